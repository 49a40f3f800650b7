import { showNumber } from "../../explain/show-number.js";
import { ZONE_WORDS } from "../../model/zone-words.js";
import { rational } from "../../numeric/rational.js";
import type { Counts } from "../../population/count-categories.js";
import type { RankedRow } from "../../population/rank.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import type { ReportSection } from "../section.js";
import { lengthOf } from "../share.js";
import { table } from "../table.js";
import { zoneShape } from "../zone-mark.js";
import { inOrder } from "./in-order.js";
import type { PopulationView } from "./population-given.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";
import { scoreSummary } from "./score-summary.js";
import { stratumWords } from "./stratum-words.js";

/** No more tiles than so many: beyond, a table says it better. */
const MOST_TILES = 200;

/** The whole at a glance, without a map: each group with its counts, and a tile for each one assessed. */
export function overviewSection(view: PopulationView): ReportSection {
  const { ranking, language } = view;
  return {
    id: "overview",
    title: WORDS.overview[language],
    content: [
      byGroup(view),
      element("h3", {}, WORDS.tiles[language]),
      ranking.rows.length <= MOST_TILES
        ? element(
            "ol",
            { class: "tiles" },
            inOrder(ranking.rows).map((row) => tile(row, view)),
          )
        : element(
            "p",
            { class: "quiet" },
            filled(WORDS.tilesLeftOut[language], { most: MOST_TILES, n: ranking.rows.length }),
          ),
    ],
  };
}

function byGroup({ given: { rubric }, ranking, language }: PopulationView): Content {
  const { within, strata, rows, counts } = ranking;
  const groups = [
    ...strata.map((one) => ({ ...one, members: rows.filter(({ stratum }) => stratum === one.stratum) })),
    ...(strata.length === 1 ? [] : [{ stratum: null, counts, members: rows }]),
  ];
  return table({
    caption: WORDS.overviewCaption[language],
    columns: [
      { heading: WORDS.group[language], kind: "text" },
      { heading: WORDS.picture[language], kind: "text" },
      ...rubric.categories.map(({ id }) => ({ heading: id, kind: "number" }) as const),
      { heading: WORDS.count[language], kind: "number" },
      { heading: WORDS.median[language], kind: "number" },
    ],
    rows: groups.map(({ stratum, counts: own, members }, index) => {
      const isAll = index === strata.length;
      const { median } = scoreSummary(members);
      return {
        head: element(
          "span",
          { class: "whole" },
          isAll ? WORDS.together[language] : stratumWords(rubric, within, stratum, language),
        ),
        isStrong: isAll,
        cells: [
          stackedBar(own),
          ...own.categories.map(({ count }) => String(count)),
          String(own.total),
          median === null ? "–" : showNumber(median),
        ],
      };
    }),
  });
}

/** The categories of a group beside each other, the worst first, each with its name where there is room. */
function stackedBar({ categories, total, uncertain }: Counts): Content {
  const known = total - uncertain;
  const words = categories.map(({ id, count }) => `${id} ${count}`).join(", ");
  let left = 0;
  const pieces = categories.toReversed().map(({ id, zone, count }) => {
    if (count === 0) return null;
    const share = (of: number): string => lengthOf(rational(BigInt(of), BigInt(known)));
    const [x, width] = [share(left), share(count)];
    const middle = lengthOf(rational(BigInt(2 * left + count), BigInt(2 * known)));
    left += count;
    return [
      element("rect", { class: `piece ${zone ?? "plain"}`, x, y: "0", width, height: "18" }),
      count * ROOM < known ? null : element("text", { x: middle, y: "13", "text-anchor": "middle" }, id),
    ];
  });
  return element(
    "svg",
    { class: "stack", role: "img", "aria-label": words, width: "100%", height: "18" },
    element("title", {}, words),
    pieces,
  );
}

/** A piece of less than one of so many has no room for a name. */
const ROOM = 8;

function tile({ id, name, score, range, category }: RankedRow, { language }: PopulationView): Content {
  const zone = category?.zone ?? null;
  const value = score ?? (range === null ? "–" : `${showNumber(range.low)} – ${showNumber(range.high)}`);
  return element(
    "li",
    { class: `tile ${zone ?? "plain"}` },
    element("span", { class: "tile-name" }, name ?? id),
    element(
      "span",
      { class: "tile-score" },
      zone === null ? null : [zoneShape(zone), " "],
      element("strong", {}, value),
      ` ${category?.id ?? "–"}`,
      zone === null ? null : element("small", {}, ` ${ZONE_WORDS[zone][language]}`),
    ),
  );
}

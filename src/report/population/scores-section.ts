import { showNumber } from "../../explain/show-number.js";
import type { Rubric } from "../../model/rubric.js";
import { add, divide, rational } from "../../numeric/rational.js";
import { type Content, element } from "../element.js";
import type { ReportSection } from "../section.js";
import { lengthOf, shareOf } from "../share.js";
import { table } from "../table.js";
import type { PopulationView } from "./population-given.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";
import { type ScoreBin, scoreBins } from "./score-bins.js";

/** How the scores lie in their range: a picture, and the same figures as a table. */
export function scoresSection({ given: { rubric }, ranking, language }: PopulationView): ReportSection {
  const bins = scoreBins(rubric, ranking.rows);
  const filledBins = bins.filter(({ count }) => count > 0);
  const caption = WORDS.scoresChart[language];
  const figures = filledBins.map(({ from, to, count }) => `${from}–${to}: ${count}`).join("; ");
  return {
    id: "scores",
    title: WORDS.scores[language],
    content: [
      element(
        "figure",
        { class: "chart" },
        element(
          "svg",
          { role: "img", "aria-label": caption, width: "100%", height: String(TOP + HEIGHT + BELOW) },
          element("title", {}, caption),
          element("desc", {}, figures),
          thresholds(rubric),
          bars(rubric, bins),
          axis(bins),
        ),
        element("figcaption", {}, caption),
      ),
      element(
        "details",
        {},
        element("summary", {}, WORDS.scoresTable[language]),
        table({
          caption: WORDS.scoresTable[language],
          isCaptionHidden: true,
          columns: [
            { heading: WORDS.stretch[language], kind: "text" },
            { heading: WORDS.count[language], kind: "number" },
            ...rubric.categories.map(({ id }) => ({ heading: id, kind: "number" }) as const),
          ],
          rows: filledBins.map(({ from, to, count, categories }) => ({
            head: `${from} – ${to}`,
            cells: [
              String(count),
              ...rubric.categories.map(({ id }) => String(categories.find((one) => one.id === id)?.count ?? 0)),
            ],
          })),
        }),
      ),
    ],
  };
}

/** Above the bars the names of the categories stand, in two rows; below them the scores. */
const TOP = 52;
const HEIGHT = 170;
const BELOW = 24;

function thresholds({ categories, score: { min, max: top } }: Rubric): Content {
  const isShort = categories.every(({ id }) => id.length <= 2);
  return categories.map(({ id, from }, place) => {
    const upper = categories[place - 1]?.from ?? top;
    const lower = place === categories.length - 1 ? min : from;
    const middle = divide(add(lower, upper), rational(2n));
    const x = shareOf(lower, min, top);
    const line = element("line", { class: "threshold", x1: x, x2: x, y1: "6", y2: String(TOP + HEIGHT) });
    return [
      place === categories.length - 1 ? null : line,
      element(
        "text",
        {
          class: "band-name",
          x: shareOf(middle, min, top),
          y: isShort || place % 2 === 0 ? "14" : "31",
          "text-anchor": "middle",
        },
        id,
      ),
    ];
  });
}

function bars({ categories }: Rubric, bins: readonly ScoreBin[]): Content {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const part = (tenths: number): string => lengthOf(rational(BigInt(tenths), BigInt(10 * bins.length)));
  return bins.map((bin, index) => {
    let below = 0;
    const pieces = bin.categories.toReversed().map(({ id, count }) => {
      const height = pixels(count, most);
      below += height;
      const zone = categories.find((one) => one.id === id)?.zone ?? "plain";
      const y = String(TOP + HEIGHT - below);
      const size = { x: part(10 * index + 1), y, width: part(8), height: String(height) };
      return element("rect", { class: `column ${zone}`, ...size });
    });
    const label = {
      class: "count",
      x: part(10 * index + 5),
      y: String(TOP + HEIGHT - below - 5),
      "text-anchor": "middle",
    };
    return [pieces, bin.count === 0 ? null : element("text", label, String(bin.count))];
  });
}

/** A count as a whole number of pixels; of one that is not zero at least one. */
function pixels(count: number, most: number): number {
  return Math.max(1, Math.floor((count * HEIGHT) / most));
}

function axis(bins: readonly ScoreBin[]): Content {
  const bottom = String(TOP + HEIGHT);
  const every = Math.ceil(bins.length / 5);
  const edges = [...bins.map(({ from }) => from), ...bins.slice(-1).map(({ to }) => to)];
  const last = edges.length - 1;
  return [
    element("line", { class: "axis", x1: "0", x2: "100%", y1: bottom, y2: bottom }),
    edges.flatMap((edge, index) => {
      if (index !== last && (index % every !== 0 || last - index < every)) return [];
      const anchor = index === 0 ? "start" : index === last ? "end" : "middle";
      const x = lengthOf(rational(BigInt(index), BigInt(last)));
      return [
        element("text", { class: "quiet", x, y: String(TOP + HEIGHT + 17), "text-anchor": anchor }, showNumber(edge)),
      ];
    }),
  ];
}

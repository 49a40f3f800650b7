import { showNumber } from "../../explain/show-number.js";
import { ZONE_WORDS } from "../../model/zone-words.js";
import type { RankedRow } from "../../population/rank.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import { longTable, SHOWN_ROWS } from "../long-table.js";
import type { ReportSection } from "../section.js";
import type { TableRow } from "../table.js";
import { zoneShape } from "../zone-mark.js";
import { categoryCell } from "./category-words.js";
import type { PopulationView } from "./population-given.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";
import { stratumWords } from "./stratum-words.js";

/** Beyond so many rows a zone is a word only, or the page would grow by half. */
const MOST_MARKS = 1000;

/** Every row with its place, within its group; long tables are folded. */
export function leagueSection(view: PopulationView): ReportSection {
  const { ranking, language } = view;
  const { strata, rows, within } = ranking;
  const groups =
    within === null
      ? [{ stratum: null, members: rows }]
      : strata.map(({ stratum }) => ({ stratum, members: rows.filter((row) => row.stratum === stratum) }));
  const named = groups.map(({ stratum, members }, index) => ({
    id: `league-${index + 1}`,
    title: stratumWords(view.given.rubric, within, stratum, language),
    members: members.toSorted(byPlace),
  }));
  const isFolded = named.some(({ members }) => members.length > SHOWN_ROWS);
  const notes = [
    WORDS[ranking.by === "exact" ? "byExact" : "byPublished"][language],
    WORDS[ranking.ties === "share" ? "tiesShare" : "tiesDense"][language],
    ...(isFolded ? [filled(WORDS.folded[language], { shown: SHOWN_ROWS })] : []),
  ];
  return {
    id: "league",
    title: WORDS.league[language],
    content: [
      element("p", { class: "quiet" }, notes.join(" ")),
      named.length < 2 ? null : anchors(named, language),
      named.map((group) => groupPart(group, view)),
    ],
  };
}

/** A group of those that are ranked among each other. */
interface NamedGroup {
  readonly id: string;
  readonly title: string;
  readonly members: readonly RankedRow[];
}

function anchors(groups: readonly NamedGroup[], language: PopulationView["language"]): Content {
  const items = groups.map(({ id, title, members }) =>
    element("li", {}, element("a", { href: `#${id}` }, title), ` (${members.length})`),
  );
  return element(
    "nav",
    { class: "contents", "aria-label": `${WORDS.league[language]}: ${WORDS.group[language]}` },
    element("ul", {}, items),
  );
}

function groupPart({ id, title, members }: NamedGroup, view: PopulationView): Content {
  const { given, ranking, language } = view;
  const ties = tiedPlaces(members);
  const isShort = ranking.rows.length <= MOST_MARKS;
  const hasZones = given.rubric.categories.some(({ zone }) => zone !== null);
  const columns = [
    { heading: WORDS.place[language], kind: "text" },
    { heading: WORDS.subject[language], kind: "text" },
    { heading: WORDS.score[language], kind: "number" },
    { heading: WORDS.category[language], kind: "text" },
    ...(hasZones ? [{ heading: WORDS.zone[language], kind: "text" } as const] : []),
  ] as const;
  const rows = members.map((row) => tableRow(row, ties, isShort, view));
  return [
    element("h3", { id }, `${title} (${members.length})`),
    longTable({ caption: `${WORDS.league[language]}: ${title}`, columns, rows }, language),
  ];
}

function tableRow(
  { id, name, rank, score, range, category }: RankedRow,
  ties: ReadonlySet<number>,
  isShort: boolean,
  { given: { rubric }, language }: PopulationView,
): TableRow {
  const hasZones = rubric.categories.some(({ zone }) => zone !== null);
  const zone = category?.zone ?? null;
  const word = zone === null ? "–" : ZONE_WORDS[zone][language];
  const zoneCell =
    isShort && zone !== null ? element("span", { class: `zone ${zone}` }, zoneShape(zone), ` ${word}`) : word;
  return {
    head: rank === null ? "–" : `${rank}${ties.has(rank) ? " =" : ""}`,
    cells: [
      name ?? id,
      score ?? (range === null ? "–" : `${showNumber(range.low)} – ${showNumber(range.high)}`),
      isShort ? categoryCell(category, language) : (category?.id ?? "–"),
      ...(hasZones ? [zoneCell] : []),
    ],
  };
}

/** The places that several rows share. */
function tiedPlaces(members: readonly RankedRow[]): ReadonlySet<number> {
  const [seen, tied] = [new Set<number>(), new Set<number>()];
  for (const { rank } of members) {
    if (rank === null) continue;
    if (seen.has(rank)) tied.add(rank);
    seen.add(rank);
  }
  return tied;
}

function byPlace({ rank: one }: RankedRow, { rank: other }: RankedRow): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}

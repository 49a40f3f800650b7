import type { OutcomeCategory } from "../../evaluate/outcome.js";
import type { Rubric } from "../../model/rubric.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { ZERO } from "../../numeric/rational.js";
import { type ChangedRow, compareYears, type YearStanding } from "../../population/compare-years.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import { longTable } from "../long-table.js";
import type { ReportSection } from "../section.js";
import { signed } from "../signed.js";
import { table } from "../table.js";
import type { EarlierYear, PopulationGiven, PopulationView } from "./population-given.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";

/** What became of each subject since an earlier year, and how categories moved. */
export function comparedSection(view: PopulationView, before: EarlierYear): ReportSection {
  const { given, language } = view;
  const { rubric, rows, ranking } = given;
  const compared = compareYears(before, { rubric, rows }, { ...ranking, between: before.between });
  const names = nameOf([...rows, ...before.rows]);
  const [earlier, later] = [before.rubric, rubric].map(({ id, year }) => `${id}@${year}`);
  return {
    id: "compared",
    title: filled(WORDS.compared[language], { year: before.rubric.year }),
    content: [
      compared.diagnostics.map(({ text }) =>
        element("p", { class: "card" }, `${WORDS.notComparable[language]} ${text[language].why}`),
      ),
      moves(compared.rows, before.rubric, view),
      changes(compared.rows, view),
      list(filled(WORDS.onlyAfter[language], { year: later ?? "" }), compared.added.map(names), view),
      list(filled(WORDS.onlyBefore[language], { year: earlier ?? "" }), compared.gone.map(names), view),
    ],
  };
}

function nameOf(rows: PopulationGiven["rows"]): (id: string) => string {
  const names = new Map(rows.map(({ id, name }) => [id, name ?? id]));
  return (id) => names.get(id) ?? id;
}

function moves(rows: readonly ChangedRow[], before: Rubric, { given: { rubric }, language }: PopulationView): Content {
  if (rows.length === 0) return null;
  const idOf = (category: OutcomeCategory | null): string => category?.id ?? "–";
  const countOf = (from: string, to: string): number =>
    rows.filter((row) => idOf(row.before.category) === from && idOf(row.after.category) === to).length;
  const open = rows.some((row) => row.before.category === null || row.after.category === null) ? ["–"] : [];
  const [froms, tos] = [before, rubric].map(({ categories }) => [...categories.map(({ id }) => id), ...open]);
  return [
    element("h3", {}, WORDS.moves[language]),
    table({
      caption: filled(WORDS.movesCaption[language], { before: before.year, after: rubric.year }),
      columns: [
        { heading: `${before.year} ↓ ${rubric.year} →`, kind: "text" },
        ...(tos ?? []).map((id) => ({ heading: id, kind: "number" }) as const),
      ],
      rows: (froms ?? []).map((from) => ({
        head: from,
        cells: (tos ?? []).map((to) => String(countOf(from, to))),
      })),
    }),
  ];
}

function changes(rows: readonly ChangedRow[], { language }: PopulationView): Content {
  if (rows.length === 0) return null;
  const caption = `${WORDS.before[language]} → ${WORDS.after[language]} (${rows.length})`;
  return [
    element("h3", {}, caption),
    longTable(
      {
        caption,
        columns: [
          { heading: WORDS.subject[language], kind: "text" },
          { heading: WORDS.before[language], kind: "number" },
          { heading: WORDS.after[language], kind: "number" },
          { heading: WORDS.difference[language], kind: "number" },
          { heading: WORDS.category[language], kind: "text" },
          { heading: WORDS.place[language], kind: "text" },
        ],
        rows: rows.map(({ id, name, before, after, difference }) => ({
          head: name ?? id,
          cells: [
            before.score ?? "–",
            after.score ?? "–",
            difference === null ? "–" : signed(parseExact(difference) ?? ZERO),
            `${before.category?.id ?? "–"} → ${after.category?.id ?? "–"}`,
            `${placeText(before)} → ${placeText(after)}`,
          ],
        })),
      },
      language,
    ),
  ];
}

function placeText({ rank, of }: YearStanding): string {
  return rank === null ? "–" : `${rank}/${of}`;
}

function list(title: string, names: readonly string[], { language }: PopulationView): Content {
  if (names.length === 0) return null;
  return element(
    "details",
    {},
    element("summary", {}, `${title} (${names.length})`),
    element("p", {}, names.join("; ") || WORDS.none[language]),
  );
}

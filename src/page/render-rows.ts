import type { Language } from "../text/localized.js";
import { button, element } from "./element.js";
import { renderGrid } from "./render-grid.js";
import type { Row } from "./row-of.js";
import type { Verdict } from "./verdict-of.js";
import { VERDICT_MARKS, VERDICTS, WORDS } from "./words.js";

/** More rows than that make a page that is slow to move in. */
const MOST_ROWS = 2000;

/** What does not hold stands first. */
const ORDER: readonly Verdict[] = ["differs", "unverifiable", "holds"];

/** Many records as a table, and how many of them hold. */
export function renderRows(rows: readonly Row[], language: Language, open: (row: number) => void): HTMLElement {
  const sorted = rows
    .map((row, index) => ({ row, index }))
    .toSorted((a, b) => ORDER.indexOf(a.row.verdict) - ORDER.indexOf(b.row.verdict));
  const more = sorted.length - MOST_ROWS;
  return element(
    "div",
    {},
    renderCounts(rows, language),
    renderGrid(
      { class: "rows" },
      WORDS.records[language],
      [
        { name: WORDS.subject[language], isNumber: false },
        { name: WORDS.state[language], isNumber: false },
        { name: WORDS.recomputed[language], isNumber: true },
        { name: WORDS.recorded[language], isNumber: true },
        { name: WORDS.category[language], isNumber: false },
        { name: WORDS.rubric[language], isNumber: false },
        { name: WORDS.line[language], isNumber: true },
      ],
      sorted.slice(0, MOST_ROWS).map(({ row, index }) => ({
        attributes: { class: row.verdict },
        cells: cellsOf(row, language, () => open(index)),
      })),
    ),
    ...(more > 0 ? [element("p", {}, `${more} ${WORDS.more[language]}`)] : []),
  );
}

function cellsOf(
  { line, verdict, subject, rubric, recorded, recomputed, category }: Row,
  language: Language,
  open: () => void,
) {
  return [
    [button(subject ?? line.file, { class: "link" }, open)],
    [
      element("span", { class: "mark", "aria-hidden": "true" }, VERDICT_MARKS[verdict]),
      ` ${VERDICTS[verdict][language].word}`,
    ],
    [recomputed ?? "–"],
    [recorded ?? "–"],
    [category ?? "–"],
    [rubric ?? "–"],
    [String(line.number)],
  ];
}

function renderCounts(rows: readonly Row[], language: Language): HTMLElement {
  const counts = ORDER.map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }));
  const worst = counts.find(({ count }) => count > 0)?.verdict ?? "holds";
  return element(
    "div",
    { class: `verdict ${worst}` },
    element("span", { class: "mark", "aria-hidden": "true" }, VERDICT_MARKS[worst]),
    element(
      "div",
      {},
      element("h2", { tabindex: "-1", id: "verdict" }, countWords(worst, rows.length, language)),
      element(
        "p",
        {},
        counts
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => `${count} × ${VERDICTS[verdict][language].word}`)
          .join(", "),
      ),
    ),
  );
}

function countWords(worst: Verdict, count: number, language: Language): string {
  const all = { id: `${count} catatan: semua cocok`, en: `${count} records: everything holds` };
  const some = { id: `${count} catatan: tidak semuanya cocok`, en: `${count} records: not everything holds` };
  return worst === "holds" ? all[language] : some[language];
}

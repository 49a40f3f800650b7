import { showNumber } from "../../explain/show-number.js";
import { addTo } from "../../population/add-to.js";
import { type Content, element } from "../element.js";
import type { ReportSection } from "../section.js";
import { table } from "../table.js";
import type { PopulationView } from "./population-given.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";
import { problemCounts } from "./problem-counts.js";

/** What could not be scored and why: problems counted by their kind, rows left out with their reasons. */
export function unscoredSection(view: PopulationView): ReportSection {
  const { given, ranking, language } = view;
  const open = ranking.rows.filter(({ score }) => score === null).length;
  const isWhole = given.refused.length === 0 && open === 0 && ranking.excluded.length === 0;
  return {
    id: "unscored",
    title: WORDS.unscored[language],
    content: [
      isWhole ? element("p", {}, WORDS.allScored[language]) : countTable(open, view),
      exclusions(view),
      problems(view),
    ],
  };
}

function countTable(open: number, { given: { refused }, ranking: { excluded }, language }: PopulationView): Content {
  return table({
    caption: WORDS.unscoredCounts[language],
    columns: [
      { heading: WORDS.reason[language], kind: "text" },
      { heading: WORDS.count[language], kind: "number" },
    ],
    rows: [
      { head: WORDS.refused[language], cells: [String(refused.length)] },
      { head: WORDS.withoutScore[language], cells: [String(open)] },
      { head: WORDS.excluded[language], cells: [String(excluded.length)] },
    ],
  });
}

/** Rows that were left out, by their reason: each row is named. */
function exclusions({ ranking: { excluded }, language }: PopulationView): Content {
  if (excluded.length === 0) return null;
  const byReason = new Map<string, string[]>();
  for (const { id, name, reason } of excluded) addTo(byReason, reason, name ?? id);
  return [
    element("h3", {}, WORDS.excluded[language]),
    table({
      caption: WORDS.excluded[language],
      isCaptionHidden: true,
      columns: [
        { heading: WORDS.reason[language], kind: "text" },
        { heading: WORDS.count[language], kind: "number" },
        { heading: WORDS.subject[language], kind: "text" },
      ],
      rows: [...byReason].map(([reason, names]) => ({
        head: reason,
        cells: [String(names.length), names.join("; ")],
      })),
    }),
  ];
}

function problems({ given, ranking, language }: PopulationView): Content {
  const counts = problemCounts([...given.diagnostics, ...ranking.diagnostics]);
  if (counts.length === 0) return null;
  return [
    element("h3", {}, WORDS.problems[language]),
    table({
      caption: WORDS.problems[language],
      isCaptionHidden: true,
      columns: [
        { heading: WORDS.code[language], kind: "text" },
        { heading: WORDS.weight[language], kind: "text" },
        { heading: WORDS.count[language], kind: "number" },
        { heading: WORDS.first[language], kind: "text" },
        { heading: WORDS.nextMove[language], kind: "text" },
      ],
      rows: counts.map(({ code, count, first: { severity, text } }) => ({
        head: code,
        cells: [
          WORDS[severity][language],
          showNumber(String(count)),
          plain(text[language].message),
          plain(text[language].hint),
        ],
      })),
    }),
  ];
}

/** Backticks are for a terminal. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}

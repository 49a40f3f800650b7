import { showNumber, showPercent } from "../../explain/show-number.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, subtract } from "../../numeric/rational.js";
import { bar } from "../bar.js";
import { type Content, element } from "../element.js";
import { exactNumber } from "../exact-number.js";
import { PLACED_WORDS } from "../placed-words.js";
import { type TableRow, table } from "../table.js";
import { answerShown } from "./answer-shown.js";
import { isFull, lostPoints, type ScoredPart } from "./lost-points.js";
import { partName, type UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** So many are shown before the rest, which unfolds. */
const SHOWN = 10;
const BEST = 3;

/** What is as good as it can be, or where there is nothing of the kind, what is best. */
export function unitStrengths(view: UnitView): Content {
  const { rubric, outcome, language } = view;
  const parts = lostPoints(outcome.nodes, rubric.score.max);
  const full = parts.filter((part) => isFull(part, rubric.score.max));
  const best = full.length > 0 ? full : parts.toSorted((a, b) => compare(b.score, a.score)).slice(0, BEST);
  if (best.length === 0) return null;
  const columns = [
    { heading: WORDS.part[language], kind: "text" },
    { heading: WORDS.ofWhole[language], kind: "number" },
    { heading: PLACED_WORDS.score[language], kind: "number" },
  ] as const;
  const rowOf = ({ path, share, score }: ScoredPart): TableRow => ({
    head: partName(view, path),
    cells: [showPercent(formatExact(share)), showNumber(formatExact(score))],
  });
  const intro = full.length > 0 ? WORDS.strengthsIntro : WORDS.bestIntro;
  return [element("p", {}, intro[language]), foldedTable(view, WORDS.strengths[language], columns, best.map(rowOf))];
}

/** Where points are lost, the most first. */
export function unitGaps(view: UnitView): Content {
  const { rubric, outcome, language } = view;
  const parts = lostPoints(outcome.nodes, rubric.score.max);
  const gaps = parts.filter((part) => !isFull(part, rubric.score.max));
  const [largest] = gaps;
  if (parts.length === 0) return null;
  if (largest === undefined) return element("p", {}, noGapsWords(view));
  const columns = [
    { heading: WORDS.part[language], kind: "text" },
    { heading: WORDS.answerNow[language], kind: "text" },
    { heading: WORDS.ofWhole[language], kind: "number" },
    { heading: WORDS.lost[language], kind: "number" },
  ] as const;
  const rowOf = ({ path, share, lost }: ScoredPart): TableRow => {
    const points = showNumber(formatExact(lost));
    const title = `${WORDS.lost[language]}: ${points}`;
    const drawn = bar({ title, value: lost, low: { num: 0n, den: 1n }, high: largest.lost, tone: "open" });
    return {
      head: [partName(view, path), drawn],
      cells: [answerShown(path, view), showPercent(formatExact(share)), exactNumber(lost)],
    };
  };
  return [
    element("p", {}, WORDS.gapsIntro[language]),
    foldedTable(view, WORDS.gaps[language], columns, gaps.map(rowOf)),
  ];
}

/** That no part lacks anything says nothing yet of the whole: rules take points too, and what is open may. */
function noGapsWords({ rubric, outcome, language }: UnitView): string {
  const text = outcome.score === null ? null : (outcome.exact ?? outcome.score);
  const exact = text === null ? null : parseExact(text);
  if (exact === null) return WORDS.noGapsKnown[language];
  const lost = subtract(rubric.score.max, exact);
  return (lost.num === 0n ? WORDS.noGaps : WORDS.noGapsInParts(showNumber(formatExact(lost))))[language];
}

/** The first rows, and the rest in a fold. */
function foldedTable(
  { language }: UnitView,
  caption: string,
  columns: Parameters<typeof table>[0]["columns"],
  rows: readonly TableRow[],
): Content {
  const more = rows.slice(SHOWN);
  const moreWords = PLACED_WORDS.more(more.length)[language];
  return [
    table({ caption, isCaptionHidden: true, columns, rows: rows.slice(0, SHOWN) }),
    more.length === 0
      ? null
      : element(
          "details",
          {},
          element("summary", {}, moreWords),
          table({ caption: `${caption}: ${moreWords}`, isCaptionHidden: true, columns, rows: more }),
        ),
  ];
}

import type { OutcomeNode } from "../../evaluate/outcome.js";
import { showNumber, showPercent } from "../../explain/show-number.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import type { Rational } from "../../numeric/rational.js";
import { bar } from "../bar.js";
import { type Content, element } from "../element.js";
import { PLACED_WORDS } from "../placed-words.js";
import { type TableRow, table } from "../table.js";
import { partName, type UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** The top parts as bars, with what they weigh, score and add; below a part its groups, not its indicators. */
export function unitDimensions(view: UnitView): Content {
  const { steps, language } = view;
  const top = steps.below.get("") ?? [];
  const rows = top.flatMap((node): readonly TableRow[] => {
    const groups = (steps.below.get(node.path) ?? []).filter(({ kind }) => kind !== "indicator");
    return [rowOf(node, view, true), ...groups.map((group) => rowOf(group, view, false))];
  });
  const columns = [
    { heading: WORDS.part[language], kind: "text" },
    { heading: WORDS.weight[language], kind: "number" },
    { heading: PLACED_WORDS.score[language], kind: "number" },
    { heading: WORDS.contribution[language], kind: "number" },
  ] as const;
  return table({ caption: WORDS.dimensionsCaption[language], isCaptionHidden: true, columns, rows });
}

function rowOf(node: OutcomeNode, view: UnitView, isTop: boolean): TableRow {
  const name = partName(view, node.path);
  const drawn = barOf(node, view);
  return {
    head: [isTop ? element("strong", {}, name) : element("span", { class: "inner" }, name), drawn],
    cells: [
      weightWords(node, view),
      scoreWords(node, view),
      node.contribution === null ? "–" : showNumber(node.contribution),
    ],
  };
}

/** The score of a part as a bar; a range floats, hatched. */
function barOf(node: OutcomeNode, { rubric, language }: UnitView): Content {
  const { min: low, max: high } = rubric.score;
  const exact = scoreOf(node);
  if (exact !== null) {
    const title = PLACED_WORDS.barText(showNumber(formatExact(exact)), formatExact(high))[language];
    return bar({ title, value: exact, low, high });
  }
  const ends = node.range === null ? null : [parseExact(node.range.low), parseExact(node.range.high)];
  const [from, value] = ends ?? [];
  if (node.range === null || from == null || value == null) return null;
  const title = PLACED_WORDS.between(showNumber(node.range.low), showNumber(node.range.high))[language];
  return bar({ title, value, from, low, high, tone: "open" });
}

/** Its score; of published points, what they are of its weight. */
function scoreOf({ exact, contribution, effectiveWeight }: OutcomeNode): Rational | null {
  if (exact !== null) return parseExact(exact);
  const [points, weight] = [contribution, effectiveWeight].map((text) => (text === null ? null : parseExact(text)));
  if (points == null || weight == null || weight.num === 0n) return null;
  return { num: points.num * weight.den, den: points.den * weight.num };
}

function weightWords({ weight, assumed, effectiveWeight }: OutcomeNode, { language }: UnitView): string {
  if (assumed && effectiveWeight !== null) return `${showPercent(effectiveWeight)} (${WORDS.assumedWeight[language]})`;
  if (weight === null) return WORDS.undisclosed[language];
  const share = showPercent(weight);
  return effectiveWeight === null || effectiveWeight === weight ? share : `${share} → ${showPercent(effectiveWeight)}`;
}

function scoreWords({ exact, leftOut, range }: OutcomeNode, { language }: UnitView): string {
  if (exact !== null) return showNumber(exact);
  if (leftOut !== null) return WORDS.leftOut[leftOut][language];
  if (range !== null) return PLACED_WORDS.between(showNumber(range.low), showNumber(range.high))[language];
  return WORDS.unknown[language];
}

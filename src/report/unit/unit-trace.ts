import { explainGroup } from "../../explain/explain-group.js";
import { explainNode, roundingWords } from "../../explain/explain-part.js";
import { explainRule, explainVerdict } from "../../explain/explain-rules.js";
import { showNumber, showPercent } from "../../explain/show-number.js";
import { stepsOf } from "../../explain/steps.js";
import { thresholdLine } from "../../explain/threshold-line.js";
import { type Content, element } from "../element.js";
import { PLACED_WORDS } from "../placed-words.js";
import { type TableRow, table } from "../table.js";
import { partName, type UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** Every part with how it came to its score, and then every step from the whole score to the category. */
export function unitTrace(view: UnitView): Content {
  const { outcome, steps, language } = view;
  const rows = outcome.nodes.map((node): TableRow => {
    const below = node.kind === "indicator" ? [] : explainGroup(node.path, steps, language);
    const depth = Math.min(node.path.split(".").length, 4);
    const weight = node.effectiveWeight ?? node.weight;
    return {
      head: element("div", { class: `depth${depth}` }, partName(view, node.path)),
      cells: [
        element("div", { class: "note" }, explainNode(node, steps, language, below).join("\n")),
        weight === null ? "–" : showPercent(weight),
        node.exact === null ? "–" : showNumber(node.exact),
        node.contribution === null ? "–" : showNumber(node.contribution),
      ],
      isStrong: node.kind !== "indicator",
    };
  });
  const columns = [
    { heading: WORDS.part[language], kind: "text" },
    { heading: WORDS.traceHow[language], kind: "text" },
    { heading: WORDS.weight[language], kind: "number" },
    { heading: PLACED_WORDS.score[language], kind: "number" },
    { heading: WORDS.contribution[language], kind: "number" },
  ] as const;
  return [
    element("p", {}, WORDS.traceIntro[language]),
    element(
      "details",
      { class: "trace" },
      element("summary", {}, WORDS.traceOpen(rows.length)[language]),
      table({ caption: WORDS.trace[language], isCaptionHidden: true, columns, rows }),
      element("h3", {}, WORDS.fromScore[language]),
      element(
        "ol",
        {},
        finalLines(view).map((line) => element("li", { class: "note" }, line)),
      ),
    ),
  ];
}

/** From the sum over the top parts to rounding, rules, category and verdict, in the order of evaluation. */
function finalLines({ outcome, steps, language }: UnitView): readonly string[] {
  const { trace } = outcome;
  return [
    ...explainGroup("", steps, language),
    ...steps.rules.map((rule) => explainRule(rule, steps, language).join("\n")),
    ...stepsOf(trace, "rounding").map((step) => roundingWords(step, language)),
    ...stepsOf(trace, "threshold").map((step) => thresholdLine(step, language)),
    ...stepsOf(trace, "verdict").map((step) => explainVerdict(step, steps, language)),
  ];
}

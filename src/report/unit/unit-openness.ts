import { missingPolicyOf } from "../../evaluate/interpret.js";
import { assumptionLine } from "../../explain/assumption-line.js";
import { explainRange } from "../../explain/explain-range.js";
import { explainPossibleRules, explainRule } from "../../explain/explain-rules.js";
import { type Content, element } from "../element.js";
import { partName, type UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** Why there is no single score; nothing where there is one. */
export function unitRange({ outcome, steps, language }: UnitView): Content {
  return listOf(explainRange(outcome, steps, language));
}

/** What was not answered, and what that means. */
export function unitMissing(view: UnitView): Content {
  const { rubric, steps, language } = view;
  const missing = [...steps.answers.values()].filter(({ answer }) => answer === null);
  if (missing.length === 0) return null;
  return [
    element(
      "p",
      {},
      `${WORDS.missingCount(missing.length, steps.answers.size)[language]} ${WORDS.missingPolicy[missingPolicyOf(rubric)][language]}`,
    ),
    listOf(missing.map(({ path }) => partName(view, path))),
  ];
}

/** Every rule, whether it applied and what it changed. */
export function unitRules({ outcome, steps, language }: UnitView): Content {
  const lines =
    outcome.score === null
      ? explainPossibleRules(outcome.rules, language)
      : steps.rules.flatMap((rule) => explainRule(rule, steps, language));
  if (lines.length === 0) return null;
  return element("p", { class: "note lines" }, lines.join("\n"));
}

/** What the rubric itself took for granted. */
export function unitAssumptions({ outcome, steps, language }: UnitView): Content {
  return listOf(outcome.assumptions.map((one) => assumptionLine(one, steps, language)));
}

/** What was noticed in the data, beside what keeps it from having a score. */
export function unitRemarks({ outcome, language }: UnitView): Content {
  return listOf(outcome.diagnostics.map(({ code, text }) => `${text[language].message} (${code})`));
}

function listOf(lines: readonly string[]): Content {
  if (lines.length === 0) return null;
  return element(
    "ul",
    {},
    lines.map((line) => element("li", {}, line)),
  );
}

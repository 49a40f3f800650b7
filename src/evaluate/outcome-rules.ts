import { InternalError } from "../diagnostics/internal-error.js";
import type { Rubric } from "../model/rubric.js";
import { agreed } from "./agreed.js";
import { type Conclusion, effectText } from "./conclude.js";
import type { OutcomeRule } from "./outcome.js";
import { appliesIn, type Possible, type Truths } from "./possible.js";
import type { RuleStep } from "./trace.js";

/**
 * What became of the rules where there is a score.
 *
 * @param each the conclusions in each way of completing the facts
 */
export function rulesOf({ rules }: Conclusion, each: readonly Conclusion[]): readonly OutcomeRule[] {
  return rules.map((step, index) => {
    const truths = new Set(each.map((one) => one.rules[index]?.holds ?? null));
    return ruleText(step, step.holds, truths);
  });
}

/** What is certain of the rules where there is only a range. */
export function possibleRules(rubric: Rubric, { rules }: Possible): readonly OutcomeRule[] {
  return [...rules].map(([name, truths]) => {
    const rule = rubric.rules.find((one) => one.name === name);
    if (rule === undefined) throw new InternalError(`there is no rule \`${name}\``);
    const { title, effect } = rule;
    const unchanged = { name, title, effect: effectText(effect, rubric), before: null, after: null };
    return ruleText(unchanged, agreed(truths, String) ?? null, truths);
  });
}

function ruleText(
  { name, title, effect, before, after }: Pick<RuleStep, "name" | "title" | "effect" | "before" | "after">,
  holds: boolean | null,
  truths: Truths,
): OutcomeRule {
  return {
    name,
    title: title.id,
    titleEn: title.en,
    holds,
    applies: appliesIn(truths),
    effect: effect.kind,
    does: effect,
    before,
    after,
  };
}

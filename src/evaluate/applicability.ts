import { InternalError } from "../diagnostics/internal-error.js";
import type { Answered } from "../evidence/evidence.js";
import type { NotApplicablePolicy, Part } from "../model/rubric.js";
import { conditionStep } from "./condition-step.js";
import type { ConditionStep } from "./trace.js";
import type { Facts } from "./worlds.js";

/** Whether a part counts for a subject. */
export type Applicability =
  | { readonly kind: "applies" }
  /** A fact on which it hangs is not known. */
  | { readonly kind: "unknown"; readonly condition: ConditionStep }
  | {
      readonly kind: "not-applicable";
      readonly by: "condition" | "answer";
      readonly condition: ConditionStep | null;
      readonly policy: NotApplicablePolicy;
    };

/**
 * Decides whether a part counts, from its condition first and then from the
 * assessor's answer, which also settles what a condition leaves open.
 */
export function applicabilityOf(part: Part, facts: Facts, answers: ReadonlyMap<string, Answered>): Applicability {
  const condition = part.applies === null ? null : conditionStep(part.applies, { facts, scoreOf: () => null });
  if (condition?.holds === false) return { kind: "not-applicable", by: "condition", condition, policy: policyOf(part) };
  if (isAnsweredNotApplicable(part, answers))
    return { kind: "not-applicable", by: "answer", condition: null, policy: policyOf(part) };
  return condition?.holds === null ? { kind: "unknown", condition } : APPLIES;
}

const APPLIES: Applicability = { kind: "applies" };

/** Whether the assessor says that a part does not count. */
export function isAnsweredNotApplicable({ name }: Part, answers: ReadonlyMap<string, Answered>): boolean {
  return answers.get(name)?.answer.kind === "not-applicable";
}

/** What becomes of a part that does not apply. */
export function policyOf({ notApplicable, path }: Part): NotApplicablePolicy {
  if (notApplicable === null) throw new InternalError(`\`${path}\` has no policy for parts that do not apply`);
  return notApplicable;
}

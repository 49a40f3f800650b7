import type { Rubric } from "../../src/model/rubric.js";
import type { GoalGiven } from "../../src/plan/goal.js";
import { plan } from "../../src/plan/plan.js";
import type { Plan } from "../../src/plan/planned.js";
import type { PlanOptions } from "../../src/plan/read-plan-options.js";
import { accepted, compiled } from "../support/laws.js";

/** A rubric of 0 to 100 with these statements, and good from 60. */
export function rubricOf(body: string, missing = "count as lowest"): Rubric {
  return compiled(`rubric uji 2024 {
    title "Uji"
    score 0..100 published 2 digits half-up
    missing answers ${missing}
    ${body}
    category good "Baik" from 60
    category bad "Buruk" from 0
  }`);
}

/** The plan for some evidence, which must be possible to make. */
export function planned(
  rubric: Rubric,
  given: object,
  goal: GoalGiven = { category: "good" },
  options: PlanOptions = {},
): Plan {
  const found = plan(rubric, accepted(rubric, { subject: "s", answers: {}, ...given }), goal, options);
  if (!found.ok) throw new Error(found.diagnostics.map(({ code }) => code).join(" "));
  return found.plan;
}

/** The changes of a plan in short; null where it has none. */
export function changesIn(found: Plan): Readonly<Record<string, unknown>> | null {
  if (!("changes" in found) || found.changes === null) return null;
  return Object.fromEntries(found.changes.map(({ name, to }) => [name, to]));
}

/** The codes of what is said where no plan can be made. */
export function refusedCodes(
  rubric: Rubric,
  given: object,
  goal: GoalGiven,
  options: PlanOptions = {},
): readonly string[] {
  const { ok, diagnostics } = plan(rubric, accepted(rubric, { subject: "s", answers: {}, ...given }), goal, options);
  if (ok) throw new Error("a plan was made");
  return diagnostics.map(({ code }) => code);
}

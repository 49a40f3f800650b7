import { createCollector } from "../diagnostics/collect.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import type { Rational } from "../numeric/rational.js";
import { blockedBy } from "./blocked-by.js";
import { effortIn } from "./costs.js";
import { type Field, openField } from "./field.js";
import { type Found, findCheapest, type Search } from "./find-cheapest.js";
import { type Goal, type GoalGiven, readGoal } from "./goal.js";
import { judge } from "./judge.js";
import { lowerChanges } from "./lower-changes.js";
import type { Model } from "./model.js";
import type { Change, Plan, Planned, Proof, Standing } from "./planned.js";
import { type PlanOptions, readPlanOptions } from "./read-plan-options.js";
import { changesOf, confirmed, inOrderOfGain, outcomeOf, standingOf } from "./settle.js";
import type { Choices } from "./way.js";
import { leafAt } from "./ways-of-model.js";

/**
 * Finds the cheapest set of better answers, or of higher known subtotals, that
 * reaches a category or a score, and says how it is known that nothing is
 * cheaper. A change is an answer that becomes better, or an answer where there
 * was none; facts and `n/a` stay. Every plan is evaluated by the engine before
 * it is given, and each of its changes is the least that still reaches the goal.
 *
 * Never throws for a bad goal, effort or name: `diagnostics` say what is wrong,
 * as they do where a subject has no score for another reason than unanswered
 * questions (weights that were never published, facts that are not known).
 *
 * @param evidence as `readEvidence` gives it, read with this very rubric
 * @param goal `{ category }`, reached by it or a better one, or `{ score }`, reached by
 * the score as the rubric compares it: published, unless it says `compared exact`
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: {} });
 * const { plan: found } = plan(rubric, evidence, { category: "good" });
 * found.kind; // => "plan"
 * found.changes.map(({ name, from, to, gain }) => [name, from, to, gain]); // => [["fee-shown", null, true, "100"]]
 * found.after.score; // => "100.00"
 * plan(rubric, evidence, { category: "god" }).diagnostics[0].code; // => "PTH5100"
 */
export function plan(rubric: Rubric, evidence: Evidence, goal: GoalGiven, options: PlanOptions = {}): Planned {
  const { report, diagnostics } = createCollector(null);
  const aim = readGoal(rubric, goal, report);
  const read = readPlanOptions("plan", rubric, options, report);
  if (aim === null || read === null) return { ok: false, plan: null, diagnostics };
  const { field, diagnostics: refused } = openField(rubric, evidence, read);
  if (field === null) return { ok: false, plan: null, diagnostics: refused };
  return { ok: true, plan: planFor(field, aim, read.most), diagnostics };
}

function planFor(field: Field, goal: Goal, most: number | null): Plan {
  const { rubric, evidence, outcome } = field;
  const { id, year, hash } = rubric;
  const about = {
    rubric: { id, year, hash },
    subject: evidence.subject,
    goal: goal.told,
    before: standingOf(outcome),
  };
  if (isReachedBy(rubric, outcome, goal)) return { ...about, kind: "already" };
  const search = findCheapest(field, goal, most);
  const proof = proofOf(field, search);
  const { cheapest, atLeast, best } = search;
  if (cheapest === null && atLeast === null) {
    const reached = best === null ? null : confirmed(field, best);
    const highest: Standing = reached === null ? about.before : standingOf(reached);
    return { ...about, kind: "impossible", best: highest, blockedBy: blockedBy(field, goal, most, reached), proof };
  }
  const found = cheapest === null ? null : settled(field, goal, cheapest);
  if (found !== null && cheapest?.cost === atLeast) return { ...about, kind: "plan", ...found, proof };
  return { ...about, kind: "not-proved", ...(found ?? { changes: null, cost: null, after: null }), proof };
}

function proofOf({ costs }: Field, { atLeast, ways, sets }: Search): Proof {
  return { atLeast: atLeast === null ? null : formatExact(effortIn(costs, atLeast)), ways, sets };
}

/** Whether an outcome reaches a goal. */
export function isReachedBy({ categories }: Rubric, { exact, category }: Outcome, goal: Goal): boolean {
  const found = categories.find(({ id }) => id === category?.id);
  const score = exact === null ? null : parseExact(exact);
  return found !== undefined && score !== null && goal.isReached(score, found);
}

/** The changes that were found, lowered as far as they can be, and what the engine makes of them. */
function settled(
  field: Field,
  goal: Goal,
  { model, choices: first }: Found,
): { readonly changes: readonly Change[]; readonly cost: string; readonly after: Standing } {
  const choices = lowerChanges(
    first,
    (leaf) => leafAt(model, leaf).ladder,
    (some) => {
      const { exact, category } = judge(field, model, some);
      return goal.isReached(exact, category);
    },
    field.exceptions.length === 0,
  );
  const conclusion = judge(field, model, choices);
  const outcome = confirmed(field, { model, choices, conclusion });
  const without = (leaf: number): Rational | null => {
    const others = new Map([...choices].filter(([other]) => other !== leaf));
    if (leafAt(model, leaf).points !== null) return judge(field, model, others).exact;
    const { exact } = outcomeOf(field, model, others);
    return exact === null ? null : parseExact(exact);
  };
  const changes = inOrderOfGain(changesOf(field, model, choices, conclusion.exact, without)).map(
    ({ change }) => change,
  );
  return { changes, cost: costText(field, model, choices), after: standingOf(outcome) };
}

/** What changes take together. */
function costText({ costs }: Field, model: Model, choices: Choices): string {
  const cost = [...choices].reduce((all, [index, rung]) => {
    const { part, ladder } = leafAt(model, index);
    return all + costs.of(part.name, ladder.rung(rung));
  }, 0n);
  return formatExact(effortIn(costs, cost));
}

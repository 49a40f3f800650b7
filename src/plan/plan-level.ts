import { createCollector } from "../diagnostics/collect.js";
import { InternalError } from "../diagnostics/internal-error.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import type { Rational } from "../numeric/rational.js";
import { rulesHolding } from "./blocked-by.js";
import { changedEvidence } from "./changed-evidence.js";
import { effortIn } from "./costs.js";
import { findLevelCheapest, type LevelFound, type LevelSearch } from "./find-level-cheapest.js";
import { type Goal, type GoalGiven, readGoal } from "./goal.js";
import { judge } from "./judge.js";
import {
  combinedOutcome,
  combinedScore,
  concludedLevel,
  type LevelField,
  openLevel,
  type PlannedMember,
} from "./level-field.js";
import { lowerLevel } from "./lower-level.js";
import type { BlockedBy, Change, LevelPlan, PlannedLevel, Standing } from "./planned.js";
import { type PlanOptions, readPlanOptions } from "./read-plan-options.js";
import { changesOf, givenBy, inOrderOfGain, standingOf } from "./settle.js";
import { leafAt } from "./ways-of-model.js";

/**
 * Finds the cheapest set of better answers, over all members of an institution,
 * that brings its own score to a goal: which units, and which of their
 * indicators. The score of the level is what `combineLevel` makes of the exact
 * scores of the members, by their mean (weighted where the rubric says so) or the
 * lowest.
 *
 * @param level the name of the level above the members, as in `level unit -> institution mean`
 * @param members each with evidence as `readEvidence` gives it, read with this very rubric
 * @param goal as for `plan`; rules and verdicts of the rubric are for members only
 * @param options as for `plan`; efforts and fixed parts are the same for every member
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", "level unit -> office mean category good"));
 * const unit = (id, answer) => ({ id, evidence: readEvidence(rubric, { subject: id, answers: { "fee-shown": answer } }).evidence });
 * const { plan: found } = planLevel(rubric, "office", [unit("a", "ya"), unit("b", "tidak"), unit("c", "tidak")], { score: "60" });
 * found.before.score; // => "33.33"
 * found.changes.map(({ subject, name, gain }) => [subject, name, gain]); // => [["c", "fee-shown", "100/3"]]
 */
export function planLevel(
  rubric: Rubric,
  level: string,
  members: readonly PlannedMember[],
  goal: GoalGiven,
  options: PlanOptions = {},
): PlannedLevel {
  const { report, diagnostics } = createCollector(null);
  const aim = readGoal(rubric, goal, report);
  const read = readPlanOptions("planLevel", rubric, options, report);
  if (aim === null || read === null) return { ok: false, plan: null, diagnostics };
  const { field, diagnostics: refused } = openLevel(rubric, level, members, read);
  if (field === null) return { ok: false, plan: null, diagnostics: refused };
  const free = (): LevelField | null => openLevel(rubric, level, members, { ...read, fixed: new Set() }).field;
  return { ok: true, plan: planFor(field, aim, read.most, free), diagnostics };
}

function planFor(field: LevelField, goal: Goal, most: number | null, free: () => LevelField | null): LevelPlan {
  const { id, year, hash } = field.rubric;
  const now = field.members.map((member) => member.field.outcome);
  const about = {
    rubric: { id, year, hash },
    level: field.level.to,
    goal: goal.told,
    before: levelStanding(field, now),
    members: membersOf(field, null),
  };
  if (isReached(field, goal, now)) return { ...about, members: membersOf(field, now), kind: "already" };
  const search = findLevelCheapest(field, goal, most);
  const proof = proofOf(field, search);
  const { cheapest, best, atLeast } = search;
  if (cheapest === null && atLeast === null) {
    const reached = best === null ? null : outcomesOf(field, best);
    const highest = reached === null ? about.before : levelStanding(field, reached);
    return { ...about, kind: "impossible", best: highest, blockedBy: blocked(field, goal, most, reached, free), proof };
  }
  if (cheapest === null) return { ...about, kind: "not-proved", changes: null, cost: null, after: null, proof };
  const { outcomes, ...found } = settled(field, goal, cheapest);
  const all = { ...about, ...found, members: membersOf(field, outcomes), proof };
  return search.cheapestCost === atLeast ? { ...all, kind: "plan" } : { ...all, kind: "not-proved" };
}

function proofOf({ members }: LevelField, { atLeast, ways, sets }: LevelSearch): LevelPlanProof {
  const [first] = members;
  const text = atLeast === null || first === undefined ? null : formatExact(effortIn(first.field.costs, atLeast));
  return { atLeast: text, ways, sets };
}

type LevelPlanProof = Extract<LevelPlan, { kind: "plan" }>["proof"];

function membersOf({ members }: LevelField, outcomes: readonly Outcome[] | null): LevelPlan["members"] {
  return members.map(({ id, field }, index) => {
    const after = outcomes?.[index];
    return { id, before: standingOf(field.outcome), after: after === undefined ? null : standingOf(after) };
  });
}

function levelStanding(field: LevelField, outcomes: readonly Outcome[]): Standing {
  const { score = null, exact = null, category = null } = combinedOutcome(field, outcomes) ?? {};
  return { score, exact, category };
}

function isReached(field: LevelField, goal: Goal, outcomes: readonly Outcome[]): boolean {
  const { exact, category } = levelStanding(field, outcomes);
  const found = field.rubric.categories.find(({ id }) => id === category?.id);
  const score = exact === null ? null : parseExact(exact);
  return found !== undefined && score !== null && goal.isReached(score, found);
}

function outcomesOf({ rubric, members }: LevelField, found: LevelFound): readonly Outcome[] {
  return members.map(({ field }, index) => {
    const way = found[index];
    if (way === undefined) return field.outcome;
    return evaluate(rubric, changedEvidence(field.evidence, givenBy(way.model, way.choices)), field.options);
  });
}

function settled(
  field: LevelField,
  goal: Goal,
  cheapest: LevelFound,
): {
  readonly changes: readonly Change[];
  readonly cost: string;
  readonly after: Standing;
  readonly outcomes: readonly Outcome[];
} {
  const found = lowerLevel(field, goal, cheapest);
  const scores = found.map(({ model, choices }, index) => judgedScore(field, index, { model, choices }));
  const { exact } = concludedLevel(field, combinedScore(field, scores));
  const outcomes = outcomesOf(field, found);
  const after = levelStanding(field, outcomes);
  if (after.exact !== formatExact(exact) || !isReached(field, goal, outcomes))
    throw new InternalError(`a plan for the level \`${field.level.to}\` comes to another score than was worked out`);
  const changes = found.flatMap(({ model, choices }, member) => {
    const own = field.members[member]?.field;
    if (own === undefined) return [];
    const without = (leaf: number): Rational | null => {
      const others = new Map([...choices].filter(([other]) => other !== leaf));
      const score =
        leafAt(model, leaf).points === null
          ? scoreOf(evaluate(own.rubric, changedEvidence(own.evidence, givenBy(model, others)), own.options))
          : judge(own, model, others).exact;
      if (score === null) return null;
      return concludedLevel(
        field,
        combinedScore(
          field,
          scores.map((one, index) => (index === member ? score : one)),
        ),
      ).exact;
    };
    return changesOf(own, model, choices, exact, without);
  });
  const cost = found.reduce((all, way, index) => all + costOf(field, index, way), 0n);
  const [first] = field.members;
  const text = first === undefined ? "0" : formatExact(effortIn(first.field.costs, cost));
  return { changes: inOrderOfGain(changes).map(({ change }) => change), cost: text, after, outcomes };
}

function scoreOf({ exact }: Outcome): Rational | null {
  return exact === null ? null : parseExact(exact);
}

function costOf({ members }: LevelField, member: number, { model, choices }: LevelFound[number]): bigint {
  const costs = members[member]?.field.costs;
  return [...choices].reduce((all, [index, rung]) => {
    const { part, ladder } = leafAt(model, index);
    return all + (costs?.of(part.name, ladder.rung(rung)) ?? 0n);
  }, 0n);
}

function judgedScore({ members }: LevelField, index: number, { model, choices }: LevelFound[number]): Rational {
  const member = members[index];
  if (member === undefined) throw new InternalError("there is no such member");
  return judge(member.field, model, choices).exact;
}

/** What keeps the goal out of reach: the rules of the members, and what would change if all might. */
function blocked(
  field: LevelField,
  goal: Goal,
  most: number | null,
  reached: readonly Outcome[] | null,
  free: () => LevelField | null,
): BlockedBy {
  const isFree = most === null && field.members.every((member) => member.field.fixed.size === 0);
  const all = isFree ? null : free();
  const found = all === null ? null : findLevelCheapest(all, goal, null).cheapest;
  const names = (found ?? []).flatMap(({ model, choices }) =>
    [...choices.keys()].map((leaf) => leafAt(model, leaf).part.name),
  );
  const fixed = field.members[0]?.field.fixed;
  const rules = (reached ?? []).flatMap((outcome) => rulesHolding(field, outcome));
  return {
    rules: rules.filter(({ name }, index) => rules.findIndex((rule) => rule.name === name) === index),
    fixed: [...new Set(names.filter((name) => fixed?.has(name) === true))],
    changes: most !== null && names.length > most ? names.length : null,
  };
}

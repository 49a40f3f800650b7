import { compared, scoreTestsIn } from "../evaluate/breakpoints.js";
import { allHold, anyHolds, opposite } from "../evaluate/condition-step.js";
import type { Reach } from "../evaluate/range-of.js";
import { applicabilityKey, type Facts, worldsOf } from "../evaluate/worlds.js";
import { indicatorsOf, partsBelow } from "../model/indicators.js";
import type { Condition, Rubric, Rule } from "../model/rubric.js";
import { max, min, type Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { aim, allAnswers, type Target } from "./aim.js";
import { thinned } from "./answers-of.js";
import { boundsOf } from "./bounds-of.js";
import { type Budget, costOfTrial, createBudget } from "./budget.js";
import { createDraft, ruledBy, withEveryFact } from "./draft.js";
import type { ConditionProof, Possibility } from "./proofs.js";
import { comparison, truthOf } from "./truth-of.js";

/** How many answers and rules are evaluated at most, over all rules; and in how many ways the facts are filled in for one. */
const MOST_EVALUATED = 50_000;
const MOST_WORLDS_TRIED = 6;
/** Under how many sets of facts a condition is looked at, over all conditions, and how many parts are for their bounds. */
const MOST_WORLDS_SEEN = 200_000;
const MOST_BOUNDED = 60_000;

/** What evidence made of each rule so far, by its name, and what may still be spent on more. */
interface Sought {
  readonly rubric: Rubric;
  readonly answers: Target["answers"];
  readonly seen: ReadonlyMap<string, Set<boolean>>;
  readonly costOfTrial: number;
  readonly trials: Budget;
  readonly worlds: Budget;
  readonly bounds: Budget;
  /** Bounds of all scores, by the facts on which parts hang. */
  readonly reaches: Map<string, Reach>;
}

/** Decides of every condition whether it can hold and whether it can fail. */
export function proveConditions(rubric: Rubric): readonly ConditionProof[] {
  const sought: Sought = {
    rubric,
    answers: allAnswers(rubric, indicatorsOf(rubric)),
    seen: new Map(rubric.rules.map(({ name }) => [name, new Set<boolean>()])),
    costOfTrial: costOfTrial(rubric),
    trials: createBudget(MOST_EVALUATED),
    worlds: createBudget(MOST_WORLDS_SEEN),
    bounds: createBudget(MOST_BOUNDED),
    reaches: new Map(),
  };
  const applies = partsBelow(rubric.children).flatMap(({ path, applies: condition }): readonly ConditionProof[] =>
    condition === null ? [] : [{ of: "applies", name: path, ...overFacts(condition, sought) }],
  );
  const rules = rubric.rules.map((rule): ConditionProof => {
    const about = { of: "rule" as const, name: rule.name };
    if (scoreTestsIn(rule.when).length === 0) return { ...about, ...overFacts(rule.when, sought) };
    return { ...about, ...overScores(rule, sought) };
  });
  return [...applies, ...rules];
}

type Proof = Pick<ConditionProof, "holds" | "fails" | "because">;

/** A condition over facts alone is looked at under all of them. */
function overFacts(condition: Condition, { rubric, worlds: budget }: Sought): Proof {
  const asked: Rule = { ...NOTHING, when: condition };
  const worlds = budget.isSpent()
    ? null
    : worldsOf({ ...rubric, children: [], verdict: null, rules: [asked] }, NO_FACTS);
  if (worlds === null || !budget.spend(worlds.length))
    return { holds: "undecided", fails: "undecided", because: ["facts"] };
  const all = new Set(worlds.map((facts) => truthOf(condition, { facts, scoreOf: () => null })));
  return { holds: all.has(true) ? "shown" : "never", fails: all.has(false) ? "shown" : "never", because: [] };
}

const NO_FACTS: Facts = new Map();

const NOTHING: Omit<Rule, "when"> = {
  name: "",
  title: { id: "", en: null },
  effect: { kind: "withhold-award" },
  notMonotonic: null,
  provenance: { sources: [], inferred: null, assumed: null },
};

/** A condition over scores is shown by evidence, or ruled out by the bounds of the scores. */
function overScores(rule: Rule, sought: Sought): Proof {
  const seen = sought.seen.get(rule.name) ?? new Set();
  const decided = (truths: readonly (boolean | null)[]): Proof => {
    const possibility = (isSeen: boolean, other: boolean): Possibility => {
      if (isSeen) return "shown";
      return truths.every((truth) => truth === other) ? "never" : "undecided";
    };
    const [holds, fails] = [possibility(seen.has(true), false), possibility(seen.has(false), true)];
    return { holds, fails, because: [] };
  };
  if (seen.size === 2) return decided([]);
  const worlds = worldsOf({ ...sought.rubric, verdict: null, rules: [rule] }, NO_FACTS);
  look(rule, worlds ?? someWorlds(rule, sought.rubric), sought);
  if (seen.size === 2) return decided([]);
  const truths = worlds === null ? null : truthsWithin(rule, worlds, sought);
  const proof = decided(truths ?? [null]);
  if (proof.holds !== "undecided" && proof.fails !== "undecided") return proof;
  return { ...proof, because: [truths === null ? "facts" : "trials"] };
}

/** Facts for a rule where there are too many on which parts hang: all of its own, and any of the others. */
function someWorlds(rule: Rule, rubric: Rubric): readonly Facts[] {
  return worldsOf({ ...rubric, children: [], verdict: null, rules: [rule] }, NO_FACTS) ?? [NO_FACTS];
}

/** Notes what evidence makes of all rules, until one was seen to hold and to fail. */
function look(rule: Rule, worlds: readonly Facts[], { rubric, answers, seen, costOfTrial, trials }: Sought): void {
  const starts = thinned(worlds, MOST_WORLDS_TRIED).flatMap((facts) =>
    aimsFor(rule, rubric).map((one) => ({ facts, ...one })),
  );
  for (const { facts, wanted, scores } of starts) {
    if (seen.get(rule.name)?.size === 2 || !trials.spend(costOfTrial)) return;
    const draft = createDraft(4);
    const all = withEveryFact(rubric, facts);
    aim(wanted, { rubric, facts: all, answers, scores }, draft);
    for (const { name, holds } of ruledBy(rubric, all, draft)) if (holds !== null) seen.get(name)?.add(holds);
  }
}

/** Scores at the ends of the range, and where a rule turns. */
function aimsFor(
  { when }: Rule,
  { score }: Rubric,
): readonly { readonly wanted: Rational; readonly scores: ReadonlyMap<string, Rational> }[] {
  const { max, min } = score;
  return scoreTestsIn(when).flatMap(({ path, bound }) => {
    if (path === "") return [max, min, bound].map((wanted) => ({ wanted, scores: new Map<string, Rational>() }));
    // All high and all low come first: they show most rules.
    const both = [max, min, max, min, max, min];
    return [max, min, min, max, bound, bound].map((own, index) => ({
      wanted: both[index] ?? max,
      scores: new Map([[path, own]]),
    }));
  });
}

/** What a rule comes to within the bounds of all scores, under each set of facts; null where these are too many. */
function truthsWithin(rule: Rule, worlds: readonly Facts[], sought: Sought): readonly (boolean | null)[] | null {
  const { rubric, worlds: budget } = sought;
  if (!budget.spend(worlds.length)) return null;
  const truths: (boolean | null)[] = [];
  for (const facts of worlds) {
    const reach = reachUnder(facts, sought);
    if (reach === null) return null;
    truths.push(truthWithin(rule.when, rubric, facts, reach));
  }
  return truths;
}

function reachUnder(facts: Facts, { rubric, answers, reaches, bounds }: Sought): Reach | null {
  const key = applicabilityKey(rubric, facts);
  const known = reaches.get(key);
  if (known !== undefined) return known;
  if (!bounds.spend(1 + answers.size)) return null;
  const reach = boundsOf(rubric, facts);
  reaches.set(key, reach);
  return reach;
}

/** Whether a condition holds for every score within bounds, for none (false), or perhaps for some (null). */
function truthWithin(condition: Condition, rubric: Rubric, facts: Facts, reach: Reach): boolean | null {
  const truth = (part: Condition): boolean | null =>
    match(part)
      .returnType<boolean | null>()
      .with({ kind: "any-of" }, ({ parts }) => anyHolds(parts.map(truth)))
      .with({ kind: "all-of" }, ({ parts }) => allHold(parts.map(truth)))
      .with({ kind: "not" }, ({ operand }) => opposite(truth(operand)))
      .with({ kind: "fact-is" }, { kind: "fact-compared" }, (test) => truthOf(test, { facts, scoreOf: () => null }))
      .with({ kind: "score-compared" }, ({ path, operator, bound }) => {
        const ends = endsOf(path, reach, rubric);
        if (ends === null) return null;
        const isSo = comparison(operator, bound);
        const atLow = isSo(compared(rubric.score, ends.low));
        return atLow === isSo(compared(rubric.score, ends.high)) ? atLow : null;
      })
      .exhaustive();
  return truth(condition);
}

/** Between what a score lies when rules look at it; null where it may be none. */
function endsOf(
  path: string,
  { total, parts }: Reach,
  { score }: Rubric,
): { readonly low: Rational; readonly high: Rational } | null {
  // Rules before may have taken something away, never below the range.
  if (path === "") return total === null ? null : { low: min(total.low, score.min), high: max(total.high, score.min) };
  const found = parts.get(path);
  return found === undefined || found.optional ? null : found.scores;
}

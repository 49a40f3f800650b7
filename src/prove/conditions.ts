import { match } from "ts-pattern";
import { allHold, anyHolds, conditionStep, isSo, opposite } from "../evaluate/condition-step.js";
import type { Reach } from "../evaluate/range-of.js";
import { type Facts, worldsOf } from "../evaluate/worlds.js";
import { indicatorsOf, partsBelow } from "../model/indicators.js";
import type { Condition, Rubric, Rule } from "../model/rubric.js";
import { max, min, type Rational } from "../numeric/rational.js";
import { aim, allAnswers, type Target } from "./aim.js";
import { thinned } from "./answers-of.js";
import { boundsOf } from "./bounds-of.js";
import { compared, scoreTestsIn } from "./breakpoints.js";
import { createDraft, tried } from "./draft.js";
import type { ConditionProof, Possibility } from "./proofs.js";

/** How many indicators are evaluated at most for one rule, and in how many ways the facts are filled in for that. */
const MOST_EVALUATED = 20_000;
const MOST_WORLDS_TRIED = 6;

/** Decides of every condition whether it can hold and whether it can fail. */
export function proveConditions(rubric: Rubric): readonly ConditionProof[] {
  const applies = partsBelow(rubric.children).flatMap(({ path, applies: condition }): readonly ConditionProof[] =>
    condition === null ? [] : [{ of: "applies", name: path, ...overFacts(condition, rubric) }],
  );
  const indicators = indicatorsOf(rubric);
  const answers = allAnswers(rubric, indicators);
  const rules = rubric.rules.map((rule): ConditionProof => {
    const about = { of: "rule" as const, name: rule.name };
    if (scoreTestsIn(rule.when).length === 0) return { ...about, ...overFacts(rule.when, rubric) };
    return {
      ...about,
      ...overScores(rule, rubric, answers, Math.ceil(MOST_EVALUATED / Math.max(1, indicators.length))),
    };
  });
  return [...applies, ...rules];
}

type Proof = Pick<ConditionProof, "holds" | "fails">;

/** A condition over facts alone is looked at under all of them. */
function overFacts(condition: Condition, rubric: Rubric): Proof {
  const asked: Rule = { ...NOTHING, when: condition };
  const worlds = worldsOf({ ...rubric, children: [], verdict: null, rules: [asked] }, new Map());
  if (worlds === null) return { holds: "undecided", fails: "undecided" };
  const all = worlds.map((facts) => conditionStep(condition, { facts, scoreOf: () => null }).holds);
  return { holds: all.includes(true) ? "shown" : "never", fails: all.includes(false) ? "shown" : "never" };
}

const NOTHING: Omit<Rule, "when"> = {
  name: "",
  title: { id: "", en: null },
  effect: { kind: "withhold-award" },
  notMonotonic: null,
  provenance: { sources: [], inferred: null, assumed: null },
};

/** A condition over scores is shown by evidence, or ruled out by the bounds of the scores. */
function overScores(rule: Rule, rubric: Rubric, answers: Target["answers"], most: number): Proof {
  const worlds = worldsOf({ ...rubric, verdict: null, rules: [rule] }, new Map());
  const seen = seenOf(rule, rubric, answers, worlds ?? [], most);
  const truths = worlds === null ? [null] : worlds.map((facts) => truthWithin(rule.when, rubric, facts));
  const possibility = (isSeen: boolean, other: boolean): Possibility => {
    if (isSeen) return "shown";
    return truths.every((truth) => truth === other) ? "never" : "undecided";
  };
  return { holds: possibility(seen.has(true), false), fails: possibility(seen.has(false), true) };
}

/** What evidence makes of a rule, until it was seen to hold and to fail. */
function seenOf(
  rule: Rule,
  rubric: Rubric,
  answers: Target["answers"],
  worlds: readonly Facts[],
  most: number,
): ReadonlySet<boolean> {
  const seen = new Set<boolean>();
  const starts = thinned(worlds, MOST_WORLDS_TRIED).flatMap((facts) =>
    aimsFor(rule, rubric).map((one) => ({ facts, ...one })),
  );
  for (const { facts, wanted, scores } of starts.slice(0, most)) {
    if (seen.size === 2) break;
    const draft = createDraft(4);
    aim(wanted, { rubric, facts, answers, scores }, draft);
    const found = tried(rubric, facts, draft)?.split.rules.find(({ name }) => name === rule.name)?.holds;
    if (found != null) seen.add(found);
  }
  return seen;
}

/** Scores at the ends of the range, and where a rule turns. */
function aimsFor(
  { when }: Rule,
  { score }: Rubric,
): readonly { readonly wanted: Rational; readonly scores: ReadonlyMap<string, Rational> }[] {
  return scoreTestsIn(when).flatMap(({ path, bound }) =>
    [score.max, score.min, bound].flatMap((wanted) =>
      path === ""
        ? [{ wanted, scores: new Map<string, Rational>() }]
        : [score.max, score.min].map((whole) => ({ wanted: whole, scores: new Map([[path, wanted]]) })),
    ),
  );
}

/** Whether a condition holds for every score within bounds, for none (false), or perhaps for some (null). */
function truthWithin(condition: Condition, rubric: Rubric, facts: Facts): boolean | null {
  const reach = boundsOf(rubric, facts);
  const truth = (part: Condition): boolean | null =>
    match(part)
      .returnType<boolean | null>()
      .with({ kind: "any-of" }, ({ parts }) => anyHolds(parts.map(truth)))
      .with({ kind: "all-of" }, ({ parts }) => allHold(parts.map(truth)))
      .with({ kind: "not" }, ({ operand }) => opposite(truth(operand)))
      .with(
        { kind: "fact-is" },
        { kind: "fact-compared" },
        (test) => conditionStep(test, { facts, scoreOf: () => null }).holds,
      )
      .with({ kind: "score-compared" }, ({ path, operator, bound }) => {
        const ends = endsOf(path, reach, rubric);
        if (ends === null) return null;
        const atLow = isSo(compared(rubric.score, ends.low), operator, bound);
        return atLow === isSo(compared(rubric.score, ends.high), operator, bound) ? atLow : null;
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

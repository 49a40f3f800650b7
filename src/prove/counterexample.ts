import { scoreTestsIn } from "../evaluate/breakpoints.js";
import type { Outcome } from "../evaluate/outcome.js";
import { type Facts, worldsOf } from "../evaluate/worlds.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Rubric, Rule } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare, type Rational } from "../numeric/rational.js";
import { aim, allAnswers, type Target } from "./aim.js";
import { type Answerable, thinned } from "./answers-of.js";
import { type Budget, costOfTrial, createBudget } from "./budget.js";
import { withSubject } from "./categories.js";
import { createDraft, type Draft, type Trial, tried, withEveryFact } from "./draft.js";
import { isIn } from "./part-paths.js";
import type { Counterexample, OutcomeInShort } from "./proofs.js";
import { atShare, closed, isPoint } from "./stretch.js";
import { truthOf } from "./truth-of.js";

/** How many answers and rules are evaluated at most, over all rules; how many ways of filling in the facts are tried. */
const MOST_EVALUATED = 40_000;
const MOST_WORLDS_TRIED = 8;
/** How many indicators are varied, and through how many answers. */
const MOST_VARIED = 12;
const MOST_ANSWERS = 8;

/** What a search for counterexamples to all rules goes by. */
export interface Hunt {
  readonly rubric: Rubric;
  readonly answers: Target["answers"];
  readonly costOfTrial: number;
  /** How many answers and rules may be evaluated for one rule, so that something is left for the others. */
  readonly mostForRule: number;
  readonly trials: Budget;
}

/** Begins to look for counterexamples to some rules. */
export function huntIn(rubric: Rubric, rules: number): Hunt {
  return {
    rubric,
    answers: allAnswers(rubric, indicatorsOf(rubric)),
    costOfTrial: costOfTrial(rubric),
    mostForRule: Math.ceil(MOST_EVALUATED / Math.max(1, rules)),
    trials: createBudget(MOST_EVALUATED),
  };
}

/**
 * Looks for two pieces of evidence that show a rule doing harm: scores are aimed
 * at where the rule begins to apply, and one answer after the other is made
 * better.
 *
 * @param paths the parts for whose scores the rule asks the wrong way round
 */
export function counterexampleOf(
  { rubric, answers, costOfTrial, mostForRule, trials }: Hunt,
  rule: Rule,
  paths: readonly string[],
): Counterexample | null {
  const indicators = indicatorsOf(rubric);
  const own = createBudget(mostForRule);
  for (const { facts, wanted, scores } of starts(rubric, rule)) {
    const target: Target = { rubric, facts, answers, scores };
    const varied = indicators.filter(({ path }) => paths.some((asked) => isIn(path, asked)));
    for (const indicator of bothEnds(varied)) {
      const variants = variantsOf(answers.get(indicator.path)?.all ?? []);
      const cost = variants.length * costOfTrial;
      if (!own.spend(cost) || !trials.spend(cost)) return null;
      const draft = createDraft(4);
      aim(wanted, target, draft);
      if (!draft.answers.has(indicator.name)) continue;
      const found = worseAmong({ rubric, rule, facts }, draft, indicator, variants);
      if (found !== null) return found;
    }
  }
  return null;
}

/** What evidence is aimed at: facts with which the rule may apply, and the scores with which it begins to. */
function starts(
  rubric: Rubric,
  { when }: Rule,
): readonly { readonly facts: Facts; readonly wanted: Rational; readonly scores: ReadonlyMap<string, Rational> }[] {
  const { max, min } = rubric.score;
  const asked = { ...rubric, verdict: null };
  // Where there are too many facts, those of the rule alone.
  const worlds = worldsOf(asked, new Map()) ?? ownWorlds(asked, when);
  const fitting = worlds.filter((facts) => isOpenIn(facts, when));
  const tests = scoreTestsIn(when);
  const around = [max, atShare(closed(min, max), { num: 3n, den: 4n })];
  return thinned(fitting, MOST_WORLDS_TRIED).flatMap((facts) =>
    tests.flatMap(({ path, bound }) =>
      path === ""
        ? [{ facts, wanted: bound, scores: new Map() }]
        : around.map((wanted) => ({ facts, wanted, scores: new Map([[path, bound]]) })),
    ),
  );
}

function ownWorlds(rubric: Rubric, when: Rule["when"]): readonly Facts[] {
  const own = rubric.rules.filter((rule) => rule.when === when);
  const worlds = worldsOf({ ...rubric, children: [], rules: own }, new Map()) ?? [];
  return worlds.map((facts) => withEveryFact(rubric, facts));
}

/** Whether nothing but scores keeps a condition from holding. */
function isOpenIn(facts: Facts, when: Rule["when"]): boolean {
  return truthOf(when, { facts, scoreOf: () => null }) !== false;
}

/** The first and the last of a list, lightest and heaviest, where there are too many. */
function bothEnds(indicators: readonly Indicator[]): readonly Indicator[] {
  const sorted = indicators.toSorted((a, b) => compareWeights(a, b));
  return thinned(sorted, MOST_VARIED);
}

function compareWeights({ weight: a }: Indicator, { weight: b }: Indicator): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);
}

/** Some answers with their points, the worst first. */
function variantsOf(all: readonly Answerable[]): readonly (readonly [Answerable, Rational])[] {
  const shares = [0n, 1n, 2n, 3n, 4n].map((num) => ({ num, den: 4n }));
  const points = all.flatMap((one) =>
    isPoint(one.stretch)
      ? [[one, one.stretch.low] as const]
      : shares.map((share) => [one, atShare(one.stretch, share)] as const),
  );
  return thinned(
    points.toSorted(([, a], [, b]) => compare(a, b)),
    MOST_ANSWERS,
  );
}

/** The rule that is to do harm, and where. */
interface Accused {
  readonly rubric: Rubric;
  readonly rule: Rule;
  readonly facts: Facts;
}

/** An answer, its points, and what came of it. */
interface Variant {
  readonly answer: unknown;
  readonly points: Rational;
  readonly trial: Trial;
}

/** Two variants of which the better answer has the worse outcome. */
function worseAmong(
  accused: Accused,
  draft: Draft,
  { name }: Indicator,
  variants: readonly (readonly [Answerable, Rational])[],
): Counterexample | null {
  const before: Variant[] = [];
  for (const [{ answer: write }, points] of variants) {
    const answer = write(points, draft.digits);
    const trial = triedWith(name, answer, draft, accused);
    if (trial === null) continue;
    const better = { answer, points, trial };
    const worse = before.find((one) => compare(one.points, points) < 0 && isHarm(one, better, name, draft, accused));
    if (worse !== undefined) {
      return {
        indicator: name,
        worse: { answer: worse.answer, outcome: inShort(worse.trial.split) },
        better: { answer, outcome: inShort(trial.split) },
        evidence: withSubject(worse.trial.evidence),
      };
    }
    before.push(better);
  }
  return null;
}

function triedWith(name: string, answer: unknown, draft: Draft, { rubric, facts }: Accused): Trial | null {
  draft.answers.set(name, answer);
  return tried(rubric, facts, draft);
}

/** Whether the better of two answers has the worse outcome, and would not have it without the rule. */
function isHarm(worse: Variant, better: Variant, name: string, draft: Draft, accused: Accused): boolean {
  const { rubric, rule } = accused;
  if (!isWorse(better.trial.split, worse.trial.split, rubric)) return false;
  const without = { ...accused, rubric: { ...rubric, rules: rubric.rules.filter((other) => other !== rule) } };
  const [low, high] = [worse, better].map(({ answer }) => triedWith(name, answer, draft, without));
  return low != null && high != null && !isWorse(high.split, low.split, rubric);
}

/** Whether an outcome is worse than another: a lower score, a worse category, or an award withheld. */
function isWorse(one: Outcome, other: Outcome, { categories }: Rubric): boolean {
  const [score, before] = [parseExact(one.exact ?? ""), parseExact(other.exact ?? "")];
  if (score === null || before === null) return false;
  const rank = ({ category }: Outcome): number => categories.findIndex(({ id }) => id === category?.id);
  return compare(score, before) < 0 || rank(one) > rank(other) || (one.award === "withheld" && other.award === "given");
}

function inShort({ score, category, award }: Outcome): OutcomeInShort {
  return { score, category: category?.id ?? null, award };
}

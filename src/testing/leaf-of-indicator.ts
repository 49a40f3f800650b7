import { answerStep } from "../evaluate/answer-step.js";
import { readPartAnswer } from "../evidence/read-part-answer.js";
import type { GivenValue, Indicator, MeanScale, Scale, ScoreRange } from "../model/rubric.js";
import { compare, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { spread } from "./decimals.js";
import type { Choice, Leaf, Line } from "./leaf.js";
import { leafOfScore } from "./leaf-of-group.js";
import { rawAnswer } from "./read-example.js";

/** A scale of whole numbers with more answers than this is looked at here and there. */
export const MOST_WHOLE = 101;
/** How many answers of a line are looked at before one is computed. */
const ON_A_LINE = 11;
/** Of a checklist with more items the items are added one by one, otherwise every set of them is a choice. */
export const MOST_ITEMS = 6;
/** An example with more observations of one indicator is not fit to be read. */
const MOST_OBSERVATIONS = 20n;

/** What can be answered to an indicator; where that does not fit into an example, its score as a subtotal. */
export function leafOfIndicator(indicator: Indicator, score: ScoreRange): Leaf {
  const { name, path, scale, observations } = indicator;
  const repeated = observations?.atLeast ?? 1n;
  const line = observations === null ? lineOf(indicator, score) : null;
  const given = observations === null ? answersOf(scale) : observationsOf(scale, repeated);
  const choices = ascending(given.flatMap((one) => choiceOf(indicator, one, score)));
  if (repeated > MOST_OBSERVATIONS || choices.length === 0) return leafOfScore(indicator, score);
  return { name, path, choices, line, isPoints: false };
}

/** An answer with what it is worth; nothing where it does not fit, as a number without end. */
function choiceOf(indicator: Indicator, given: GivenValue, score: ScoreRange): readonly Choice[] {
  const read = readPartAnswer(indicator, rawAnswer(given));
  if (!read.ok) return [];
  const { points } = answerStep(indicator, { answer: read.answer, source: null, note: null }, "lowest", score);
  return points === null ? [] : [{ given, points }];
}

function ascending(choices: readonly Choice[]): readonly Choice[] {
  return choices
    .toSorted((a, b) => compare(a.points, b.points))
    .filter(({ points }, index, all) => index === 0 || compare(points, all[index - 1]?.points ?? points) !== 0);
}

function observationsOf(scale: Scale, times: bigint): readonly GivenValue[] {
  const repeat = (element: GivenValue, count: bigint): GivenValue => ({
    kind: "list",
    elements: Array.from({ length: Number(count) }, () => element),
  });
  if (times > MOST_OBSERVATIONS) return [];
  // A list may hold lists of what respondents chose, but no stated means.
  if (scale.kind !== "mean") return answersOf(scale).map((one) => repeat(one, times));
  if (scale.atLeast > MOST_OBSERVATIONS) return [];
  return wholeNumbers(scale.min, scale.max).map((choice) => repeat(repeat(choice, scale.atLeast), times));
}

function answersOf(scale: Scale): readonly GivenValue[] {
  return match(scale)
    .returnType<readonly GivenValue[]>()
    .with({ kind: "yes-no" }, () => [word("yes"), word("no")])
    .with({ kind: "levels" }, ({ min, max }) => wholeNumbers(min, max))
    .with({ kind: "choice" }, ({ options }) => options.map(({ name }) => word(name)))
    .with({ kind: "count" }, ({ fullAt }) => wholeNumbers(0n, fullAt))
    .with({ kind: "number" }, ({ min, max }) => spread(min, max, ON_A_LINE).map(number))
    .with({ kind: "mean" }, (mean) =>
      spread(rational(mean.min), rational(mean.max), ON_A_LINE).map((one) => statedMean(mean, one)),
    )
    .with({ kind: "checklist" }, ({ items }) => sets(items.map(({ name }) => name)).map(list))
    .with({ kind: "steps" }, ({ steps, max }) =>
      steps.flatMap(({ from }, index) =>
        spread(from, steps[index + 1]?.from ?? max, ON_A_LINE)
          .slice(0, 1)
          .map(number),
      ),
    )
    .exhaustive();
}

function lineOf(indicator: Indicator, score: ScoreRange): Line | null {
  const { scale } = indicator;
  if (scale.kind !== "number" && scale.kind !== "mean") return null;
  const toWorst = scale.direction === "higher" ? [score.min, score.max] : [score.max, score.min];
  const [atLow = score.min, atHigh = score.max] = toWorst;
  const [low, high] = scale.kind === "number" ? [scale.min, scale.max] : [rational(scale.min), rational(scale.max)];
  const give = (answer: Rational): GivenValue => (scale.kind === "number" ? number(answer) : statedMean(scale, answer));
  return { low, high, atLow, atHigh, give };
}

/** A mean that a sample of that size can have. */
function statedMean({ atLeast }: MeanScale, mean: Rational): GivenValue {
  const respondents = ((atLeast + mean.den - 1n) / mean.den) * mean.den;
  return { kind: "mean", mean, respondents: rational(respondents) };
}

function wholeNumbers(min: bigint, max: bigint): readonly GivenValue[] {
  const last = max - min;
  const count = last < BigInt(MOST_WHOLE) ? last + 1n : BigInt(MOST_WHOLE);
  return Array.from({ length: Number(count) }, (_, index) =>
    number(rational(min + (count === 1n ? 0n : (last * BigInt(index)) / (count - 1n)))),
  );
}

function sets(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length > MOST_ITEMS) return [[], ...names.map((_, index) => names.slice(0, index + 1))];
  let found: readonly (readonly string[])[] = [[]];
  for (const name of names) found = [...found, ...found.map((set) => [...set, name])];
  return found;
}

function word(text: string): GivenValue {
  return { kind: "word", word: text };
}

function number(value: Rational): GivenValue {
  return { kind: "number", number: value };
}

function list(names: readonly string[]): GivenValue {
  return { kind: "list", elements: names.map(word) };
}

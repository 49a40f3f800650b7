import type { Outcome } from "../evaluate/outcome.js";
import type { Expectation } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals, type Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Span } from "../text/span.js";

/** One thing that came out otherwise than expected. */
export interface Difference {
  readonly kind: Expectation["kind"];
  readonly expected: string;
  /** What came out; null where the outcome has nothing of the kind. */
  readonly actual: string | null;
  /** The expectation in the rubric text. */
  readonly span: Span;
}

/** What came out, as text, and whether it is what was expected. */
interface Compared {
  readonly expected: string;
  readonly actual: string | null;
  readonly holds: boolean;
}

/** Compares an outcome with everything that is expected of it; scores as published, ranges exactly. */
export function differencesOf(expected: readonly Expectation[], outcome: Outcome): readonly Difference[] {
  return expected.flatMap((expectation) => {
    const { holds, ...texts } = compared(expectation, outcome);
    const { kind, span } = expectation;
    return holds ? [] : [{ kind, ...texts, span }];
  });
}

function compared(expectation: Expectation, outcome: Outcome): Compared {
  const { score, category, possibleCategories, verdict, labels, award, certain, range } = outcome;
  return match(expectation)
    .returnType<Compared>()
    .with({ kind: "no-score" }, () => ({ expected: "no score", actual: score, holds: score === null }))
    .with({ kind: "score" }, (one) => ({
      expected: formatExact(one.score),
      actual: score,
      holds: isSame(one.score, score),
    }))
    .with({ kind: "category" }, (one) => same(one.category, category?.id ?? null))
    .with({ kind: "categories" }, (one) => ({
      expected: one.categories.join(", "),
      actual: possibleCategories.length === 0 ? null : possibleCategories.join(", "),
      holds: haveSameNames(one.categories, possibleCategories),
    }))
    .with({ kind: "zone" }, (one) => same(one.zone, category?.zone ?? null))
    .with({ kind: "verdict" }, ({ text }) => same(text, verdict))
    .with({ kind: "label" }, ({ text }) => ({
      expected: text,
      actual: labels.length === 0 ? null : labels.map(({ title }) => title).join(", "),
      holds: labels.some(({ title }) => title === text),
    }))
    .with({ kind: "award" }, (one) => same(one.award, award))
    .with({ kind: "certain" }, (one) => same(certainty(one.certain), certainty(certain)))
    .with({ kind: "range" }, ({ low, high }) => ({
      expected: `${formatExact(low)}..${formatExact(high)}`,
      actual: range === null ? null : `${range.low}..${range.high}`,
      holds: range !== null && isSame(low, range.low) && isSame(high, range.high),
    }))
    .exhaustive();
}

function same(expected: string, actual: string | null): Compared {
  return { expected, actual, holds: expected === actual };
}

function isSame(expected: Rational, text: string | null): boolean {
  const actual = text === null ? null : parseExact(text);
  return actual !== null && equals(expected, actual);
}

function haveSameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.every((name) => others.includes(name)) && others.every((name) => some.includes(name));
}

function certainty(certain: boolean): string {
  return certain ? "certain" : "uncertain";
}

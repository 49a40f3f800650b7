import type { Rational } from "../numeric/rational.js";
import type { Span } from "../text/span.js";
import type { Provenance, Title } from "./rubric.js";

/** A test that travels with a rubric: what is given, and what must come out. */
export interface Example {
  readonly title: Title;
  readonly provenance: Provenance;
  /** Answers, facts and known subtotals by name, as they were written. */
  readonly given: readonly { readonly name: string; readonly value: GivenValue; readonly span: Span }[];
  readonly expected: readonly Expectation[];
  readonly span: Span;
}

/** What an example gives for one name. */
export type GivenValue =
  | { readonly kind: "not-applicable" }
  | { readonly kind: "score"; readonly score: Rational }
  | { readonly kind: "points"; readonly points: Rational }
  | { readonly kind: "mean"; readonly mean: Rational; readonly respondents: Rational | null }
  | { readonly kind: "number"; readonly number: Rational }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "list"; readonly elements: readonly GivenValue[] };

/** One thing that must come out. */
export type Expectation = { readonly span: Span } & (
  | { readonly kind: "no-score" }
  | { readonly kind: "score"; readonly score: Rational }
  | { readonly kind: "category"; readonly category: string }
  | { readonly kind: "categories"; readonly categories: readonly string[] }
  | { readonly kind: "zone"; readonly zone: string }
  | { readonly kind: "verdict"; readonly text: string }
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "award"; readonly award: "withheld" | "given" }
  | { readonly kind: "certain"; readonly certain: boolean }
  | { readonly kind: "range"; readonly low: Rational; readonly high: Rational }
);

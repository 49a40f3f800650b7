import type { Outcome } from "../evaluate/outcome.js";
import type { Example, GivenValue, Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import type { Rational } from "../numeric/rational.js";
import type { Choice, Leaf } from "./leaf.js";
import { runExample } from "./run-examples.js";

/** Evidence that was evaluated, and came to a score. */
export interface Probe {
  readonly choices: readonly Choice[];
  readonly given: Example["given"];
  readonly outcome: Outcome;
  readonly score: Rational;
  readonly exact: Rational;
  /** What the rubric compares with its thresholds: the published or the exact score. */
  readonly compared: Rational;
  /** The place of its category, 0 for the best. */
  readonly place: number;
}

/** Facts as an example gives them. */
export type GivenFacts = readonly { readonly name: string; readonly value: GivenValue }[];

const NOWHERE = { start: 0, end: 0 };

/** Evaluates one choice for every leaf, by the engine itself; null where that has no score. */
export function probe(
  rubric: Rubric,
  facts: GivenFacts,
  leaves: readonly Leaf[],
  choices: readonly Choice[],
): Probe | null {
  const answers = leaves.flatMap(({ name }, index) => {
    const value = choices[index]?.given;
    return value === undefined ? [] : [{ name, value }];
  });
  const given = [...facts, ...answers].map((entry) => ({ ...entry, span: NOWHERE }));
  const result = runExample(rubric, exampleOf(rubric, given), "");
  if (result.kind === "unreadable") return null;
  const { outcome } = result;
  const [score, exact] = [parseExact(outcome.score ?? ""), parseExact(outcome.exact ?? "")];
  const place = rubric.categories.findIndex(({ id }) => id === outcome.category?.id);
  if (score === null || exact === null || place < 0) return null;
  const compared = rubric.score.comparison === "exact" ? exact : score;
  return { choices, given, outcome, score, exact, compared, place };
}

function exampleOf({ title, missingProvenance }: Rubric, given: Example["given"]): Example {
  return { title, provenance: missingProvenance, given, expected: [], span: NOWHERE };
}

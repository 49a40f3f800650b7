import { parseExact } from "../../numeric/parse-exact.js";
import { compare, ZERO } from "../../numeric/rational.js";
import { addTo } from "../../population/add-to.js";
import type { DecidingAnswer } from "../../population/watch-answers.js";
import type { Watched } from "../../population/watch-boundaries.js";

type Near = Extract<Watched, { kind: "near" }>;

/** What hangs on little, sorted out for a reader. */
export interface CloseCalls {
  /** Those just below a threshold, the closest first. */
  readonly below: readonly Near[];
  /** Those on a threshold or just above it, the closest first. */
  readonly above: readonly Near[];
  readonly rounding: readonly Extract<Watched, { kind: "rounding" }>[];
  readonly ranges: readonly Extract<Watched, { kind: "range" }>[];
  /** By subject, in the order in which they were given: the answers of which each alone moves its category. */
  readonly answers: readonly { readonly id: string; readonly answers: readonly DecidingAnswer[] }[];
}

/**
 * Sorts out what `watchBoundaries` and `watchAnswers` found.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const rows = ["49.00", "50.10", "49.90"].map((score, index) => createRow({ id: `${index}`, score }));
 * closeCalls(watchBoundaries(rubric, rows, { within: "1" }), []).below.map(({ score }) => score); // => ["49.90", "49.00"]
 */
export function closeCalls(rows: readonly Watched[], answers: readonly DecidingAnswer[]): CloseCalls {
  const near = rows.filter((one) => one.kind === "near").toSorted(byDistance);
  const bySubject = new Map<string, DecidingAnswer[]>();
  for (const answer of answers) addTo(bySubject, answer.id, answer);
  return {
    below: near.filter(({ side }) => side === "below"),
    above: near.filter(({ side }) => side === "above"),
    rounding: rows.filter((one) => one.kind === "rounding"),
    ranges: rows.filter((one) => one.kind === "range"),
    answers: [...bySubject].map(([id, own]) => ({ id, answers: own })),
  };
}

function byDistance(one: Near, other: Near): number {
  return compare(parseExact(one.distance) ?? ZERO, parseExact(other.distance) ?? ZERO);
}

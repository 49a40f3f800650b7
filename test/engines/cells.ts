import type { Outcome } from "../../src/evaluate/outcome.js";
import type { Part, Rubric } from "../../src/model/rubric.js";
import { type Rational, rational } from "../../src/numeric/rational.js";
import type { Scored } from "../../src/scorer/scored.js";
import type { TextRow } from "../sql/engine.js";
import { exactOf } from "../sql/exact-of.js";

/** What is told of a subject, cell by cell; null where there is nothing. Engines leave out cells that they do not tell. */
export type Cells = Readonly<Record<string, string | null>>;

/** What `evaluate` says; null for evidence that does not fit. */
export function cellsOfOutcome(outcome: Outcome | null): Cells {
  if (outcome === null) return UNFIT;
  // A category may be certain without a score; a table tells it only beside one.
  const isScored = outcome.score !== null;
  const ifScored = (cell: string | null): string | null => (isScored ? cell : null);
  return {
    fits: "yes",
    score: outcome.score,
    exact: outcome.exact === null ? null : fraction(exactOf(outcome.exact)),
    category: ifScored(outcome.category?.id ?? null),
    title: ifScored(outcome.category?.title ?? null),
    zone: ifScored(outcome.category?.zone ?? null),
    verdict: ifScored(outcome.verdict),
    award: ifScored(outcome.award),
    labels: ifScored(outcome.labels.map(({ title }) => title).join("; ")),
    ...Object.fromEntries(outcome.rules.map(({ name, holds }) => [`rule ${name}`, ifScored(truth(holds))])),
    ...Object.fromEntries(outcome.nodes.map(({ path, score }) => [`node ${path}`, score])),
  };
}

/** What the fast scorer says. */
export function cellsOfScored(rubric: Rubric, parts: readonly Part[], scored: Scored): Cells {
  if (!scored.ok) return UNFIT;
  const isScored = scored.score !== null;
  const ifScored = (cell: string | null): string | null => (isScored ? cell : null);
  const digits = rubric.score.digits;
  return {
    fits: "yes",
    score: scored.score,
    category: ifScored(scored.category?.id ?? null),
    title: ifScored(scored.category?.title ?? null),
    zone: ifScored(scored.category?.zone ?? null),
    verdict: ifScored(scored.verdict),
    award: ifScored(scored.award),
    labels: ifScored(scored.labels.map(({ title }) => title).join("; ")),
    ...Object.fromEntries(
      rubric.rules.map(({ name }, index) => [`rule ${name}`, ifScored(truth(scored.rules[index] ?? null))]),
    ),
    ...Object.fromEntries(parts.map(({ path }, index) => [`node ${path}`, fixed(scored.nodes[index] ?? null, digits)])),
  };
}

/** What the views of a database say; null for a row that is left to the exact engine. */
export function cellsOfRow(rubric: Rubric, parts: readonly Part[], score: TextRow, nodes: TextRow): Cells | null {
  if (score["needs_exact"] === "true") return null;
  if (score["why"] === "answers-do-not-fit") return UNFIT;
  const [num, den] = [score["score_num"] ?? null, score["score_den"] ?? null];
  const isScored = score["score"] !== null;
  return {
    fits: "yes",
    score: score["score"] ?? null,
    exact: num === null || den === null ? null : fraction(rational(BigInt(num), BigInt(den))),
    category: score["category"] ?? null,
    title: score["title"] ?? null,
    zone: score["zone"] ?? null,
    verdict: score["verdict"] ?? null,
    award: score["award"] ?? null,
    labels: isScored ? (score["labels"] ?? "") : null,
    ...Object.fromEntries(rubric.rules.map(({ name }) => [`rule ${name}`, score[`rule ${name}`] ?? null])),
    ...Object.fromEntries(parts.map(({ name, path }) => [`node ${path}`, nodes[name] ?? null])),
  };
}

/** How many cells both tell, and the names of those that differ; a part that was not looked at has no score. */
export function differing(expected: Cells, found: Cells): { readonly compared: number; readonly names: string[] } {
  if (expected["fits"] !== found["fits"]) return { compared: 1, names: ["fits"] };
  const names: string[] = [];
  let compared = 0;
  for (const name in found) {
    const isTold = name in expected || (name.startsWith("node ") && found[name] !== null);
    if (!isTold) continue;
    compared += 1;
    if ((expected[name] ?? null) !== found[name]) names.push(name);
  }
  return { compared, names };
}

const UNFIT: Cells = { fits: "no" };

function fraction({ num, den }: Rational): string {
  return `${num}/${den}`;
}

function truth(holds: boolean | null): string | null {
  return holds === null ? null : String(holds);
}

/** Units of the last digit as a decimal. */
function fixed(units: number | null, digits: number): string | null {
  if (units === null) return null;
  const text = String(Math.abs(units)).padStart(digits + 1, "0");
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return units < 0 ? `-${whole}` : whole;
}

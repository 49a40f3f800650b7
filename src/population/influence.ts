import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { equalShare } from "../evaluate/combine-group.js";
import type { OutcomeNode } from "../evaluate/outcome.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { divide, multiply, ONE, type Rational, rational, subtract, sum, ZERO } from "../numeric/rational.js";
import type { Influence } from "./influence-outcome.js";
import { createTurns } from "./influence-turns.js";
import { refuseSubjects } from "./simulate-refuse.js";
import { prepareSubject, type SimulatedSubject } from "./simulate-subject.js";

/** What was found of a population, or why it cannot be. */
export type Influenced =
  | { readonly ok: true; readonly influence: Influence; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly influence: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Sets what each part of a rubric weighs against what it does: an indicator
 * that everybody answers alike moves no score, whatever it weighs.
 *
 * The influence of a part is the covariance of what it adds to the total with
 * the total, over the variance of the total; with the same weights for all that
 * is its weight times the covariance of its score. It is exact, and adds up to
 * 1 over the indicators and `rest`. Weights that were never published are taken
 * as equal, and marked. Never throws for bad data: a subject without a score is
 * named in a diagnostic.
 *
 * @param subjects evidence as `readEvidence` gives it for this very rubric
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const subjects = ["ya", "tidak"].map((answer) => ({ id: answer, evidence: readEvidence(rubric, { subject: answer, answers: { "fee-shown": answer } }).evidence }));
 * influence(rubric, subjects).influence.parts.at(-1).influence; // => "1"
 * influence(rubric, subjects.slice(1)).influence.parts.at(-1).influence; // => null
 */
export function influence(rubric: Rubric, subjects: readonly SimulatedSubject[]): Influenced {
  const { report, diagnostics } = createCollector(null);
  refuseSubjects(subjects, report);
  const prepared = subjects.flatMap((subject) => {
    const one = prepareSubject(rubric, subject, [], report);
    return one === null ? [] : [{ one, evidence: subject.evidence }];
  });
  if (diagnostics.length > 0) return { ok: false, influence: null, diagnostics };
  const turnsOf = createTurns(rubric);
  const turns = prepared.map(({ one, evidence }) => new Set(turnsOf(one, evidence)));
  const additions = prepared.map(({ one }) => additionsOf(rubric, one.outcome.nodes));
  const totals = additions.map((added) => sum(rubric.children.map(({ path }) => added.get(path) ?? ZERO)));
  const spread = covariance(totals, totals);
  const influenceOf = (path: string): Rational | null => {
    if (spread.num === 0n) return null;
    const added = additions.map((one) => one.get(path) ?? ZERO);
    return divide(covariance(added, totals), spread);
  };
  const weights = weightsOf(rubric);
  const parts = partsBelow(rubric.children).map(({ path, kind, title }) => {
    const { weight, assumed } = weights.get(path) ?? { weight: ZERO, assumed: false };
    const times = turns.filter((one) => one.has(path)).length;
    const share = influenceOf(path);
    return {
      ...{ path, kind, title: title.id, weight: formatExact(weight), assumed },
      influence: share === null ? null : formatExact(share),
      turns: times,
      turnsShare: formatExact(rational(BigInt(times), BigInt(subjects.length))),
    };
  });
  const leaves = parts
    .filter(({ kind }) => kind === "indicator")
    .map((part) => parseExact(part.influence ?? "0") ?? ZERO);
  const rest = spread.num === 0n ? null : formatExact(subtract(ONE, sum(leaves)));
  const { id, year, hash } = rubric;
  return {
    ok: true,
    influence: { rubric: { id, year, hash }, subjects: subjects.length, parts, rest },
    diagnostics,
  };
}

/** What every part adds to the total of one subject, by path. */
function additionsOf(rubric: Rubric, nodes: readonly OutcomeNode[]): ReadonlyMap<string, Rational> {
  const byPath = new Map(nodes.map((node) => [node.path, node]));
  const added = new Map<string, Rational>();
  const visit = (parts: readonly Part[], share: Rational): void => {
    for (const part of parts) {
      const node = byPath.get(part.path);
      const effective = read(node?.effectiveWeight);
      if (node === undefined || effective === null) continue;
      added.set(part.path, multiply(share, read(node.contribution) ?? ZERO));
      if (part.kind !== "indicator") visit(part.children, multiply(share, effective));
    }
  };
  visit(rubric.children, ONE);
  return added;
}

function read(text: string | null | undefined): Rational | null {
  return text == null ? null : parseExact(text);
}

/** The covariance times the square of how many there are, which falls out of every quotient of two of them. */
function covariance(a: readonly Rational[], b: readonly Rational[]): Rational {
  const products = sum(a.map((one, index) => multiply(one, b[index] ?? ZERO)));
  return subtract(multiply(rational(BigInt(a.length)), products), multiply(sum(a), sum(b)));
}

interface OverallWeight {
  readonly weight: Rational;
  readonly assumed: boolean;
}

/** The product of the shares from the top down, by path. */
function weightsOf(rubric: Rubric): ReadonlyMap<string, OverallWeight> {
  const weights = new Map<string, OverallWeight>();
  const visit = (parts: readonly Part[], total: Rational, above: OverallWeight): void => {
    const share = equalShare(parts, total) ?? ZERO;
    for (const part of parts) {
      const own = {
        weight: multiply(above.weight, part.weight ?? share),
        assumed: above.assumed || part.weight === null,
      };
      weights.set(part.path, own);
      if (part.kind !== "indicator") visit(part.children, part.weightsTotal, own);
    }
  };
  visit(rubric.children, rubric.weightsTotal, { weight: ONE, assumed: false });
  return weights;
}

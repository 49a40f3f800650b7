import fc from "fast-check";
import { type Beside, evidenceOf, extremeEvidence, type RawEvidence, rawAnswer } from "../laws/answer-sketch.js";
import { printRubric } from "../laws/print-rubric.js";
import type { IndicatorSketch, RubricSketch } from "../laws/rubric-sketch.js";
import { type Shape, sketches, WHOLE } from "./arbitrary-sketch.js";

/** A valid rubric: its text, and what it says as plain data. */
export interface RubricCase {
  readonly sketch: RubricSketch;
  readonly text: string;
}

/** A rubric with evidence that fits it. */
export interface EvidenceCase extends RubricCase {
  readonly raw: RawEvidence;
}

/** A rubric with two pieces of evidence, `better` nowhere worse than `worse` and with the same things left out. */
export interface ComparableCase extends RubricCase {
  readonly worse: RawEvidence;
  readonly better: RawEvidence;
}

const EVERYTHING: Beside = { facts: "all", notApplicable: true, known: true };

/** Rubrics in which every weight is known and every group broken down, as a whole answer to them has one score. */
const CLOSED: Shape = { ...WHOLE, open: false };

/** Valid rubrics of every shape; a counterexample prints itself as rubric text. */
export function rubric(shape: Partial<Shape> = {}): fc.Arbitrary<RubricCase> {
  return sketches({ ...WHOLE, ...shape }).map((sketch) => printed({ sketch, text: printRubric(sketch) }));
}

/** Rubrics with every fact, and every indicator answered. */
export function fullEvidence(shape: Partial<Shape> = CLOSED): fc.Arbitrary<EvidenceCase> {
  return rubric(shape).map((made) =>
    printed({ ...made, raw: evidenceOf(made.sketch, (indicator) => rawAnswer(indicator, indicator.picks.low)) }),
  );
}

/** Rubrics with some indicators answered, none included; the rest of the evidence as asked for. */
export function partialEvidence(
  shape: Partial<Shape> = CLOSED,
  beside: Beside = EVERYTHING,
): fc.Arbitrary<EvidenceCase> {
  return rubric(shape).map((made) => printed({ ...made, raw: evidenceOf(made.sketch, lower, beside) }));
}

/** Everything that there is: weights that are not known, facts that are not given, subtotals, `n/a`. */
export function openEvidence(shape: Partial<Shape> = WHOLE): fc.Arbitrary<EvidenceCase> {
  return partialEvidence(shape, { ...EVERYTHING, facts: "some" });
}

/** Rubrics with the best, and with the worst, evidence; without rules, so that both ends are reached. */
export function extremes(): fc.Arbitrary<RubricCase & { readonly best: RawEvidence; readonly worst: RawEvidence }> {
  return sketches(CLOSED).map((whole) => {
    const sketch = { ...whole, rules: [] };
    const text = printRubric(sketch);
    return printed({ sketch, text, best: extremeEvidence(sketch, "best"), worst: extremeEvidence(sketch, "worst") });
  });
}

/**
 * Rubrics without rules that are declared not monotonic, and two pieces of
 * evidence, the second nowhere worse. Under `lowest` the better one may also
 * answer more; otherwise both answer the same.
 */
export function comparableEvidence(): fc.Arbitrary<ComparableCase> {
  return rubric({ rising: false }).map((made) => {
    const gains = made.sketch.missing === "lowest";
    const better = (indicator: IndicatorSketch): unknown => {
      const { low, high, present } = indicator.picks;
      return present[0] || (gains && present[1]) ? rawAnswer(indicator, Math.max(low, high)) : undefined;
    };
    const worse = (indicator: IndicatorSketch): unknown => {
      const { low, high, present } = indicator.picks;
      return present[0] ? rawAnswer(indicator, Math.min(low, high)) : undefined;
    };
    const given = (answer: typeof better): RawEvidence => evidenceOf(made.sketch, answer, EVERYTHING);
    return printed({ ...made, worse: given(worse), better: given(better) });
  });
}

function lower(indicator: IndicatorSketch): unknown {
  return indicator.picks.present[0] ? rawAnswer(indicator, indicator.picks.low) : undefined;
}

/** The same case, which a failing property shows as text. */
export function printed<Case extends RubricCase>(made: Case): Case {
  const { sketch, text, ...evidence } = made;
  const data = Object.entries(evidence).map(([name, raw]) => `${name}: ${JSON.stringify(raw)}`);
  return Object.defineProperty({ ...made }, fc.toStringMethod, { value: () => `\n${[text, ...data].join("\n")}\n` });
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCollector } from "../../src/diagnostics/collect.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { formatExact, formatFixed } from "../../src/numeric/format-exact.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { rational } from "../../src/numeric/rational.js";
import type { Concluded } from "../../src/population/simulate-conclude.js";
import { readContested } from "../../src/population/simulate-contested.js";
import { createDraws } from "../../src/population/simulate-draws.js";
import { type EvaluatedSubject, prepareSubject } from "../../src/population/simulate-subject.js";
import { rawAnswer } from "../laws/answer-sketch.js";
import { indicatorsIn, type RubricSketch } from "../laws/rubric-sketch.js";
import { fullEvidence, openEvidence, partialEvidence } from "../support/arbitrary-rubric.js";
import { accepted, compiled, runs } from "../support/laws.js";
import { withDrawnAnswers, withWeights } from "./simulated.js";

const WITHIN = [null, rational(1n, 10n), rational(99n, 100n), rational(1n, 3n)];

describe("the draws of a simulation", () => {
  // Law: what a draw gives is what `evaluate` gives for the rubric with these weights and the evidence with these answers.
  it("should give what `evaluate` gives", () => {
    let simulated = 0;
    let contestedOnes = 0;
    fc.assert(
      fc.property(
        fc.oneof(fullEvidence(), partialEvidence(), openEvidence()),
        fc.constantFrom(...WITHIN),
        fc.constantFrom("uniform" as const, "equal" as const),
        fc.nat(),
        ({ text, raw, sketch }, within, undisclosed, seed) => {
          const rubric = compiled(text);
          const evidence = accepted(rubric, raw);
          const subject = prepared(rubric, evidence, sketch, seed);
          if (subject === null) return;
          simulated += 1;
          contestedOnes += subject.contested.length;
          const draw = createDraws(rubric, [subject], { seed: String(seed), within, undisclosed });
          for (let times = 0; times < 3; times += 1) {
            const { weights, concluded, answers } = draw();
            const [found] = concluded;
            const again = evaluate(
              withWeights(rubric, weights),
              withDrawnAnswers(evidence, subject, answers[0] ?? [], parseExact),
            );
            expect(found === undefined ? null : shown(rubric, found)).toEqual({
              exact: again.exact,
              score: again.score,
              category: again.category?.id,
            });
          }
        },
      ),
      runs(4),
    );
    expect(simulated).toBeGreaterThan(150);
    expect(contestedOnes).toBeGreaterThan(50);
  });
});

/** An answer without the source that may be wrapped around it. */
function bare(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "source" in answer && "answer" in answer
    ? answer.answer
    : answer;
}

/** The subject with one contested answer where there can be one. */
function prepared(rubric: Rubric, evidence: Evidence, sketch: RubricSketch, seed: number): EvaluatedSubject | null {
  const { report } = createCollector(null);
  const sketches = indicatorsIn(sketch.children);
  const one = sketches[seed % Math.max(1, sketches.length)];
  const answers = one === undefined ? [] : [0, 500, 1000].map((quality) => bare(rawAnswer(one, quality)));
  const written = one === undefined ? [] : [{ subject: "loket-1", indicator: one.name, answers }];
  const entries = readContested(rubric, written, report);
  const subject = { id: "loket-1", evidence };
  return prepareSubject(rubric, subject, entries, report) ?? prepareSubject(rubric, subject, [], report);
}

function shown({ score: { digits }, categories }: Rubric, { exact, published, category }: Concluded): object {
  return {
    exact: formatExact(rational(exact.num, exact.den)),
    score: formatFixed(rational(published, 10n ** BigInt(digits)), digits),
    category: categories[category]?.id,
  };
}

import type { Answered, Evidence } from "../../src/evidence/evidence.js";
import type { Part, Rubric } from "../../src/model/rubric.js";
import { type Rational, rational } from "../../src/numeric/rational.js";
import type { Draw } from "../../src/population/simulate-draws.js";
import type { EvaluatedSubject } from "../../src/population/simulate-subject.js";
import type { DrawnWeights } from "../../src/population/simulate-weights.js";

/** The rubric that has the weights of one draw written in it. */
export function withWeights(rubric: Rubric, drawn: DrawnWeights): Rubric {
  const children = (parts: readonly Part[], path: string, total: Rational): readonly Part[] => {
    const weights = drawn.get(path) ?? [];
    const all = weights.reduce((sum, weight) => sum + weight, 0n);
    return parts.map((part, index) => {
      const weight = rational((weights[index] ?? 0n) * total.num, all * total.den);
      return part.kind === "indicator"
        ? { ...part, weight }
        : { ...part, weight, children: children(part.children, part.path, part.weightsTotal) };
    });
  };
  return { ...rubric, undisclosed: null, children: children(rubric.children, "", rubric.weightsTotal) };
}

/** The evidence of a subject with the contested answers of one draw, and known points as the score that they give. */
export function withDrawnAnswers(
  evidence: Evidence,
  { contested, outcome }: EvaluatedSubject,
  answers: Draw["answers"][number],
  parse: (text: string) => Rational | null,
): Evidence {
  const drawn = contested.flatMap(({ entry }, index): readonly [string, Answered][] => {
    const one = entry.answers[answers[index] ?? 0];
    return one === undefined ? [] : [[entry.indicator.name, { answer: one.answer, source: null, note: null }]];
  });
  const known = [...evidence.known].map(([name, given]) => {
    const node = outcome.nodes.find(({ path }) => path === name || path.endsWith(`.${name}`));
    const value = given.kind === "points" && node?.exact != null ? parse(node.exact) : null;
    return [name, value === null ? given : { ...given, kind: "score" as const, value }] as const;
  });
  return { ...evidence, answers: new Map([...evidence.answers, ...drawn]), known: new Map(known) };
}

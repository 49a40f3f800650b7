import { type BenchIndicator, type BenchRubric, CATEGORIES, shareOf } from "../benchmark-rubric.js";
import { loadPackage, type Peer, type PeerScorer } from "./peer.js";

interface Answer {
  readonly value: { readonly score: number; readonly category: string; readonly d1: number };
}
interface FeelModule {
  readonly evaluate: (expression: string, context: unknown) => Answer;
  readonly parseExpression: (expression: string, context: unknown) => unknown;
}

/** One FEEL context whose entries build on one another. It has no way to keep a parsed expression, so it parses every time. */
export const feelin: Peer = {
  name: "feelin",
  note: "one FEEL context; nothing can be compiled before, so it parses for every subject; no validation",
  write: context,
  open: async () => {
    const { evaluate, parseExpression } = await loadPackage<FeelModule>("feelin");
    return (text, rubric): PeerScorer => {
      parseExpression(text, Object.fromEntries(rubric.indicators.map(({ name }) => [name, 0])));
      return {
        run: ({ answers }) => evaluate(text, answers),
        // Invariant: what it reads is what `run` of this very scorer gave.
        read: (answer) => {
          const { score, category, d1 } = (answer as Answer).value;
          return { score: Number(score), category, part: Number(d1) };
        },
      };
    };
  },
};

function context({ dimensions }: BenchRubric): string {
  const sum = <Part extends { readonly weight: number }>(
    parts: readonly Part[],
    worth: (part: Part) => string,
  ): string => parts.map((part) => `${shareOf(part)} * ${worth(part)}`).join(" + ");
  const entries = [
    ...dimensions.flatMap(({ variables }) =>
      variables.map(({ name, indicators }) => `${name}: ${sum(indicators, points)}`),
    ),
    ...dimensions.map(({ name, variables }) => `${name}: ${sum(variables, (part) => part.name)}`),
    `score: round half up(${sum(dimensions, ({ name }) => name)}, 2)`,
    `category: ${CATEGORIES.map(({ id, from }) => (from === 0 ? `"${id}"` : `if score >= ${from} then "${id}" else `)).join("")}`,
  ];
  return `{\n${entries.join(",\n")}\n}`;
}

function points({ name, scale }: BenchIndicator): string {
  if (scale.kind === "yes-no") return `(if ${name} then 100 else 0)`;
  const answer = scale.full < scale.max ? `min(${name}, ${scale.full})` : name;
  return `(${answer} * 100 / ${scale.full})`;
}

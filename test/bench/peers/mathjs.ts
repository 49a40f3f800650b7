import { type BenchIndicator, type BenchRubric, CATEGORIES, shareOf } from "../benchmark-rubric.js";
import { loadPackage, type Peer, type PeerScorer } from "./peer.js";

interface MathModule {
  readonly all: unknown;
  readonly create: (
    factories: unknown,
    config: { readonly number: "number" | "Fraction" },
  ) => { readonly compile: (expression: string) => { readonly evaluate: (scope: Map<string, unknown>) => unknown } };
}

/** Expressions compiled once, evaluated with a `Map` as scope, in doubles. */
export const mathjs: Peer = peer("number", "mathjs", "compiled once, a `Map` as scope; no validation");

/** The same in fractions: exact, so it is what has to be compared with exact scores. */
export const mathjsFractions: Peer = peer(
  "Fraction",
  "mathjs (fractions)",
  'as above, with `number: "Fraction"`: exact; no validation',
);

function peer(number: "number" | "Fraction", name: string, note: string): Peer {
  return {
    name,
    note,
    write: (rubric) => expressions(rubric, number),
    open: async () => {
      const { create, all } = await loadPackage<MathModule>("mathjs");
      const math = create(all, { number });
      return (text): PeerScorer => {
        const code = math.compile(text);
        return {
          run: ({ answers }) => {
            const scope = new Map<string, unknown>(Object.entries(answers));
            code.evaluate(scope);
            return scope;
          },
          // Invariant: what it reads is what `run` of this very scorer gave.
          read: (answer) => {
            const scope = answer as ReadonlyMap<string, unknown>;
            return {
              score: Number(scope.get("score")),
              category: String(scope.get("category")),
              part: Number(scope.get("d1")),
            };
          },
        };
      };
    },
  };
}

function expressions({ dimensions }: BenchRubric, number: "number" | "Fraction"): string {
  // `round` of a fraction wants its digits as another type than a constant has.
  const rounded = (total: string): string =>
    number === "number" ? `round(${total}, 2)` : `floor((${total}) * 100 + 1 / 2) / 100`;
  const sum = <Part extends { readonly weight: number }>(
    parts: readonly Part[],
    worth: (part: Part) => string,
  ): string => parts.map((part) => `${shareOf(part)} * ${worth(part)}`).join(" + ");
  return [
    ...dimensions.flatMap(({ variables }) =>
      variables.map(({ name, indicators }) => `${name} = ${sum(indicators, points)}`),
    ),
    ...dimensions.map(({ name, variables }) => `${name} = ${sum(variables, (part) => part.name)}`),
    `score = ${rounded(sum(dimensions, ({ name }) => name))}`,
    `category = ${CATEGORIES.map(({ id, from }) => (from === 0 ? `"${id}"` : `score >= ${from} ? "${id}" : `)).join("")}`,
  ].join("\n");
}

function points({ name, scale }: BenchIndicator): string {
  if (scale.kind === "yes-no") return `(${name} ? 100 : 0)`;
  const answer = scale.full < scale.max ? `min(${name}, ${scale.full})` : name;
  return `(${answer} * 100 / ${scale.full})`;
}

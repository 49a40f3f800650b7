import { type BenchIndicator, type BenchRubric, CATEGORIES, shareOf } from "../benchmark-rubric.js";
import { loadPackage, type Peer, type PeerScorer } from "./peer.js";

type Built = (data: unknown) => unknown;
interface LogicModule {
  readonly LogicEngine: new () => {
    readonly addMethod: (name: string, method: unknown, options: unknown) => void;
    readonly build: (logic: unknown) => Built;
  };
}
interface Written {
  readonly variables: readonly unknown[];
  readonly dimensions: readonly unknown[];
  readonly score: unknown;
  readonly category: unknown;
}
interface Answer {
  readonly score: number;
  readonly category: string;
  readonly dimensions: readonly number[];
}

/** Logic compiled with `build`: the scores of variables, then of dimensions, then the rest; rounding is a method of our own. */
export const jsonLogicEngine: Peer = {
  name: "json-logic-engine",
  note: "compiled with `build` into code at run time (no strict content security policy); no validation",
  write: (rubric) => JSON.stringify(logic(rubric)),
  open: async () => {
    const { LogicEngine } = await loadPackage<LogicModule>("json-logic-engine");
    const engine = new LogicEngine();
    engine.addMethod("round2", ([value]: readonly [number]) => Math.round(value * 100) / 100, {
      sync: true,
      deterministic: true,
    });
    return (text): PeerScorer => {
      const written: Written = JSON.parse(text);
      const variables = engine.build(written.variables);
      const dimensions = engine.build(written.dimensions);
      const score = engine.build(written.score);
      const category = engine.build(written.category);
      return {
        run: ({ answers }) => {
          const ofVariables = variables(answers);
          const ofDimensions = dimensions(ofVariables);
          const total = score(ofDimensions);
          return { score: total, category: category(total), dimensions: ofDimensions, variables: ofVariables };
        },
        // Invariant: what it reads is what `run` of this very scorer gave.
        read: (answer) => {
          const { score: total, category: id, dimensions: parts } = answer as Answer;
          return { score: total, category: id, part: parts[0] ?? Number.NaN };
        },
      };
    };
  },
};

function logic({ dimensions }: BenchRubric): Written {
  const all = dimensions.flatMap(({ variables }) => variables);
  const places = new Map(all.map(({ name }, index) => [name, index]));
  const sum = <Part extends { readonly weight: number }>(
    parts: readonly Part[],
    worth: (part: Part) => unknown,
  ): unknown => ({
    "+": parts.map((part) => ({ "*": [shareOf(part), worth(part)] })),
  });
  const at = (place: number | undefined): unknown => ({ val: String(place) });
  return {
    variables: all.map(({ indicators }) => sum(indicators, points)),
    dimensions: dimensions.map(({ variables }) => sum(variables, ({ name }) => at(places.get(name)))),
    score: { round2: [sum(dimensions, (one) => at(dimensions.indexOf(one)))] },
    category: {
      if: CATEGORIES.flatMap(({ id, from }): readonly unknown[] =>
        from === 0 ? [id] : [{ ">=": [{ val: [] }, from] }, id],
      ),
    },
  };
}

function points({ name, scale }: BenchIndicator): unknown {
  const answer = { val: name };
  if (scale.kind === "yes-no") return { if: [answer, 100, 0] };
  const capped = scale.full < scale.max ? { min: [answer, scale.full] } : answer;
  return { "/": [{ "*": [capped, 100] }, scale.full] };
}

import { type BenchIndicator, type BenchRubric, CATEGORIES, shareOf } from "../benchmark-rubric.js";
import { loadPackage, type Peer, type PeerScorer } from "./peer.js";

interface Answer {
  readonly result: { readonly score: number; readonly category: string; readonly d1: number };
}
interface ZenModule {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: unknown) => { readonly evaluate: (context: unknown) => Promise<Answer> };
  };
  readonly ZenDecisionContent: new (content: Buffer) => unknown;
}

/** A graph of an expression node and a decision table, compiled before with `ZenDecisionContent`. */
export const zen: Peer = {
  name: "@gorules/zen-engine",
  note: "native; expression node and decision table, content compiled once; no validation",
  write: (rubric) => JSON.stringify(graph(rubric)),
  open: async () => {
    const { ZenEngine, ZenDecisionContent } = await loadPackage<ZenModule>("@gorules/zen-engine");
    const engine = new ZenEngine();
    return (text): PeerScorer => {
      const decision = engine.createDecision(new ZenDecisionContent(Buffer.from(text)));
      return {
        run: ({ answers }) => decision.evaluate(answers),
        // Invariant: what it reads is what `run` of this very scorer gave.
        read: (answer) => {
          const { score, category, d1 } = (answer as Answer).result;
          return { score, category, part: d1 };
        },
      };
    };
  },
};

function graph({ dimensions }: BenchRubric): unknown {
  const sum = <Part extends { readonly weight: number }>(
    parts: readonly Part[],
    worth: (part: Part) => string,
  ): string => parts.map((part) => `${shareOf(part)} * ${worth(part)}`).join(" + ");
  const expressions = [
    ...dimensions.flatMap(({ variables }) =>
      variables.map(({ name, indicators }) => ({ key: name, value: sum(indicators, points) })),
    ),
    ...dimensions.map(({ name, variables }) => ({ key: name, value: sum(variables, (part) => `$.${part.name}`) })),
    { key: "score", value: `round(${sum(dimensions, ({ name }) => `$.${name}`)}, 2)` },
  ];
  return {
    nodes: [
      { id: "in", type: "inputNode", name: "request" },
      {
        id: "scores",
        type: "expressionNode",
        name: "scores",
        content: { expressions: expressions.map((expression, index) => ({ id: `e${index}`, ...expression })) },
      },
      { id: "categories", type: "decisionTableNode", name: "categories", content: table() },
      { id: "out", type: "outputNode", name: "response" },
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "in", targetId: "scores" },
      { id: "2", type: "edge", sourceId: "scores", targetId: "categories" },
      { id: "3", type: "edge", sourceId: "categories", targetId: "out" },
    ],
  };
}

function table(): unknown {
  return {
    hitPolicy: "first",
    passThrough: true,
    inputs: [{ id: "i", name: "score", type: "expression", field: "score" }],
    outputs: [{ id: "o", name: "category", type: "expression", field: "category" }],
    rules: CATEGORIES.map(({ id, from }) => ({ _id: id, i: `>= ${from}`, o: `"${id}"` })),
  };
}

function points({ name, scale }: BenchIndicator): string {
  if (scale.kind === "yes-no") return `(${name} ? 100 : 0)`;
  const answer = scale.full < scale.max ? `min([${name}, ${scale.full}])` : name;
  return `(${answer} * 100 / ${scale.full})`;
}

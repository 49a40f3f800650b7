import { type BenchRubric, CATEGORIES, shareOf, sixthsOf } from "../benchmark-rubric.js";
import { loadPackage, type Peer, type PeerScorer } from "./peer.js";

interface Almanac {
  readonly factValue: (fact: string) => Promise<unknown>;
}
interface RunResult {
  readonly events: readonly { readonly type: string }[];
  readonly almanac: Almanac;
}
interface Engine {
  readonly addRule: (rule: unknown) => unknown;
  readonly addFact: (name: string, value: (params: unknown, almanac: Almanac) => Promise<number>) => unknown;
  readonly run: (facts: unknown) => Promise<RunResult>;
}
interface RulesModule {
  readonly Engine: new () => Engine;
}
interface Answer {
  readonly score: number;
  readonly category: string;
  readonly parts: readonly number[];
}

/** One rule for each category; scores are dynamic facts, which the almanac computes once for each run. */
export const jsonRulesEngine: Peer = {
  name: "json-rules-engine",
  note: "categories as rules, scores of parts as dynamic facts in plain JavaScript; knows unknown facts, no ranges",
  write: (rubric) => JSON.stringify({ rubric: rubric.dimensions, rules: rules() }),
  open: async () => {
    const { Engine } = await loadPackage<RulesModule>("json-rules-engine");
    return (text): PeerScorer => {
      const { rubric: dimensions, rules: written }: Written = JSON.parse(text);
      const engine = new Engine();
      for (const rule of written) engine.addRule(rule);
      const groups = addFacts(engine, dimensions);
      return {
        run: async ({ answers }): Promise<Answer> => {
          const { events, almanac } = await engine.run(answers);
          const parts: number[] = [];
          for (const group of groups) parts.push(Number(await almanac.factValue(group)));
          return { score: Number(await almanac.factValue("score")), category: events[0]?.type ?? "", parts };
        },
        // Invariant: what it reads is what `run` of this very scorer gave.
        read: (answer) => {
          const { score, category, parts } = answer as Answer;
          return { score, category, part: parts[0] ?? Number.NaN };
        },
      };
    };
  },
};

interface Written {
  readonly rubric: BenchRubric["dimensions"];
  readonly rules: readonly unknown[];
}

function addFacts(engine: Engine, dimensions: BenchRubric["dimensions"]): readonly string[] {
  const sum = (name: string, parts: readonly { readonly name: string; readonly weight: number }[]): void => {
    engine.addFact(name, async (_, almanac) => {
      let total = 0;
      for (const part of parts) total += shareOf(part) * Number(await almanac.factValue(part.name));
      return total;
    });
  };
  for (const { name, variables } of dimensions) {
    for (const variable of variables)
      engine.addFact(variable.name, async (_, almanac) => {
        let total = 0;
        for (const indicator of variable.indicators) {
          const answer = Number(await almanac.factValue(indicator.name));
          total += shareOf(indicator) * (sixthsOf(indicator.scale, answer) / 6);
        }
        return total;
      });
    sum(name, variables);
  }
  sum("total", dimensions);
  engine.addFact("score", async (_, almanac) => Math.round(Number(await almanac.factValue("total")) * 100) / 100);
  return dimensions.flatMap(({ name, variables }) => [name, ...variables.map((variable) => variable.name)]);
}

function rules(): readonly unknown[] {
  return CATEGORIES.map(({ id, from }, index) => {
    const above = CATEGORIES[index - 1];
    return {
      conditions: {
        all: [
          { fact: "score", operator: "greaterThanInclusive", value: from },
          ...(above === undefined ? [] : [{ fact: "score", operator: "lessThan", value: above.from }]),
        ],
      },
      event: { type: id },
    };
  });
}

import type { BenchEvidence } from "../benchmark-evidence.js";
import { type BenchRubric, CATEGORIES, shareOf, sixthsOf } from "../benchmark-rubric.js";
import { loadPackage, type Peer, type PeerScorer } from "./peer.js";

interface Almanac {
  readonly factValue: <Value>(fact: string) => Promise<Value>;
}
interface RunResult {
  readonly events: readonly { readonly type: string }[];
  readonly almanac: Almanac;
}
interface Engine {
  readonly addRule: (rule: unknown) => unknown;
  readonly addFact: (name: string, value: (params: unknown, almanac: Almanac) => Promise<unknown>) => unknown;
  readonly run: (facts: unknown) => Promise<RunResult>;
}
interface RulesModule {
  readonly Engine: new () => Engine;
}
interface Answer {
  readonly scores: Scores;
  readonly category: string;
}

interface Scores {
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}
interface Written {
  readonly rubric: BenchRubric["dimensions"];
  readonly rules: readonly unknown[];
}

/** One rule for each category; scores are dynamic facts, which the almanac computes once for each run. */
export const jsonRulesEngine: Peer = {
  name: "json-rules-engine",
  note: "categories as rules; all scores in one dynamic fact, which is plain JavaScript; no validation",
  write: (rubric) => JSON.stringify({ rubric: rubric.dimensions, rules: rules() }),
  open: async () => {
    const { Engine } = await loadPackage<RulesModule>("json-rules-engine");
    return (text): PeerScorer => {
      const { rubric, rules: written }: Written = JSON.parse(text);
      const engine = new Engine();
      for (const rule of written) engine.addRule(rule);
      engine.addFact("scores", async (_, almanac) => scoresOf(rubric, await almanac.factValue("answers")));
      engine.addFact("score", async (_, almanac) => (await almanac.factValue<Scores>("scores")).score);
      return {
        run: async ({ answers }): Promise<Answer> => {
          const { events, almanac } = await engine.run({ answers });
          return { scores: await almanac.factValue("scores"), category: events[0]?.type ?? "" };
        },
        // Invariant: what it reads is what `run` of this very scorer gave.
        read: (answer) => {
          const { scores, category } = answer as Answer;
          return { score: scores.score, category, part: scores.parts["d1"] ?? Number.NaN };
        },
      };
    };
  },
};

function scoresOf(dimensions: BenchRubric["dimensions"], answers: BenchEvidence["answers"]): Scores {
  const parts: Record<string, number> = {};
  let total = 0;
  for (const dimension of dimensions) {
    let ofDimension = 0;
    for (const variable of dimension.variables) {
      let ofVariable = 0;
      for (const { name, weight, scale } of variable.indicators)
        ofVariable += (weight / 10_000) * (sixthsOf(scale, Number(answers[name])) / 6);
      parts[variable.name] = ofVariable;
      ofDimension += shareOf(variable) * ofVariable;
    }
    parts[dimension.name] = ofDimension;
    total += shareOf(dimension) * ofDimension;
  }
  return { score: Math.round(total * 100) / 100, parts };
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

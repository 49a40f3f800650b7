import type { BenchEvidence } from "../benchmark-evidence.js";
import { loadPackage, type Peer, type PeerScorer } from "../peers/peer.js";

type Patuh = typeof import("../../../src/index.js");
type Population = typeof import("../../../src/population/population.js");
type Outcome = ReturnType<Patuh["evaluate"]>;
type Scored = ReturnType<ReturnType<Patuh["prepareScorer"]>["score"]>;
type Rubric = NonNullable<ReturnType<Patuh["compileRubric"]>["rubric"]>;

/**
 * patuh as the peers are measured: from rubric text to a scorer, from a plain
 * object to an outcome with score, category, the scores of all parts and the
 * complete trace.
 */
export const patuhEvaluate: Peer = {
  name: "patuh (evaluate, complete trace)",
  note: "exact; validated; with complete trace",
  write: ({ text }) => text,
  open: async () => {
    const { compileRubric, readEvidence, evaluate } = await openPatuh();
    return (text): PeerScorer => {
      const rubric = compiled(compileRubric(text));
      return {
        run: (given) => {
          const { evidence } = readEvidence(rubric, given);
          if (evidence === null) throw new Error("the evidence does not fit");
          return evaluate(rubric, evidence);
        },
        // Invariant: what it reads is what `run` of this very scorer gave.
        read: (answer) => {
          const { score, category, nodes } = answer as Outcome;
          return { score: Number(score), category: category?.id ?? "", part: asDouble(nodes[0]?.exact ?? "") };
        },
      };
    };
  },
};

/** patuh without trace: from a plain object to score, category and the scores of all parts, in whole numbers. */
export const patuhScorer: Peer = {
  name: "patuh (scorer)",
  note: "exact; validated",
  write: ({ text }) => text,
  open: async () => {
    const { compileRubric, prepareScorer } = await openPatuh();
    return (text): PeerScorer => {
      const { score, parts } = prepareScorer(compiled(compileRubric(text)));
      const first = parts.findIndex(({ kind }) => kind === "dimension");
      return {
        run: score,
        // Invariant: what it reads is what `run` of this very scorer gave.
        read: (answer) => {
          const scored = answer as Scored;
          if (!scored.ok) throw new Error("the evidence does not fit");
          return {
            score: Number(scored.score),
            category: scored.category?.id ?? "",
            part: (scored.nodes[first] ?? Number.NaN) / 100,
          };
        },
      };
    };
  },
};

/** Every way in which patuh scores one subject, the one with most to tell last. */
export const PATUH: readonly Peer[] = [patuhScorer, patuhEvaluate];

/** One institution of a nation. */
export interface RankedInstitution {
  readonly id: string;
  readonly score: number;
  readonly category: string;
  readonly rank: number;
}

/** Scores all services, combines and ranks the institutions. */
export type PatuhNation = (evidence: readonly BenchEvidence[]) => readonly RankedInstitution[];

/** The nation from plain objects; a way from columns stands beside it as soon as there is one. */
export async function openPatuhNation(text: string): Promise<PatuhNation> {
  const { compileRubric, readEvidence, evaluate } = await openPatuh();
  const { rowOfOutcome, createRow, aggregate, rank } = await openPopulation();
  const rubric = compiled(compileRubric(text));
  return (given) => {
    const rows = given.map((one) => {
      const { evidence } = readEvidence(rubric, one);
      if (evidence === null) throw new Error("the evidence does not fit");
      return rowOfOutcome(evidence, evaluate(rubric, evidence));
    });
    const [level] = aggregate(rubric, rows).levels;
    const institutions = (level?.groups ?? []).map(({ id, score, exact, within, facts }) =>
      createRow({ id, score, exact, within, facts }),
    );
    return rank(rubric, institutions).rows.map((row) => ({
      id: row.id,
      score: Number(row.score),
      category: row.category?.id ?? "",
      rank: row.rank ?? 0,
    }));
  };
}

/** Simulates draws of weights within 10 %; gives back how many subjects keep their category. */
export type PatuhSimulation = (draws: number) => number;

/** Prepares a simulation of subjects. */
export async function openPatuhSimulation(text: string, given: readonly BenchEvidence[]): Promise<PatuhSimulation> {
  const { compileRubric, readEvidence } = await openPatuh();
  const { simulate } = await openPopulation();
  const rubric = compiled(compileRubric(text));
  const subjects = given.map((one) => {
    const { evidence } = readEvidence(rubric, one);
    if (evidence === null) throw new Error("the evidence does not fit");
    return { id: one.subject, evidence };
  });
  return (draws) => {
    const { simulation } = simulate(rubric, subjects, { seed: 1, draws, weights: { within: "10%" } });
    if (simulation === null) throw new Error("the simulation was refused");
    return simulation.subjects.steady;
  };
}

/** The library as `tsup` builds it: `run.mjs` puts it beside the benchmark. */
async function openPatuh(): Promise<Patuh> {
  return loadPackage<Patuh>("./patuh.js");
}

async function openPopulation(): Promise<Population> {
  return loadPackage<Population>("./population.js");
}

/** Exact text (`12.5`, `1/3`) as the double that it is compared with. */
function asDouble(exact: string): number {
  const [num = "", den = "1"] = exact.split("/");
  return Number(num) / Number(den);
}

function compiled({ rubric }: ReturnType<Patuh["compileRubric"]>): Rubric {
  if (rubric === null) throw new Error("the text of the benchmark is no rubric");
  return rubric;
}

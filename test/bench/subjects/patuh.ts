import { type BenchColumns, type BenchEvidence, NO_ANSWER } from "../benchmark-evidence.js";
import { type BenchRubric, KINDS } from "../benchmark-rubric.js";
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
        read: readOutcome,
      };
    };
  },
};

/** What is compared of an outcome; the invariant is that `run` of the same scorer gave it. */
function readOutcome(answer: unknown): ReturnType<PeerScorer["read"]> {
  const { score, category, nodes } = answer as Outcome;
  return { score: Number(score), category: category?.id ?? "", part: asDouble(nodes[0]?.exact ?? "") };
}

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

/** patuh with an outcome as `evaluate` gives it, of which everything but score and category is made when it is read; nothing reads it while the time is taken. */
export const patuhOutcome: Peer = {
  name: "patuh (scorer, trace when read)",
  note: "exact; validated; the complete trace is made when it is first read, from a copy of the answers; here it is not read",
  write: ({ text }) => text,
  open: async () => {
    const { compileRubric, prepareScorer } = await openPatuh();
    return (text): PeerScorer => {
      const { outcome } = prepareScorer(compiled(compileRubric(text)));
      return {
        run: (given) => {
          const found = outcome(given);
          if (!found.ok) throw new Error("the evidence does not fit");
          return found.outcome;
        },
        read: readOutcome,
      };
    };
  },
};

/** Every way in which patuh scores one subject, the one with most to tell last. */
export const PATUH: readonly Peer[] = [patuhScorer, patuhEvaluate];

/** What patuh makes of a nation. */
export type PatuhNation = ReturnType<Population["scorePopulation"]>;

/** The nation from plain objects, and from columns. */
export interface PatuhNations {
  readonly fromObjects: (evidence: readonly BenchEvidence[]) => PatuhNation;
  /** Prepares columns in the form in which patuh takes them; they are in memory before. */
  readonly fromColumns: (rubric: BenchRubric, columns: BenchColumns) => () => PatuhNation;
}

/** Scores all services, combines and ranks the institutions. */
export async function openPatuhNation(text: string): Promise<PatuhNations> {
  const { compileRubric } = await openPatuh();
  const { scorePopulation, scorePopulationColumns } = await openPopulation();
  const rubric = compiled(compileRubric(text));
  return {
    fromObjects: (evidence) => scorePopulation(rubric, evidence),
    fromColumns: (bench, columns) => {
      const given = populationColumns(bench, columns);
      return () => scorePopulationColumns(rubric, given);
    },
  };
}

/** Answers as numbers, as the hand-written code takes them; kinds and institutions as places of words. */
export function populationColumns(
  { indicators }: BenchRubric,
  { size, answers, institution, kinds }: BenchColumns,
): Parameters<Population["scorePopulationColumns"]>[1] {
  const columnOf = (numbers: Uint8Array) => ({ numbers, none: NO_ANSWER });
  return {
    length: size,
    answers: Object.fromEntries(
      indicators.map(({ name }, index) => [name, columnOf(answers[index] ?? new Uint8Array(size))]),
    ),
    facts: { kind: { places: Uint8Array.from(institution, (own) => kinds[own] ?? 0), words: KINDS } },
    within: {
      institution: { places: institution, words: Array.from(kinds, (_, index) => `institution-${index}`) },
    },
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

/** The library as it is published: `run.mjs` puts it beside the benchmark. */
async function openPatuh(): Promise<Patuh> {
  return loadPackage<Patuh>("./patuh/index.js");
}

async function openPopulation(): Promise<Population> {
  return loadPackage<Population>("./patuh/population.js");
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

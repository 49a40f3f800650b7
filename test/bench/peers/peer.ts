import type { BenchEvidence } from "../benchmark-evidence.js";
import type { BenchRubric } from "../benchmark-rubric.js";

/** Another program that can score the rubric of the benchmark, used as its documentation says. */
export interface Peer {
  /** The name of its package. */
  readonly name: string;
  /** What is told of it in the table: how it is used, what it leaves out. */
  readonly note: string;
  /** The rubric in its own language, as a file would hold it. */
  readonly write: (rubric: BenchRubric) => string;
  /** Loads its module; what comes back makes such a text ready to score. */
  readonly open: () => Promise<(text: string, rubric: BenchRubric) => PeerScorer | Promise<PeerScorer>>;
}

/** A peer that is ready to score. */
export interface PeerScorer {
  /** Scores one subject, in whatever form it answers; the scores of dimensions and variables are among it. */
  readonly run: (evidence: BenchEvidence) => unknown;
  /** Reads such an answer for comparison; its time does not count. */
  readonly read: (answer: unknown) => PeerAnswer;
}

/** What a peer says of one subject. */
export interface PeerAnswer {
  /** Rounded to two digits by the peer itself. */
  readonly score: number;
  readonly category: string;
  /** The score of the first dimension, to see that parts are there. */
  readonly part: number;
}

/** Loads a package of the benchmark. Its types are not there where the benchmark is not installed. */
export async function loadPackage<Module>(name: string): Promise<Module> {
  return await import(name);
}

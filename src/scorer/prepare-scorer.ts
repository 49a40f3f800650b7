import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Evidence } from "../evidence/evidence.js";
import { type ReadEvidence, readEvidence } from "../evidence/read-evidence.js";
import type { Part, Rubric } from "../model/rubric.js";
import { clearBoard, createBoard } from "./board.js";
import { boardScorer } from "./board-scorer.js";
import type { Columns, ScoredColumns } from "./columns.js";
import { copyPlain } from "./copy-plain.js";
import { fastLane } from "./fast-lane.js";
import { layEvidence } from "./lay-evidence.js";
import { lazyOutcome } from "./lazy-outcome.js";
import { type Obstacle, obstaclesIn, planOf } from "./plan-of.js";
import { quickScorer } from "./quick-scorer.js";
import { type ColumnOptions, columnScorer } from "./score-columns.js";
import type { RefusedSubject, Scored } from "./scored.js";
import { scoredByEvaluate } from "./scored-by-evaluate.js";
import { subjectReader } from "./subject-reader.js";
import { worthOf } from "./worth-of.js";

/** Scores many subjects against one rubric. */
export interface Scorer {
  /** The parts in the order of `nodes`: indicators first, then groups, children before parents. */
  readonly parts: readonly Part[];
  /** The groups for which subjects are left to `evaluate`, unless their score is known by itself. */
  readonly obstacles: readonly Obstacle[];
  /**
   * Scores one subject, as `readEvidence` takes it. Bad data is refused and
   * never makes it throw; only what a getter or a proxy of the caller throws goes through.
   */
  score(data: unknown): Scored;
  /**
   * The complete outcome, as `evaluate` gives it. Where `score` tells a subject by itself, only what it tells is there
   * at once; the rest, with the trace, is made from a copy of the data when it is first read. Throws no more than `score` does.
   */
  outcome(data: unknown): OutcomeOf;
  /** Scores evidence that `readEvidence` accepted for this rubric. */
  scoreEvidence(evidence: Evidence): Scored;
  /**
   * Scores many subjects column by column.
   *
   * @throws TypeError that names the column, for one of another length or kind
   */
  scoreColumns(columns: Columns, options?: ColumnOptions): ScoredColumns;
}

/** The outcome of one subject, or why its evidence does not fit. */
export type OutcomeOf = { readonly ok: true; readonly outcome: Outcome } | RefusedSubject;

/**
 * Makes a rubric ready for scoring many subjects fast, with the very digits of
 * `evaluate`: in whole numbers where the common denominators of the rubric fit
 * below 2^53, otherwise in doubles with a proved bound on their error and
 * rationals wherever a rounding or a threshold lies within it.
 *
 * What is refused is what `readEvidence` refuses, with its diagnostics: nothing
 * is guessed or mended here. Only the simplest form is read directly, as JSON
 * gives it: plain objects, short identifiers of plain letters and signs, answers
 * that stand in a table (whole numbers, words, true and false, null where no
 * answer counts as the lowest) or on a line with few decimals. Anything else,
 * good or bad, is read by `readEvidence`: wrapped answers with long sources,
 * decimals as text, respondents, subtotals, another rubric. That form is what JSON
 * can write, and only what JSON would write is looked at: a key that is a symbol or
 * not enumerable goes unnoticed there, also where it hides an answer, since looking
 * for such keys costs more than reading the answers.
 * What has no single score is left to `evaluate`, which alone tells ranges and
 * what is missing: facts that are not known, weights that were never published,
 * missing answers that stop the score, points beside weights that move.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const scorer = prepareScorer(rubric);
 * scorer.score({ subject: "loket-1", answers: { "fee-shown": "ya" } }).score; // => "100.00"
 */
export function prepareScorer(rubric: Rubric, options: EvaluateOptions = {}): Scorer {
  const plan = planOf(rubric, rubric.undisclosed?.assume ?? options.assumeUndisclosed ?? null, worthOf);
  const byEvaluate = (evidence: Evidence): Scored =>
    scoredByEvaluate(evaluate(rubric, evidence, options), plan.parts, rubric);
  const read = (data: unknown, score: (evidence: Evidence) => Scored): Scored => {
    const found = readEvidence(rubric, data);
    return found.ok ? score(found.evidence) : refused(found);
  };
  const board = createBoard(plan);
  const readSubject = subjectReader(plan, board, fastLane);
  const scoreBoard = boardScorer(plan, board, quickScorer);
  const scoreEvidence = (evidence: Evidence): Scored => {
    clearBoard(board);
    layEvidence(plan, board, evidence);
    return scoreBoard(evidence.subject) ?? byEvaluate(evidence);
  };
  const score = (data: unknown): Scored => {
    const subject = readSubject(data);
    return (subject === null ? null : scoreBoard(subject)) ?? read(data, scoreEvidence);
  };
  const evaluated = (data: unknown): OutcomeOf => {
    const found = readEvidence(rubric, data);
    return found.ok ? { ok: true, outcome: evaluate(rubric, found.evidence, options) } : refused(found);
  };
  const outcome = (data: unknown): OutcomeOf => {
    // Later reading must find what was scored, whatever the caller does with the data.
    const kept = copyPlain(data);
    const subject = kept === null ? null : readSubject(kept);
    const scored = subject === null ? null : scoreBoard(subject);
    if (scored === null) return evaluated(data);
    return { ok: true, outcome: lazyOutcome(rubric, scored, () => wholeOf(evaluated(kept))) };
  };
  let columnsWith: Scorer["scoreColumns"] | null = null;
  return {
    parts: plan.parts,
    obstacles: obstaclesIn(plan),
    score,
    outcome,
    scoreEvidence,
    scoreColumns: (columns, options) => {
      // Its tables are large, and most who score one by one never ask for columns.
      columnsWith ??= columnScorer(plan, score);
      return columnsWith(columns, options);
    },
  };
}

function wholeOf(evaluated: OutcomeOf): Outcome {
  // Invariant: what a scorer reads, `readEvidence` accepts (test/scorer holds one against the other).
  if (!evaluated.ok) throw new Error("what was scored is refused");
  return evaluated.outcome;
}

function refused({ subject, diagnostics }: Extract<ReadEvidence, { ok: false }>): RefusedSubject {
  return { ok: false, subject, diagnostics };
}

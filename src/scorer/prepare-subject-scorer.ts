import { createCollector } from "../diagnostics/collect.js";
import type { EvaluateOptions } from "../evaluate/evaluate.js";
import type { Subject } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { formatPath } from "../text/format-path.js";
import { createBoard } from "./board.js";
import { boardScorer } from "./board-scorer.js";
import { obstaclesIn, planOf } from "./plan-of.js";
import type { Scorer } from "./prepare-scorer.js";
import type { RefusedSubject, Scored } from "./scored.js";
import { beyondSmallScorer } from "./scorer-diagnostics.js";
import { subjectReader } from "./subject-reader.js";

/** Scores one subject at a time, without anything of `evaluate` and `readEvidence`. */
export type SubjectScorer = Pick<Scorer, "parts" | "obstacles" | "score">;

/**
 * Makes a rubric ready for scoring one subject at a time, as `prepareScorer` of
 * `patuh` does and with the very same digits, but in a bundle an eighth as large:
 * for a page that shows the score while a form is filled in.
 *
 * What it leaves out is what only `readEvidence` and `evaluate` can tell. Evidence
 * that it cannot read (what is wrong, and the rarer forms: `known`,
 * several observations) and subjects without a single score (a fact that
 * is not known, weights that were never published, an answer that must not be
 * missing) come back with `ok: false` and a diagnostic that says so. Nothing is thrown for
 * bad data but what a getter or a proxy of the caller throws itself.
 *
 * @param rubric as `compileRubric` or `patuh/rubrics` gives it
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const scorer = prepareSubjectScorer(rubric);
 * scorer.score({ subject: "loket-1", answers: { "fee-shown": "ya" } }).score; // => "100.00"
 * scorer.score({ subject: "loket-1", answers: { "fee-shown": "maybe" } }).diagnostics[0].path; // => "answers.fee-shown"
 */
export function prepareSubjectScorer(rubric: Rubric, options: EvaluateOptions = {}): SubjectScorer {
  const plan = planOf(rubric, rubric.undisclosed?.assume ?? options.assumeUndisclosed ?? null);
  const board = createBoard(plan);
  const read = subjectReader(plan, board, null);
  const scoreBoard = boardScorer(plan, board, null);
  const score = (data: unknown): Scored => {
    const subject = read(data);
    return subject === null ? notRead(data, read) : (scoreBoard(subject) ?? withoutScore(subject));
  };
  return { parts: plan.parts, obstacles: obstaclesIn(plan), score };
}

function withoutScore(subject: Subject): RefusedSubject {
  const { report, diagnostics } = createCollector(null);
  report(beyondSmallScorer, null, { place: null });
  return { ok: false, subject, diagnostics };
}

/** Names everything that is not read, by reading each thing alone; the sections, where they are no plain objects. */
function notRead(data: unknown, read: (data: unknown) => Subject | null): RefusedSubject {
  const { report, diagnostics } = createCollector(null);
  const tell = (...path: readonly string[]): void => {
    const place = formatPath(path);
    report(beyondSmallScorer, place, { place });
  };
  const { subject: named, answers, facts, ...others } = entriesOf(data);
  const subject = read({ subject: named, answers: {} });
  if (subject === null) tell("subject");
  for (const name of Object.keys(others)) tell(name);
  for (const [section, given] of Object.entries({ answers, facts }))
    for (const [name, value] of Object.entries(entriesOf(given)))
      if (read({ subject: "-", answers: {}, [section]: { [name]: value } }) === null) tell(section, name);
  if (diagnostics.length === 0) tell("answers");
  return { ok: false, subject, diagnostics };
}

function entriesOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null ? Object.fromEntries(Object.entries(data)) : {};
}

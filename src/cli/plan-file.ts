import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";
import type { Rubric } from "../model/rubric.js";
import { type GoalGiven, readGoal } from "../plan/goal.js";
import { readEffortText } from "../plan/read-effort-text.js";
import { type PlanOptions, readPlanOptions } from "../plan/read-plan-options.js";
import type { Source } from "../text/source.js";
import { loadRubric } from "./load-rubric.js";
import { readEvidenceFile } from "./read-evidence-file.js";
import { readSource } from "./read-source.js";

/** What is planned, as it was written on the command line. */
export interface PlanRequest {
  readonly rubric: string;
  readonly evidence: string;
  /** Null where every single improvement is asked for. */
  readonly goal: GoalGiven | null;
  readonly effort: string | null;
  readonly options: PlanOptions;
}

/** Everything that a plan needs, or why there can be none. */
export type PlanFile =
  | {
      readonly ok: true;
      readonly rubric: Rubric;
      readonly source: Source | null;
      readonly subjects: readonly ReadEvidence[];
      readonly options: PlanOptions;
    }
  | {
      readonly ok: false;
      readonly rubric: Rubric | null;
      /** What the diagnostics point into. */
      readonly source: Source | null;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Loads the rubric, the efforts and the evidence, and looks whether goal and options fit the rubric. */
export async function loadPlan(request: PlanRequest): Promise<PlanFile> {
  const { rubric, source, diagnostics } = loadRubric(request.rubric);
  if (rubric === null) return { ok: false, rubric, source, diagnostics };
  const options = withEffort(rubric, request);
  if (!options.ok) return { ok: false, rubric, source: options.source, diagnostics: options.diagnostics };
  const { report, diagnostics: unfit } = createCollector(null);
  if (request.goal !== null) readGoal(rubric, request.goal, report);
  readPlanOptions("patuh plan", rubric, options.options, report);
  if (unfit.length > 0) return { ok: false, rubric, source: null, diagnostics: unfit };
  const read = await readEvidenceFile(rubric, request.evidence);
  if (!read.ok) return { ok: false, rubric, source: null, diagnostics: read.diagnostics };
  const { source: evidence, subjects } = read;
  return { ok: true, rubric, source: evidence, subjects, options: options.options };
}

type WithEffort =
  | { readonly ok: true; readonly options: PlanOptions }
  | { readonly ok: false; readonly source: Source | null; readonly diagnostics: readonly Diagnostic[] };

function withEffort(rubric: Rubric, { effort: file, options }: PlanRequest): WithEffort {
  if (file === null) return { ok: true, options };
  const read = readSource(file);
  if (!read.ok) return { ok: false, source: null, diagnostics: read.diagnostics };
  const { effort, diagnostics } = readEffortText(rubric, read.source);
  if (diagnostics.length > 0) return { ok: false, source: read.source, diagnostics };
  return { ok: true, options: { ...options, effort } };
}

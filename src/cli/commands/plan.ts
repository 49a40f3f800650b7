import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Paint } from "../../diagnostics/paint.js";
import type { Subject } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import type { GoalGiven } from "../../plan/goal.js";
import { improvements } from "../../plan/improvements.js";
import { plan as planFor } from "../../plan/plan.js";
import { planLevel } from "../../plan/plan-level.js";
import { titleIn } from "../../text/title-in.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import type { EvaluationOptions } from "../options.js";
import { loadPlan, type PlanFile } from "../plan-file.js";
import { PLAN_WORDS } from "../plan-words.js";
import { type PlanView, renderImprovements, renderPlan, standing } from "../render-plan.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { mapWithProgress, UNITS } from "../with-progress.js";
import { writeJson } from "../write-json.js";

/** How `plan` is asked. Exactly one of `to`, `toScore` and `single` is there. */
export interface PlanCommandOptions extends EvaluationOptions {
  readonly to?: string;
  readonly toScore?: string;
  readonly single?: boolean;
  readonly effort?: string;
  readonly fixed?: readonly string[];
  readonly most?: number;
  readonly level?: string;
}

/** `patuh plan RUBRIC EVIDENCE --to CATEGORY`: the cheapest way to a category or a score, and how that is known. */
export async function plan(
  reference: string,
  file: string,
  options: PlanCommandOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { to, toScore, effort = null, fixed, most, assume } = options;
  const goal: GoalGiven | null =
    to !== undefined ? { category: to } : toScore !== undefined ? { score: toScore } : null;
  const loaded = await loadPlan({
    rubric: reference,
    evidence: file,
    goal,
    effort,
    options: {
      ...(fixed === undefined ? {} : { fixed }),
      ...(most === undefined ? {} : { most }),
      ...(assume === undefined ? {} : { assumeUndisclosed: assume }),
    },
  });
  const answers = loaded.ok ? answersTo(loaded, goal, options, terminal.paintOut) : [failure(loaded)];
  const source = loaded.source;
  if (options.format === "json") {
    const language = options.lang ?? "en";
    const all = answers.map(({ data, diagnostics }) => ({
      ...data,
      diagnostics: diagnosticsJson(diagnostics, source, language),
    }));
    writeJson(all, terminal);
  } else {
    const texts = answers.flatMap(({ text }) => (text === null ? [] : [text]));
    if (texts.length > 0 && loaded.ok)
      terminal.out(`${titleOf(loaded.rubric, options, terminal.paintOut)}${texts.join("\n")}`);
    const said = answers.flatMap(({ diagnostics }) => diagnostics);
    terminal.err(showDiagnostics(said, source, options, terminal.paintErr));
  }
  return answers.every(({ diagnostics }) => diagnostics.length === 0) ? EXIT.fine : EXIT.inputErrors;
}

/** What is said of one subject, or of an institution. */
interface Answer {
  readonly data: object;
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

type Loaded = Extract<PlanFile, { ok: true }>;

function failure({ rubric, diagnostics }: Extract<PlanFile, { ok: false }>): Answer {
  return { data: { ...named(rubric), subject: null, kind: null }, text: null, diagnostics };
}

function answersTo(
  loaded: Loaded,
  goal: GoalGiven | null,
  { level, lang }: PlanCommandOptions,
  paint: Paint,
): readonly Answer[] {
  const { rubric, subjects, options } = loaded;
  const view: PlanView = { rubric, equalEfforts: options.effort === undefined, lang, paint };
  if (level !== undefined && goal !== null) return [levelAnswer(loaded, level, goal, view)];
  return mapWithProgress(subjects, UNITS.subjects, lang, (read): Answer => {
    const about = { ...named(rubric), subject: read.subject, kind: null };
    if (!read.ok) return { data: about, text: null, diagnostics: read.diagnostics };
    const subject = subjectLine(read.subject, paint);
    if (goal === null) {
      const found = improvements(rubric, read.evidence, options);
      if (!found.ok) return { data: about, text: null, diagnostics: found.diagnostics };
      const { before, improvements: all } = found;
      const now = `${heading(PLAN_WORDS.before, lang)}  ${standing(before, lang, paint)}`;
      return {
        data: { ...named(rubric), subject: read.subject, before, improvements: all },
        text: `${subject}\n${now}\n\n${renderImprovements(all, view)}`,
        diagnostics: [],
      };
    }
    const found = planFor(rubric, read.evidence, goal, options);
    if (!found.ok) return { data: about, text: null, diagnostics: found.diagnostics };
    return { data: found.plan, text: `${subject}\n${renderPlan(found.plan, view)}`, diagnostics: [] };
  });
}

function levelAnswer({ rubric, subjects, options }: Loaded, level: string, goal: GoalGiven, view: PlanView): Answer {
  const about = { ...named(rubric), level, kind: null };
  const unread = subjects.flatMap((read) => (read.ok ? [] : read.diagnostics));
  // A mean without the units that could not be read would be another one.
  if (unread.length > 0) return { data: about, text: null, diagnostics: unread };
  const members = subjects.flatMap((read) => (read.ok ? [{ id: read.subject.id, evidence: read.evidence }] : []));
  const found = planLevel(rubric, level, members, goal, options);
  if (!found.ok) return { data: about, text: null, diagnostics: found.diagnostics };
  const title = view.paint.bold(`${level} (${members.length} ${heading(PLAN_WORDS.units, view.lang)})`);
  return { data: found.plan, text: `${title}\n${renderPlan(found.plan, view)}`, diagnostics: [] };
}

function named(rubric: Rubric | null): object {
  if (rubric === null) return { rubric: null };
  const { id, year, hash } = rubric;
  return { rubric: { id, year, hash } };
}

function titleOf({ id, year, title }: Rubric, { lang }: PlanCommandOptions, paint: Paint): string {
  return `${paint.bold(titleIn(title, lang ?? "id"))}\n${id}@${year}\n\n`;
}

function subjectLine({ id, name }: Subject, paint: Paint): string {
  return paint.bold(name === null ? id : `${name} (${id})`);
}

import type { Outcome } from "../../evaluate/outcome.js";
import { type Look, subjectsOf } from "./look.js";

/** What stands in a line about a score: published text, or the range where there is no score. */
export interface Standing {
  readonly score: string | null;
  readonly range: Outcome["range"];
  readonly category: string | null;
}

/** What became of one subject since the last look. */
export interface SubjectChange {
  readonly subject: string;
  /** Null where it was not there before, or could not be scored. */
  readonly before: Standing | null;
  /** Null where it is gone, or cannot be scored. */
  readonly after: Standing | null;
  /** The parts whose score is another one, as the rubric publishes it; only where there was a score before. */
  readonly parts: readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[];
}

/** What changed from one look to the next, subject by subject; of a first look, everybody. */
export function compareLooks(before: Look | null, after: Look): readonly SubjectChange[] {
  // While the rubric has errors nobody has a score, which says nothing of the subjects.
  if (after.evaluated === null) return [];
  const [earlier, later] = [before === null ? new Map() : subjectsOf(before), subjectsOf(after)];
  const all = [...new Set([...later.keys(), ...earlier.keys()])];
  return all
    .map((subject) => change(subject, earlier.get(subject)?.outcome ?? null, later.get(subject)?.outcome ?? null))
    .filter(({ before: was, after: is, parts }) => parts.length > 0 || !isSame(was, is));
}

function change(subject: string, before: Outcome | null, after: Outcome | null): SubjectChange {
  const was = new Map(before?.nodes.map(({ path, score }) => [path, score]));
  const nodes = before === null ? [] : (after?.nodes ?? []);
  const parts = nodes
    .map(({ path, score }) => ({ path, before: was.get(path) ?? null, after: score }))
    .filter((part) => part.before !== part.after);
  return { subject, before: standing(before), after: standing(after), parts };
}

function standing(outcome: Outcome | null): Standing | null {
  if (outcome === null) return null;
  const { score, range, category } = outcome;
  return { score, range, category: category?.id ?? null };
}

function isSame(a: Standing | null, b: Standing | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.score === b.score && a.category === b.category && a.range?.low === b.range?.low && a.range?.high === b.range?.high
  );
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diffRubrics, type RubricDiff } from "../diff/diff-rubrics.js";
import type { Rubric } from "../model/rubric.js";
import { match } from "../text/match.js";
import type { Source } from "../text/source.js";
import { findRubric } from "./find-rubric.js";
import { loadRubric } from "./load-rubric.js";

/** Two rubrics that were found and compared, or why not. */
export type DiffedFiles =
  | {
      readonly ok: true;
      readonly before: Rubric;
      readonly after: Rubric;
      readonly between: readonly Rubric[];
      readonly diff: RubricDiff;
    }
  | { readonly ok: false; readonly problems: readonly FileProblems[] };

/** What is wrong with one file. */
export interface FileProblems {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds two rubrics, and those by way of which the later one amends the
 * earlier one: they are looked for where its amendments were found, unless
 * they are given.
 */
export function diffFiles(before: string, after: string, between: readonly string[] | undefined): DiffedFiles {
  const loaded = [before, after, ...(between ?? [])].map(loadRubric);
  const [earlier, later, ...others] = loaded.flatMap(({ rubric }) => (rubric === null ? [] : [rubric]));
  if (earlier === undefined || later === undefined || others.length + 2 < loaded.length) {
    return { ok: false, problems: loaded.filter(({ rubric }) => rubric === null) };
  }
  const chain = between === undefined ? rubricsBetween(earlier, later, after) : others;
  const diff = diffRubrics(earlier, later, { between: chain });
  return { ok: true, before: earlier, after: later, between: chain, diff };
}

/** The rubrics between, beside the amendments or among the shipped ones; none where they do not lead there. */
function rubricsBetween(before: Rubric, after: Rubric, reference: string): readonly Rubric[] {
  const between: Rubric[] = [];
  let folder = folderOf(reference);
  let amended = after.amendment;
  while (amended !== null && amended.hash !== before.hash) {
    const name = join(folder, `${amended.id}-${amended.year}.rubric`);
    const place = existsSync(name) ? name : `${amended.id}@${amended.year}`;
    const { rubric } = loadRubric(place);
    if (rubric === null || rubric.hash !== amended.hash) return [];
    between.unshift(rubric);
    folder = folderOf(place);
    amended = rubric.amendment;
  }
  return amended === null ? [] : between;
}

/** Where what a rubric amends is looked for first. */
function folderOf(reference: string): string {
  return match(findRubric(reference))
    .with({ kind: "file" }, { kind: "shipped" }, ({ path }) => dirname(path))
    .with({ kind: "unknown" }, () => ".")
    .exhaustive();
}

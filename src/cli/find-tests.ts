import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { folderWithoutRubrics } from "./test-diagnostics.js";

/** Something that can be tested. */
export type TestTarget =
  /** A rubric, with the published cases beside it. */
  | { readonly kind: "rubric"; readonly file: string }
  /** Published cases alone. */
  | { readonly kind: "cases"; readonly file: string }
  | { readonly kind: "nothing"; readonly file: string; readonly diagnostics: readonly Diagnostic[] };

const RUBRIC = ".rubric";
const CASES = ".cases.json";

/** What there is to test under the names on the command line: of a folder, every rubric and every file of cases in it. */
export function findTests(names: readonly string[]): readonly TestTarget[] {
  const all = names.flatMap((name) => (isFolder(name) ? inFolder(name) : [targetOf(name)]));
  const rubrics = new Set(all.flatMap(({ kind, file }) => (kind === "rubric" ? [casesBeside(file)] : [])));
  // Cases whose rubric is tested as well run with it.
  return all.filter(({ kind, file }) => kind !== "cases" || !rubrics.has(file));
}

/** Where the published cases of a rubric file are, if it has any; null for what is no such file. */
export function casesBeside(file: string): string | null {
  return file.endsWith(RUBRIC) ? `${file.slice(0, -RUBRIC.length)}${CASES}` : null;
}

/** Where the rubric of a file of cases would be that has the same name. */
export function rubricBeside(file: string): string {
  return `${file.slice(0, -CASES.length)}${RUBRIC}`;
}

function targetOf(file: string): TestTarget {
  return { kind: file.endsWith(CASES) ? "cases" : "rubric", file };
}

function inFolder(folder: string): readonly TestTarget[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(RUBRIC) || name.endsWith(CASES))
    .toSorted()
    .map((name) => targetOf(join(folder, name)));
  if (files.some(({ kind }) => kind === "rubric")) return files;
  const { report, diagnostics } = createCollector(folder);
  report(folderWithoutRubrics, null, { folder });
  return [{ kind: "nothing", file: folder, diagnostics }];
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

import { prove } from "../prove/prove.js";
import type { LoadedRubric } from "./load-rubric.js";
import type { CommonOptions } from "./options.js";
import { renderProofs } from "./render-proofs.js";
import { diagnosticsJson } from "./show-diagnostics.js";
import type { Terminal } from "./terminal.js";

/** What was proved of every rubric that has no errors, for a person. */
export function showReports(loaded: readonly LoadedRubric[], { lang }: CommonOptions, terminal: Terminal): void {
  const reports = loaded.flatMap(({ rubric }) =>
    rubric === null ? [] : [renderProofs(prove(rubric), rubric, lang, terminal.paintOut)],
  );
  if (reports.length > 0) terminal.out(reports.join("\n"));
}

/** The same as JSON: one object for each file, with its diagnostics. */
export function writeReportsJson(
  files: readonly string[],
  loaded: readonly LoadedRubric[],
  { lang }: CommonOptions,
  terminal: Terminal,
): void {
  const all = loaded.map(({ rubric, source, diagnostics }, index) => ({
    file: files[index],
    diagnostics: diagnosticsJson(diagnostics, source, lang ?? "en"),
    proofs: rubric === null ? null : prove(rubric),
  }));
  terminal.out(`${JSON.stringify(all, null, 2)}\n`);
}

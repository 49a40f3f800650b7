import { hasErrors } from "../../diagnostics/has-errors.js";
import { counted } from "../../text/counted.js";
import { type Checked, showChecked, writeCheckedJson } from "../check-output.js";
import { withReach } from "../check-reach.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import { loadRubric } from "../load-rubric.js";
import type { CommonOptions } from "../options.js";
import { problemsFixed } from "../problems-fixed.js";
import { showReports, writeReportsJson } from "../reports.js";
import type { Terminal } from "../terminal.js";

/** How `check` answers. */
export interface CheckOptions extends CommonOptions {
  /** Show what can be proved of each rubric after its diagnostics. */
  readonly report?: boolean;
}

/** `patuh check FILE...`: every diagnostic of every file; silent when there is none. */
export function check(files: readonly string[], options: CheckOptions, terminal: Terminal): ExitStatus {
  const loaded = files.map((file) => withReach(loadRubric(file)));
  if (options.format === "json") {
    if (options.report === true) writeReportsJson(files, loaded, options, terminal);
    else writeCheckedJson(loaded, options, terminal);
  } else {
    showChecked(loaded, options, terminal);
    terminal.err(repairable(files, loaded, options));
    if (options.report === true) showReports(loaded, options, terminal);
  }
  return loaded.some(({ diagnostics }) => hasErrors(diagnostics)) ? EXIT.inputErrors : EXIT.fine;
}

/** How many problems `--fix` repairs, and how many leave a choice. */
function repairable(files: readonly string[], loaded: readonly Checked[], { lang }: CommonOptions): string {
  const problems = loaded.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity !== "info");
  const fixable = loaded.map((one, index) => problemsFixed(files[index] ?? "", one));
  const certain = fixable.flat().length;
  const open = problems.filter(({ fixes }) => fixes.length > 1).length;
  const command = `\`patuh check --fix ${fileNames(files.filter((_, index) => fixable[index]?.length !== 0))}\``;
  const lines = [
    heading(
      {
        id: `${certain} dari ${problems.length} masalah dapat diperbaiki dengan ${command}`,
        en: `${certain} of ${counted(problems.length, "problem")} can be repaired with ${command}`,
      },
      lang,
    ),
    heading(
      {
        id: `${open} dari ${problems.length} masalah dapat diperbaiki dengan lebih dari satu cara; lihat sarannya dan pilih`,
        en: `${open} of ${counted(problems.length, "problem")} can be repaired in more than one way; see the help and choose`,
      },
      lang,
    ),
  ];
  return lines
    .filter((_, index) => [certain, open][index] !== 0)
    .map((line) => `${line}\n`)
    .join("");
}

/** The files with something to repair as they would be typed; a place holder for names that a shell would take apart. */
function fileNames(names: readonly string[]): string {
  return names.every((name) => /^[\w./@:-]+$/.test(name)) ? names.join(" ") : "FILE";
}

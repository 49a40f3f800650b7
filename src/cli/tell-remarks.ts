import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import type { PopulationOptions } from "./population-options.js";
import { showRemarks } from "./show-remarks.js";
import type { Terminal } from "./terminal.js";

/** Shows the gravest of many diagnostics of one file, and how many more there are. */
export function tellRemarks(
  diagnostics: readonly Diagnostic[],
  source: Source | null,
  options: Pick<PopulationOptions, "lang">,
  terminal: Terminal,
): void {
  terminal.err(showRemarks([{ subject: null, outcome: null, diagnostics }], source, options, terminal.paintErr));
}

import { EXIT, type ExitStatus } from "./exit-status.js";
import type { PopulationOptions } from "./population-options.js";
import type { Population } from "./read-population.js";
import { diagnosticsJson, showDiagnostics } from "./show-diagnostics.js";
import type { Terminal } from "./terminal.js";
import { writeJson } from "./write-json.js";

/** Says why a rubric or a file could not be read at all. */
export function refusePopulation(
  { source, diagnostics }: Population,
  options: PopulationOptions,
  terminal: Terminal,
): ExitStatus {
  if (options.format === "json")
    writeJson([{ rubric: null, diagnostics: diagnosticsJson(diagnostics, source, options.lang ?? "en") }], terminal);
  else terminal.err(showDiagnostics(diagnostics, source, options, terminal.paintErr));
  return EXIT.inputErrors;
}

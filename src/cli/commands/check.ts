import { diagnosticToJson } from "../../diagnostics/diagnostic-to-json.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { loadRubric } from "../load-rubric.js";
import type { CommonOptions } from "../options.js";
import { showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";

/** `patuh check FILE...`: every diagnostic of every file; silent when there is none. */
export function check(files: readonly string[], options: CommonOptions, terminal: Terminal): ExitStatus {
  const loaded = files.map(loadRubric);
  if (options.format === "json") {
    const all = loaded.flatMap(({ diagnostics, source }) =>
      diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, source, options.lang ?? "en")),
    );
    terminal.out(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    const shown = loaded
      .map(({ diagnostics, source }) => showDiagnostics(diagnostics, source, options, terminal.paintErr))
      .filter((text) => text !== "");
    if (shown.length > 0)
      terminal.err(`${shown.join("\n")}\n${summary(loaded.flatMap(({ diagnostics }) => diagnostics))}\n`);
  }
  return loaded.some(({ diagnostics }) => hasErrors(diagnostics)) ? EXIT.inputErrors : EXIT.fine;
}

function summary(diagnostics: readonly { readonly severity: string }[]): string {
  const count = (severity: string): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  return `${errors} kesalahan / errors, ${warnings} peringatan / warnings, ${infos} info`;
}

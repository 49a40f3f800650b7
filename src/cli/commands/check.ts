import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.js";
import { diagnosticToJson } from "../../diagnostics/diagnostic-to-json.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Language } from "../../text/localized.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import { loadRubric } from "../load-rubric.js";
import type { CommonOptions } from "../options.js";
import { showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";

/** How many diagnostics of one file are shown to a person. */
const MOST_SHOWN = 100;

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
      .map(({ diagnostics, source }) => {
        const text = showDiagnostics(diagnostics.slice(0, MOST_SHOWN), source, options, terminal.paintErr);
        const more = diagnostics.length - MOST_SHOWN;
        return more > 0
          ? `${text}\n+${more} ${heading({ id: "lagi", en: "more" }, options.lang)} (--format json)\n`
          : text;
      })
      .filter((text) => text !== "");
    if (shown.length > 0)
      terminal.err(
        `${shown.join("\n")}\n${summary(
          loaded.flatMap(({ diagnostics }) => diagnostics),
          options.lang,
        )}\n`,
      );
  }
  return loaded.some(({ diagnostics }) => hasErrors(diagnostics)) ? EXIT.inputErrors : EXIT.fine;
}

function summary(diagnostics: readonly Diagnostic[], lang: Language | undefined): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return [
    `${count("error")} ${heading({ id: "kesalahan", en: "errors" }, lang)}`,
    `${count("warning")} ${heading({ id: "peringatan", en: "warnings" }, lang)}`,
    `${count("info")} info`,
  ].join(", ");
}

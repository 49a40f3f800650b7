import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import { diagnosticToJson } from "../diagnostics/diagnostic-to-json.js";
import { plural } from "../text/counted.js";
import type { Language } from "../text/localized.js";
import type { Source } from "../text/source.js";
import { heading } from "./heading.js";
import type { CommonOptions } from "./options.js";
import { showDiagnostics } from "./show-diagnostics.js";
import type { Terminal } from "./terminal.js";

/** How many diagnostics of one file are shown to a person. */
const MOST_SHOWN = 100;

/** A file that was checked; the source is there when its text was read. */
export interface Checked {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the diagnostics of every file as one JSON list. */
export function writeCheckedJson(checked: readonly Checked[], { lang }: CommonOptions, terminal: Terminal): void {
  const all = checked.flatMap(({ diagnostics, source }) =>
    diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, source, lang ?? "en")),
  );
  terminal.out(`${JSON.stringify(all, null, 2)}\n`);
}

/** Shows the diagnostics of every file to a person, and how many there are; silent when there is none. */
export function showChecked(checked: readonly Checked[], options: CommonOptions, terminal: Terminal): void {
  const shown = checked.map((file) => showFile(file, options, terminal)).filter((text) => text !== "");
  if (shown.length === 0) return;
  const counts = summary(
    checked.flatMap(({ diagnostics }) => diagnostics),
    options.lang,
  );
  terminal.err(`${shown.join("\n")}\n${counts}\n`);
}

function showFile({ diagnostics, source }: Checked, options: CommonOptions, terminal: Terminal): string {
  const text = showDiagnostics(diagnostics.slice(0, MOST_SHOWN), source, options, terminal.paintErr);
  const more = diagnostics.length - MOST_SHOWN;
  return more > 0 ? `${text}\n+${more} ${heading({ id: "lagi", en: "more" }, options.lang)} (--format json)\n` : text;
}

function summary(diagnostics: readonly Diagnostic[], lang: Language | undefined): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const shown = (severity: Severity, id: string): string =>
    `${count(severity)} ${heading({ id, en: plural(count(severity), severity) }, lang)}`;
  return [shown("error", "kesalahan"), shown("warning", "peringatan"), `${count("info")} info`].join(", ");
}

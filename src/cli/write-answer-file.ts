import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import type { ExitStatus } from "./exit-status.js";
import type { CommonOptions } from "./options.js";
import { diagnosticsJson, showDiagnostics } from "./show-diagnostics.js";
import type { Terminal } from "./terminal.js";
import { verificationStatus } from "./verification-status.js";
import { writeJson } from "./write-json.js";

/** What is said of one file. */
export interface Said {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Answers with a text that is a file of its own: `--format` only says how to
 * tell why there is none. Warnings never stand in it.
 */
export function writeAnswerFile(
  text: string | null,
  said: readonly Said[],
  { format, lang }: CommonOptions,
  terminal: Terminal,
): ExitStatus {
  if (text !== null) terminal.out(text);
  if (text === null && format === "json") {
    const all = said.flatMap(({ source, diagnostics }) => diagnosticsJson(diagnostics, source, lang ?? "en"));
    writeJson([all], terminal);
  } else {
    const shown = said.map(({ source, diagnostics }) =>
      showDiagnostics(diagnostics, source, lang === undefined ? {} : { lang }, terminal.paintErr),
    );
    terminal.err(shown.filter((one) => one !== "").join("\n"));
  }
  return verificationStatus(said.flatMap(({ diagnostics }) => diagnostics));
}

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import type { ExitStatus } from "./exit-status.js";
import type { CommonOptions } from "./options.js";
import { diagnosticsJson } from "./show-diagnostics.js";
import { tellRemarks } from "./tell-remarks.js";
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
 * tell why there is none. What is said beside it goes to standard error.
 */
export function writeAnswerFile(
  text: string | null,
  said: readonly Said[],
  { format, lang }: CommonOptions,
  terminal: Terminal,
): ExitStatus {
  if (text !== null) terminal.out(text);
  if (format === "json") {
    const all = said.flatMap(({ source, diagnostics }) => diagnosticsJson(diagnostics, source, lang ?? "en"));
    if (text === null) writeJson([all], terminal);
    else if (all.length > 0) terminal.err(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    for (const { source, diagnostics } of said)
      tellRemarks(diagnostics, source, lang === undefined ? {} : { lang }, terminal);
  }
  return verificationStatus(said.flatMap(({ diagnostics }) => diagnostics));
}

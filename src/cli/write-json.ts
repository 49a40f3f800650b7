import type { Terminal } from "./terminal.js";

/** Writes one answer readably, several as one line each (NDJSON). */
export function writeJson(answers: readonly object[], terminal: Terminal): void {
  const indent = answers.length === 1 ? 2 : undefined;
  for (const answer of answers) terminal.out(`${JSON.stringify(answer, null, indent)}\n`);
}

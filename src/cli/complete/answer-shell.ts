import { match } from "../../text/match.js";
import { printable } from "../../text/printable.js";
import type { Candidate } from "./complete-words.js";
import type { Shell } from "./script-of.js";
import { splitLine } from "./split-line.js";

/** What a shell hands over: `bash` and `powershell` the line up to the cursor, the others its words. */
export function wordsOf(shell: Shell, given: readonly string[]): readonly string[] {
  return shell === "bash" || shell === "powershell" ? splitLine(given[0] ?? "").slice(1) : given;
}

/** The candidates as the script of a shell takes them: one line each, without anything that could act on a terminal. */
export function answerShell(shell: Shell, candidates: readonly Candidate[], given: readonly string[]): string {
  const safe = candidates.filter(({ value }) => printable(value) === value);
  const lines = safe.map(({ value, about }) =>
    match(shell)
      .returnType<string>()
      .with("bash", () => forBash(value, given))
      .with("zsh", () => `${value.replaceAll(/[\\:]/g, "\\$&")}${about === "" ? "" : `:${about}`}`)
      .with("fish", "powershell", () => (about === "" ? value : `${value}\t${about}`))
      .exhaustive(),
  );
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * Bash only puts in what stands behind its last word break, and takes the
 * words as they are: blanks are escaped, and one comes behind what is whole.
 */
function forBash(value: string, [line = "", breaks = ""]: readonly string[]): string {
  const current = splitLine(line).at(-1) ?? "";
  const isQuoted = /['"\\]/.test(line.slice(line.lastIndexOf(" ") + 1));
  const cut = isQuoted
    ? 0
    : Math.max(...["=", ":", "@"].map((sign) => (breaks.includes(sign) ? current.lastIndexOf(sign) : -1))) + 1;
  const escaped = value.slice(cut).replaceAll(/[^\w@%+=:,./~-]/g, "\\$&");
  return /[/=]$/.test(value) ? escaped : `${escaped} `;
}

import type { Command } from "commander";
import { usageError } from "./usage-error.js";

/** What the arguments of the commands are, as their help says. */
export const FILES = "rubric files, id@year of a shipped rubric, or - for standard input";
export const RUBRIC = "a rubric file, or id@year of a shipped rubric (pekppp@2024)";
export const TABLE = "a table as CSV, JSON or NDJSON, or evidence, or - for standard input";
export const EVIDENCE = "evidence as JSON or NDJSON, or - for standard input";

export const EVIDENCE_FILE =
  "evidence as JSON, NDJSON, CSV or Parquet, or - for standard input; or filled forms (.xlsx, .csv), one or several";
export const EVIDENCE_FORMS = "evidence as JSON or NDJSON, filled forms (.xlsx, .csv), or - for standard input";
export const EVIDENCE_TEXT = "evidence as JSON, NDJSON or a flat form (.csv), or - for standard input";

/** The examples below the help of a command. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
}

/** Refuses to read two things from standard input. */
export function refuseTwoStdins(rubric: string, evidence: string, command: Command): void {
  if (rubric === "-" && evidence === "-")
    usageError(command, {
      id: "rubrik dan bukti tidak dapat keduanya masukan baku",
      en: "rubric and evidence cannot both be standard input",
    });
}

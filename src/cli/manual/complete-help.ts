import type { Command } from "commander";

/**
 * Ends the help of every command below with what its exit status may be and
 * which other commands belong to it, so that none is forgotten.
 */
export function completeHelp(command: Command, parent = ""): void {
  for (const one of command.commands) {
    const name = `${parent}${one.name()}`;
    const related = SEE_ALSO[name] ?? [];
    const lines = [
      ...(one.commands.length > 0 ? [] : [`Exit status: ${statusOf(name)}`]),
      ...(related.length > 0 ? [`See also: ${related.map((other) => `patuh ${other}`).join(", ")}`] : []),
    ];
    if (lines.length > 0) one.addHelpText("after", `\n${lines.join("\n")}`);
    completeHelp(one, `${name} `);
  }
}

function statusOf(name: string): string {
  const own = STATUS[name];
  return `0 fine, 1 the input has errors, 2 wrong usage${own === undefined ? "" : `, ${own}`}.`;
}

/** What a status beyond the usual ones means. */
const STATUS: Readonly<Record<string, string>> = {
  verify: "3 something does not hold",
  "ledger check": "3 the proof does not hold",
  "ledger consistency": "3 the ledger was not only added to",
  init: "130 broken off",
};

const SEE_ALSO: Readonly<Record<string, readonly string[]>> = {
  init: ["check", "watch"],
  check: ["explain-code", "format", "test", "watch"],
  watch: ["check", "test", "score"],
  score: ["explain", "plan", "record"],
  explain: ["score", "diff --evidence"],
  classify: ["score", "rank"],
  rank: ["aggregate", "classify"],
  aggregate: ["rank", "score"],
  sensitivity: ["score", "rank --watch"],
  plan: ["score", "explain"],
  diff: ["format", "hash"],
  format: ["check --fix"],
  test: ["check --report", "watch"],
  "explain-code": ["check"],
  hash: ["record", "verify"],
  record: ["verify", "sign", "ledger build"],
  verify: ["record", "key show"],
  sign: ["key new", "verify"],
  "key new": ["sign", "record --key"],
  "key show": ["verify --key"],
  "ledger build": ["record", "ledger prove"],
  "ledger prove": ["ledger check"],
  "ledger check": ["ledger prove", "ledger consistency"],
  "ledger consistency": ["ledger check"],
  sql: ["score --engine"],
  form: ["score", "explain"],
  report: ["score", "explain", "plan"],
  doctor: ["--version"],
  completion: ["doctor"],
};

import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { partsBelow } from "../../src/model/indicators.js";
import type { Rubric } from "../../src/model/rubric.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { type RubricSql, rubricSql } from "../../src/sql/rubric-sql.js";
import type { Engine } from "../sql/engine.js";
import { exactOf } from "../sql/exact-of.js";
import type { TableRow } from "../sql/random-row.js";
import { quoted } from "../sql/table-of.js";
import { type Cells, cellsOfOutcome, cellsOfRow, cellsOfScored, differing } from "./cells.js";

/** What comparing one engine with `evaluate` over one rubric came to. */
export interface Tally {
  readonly rubric: string;
  readonly engine: string;
  records: number;
  /** Records that have a score. */
  scored: number;
  /** Records whose exact score lies right between two published scores, or on a threshold. */
  ties: number;
  thresholds: number;
  /** Cells that both tell, and those of them that are not alike. */
  compared: number;
  differing: number;
  /** Rows that an engine leaves to the exact one, and those of them that have a score there. */
  exact: number;
  exactScored: number;
  seconds: number;
  /** The first differences, to look at. */
  readonly examples: string[];
}

export function createTally(rubric: Rubric, engine: string): Tally {
  return {
    rubric: `${rubric.id}@${rubric.year}`,
    engine,
    records: 0,
    scored: 0,
    ties: 0,
    thresholds: 0,
    compared: 0,
    differing: 0,
    exact: 0,
    exactScored: 0,
    seconds: 0,
    examples: [],
  };
}

export function addTally(whole: Tally, part: Tally): void {
  whole.records += part.records;
  whole.scored += part.scored;
  whole.ties += part.ties;
  whole.thresholds += part.thresholds;
  whole.compared += part.compared;
  whole.differing += part.differing;
  whole.exact += part.exact;
  whole.exactScored += part.exactScored;
  whole.seconds += part.seconds;
  whole.examples.push(...part.examples.slice(0, 3 - whole.examples.length));
}

/** The columns and views of a rubric for a table called `t`. */
export type Made = Extract<RubricSql, { ok: true }>;

export function madeFor(rubric: Rubric, dialect: "duckdb" | "postgres" | "spark", table = "t"): Made {
  const sql = rubricSql(rubric, { dialect, table });
  if (!sql.ok) throw new Error(`${rubric.id}@${rubric.year} is refused`);
  return sql;
}

/** The names of parts whose subtotals a table may hold. */
export function subtotalsOf({ columns }: Made): ReadonlySet<string> {
  return new Set(columns.flatMap(({ wanted }) => /^known[.](.*)[.]score$/.exec(wanted)?.[1] ?? []));
}

/** What `evaluate` says of rows. */
export function expectedCells(rubric: Rubric, rows: readonly TableRow[], tally: Tally): readonly Cells[] {
  const found = timed(tally, () =>
    rows.map(({ raw }) => {
      const { evidence } = readEvidence(rubric, raw);
      return cellsOfOutcome(evidence === null ? null : evaluate(rubric, evidence));
    }),
  );
  tally.records += found.length;
  tally.scored += found.filter((cells) => cells["score"] != null).length;
  tally.ties += found.filter((cells) => isTie(rubric, cells)).length;
  tally.thresholds += found.filter((cells) => isThreshold(rubric, cells)).length;
  return found;
}

export function compareScorer(
  rubric: Rubric,
  rows: readonly TableRow[],
  expected: readonly Cells[],
  tally: Tally,
): void {
  const scorer = prepareScorer(rubric);
  const found = timed(tally, () =>
    rows.map(({ raw }, index) => scorer.score(index % 2 === 0 ? raw : withNumbers(raw))),
  );
  for (const [index, scored] of found.entries()) {
    note(tally, rows[index], expected[index], cellsOfScored(rubric, scorer.parts, scored));
    if (!scored.ok || scored.by === "whole-numbers" || scored.by === "doubles") continue;
    tally.exact += 1;
    if (scored.score !== null) tally.exactScored += 1;
  }
}

/** The same evidence with whole numbers as numbers, as JSON has them: those are read in another way. */
function withNumbers(raw: TableRow["raw"]): object {
  const answers = Object.entries(raw.answers).map(([name, value]) => [name, wholeNumber(value)]);
  const { known, ...others } = raw;
  return { ...others, answers: Object.fromEntries(answers), ...(Object.keys(known).length === 0 ? {} : { known }) };
}

function wholeNumber(value: unknown): unknown {
  return typeof value === "string" && /^(?:0|[1-9]\d{0,5})$/.test(value) ? Number(value) : value;
}

function isTie({ score: { digits } }: Rubric, { exact }: Cells): boolean {
  if (exact == null) return false;
  const { num, den } = exactOf(exact);
  const halves = 2n * num * 10n ** BigInt(digits);
  return halves % den === 0n && (halves / den) % 2n !== 0n;
}

function isThreshold({ categories }: Rubric, { exact }: Cells): boolean {
  if (exact == null) return false;
  const { num, den } = exactOf(exact);
  return categories.some(({ from }) => from.num === num && from.den === den);
}

/** Compares what the views of a database, which are there, say of rows that the table `t` is filled with. */
export async function compareEngine(
  rubric: Rubric,
  engine: Engine,
  made: Made,
  rows: readonly TableRow[],
  expected: readonly Cells[],
  tally: Tally,
): Promise<void> {
  const begin = performance.now();
  await engine.run(`DELETE FROM "t"`);
  await engine.load("t", csvOf(made, rows));
  const names = ["subject", ...partsBelow(rubric.children).map(({ name }) => name)];
  const scores = await engine.rows(`SELECT * FROM "t_scores"`);
  const nodes = await engine.rows(`SELECT ${names.map(quoted).join(", ")} FROM "t_nodes"`);
  tally.seconds += (performance.now() - begin) / 1000;
  compareRows(rubric, rows, expected, { scores, nodes }, tally);
}

/** Compares rows of the views of scores and of parts. */
export function compareRows(
  rubric: Rubric,
  rows: readonly TableRow[],
  expected: readonly Cells[],
  {
    scores,
    nodes,
  }: { readonly scores: Awaited<ReturnType<Engine["rows"]>>; readonly nodes: Awaited<ReturnType<Engine["rows"]>> },
  tally: Tally,
): void {
  const parts = partsBelow(rubric.children);
  const [bySubject, nodesOf] = [scores, nodes].map((all) => new Map(all.map((row) => [row["subject"], row])));
  for (const [index, row] of rows.entries()) {
    const score = bySubject?.get(row.subject);
    const found = score === undefined ? {} : cellsOfRow(rubric, parts, score, nodesOf?.get(row.subject) ?? {});
    note(tally, row, expected[index], found);
  }
}

function csvOf({ columns }: Made, rows: readonly TableRow[]): string {
  const lines = rows.map(({ subject, cells }) =>
    columns.map(({ wanted }, index) => csvCell(index === 0 ? subject : cells.get(wanted))).join(","),
  );
  return `${lines.join("\n")}\n`;
}

function csvCell(value: unknown): string {
  return value === undefined ? "\\N" : `"${String(value).replaceAll('"', '""')}"`;
}

function note(tally: Tally, row: TableRow | undefined, expected: Cells | undefined, found: Cells | null): void {
  if (row === undefined || expected === undefined) throw new Error("a row is missing");
  tally.records += 1;
  const isScored = expected["score"] != null;
  if (isScored) tally.scored += 1;
  if (found === null) {
    tally.exact += 1;
    if (isScored) tally.exactScored += 1;
    return;
  }
  const { compared, names } = differing(expected, found);
  tally.compared += compared;
  tally.differing += names.length;
  if (names.length > 0 && tally.examples.length < 3)
    tally.examples.push(
      `${names.map((name) => `${name}: ${expected[name]} is ${found[name]}`).join(", ")} in ${JSON.stringify(row.raw)}`,
    );
}

function timed<T>(tally: Tally, run: () => T): T {
  const begin = performance.now();
  const found = run();
  tally.seconds += (performance.now() - begin) / 1000;
  return found;
}

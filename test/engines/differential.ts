import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { partsBelow } from "../../src/model/indicators.js";
import type { Rubric } from "../../src/model/rubric.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { type RubricSql, rubricSql } from "../../src/sql/rubric-sql.js";
import type { Engine } from "../sql/engine.js";
import type { TableRow } from "../sql/random-row.js";
import { createTable, dropTable } from "../sql/table-of.js";
import { type Cells, cellsOfOutcome, cellsOfRow, cellsOfScored, differing } from "./cells.js";

/** What comparing one engine with `evaluate` over one rubric came to. */
export interface Tally {
  readonly rubric: string;
  readonly engine: string;
  records: number;
  /** Records that have a score. */
  scored: number;
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
  return found;
}

export function compareScorer(
  rubric: Rubric,
  rows: readonly TableRow[],
  expected: readonly Cells[],
  tally: Tally,
): void {
  const scorer = prepareScorer(rubric);
  const found = timed(tally, () => rows.map(({ raw }) => cellsOfScored(rubric, scorer.parts, scorer.score(raw))));
  for (const [index, cells] of found.entries()) note(tally, rows[index], expected[index], cells);
}

/** Compares what the views of a database say of rows. */
export async function compareEngine(
  rubric: Rubric,
  engine: Engine,
  made: Made,
  rows: readonly TableRow[],
  expected: readonly Cells[],
  tally: Tally,
): Promise<void> {
  const begin = performance.now();
  await createTable(engine, made, "t", rows);
  const [scores, nodes] = [await engine.rows(`SELECT * FROM "t_scores"`), await engine.rows(`SELECT * FROM "t_nodes"`)];
  await dropTable(engine, made, "t");
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
  const names = differing(expected, found);
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

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import type { Engine } from "../sql/engine.js";
import { ENGINES } from "../sql/engines.js";
import type { TableRow } from "../sql/random-row.js";
import {
  addTally,
  compareEngine,
  compareScorer,
  createTally,
  expectedCells,
  madeFor,
  subtotalsOf,
  type Tally,
} from "./differential.js";
import { createProgress } from "./progress.js";
import { createRecords, type Records } from "./records.js";
import { tableOfTallies } from "./table-of-tallies.js";

/** How many records of each rubric; a database that is slower gets a tenth of them. */
const RECORDS = Number(process.env["PATUH_RECORDS"] ?? 24);
const SLOWER = 10;
const CHUNK = 1000;
const MOST_EFFORT = 2000;

const opened: { readonly title: string; readonly name: Engine["name"]; readonly engine: Engine }[] = [];
const tallies: Tally[] = [];

beforeAll(async () => {
  // Where a server is there, PGlite has nothing to add.
  const kept = ENGINES.filter(({ title }) => title !== "postgres (PGlite)" || ENGINES.length === 2);
  for (const { title, name, open } of kept) opened.push({ title, name, engine: await open() });
}, 120_000);
afterAll(async () => {
  for (const { engine } of opened) await engine.close();
  console.log(tableOfTallies(tallies));
});

describe("every engine", () => {
  // Law: for every shipped rubric, all engines tell the same in every cell.
  it.each(Object.entries(rubrics))("should say what `evaluate` says of %s", async (_, rubric) => {
    const progress = createProgress(rubric);
    const effort = Math.min(RECORDS, MOST_EFFORT);
    let records: Records | null = null;
    const whole = new Map<string, Tally>();
    for (let start = 0; start < RECORDS; start += CHUNK) {
      const count = Math.min(CHUNK, RECORDS - start);
      let told = progress.done(start, count);
      if (told === null) {
        records ??= createRecords(rubric, subtotalsOf(madeFor(rubric, "duckdb")), effort);
        const made = records;
        told = await compareChunk(
          rubric,
          Array.from({ length: count }, (_, index) => made(start + index)),
          start * SLOWER < RECORDS,
        );
        progress.note(start, count, told);
      }
      for (const one of told) add(whole, one, rubric);
    }
    tallies.push(...whole.values());
    const wrong = [...whole.values()].filter(({ differing }) => differing > 0);
    expect(wrong.map(({ engine, differing, examples }) => ({ engine, differing, examples }))).toEqual([]);
    // Otherwise nothing was compared.
    expect(whole.get("evaluate")?.scored).toBeGreaterThan(0);
  });
});

/** @param isAll whether the slower databases are asked too */
async function compareChunk(rubric: Rubric, rows: readonly TableRow[], isAll: boolean): Promise<readonly Tally[]> {
  const found: Tally[] = [];
  const tally = (engine: string): Tally => {
    const one = createTally(rubric, engine);
    found.push(one);
    return one;
  };
  const ofEvaluate = tally("evaluate");
  const expected = expectedCells(rubric, rows, ofEvaluate);
  compareScorer(rubric, rows, expected, tally("scorer"));
  for (const { title, name, engine } of opened)
    if (name === "duckdb" || isAll)
      await compareEngine(rubric, engine, madeFor(rubric, name), rows, expected, tally(title));
  return found;
}

function add(tallies: Map<string, Tally>, part: Tally, rubric: Rubric): void {
  const whole = tallies.get(part.engine) ?? createTally(rubric, part.engine);
  tallies.set(part.engine, whole);
  addTally(whole, part);
}

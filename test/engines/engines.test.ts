import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import type { Engine } from "../sql/engine.js";
import { ENGINES } from "../sql/engines.js";
import { createTable, dropTable } from "../sql/table-of.js";
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
import { createRecords } from "./records.js";
import { tableOfTallies } from "./table-of-tallies.js";

/** How many records of each rubric; slower databases get a tenth of them, or so many that all rubrics make a hundred thousand. */
const RECORDS = Number(process.env["PATUH_RECORDS"] ?? 24);
/** So many that the views, which an engine plans anew for every query, do not take most of the time. */
const CHUNK = 8400;
const SLOWER_RECORDS = Math.max(Math.ceil(RECORDS / 10), CHUNK);
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
    const whole = await comparedWhole(rubric);
    tallies.push(...whole.values());
    const wrong = [...whole.values()].filter(({ differing }) => differing > 0);
    expect(wrong.map(({ engine, differing, examples }) => ({ engine, differing, examples }))).toEqual([]);
    // Otherwise nothing was compared.
    for (const { engine, compared, scored } of whole.values())
      if (engine !== "evaluate") expect([engine, compared > 0, scored > 0]).toEqual([engine, true, true]);
  });
});

/** Compares all records of a rubric, except those that an earlier run has done. */
async function comparedWhole(rubric: Rubric): Promise<ReadonlyMap<string, Tally>> {
  const progress = createProgress(rubric);
  const whole = new Map<string, Tally>();
  let looked: Looking | null = null;
  for (let start = 0; start < RECORDS; start += CHUNK) {
    const count = Math.min(CHUNK, RECORDS - start);
    let told = progress.done(start, count);
    if (told === null) {
      looked ??= await looking(rubric);
      told = await looked.compare(start, count);
      progress.note(start, count, told);
    }
    for (const one of told) add(whole, one, rubric);
  }
  await looked?.close();
  return whole;
}

interface Looking {
  readonly compare: (start: number, count: number) => Promise<readonly Tally[]>;
  readonly close: () => Promise<void>;
}

/** Creates the tables and views of a rubric in all databases, which are then asked about chunk after chunk. */
async function looking(rubric: Rubric): Promise<Looking> {
  const made = opened.map((one) => ({ ...one, made: madeFor(rubric, one.name) }));
  for (const { engine, made: own } of made) await createTable(engine, own, "t", []);
  const records = createRecords(
    rubric,
    subtotalsOf(madeFor(rubric, "duckdb")),
    Math.max(200, Math.min(RECORDS, MOST_EFFORT)),
  );
  const compare = async (start: number, count: number): Promise<readonly Tally[]> => {
    const rows = Array.from({ length: count }, (_, index) => records(start + index));
    const [ofEvaluate, ofScorer] = [createTally(rubric, "evaluate"), createTally(rubric, "scorer")];
    const expected = expectedCells(rubric, rows, ofEvaluate);
    compareScorer(rubric, rows, expected, ofScorer);
    const found = [ofEvaluate, ofScorer];
    for (const { title, name, engine, made: own } of made) {
      const asked = name === "duckdb" ? count : Math.min(count, SLOWER_RECORDS - start);
      if (asked <= 0) continue;
      const tally = createTally(rubric, title);
      await compareEngine(rubric, engine, own, rows.slice(0, asked), expected, tally);
      found.push(tally);
    }
    return found;
  };
  const close = async (): Promise<void> => {
    for (const { engine, made: own } of made) await dropTable(engine, own, "t");
  };
  return { compare, close };
}

function add(tallies: Map<string, Tally>, part: Tally, rubric: Rubric): void {
  const whole = tallies.get(part.engine) ?? createTally(rubric, part.engine);
  tallies.set(part.engine, whole);
  addTally(whole, part);
}

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsBelow } from "../../src/model/indicators.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { compareRows, createTally, expectedCells, madeFor, subtotalsOf, type Tally } from "../engines/differential.js";
import { createRecords } from "../engines/records.js";
import { tableOfTallies } from "../engines/table-of-tallies.js";
import { type Cluster, hasSpark, openCluster } from "./cluster.js";
import { writePartitions } from "./write-partitions.js";

/** How many records of each rubric. */
const RECORDS = Number(process.env["PATUH_RECORDS"] ?? 24);
const MOST_EFFORT = 2000;
const PARTITIONS = 4;
/** The other views stand on these, or are as long again. */
const ASKED = /_(?:scores|nodes)$/;

const CASES = Object.entries(rubrics).map(([name, rubric], index) => ({ name, rubric, table: `t${index}` }));

/** A cluster takes minutes, so it is started only where it is asked for. */
const isTried = hasSpark && process.env["PATUH_SPARK"] === "1";

describe.skipIf(!isTried)(
  `Spark${isTried ? "" : " (not tried: `npm run test:spark` installs and asks for it)"}`,
  () => {
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = await openCluster();
    }, 300_000);
    afterAll(() => cluster?.close());

    // Law: what a cluster computes of partitioned files is what `evaluate` says, cell by cell.
    it("should say on two workers what `evaluate` says, for every shipped rubric", { timeout: 0 }, async () => {
      const asked = CASES.map(({ rubric, table }) => {
        const made = madeFor(rubric, "spark", table);
        const records = createRecords(rubric, subtotalsOf(made), Math.max(200, Math.min(RECORDS, MOST_EFFORT)));
        const rows = Array.from({ length: RECORDS }, (_, index) => records(index));
        const folder = join(cluster.folder, table);
        writePartitions(folder, made, rows, PARTITIONS);
        return { rubric, made, rows, folder, table };
      });
      const statements = asked.flatMap(({ made, folder, table }) => [
        `CREATE TEMPORARY VIEW ${table} USING parquet OPTIONS (path 'file://${folder}')`,
        ...made.views.filter(({ name }) => ASKED.test(name)).map(({ sql }) => sql),
      ]);
      const queries = asked.flatMap(({ rubric, table }) => {
        const names = ["subject", ...partsBelow(rubric.children).map(({ name }) => name)];
        const told = names.map((name) => `\`${name}\``).join(", ");
        return [`SELECT * FROM ${table}_scores`, `SELECT ${told} FROM ${table}_nodes`];
      });
      const begin = performance.now();
      const { answers, stages, tasks, executors } = await cluster.run(statements, queries);
      const seconds = (performance.now() - begin) / 1000 / asked.length;
      console.log(`Spark: ${stages} stages, ${tasks} tasks, on ${executors} workers`);
      const tallies = asked.map(({ rubric, rows }, index): Tally => {
        const tally = { ...createTally(rubric, "spark"), seconds };
        const expected = expectedCells(rubric, rows, createTally(rubric, "evaluate"));
        compareRows(
          rubric,
          rows,
          expected,
          { scores: answers[2 * index] ?? [], nodes: answers[2 * index + 1] ?? [] },
          tally,
        );
        return tally;
      });
      console.log(tableOfTallies(tallies));
      expect(executors).toBeGreaterThanOrEqual(2);
      expect(tasks).toBeGreaterThanOrEqual(stages);
      expect(tallies.flatMap(({ rubric, examples }) => examples.map((one) => `${rubric}: ${one}`))).toEqual([]);
      for (const { scored } of tallies) expect(scored).toBeGreaterThan(0);
    });
  },
);

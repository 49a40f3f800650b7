// Prints how long the SQL of a rubric takes on DuckDB beside the same query by hand in DOUBLE:
//   npx esbuild test/bench/sql.ts --bundle --platform=node --format=esm --external:@duckdb/* --log-level=error --outfile=bench.mjs && node bench.mjs
import { DuckDBInstance } from "@duckdb/node-api";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { rubricSql } from "../../src/sql/rubric-sql.js";

const SERVICES = 60_000;
const INSTITUTIONS = 586;
const GROUPS = 6;
const PER_GROUP = 11;
const ROUNDS = 25;

const groups = Array.from({ length: GROUPS }, (_, group) => {
  const parts = Array.from(
    { length: PER_GROUP },
    (_, index) => `indicator i${group}_${index} weight ${index + 1}/66 { scale levels 0..5 }`,
  );
  return `dimension g${group} weight ${group === 0 ? "1/6" : "1/6"} { ${parts.join("\n")} }`;
});
const { rubric, diagnostics } = compileRubric(`rubric nation 2024 { title "N" score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact kind choice { province "P" regency "R" city "C" }
  ${groups.join("\n")}
  category A "A" zone green from 88 category B "B" zone green from 78 category C "C" zone yellow from 0
  level service -> institution mean
  rank institution within kind ties share by published }`);
if (rubric === null) throw new Error(diagnostics.map(({ text }) => text.en.message).join("\n"));
const sql = rubricSql(rubric, { dialect: "duckdb", table: "services" });
if (!sql.ok) throw new Error("refused");

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const indicators = groups.flatMap((_, group) => Array.from({ length: PER_GROUP }, (_, index) => `i${group}_${index}`));
const answers = indicators.map((name, place) => `((i * ${place * 7 + 3} + i // 7 + ${place}) % 6)::INTEGER AS ${name}`);
await connection.run(`CREATE TABLE services AS SELECT 's' || i AS subject, 'k' || (i % ${INSTITUTIONS}) AS institution,
  ['province', 'regency', 'city'][1 + (i % ${INSTITUTIONS}) % 3] AS kind, ${answers.join(", ")} FROM range(${SERVICES}) r(i)`);
for (const view of sql.views) await connection.run(view.sql);

const byHand = Array.from({ length: GROUPS }, (_, group) => {
  const terms = Array.from(
    { length: PER_GROUP },
    (_, index) => `i${group}_${index} * 20 * ${((index + 1) / 66).toFixed(8)}`,
  );
  return `(${terms.join(" + ")}) * ${(1 / 6).toFixed(8)}::DOUBLE`;
});
const HAND = `SELECT institution, kind, round(avg(score), 2) AS score,
  rank() OVER (PARTITION BY kind ORDER BY round(avg(score), 2) DESC) AS place
  FROM (SELECT institution, kind, ${byHand.join(" + ")} AS score FROM services) GROUP BY institution, kind`;

await measure("by hand, DOUBLE", HAND);
await measure("patuh, planning alone", `EXPLAIN SELECT sum(score) FROM services_scores`);
await measure("patuh, scores", `SELECT sum(score) FROM services_scores`);
if (sql.views.some(({ name }) => name === "services_ranks")) {
  await measure("patuh, ranks", `SELECT * FROM services_ranks`);
  await measure("by hand, DOUBLE", HAND);
  await measure("patuh, ranks", `SELECT * FROM services_ranks`);
}

async function measure(name: string, query: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await connection.runAndReadAll(query);
    times.push(performance.now() - start);
  }
  const [least = 0, ...others] = times.toSorted((a, b) => a - b);
  console.log(
    `${name.padEnd(20)} least ${least.toFixed(1)} ms, median ${(others[Math.floor(ROUNDS / 2)] ?? 0).toFixed(1)} ms`,
  );
}

// Prints how long the SQL of a rubric takes on DuckDB beside the same query by hand in DOUBLE: `npm run bench:sql`.
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
const any = viewsOn("services", "any");
const fitting = viewsOn("fitted", "fitting");

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const indicators = groups.flatMap((_, group) => Array.from({ length: PER_GROUP }, (_, index) => `i${group}_${index}`));
const answers = indicators.map((name, place) => `((i * ${place * 7 + 3} + i // 7 + ${place}) % 6)::INTEGER AS ${name}`);
await connection.run(`CREATE TABLE services AS SELECT 's' || i AS subject, 'k' || (i % ${INSTITUTIONS}) AS institution,
  ['province', 'regency', 'city'][1 + (i % ${INSTITUTIONS}) % 3] AS kind, ${answers.join(", ")} FROM range(${SERVICES}) r(i)`);
await connection.run("CREATE VIEW fitted AS SELECT * FROM services");
for (const view of [...any, ...fitting]) await connection.run(view.sql);

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

const queries = [
  ["by hand, DOUBLE", HAND],
  ["by hand, planning alone", `EXPLAIN ${HAND}`],
  ["patuh, ranks", "SELECT * FROM services_ranks"],
  ["patuh, ranks, planning alone", "EXPLAIN SELECT * FROM services_ranks"],
  ["patuh, integer columns, ranks", "SELECT * FROM fitted_ranks"],
  ["patuh, integer columns, planning alone", "EXPLAIN SELECT * FROM fitted_ranks"],
] as const;

// All take turns, so that what else the machine does is spread among them.
const least = new Map<string, { time: number; processor: number }>();
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, query] of queries) {
    const before = process.cpuUsage();
    const start = performance.now();
    await connection.runAndReadAll(query);
    const time = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    const known = least.get(name) ?? { time, processor: Number.POSITIVE_INFINITY };
    least.set(name, {
      time: Math.min(known.time, time),
      processor: Math.min(known.processor, (user + system) / 1000),
    });
  }
const base = least.get("by hand, DOUBLE");
for (const [name, { time, processor }] of least) {
  const times = base === undefined ? "" : `, ${(processor / base.processor).toFixed(2)} times by hand`;
  console.log(`${name.padEnd(40)} least ${time.toFixed(1)} ms, ${processor.toFixed(1)} ms of processor${times}`);
}

function viewsOn(table: string, types: "any" | "fitting"): readonly { readonly sql: string }[] {
  if (rubric === null) throw new Error("no rubric");
  const sql = rubricSql(rubric, { dialect: "duckdb", table, types });
  if (!sql.ok) throw new Error("refused");
  return sql.views;
}

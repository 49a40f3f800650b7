import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rubricSql } from "../../src/sql/rubric-sql.js";
import { compiled } from "../support/laws.js";
import type { Engine } from "./engine.js";
import { ENGINES, openDuckdb } from "./engines.js";
import { createTable, dropTable, quoted } from "./table-of.js";

const HOSTILE = [
  `'; DROP TABLE t; --`,
  `" OR 1=1 --`,
  "\\'; SELECT 1 --",
  "--",
  "/*",
  "ya' OR 'ya'='ya",
  "\u202eya",
  "$$",
  "{}",
];
const LONG = `panjang-${"a".repeat(180)}`;

const RUBRIC =
  compiled(`rubric musuh 2024 { title "Judul '; DROP TABLE t; -- \\\\ */" score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator ${LONG}-x "X" weight 1/4 { scale yes/no }
  indicator ${LONG}-y "Y" weight 1/4 { scale yes/no }
  indicator score "S" weight 1/4 { scale levels 0..2 }
  indicator SCORE "S" weight 1/4 { scale choice { o "O'o -- ; DROP" points 100 p "P" points 0 } }
  category A "Baik '; DROP TABLE t; --" from 60
  category B "\\\\' --" from 0 }`);

describe.each(ENGINES)("hostile names and answers in $title", ({ name, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it.each(['t"; DROP TABLE x; --', "tabel dengan spasi", "表", LONG])(
    "should take %j as the name of a table",
    async (table) => {
      const sql = rubricSql(RUBRIC, { dialect: name, table });
      if (!sql.ok) throw new Error("refused");
      await createTable(engine, sql, table, [
        {
          subject: "s",
          cells: new Map([
            [`${LONG}-x`, "ya"],
            [`${LONG}-y`, "tidak"],
            ["score", "2"],
            ["SCORE", "o"],
          ]),
          raw: NOTHING,
        },
      ]);
      const scores =
        sql.views.find((view) => view.name.includes("scores") || view.about.startsWith("score,"))?.name ?? "";
      expect(await engine.rows(`SELECT score, title FROM ${quoted(scores)}`)).toEqual([
        { score: "75.00", title: "Baik '; DROP TABLE t; --" },
      ]);
      expect(new Set(sql.views.map((view) => view.name)).size).toBe(sql.views.length);
      await dropTable(engine, sql, table);
    },
  );

  it("should keep names apart that the engine would take for one", () => {
    const sql = rubricSql(RUBRIC, { dialect: name, table: "t" });
    if (!sql.ok) throw new Error("refused");
    const names = sql.columns.map((one) => one.name);
    expect(
      new Set(names.map((one) => (name === "duckdb" ? one.toLowerCase() : Buffer.from(one).subarray(0, 63).toString())))
        .size,
    ).toBe(names.length);
  });

  it("should report hostile answers as they are, and give no score", async () => {
    const sql = rubricSql(RUBRIC, { dialect: name, table: "t" });
    if (!sql.ok) throw new Error("refused");
    const rows = HOSTILE.map((value, index) => ({
      subject: `${value}${index}`,
      cells: new Map([["SCORE", value]]),
      raw: NOTHING,
    }));
    await createTable(engine, sql, "t", [...rows, { subject: "good", cells: new Map([["SCORE", "o"]]), raw: NOTHING }]);
    const check = await engine.rows(`SELECT code, value FROM t_check`);
    expect(check.map((row) => row["value"]).toSorted()).toEqual(HOSTILE.toSorted());
    expect(new Set(check.map((row) => row["code"]))).toEqual(new Set(["PTH5005"]));
    const scored = await engine.rows(`SELECT subject, score FROM t_scores WHERE score IS NOT NULL`);
    expect(scored).toEqual([{ subject: "good", score: "25.00" }]);
    await dropTable(engine, sql, "t");
  });

  it("should report a subject that is there twice, or has no name", async () => {
    const sql = rubricSql(RUBRIC, { dialect: name, table: "t" });
    if (!sql.ok) throw new Error("refused");
    const row = { subject: "s", cells: new Map<string, string>(), raw: NOTHING };
    await createTable(engine, sql, "t", [row, row]);
    expect(await engine.rows(`SELECT subject, code FROM t_check`)).toEqual([{ subject: "s", code: "PTH5014" }]);
    await dropTable(engine, sql, "t");
  });

  it("should be refused by the engine where a column is missing, which is then named", async () => {
    const sql = rubricSql(RUBRIC, { dialect: name, table: "t" });
    if (!sql.ok) throw new Error("refused");
    await engine.run("CREATE TABLE t (subject text)");
    await expect(engine.run(sql.views[0]?.sql ?? "")).rejects.toThrow(/panjang-/);
    await engine.run("DROP TABLE t");
  });
});

describe("a table of other types in duckdb", () => {
  it("should be read by the type of each column", async () => {
    const engine = await openDuckdb();
    const rubric =
      compiled(`rubric jenis 2024 { title "J" score 0..100 published 2 digits half-up missing answers count as lowest
      indicator a "A" weight 1/3 { scale yes/no } indicator b "B" weight 1/3 { scale levels 0..4 }
      indicator c "C" weight 1/3 { scale number 0..10 higher is better } category A "A" from 0 }`);
    const sql = rubricSql(rubric, { dialect: "duckdb", table: "t" });
    if (!sql.ok) throw new Error("refused");
    await engine.run(
      "CREATE TABLE t AS SELECT * FROM (VALUES ('p', true, 4.0::DOUBLE, 0.1::DOUBLE), ('q', false, 2.5, 10.0), ('r', NULL, 1.0, 0.1::DOUBLE + 0.2::DOUBLE)) v(subject, a, b, c)",
    );
    for (const view of sql.views) await engine.run(view.sql);
    expect(await engine.rows("SELECT subject, score, why FROM t_scores ORDER BY subject")).toEqual([
      { subject: "p", score: "67.00", why: null },
      { subject: "q", score: null, why: "answers-do-not-fit" },
      { subject: "r", score: null, why: "beyond-the-engine" },
    ]);
    expect(await engine.rows('SELECT subject, "column", code, value FROM t_check')).toEqual([
      { subject: "q", column: "b", code: "PTH5004", value: "2.5" },
    ]);
    await engine.close();
  });
});

const NOTHING = { subject: "", answers: {}, facts: {}, known: {} };

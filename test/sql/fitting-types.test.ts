import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rubricSql } from "../../src/sql/rubric-sql.js";
import { compiled } from "../support/laws.js";
import type { Engine } from "./engine.js";
import { ENGINES } from "./engines.js";

const RUBRIC =
  compiled(`rubric r 2024 { title "R" score 0..100 published 2 digits half-up missing answers count as lowest
  indicator a weight 1/3 { scale count 0..9 full at 6 } indicator b weight 2/3 { scale levels 1..3 } category A "A" from 0 }`);

describe.each(ENGINES)("columns of integers in $title", ({ name, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  const sql = rubricSql(RUBRIC, { dialect: name, table: "t", types: "fitting" });
  if (!sql.ok) throw new Error("refused");

  it("should be read as they are, with what does not fit reported", async () => {
    await engine.run(`CREATE TABLE t (subject text, a smallint, b int)`);
    await engine.run(`INSERT INTO t VALUES ('full', 9, 3), ('half', 3, 2), ('none', NULL, NULL), ('unfit', 10, 3)`);
    for (const view of sql.views) await engine.run(view.sql);
    expect(await engine.rows("SELECT subject, score, why FROM t_scores ORDER BY subject")).toEqual([
      { subject: "full", score: "100.00", why: null },
      { subject: "half", score: "50.00", why: null },
      { subject: "none", score: "0.00", why: null },
      { subject: "unfit", score: null, why: "answers-do-not-fit" },
    ]);
    expect(await engine.rows("SELECT * FROM t_check")).toEqual([
      { subject: "unfit", column: "a", code: "PTH5002", value: "10" },
    ]);
    for (const view of sql.views.toReversed()) await engine.run(`DROP VIEW "${view.name}"`);
    await engine.run("DROP TABLE t");
  });

  it.each(["text", "double precision", "boolean"])("should refuse a column of %s, and coerce nothing", async (type) => {
    const value = type === "text" ? "'2.5'" : type === "boolean" ? "true" : "2.5";
    await engine.run(`CREATE TABLE t (subject text, a ${type}, b int)`);
    await engine.run(`INSERT INTO t VALUES ('s', ${value}, 3)`);
    const scored = async (): Promise<void> => {
      for (const view of sql.views) await engine.run(view.sql);
      await engine.rows("SELECT * FROM t_scores");
    };
    await expect(scored()).rejects.toThrow(/integer|operator/);
    await engine.run("DROP TABLE t CASCADE");
  });
});

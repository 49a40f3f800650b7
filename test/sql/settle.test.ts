import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rubricSql } from "../../src/sql/rubric-sql.js";
import { settle } from "../../src/sql/settle.js";
import { compiled } from "../support/laws.js";
import type { Engine } from "./engine.js";
import { ENGINES } from "./engines.js";
import { createTable, dropTable } from "./table-of.js";

const RUBRIC =
  compiled(`rubric r 2024 { title "R" score 0..100 published 2 digits half-up missing answers count as lowest
  dimension d "D" weight 1/2 { variable x "X" weight undisclosed variable y "Y" weight undisclosed }
  indicator n "N" weight 1/2 { scale number 0..10 higher is better } category A "Baik" from 60 category B "B" from 0 }`);

const ROWS = [
  { subject: "plain", "known.d.score": "50", n: "5" },
  { subject: "it's", "known.d.score": "50", n: "0.3333333e1" },
  { subject: "open", "known.x.points": "1", n: "5" },
  { subject: "left", "known.d.score": "50", n: "1e0" },
];

describe.each(ENGINES)("rows that $title leaves to the exact engine", ({ name, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it("should be settled in a view of every subject", async () => {
    const options = { dialect: name, table: "t" } as const;
    const sql = rubricSql(RUBRIC, options);
    if (!sql.ok) throw new Error("refused");
    const rows = ROWS.map(({ subject, ...cells }) => ({
      subject,
      cells: new Map(Object.entries(cells)),
      raw: { subject, answers: {}, facts: {}, known: {} },
    }));
    await createTable(engine, sql, "t", rows);
    const marked = await engine.rows(
      `SELECT * FROM t WHERE subject IN (SELECT subject FROM t_scores WHERE needs_exact) AND subject <> 'left'`,
    );
    expect(marked.map(({ subject }) => subject).toSorted()).toEqual(["it's", "open"]);
    const settled = settle(RUBRIC, options, marked);
    if (!settled.ok) throw new Error("refused");
    await engine.run(settled.view.sql);
    const all = await engine.rows("SELECT subject, score, category, low, high, why FROM t_settled ORDER BY subject");
    expect(all).toEqual([
      { subject: "it's", score: "41.67", category: "B", low: null, high: null, why: null },
      { subject: "left", score: null, category: null, low: null, high: null, why: "beyond-the-engine" },
      { subject: "open", score: null, category: null, low: "25.5", high: "75", why: "no-single-score" },
      { subject: "plain", score: "50.00", category: "B", low: null, high: null, why: null },
    ]);
    await engine.run("DROP VIEW t_settled");
    await dropTable(engine, sql, "t");
  });
});

describe("settling", () => {
  it("should refuse the second row of a subject and a row that does not fit, and take the others", () => {
    const row = { subject: "s", "known.d.score": "50", n: "5" };
    const settled = settle(RUBRIC, { dialect: "duckdb", table: "t" }, [row, row, { subject: "u", n: "11" }]);
    if (!settled.ok) throw new Error("refused");
    expect(settled.rows.map(({ outcome, diagnostics }) => [outcome?.score, diagnostics[0]?.code])).toEqual([
      ["50.00", undefined],
      [undefined, "PTH5014"],
      [undefined, "PTH5002"],
    ]);
    expect(settled.view.sql).toContain("'s'");
    expect(settled.view.sql).not.toContain("'u'");
  });
});

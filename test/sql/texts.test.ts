import { expect, it } from "vitest";
import { rubricSql } from "../../src/sql/rubric-sql.js";
import { compiled } from "../support/laws.js";

const RUBRIC =
  compiled(`rubric r 2024 { title "R" score 0..100 published 2 digits half-up missing answers count as lowest
  dimension d "D" weight 1/3 { variable x "X" weight undisclosed variable y "Y" weight undisclosed }
  indicator n "N" weight 2/3 { scale number 0..10 higher is better }
  category A "O'Baik \\\\" from 60 category B "B" from 0 }`);

// Whoever changes what is written for an engine sees it beside the others.
it.each(["duckdb", "postgres", "spark"] as const)("should be written for %s as it was before", async (dialect) => {
  const sql = rubricSql(RUBRIC, { dialect, table: "t" });
  if (!sql.ok) throw new Error("refused");
  const text = sql.views.map((view) => view.sql).join("\n");
  await expect(text).toMatchFileSnapshot(`texts/${dialect}.sql`);
});

import { describe, expect, it } from "vitest";
import { rubricSql } from "../../src/sql/rubric-sql.js";
import { compiled } from "../support/laws.js";
import { noServer, openServer } from "./postgres-server.js";

const RUBRIC =
  compiled(`rubric r 2024 { title "R" score 0..100 published 2 digits half-up missing answers count as lowest
  indicator a weight 1/3 { scale yes/no } indicator b weight 2/3 { scale levels 0..3 } category A "A" from 0 }`);

describe(`a server of PostgreSQL${noServer === null ? "" : ` (not tried: ${noServer})`}`, () => {
  it.skipIf(noServer !== null)(
    "should say so when it goes away in the middle, and never half of an answer",
    async () => {
      const server = await openServer();
      const sql = rubricSql(RUBRIC, { dialect: "postgres", table: "t" });
      if (!sql.ok) throw new Error("refused");
      await server.run(`CREATE TABLE t (subject text, a text, b int); INSERT INTO t VALUES ('s', 'ya', 1)`);
      for (const view of sql.views) await server.run(view.sql);
      expect(await server.rows("SELECT score FROM t_scores")).toEqual([{ score: "55.56" }]);
      await server.kill();
      await expect(server.rows("SELECT score FROM t_scores")).rejects.toThrow(/psql ended with/);
      await server.close();
    },
  );
});

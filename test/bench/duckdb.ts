import { benchmarkEvidence, columnsOf } from "./benchmark-evidence.js";
import { benchmarkRubric } from "./benchmark-rubric.js";
import type { Group } from "./group.js";
import { nationFromColumns } from "./hand/hand-nation.js";
import { handColumns } from "./hand/write-columns.js";
import { measure } from "./harness.js";
import { NATION } from "./nation.js";
import { openDuckDb } from "./subjects/duckdb.js";
import { measuredTable } from "./table.js";

/** The nation in a database: the answers lie in a table of DuckDB before, and as columns in memory for the others. */
export const duckdb: Group = {
  name: "duckdb",
  run: async ({ rounds }) => {
    const { services, indicators, institutions, missing, seed } = NATION;
    const rubric = benchmarkRubric(indicators);
    const columns = columnsOf(
      rubric,
      benchmarkEvidence(rubric, services, { seed, institutions, missing }),
      institutions,
    );
    const exact = nationFromColumns(handColumns(rubric, "exact"), columns, "exact");
    const float = handColumns(rubric, "float");
    const database = await openDuckDb(rubric, columns);
    const rows = await database.run();
    if (rows.length !== institutions) throw new Error(`DuckDB knows ${rows.length} institutions`);
    const wrong = rows.filter(
      ({ institution, hundredths, rank }) =>
        hundredths !== exact.institutions[institution] || rank !== exact.ranks[institution],
    );
    const measured = await measure(
      [
        {
          name: HAND,
          run: () => nationFromColumns(float, columns, "float"),
          note: "the limit; validated; one thread",
        },
        { name: DUCKDB, run: database.run, note: "query written by hand; no validation; as many threads as it likes" },
      ],
      HAND,
      { rounds },
    );
    database.close();
    const wrongs = new Map([[DUCKDB, `${wrong.length} of ${institutions} institutions`]]);
    return [measuredTable("A nation in SQL", REMARKS, measured, { wrong: wrongs })];
  },
};

const HAND = "by hand, doubles, columns";
const DUCKDB = "DuckDB, DOUBLE";
const REMARKS = [
  `${NATION.services.toLocaleString("en")} services with ${NATION.indicators} answers (TINYINT) in a table in memory; scores, means of institutions, ranks within kinds; only the institutions are read from the answer.`,
];

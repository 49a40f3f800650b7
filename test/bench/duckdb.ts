import { benchmarkEvidence, columnsOf } from "./benchmark-evidence.js";
import { benchmarkRubric } from "./benchmark-rubric.js";
import type { Group } from "./group.js";
import { nationFromColumns } from "./hand/hand-nation.js";
import { handColumns } from "./hand/write-columns.js";
import { type Competitor, measure } from "./harness.js";
import { NATION } from "./nation.js";
import { type NationDatabase, openDuckDb } from "./subjects/duckdb.js";
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
    const wrong = new Map<string, string>();
    const bySql = async (name: string, note: string, run: NationDatabase["byHand"]): Promise<Competitor> => {
      const rows = await run();
      if (rows.length !== institutions) throw new Error(`${name} knows ${rows.length} institutions`);
      const off = rows.filter(
        ({ institution, hundredths, rank }) =>
          hundredths !== exact.institutions[institution] || rank !== exact.ranks[institution],
      );
      wrong.set(name, `${off.length} of ${institutions} institutions`);
      return { name, run, note };
    };
    const measured = await measure(
      [
        await bySql(HAND, "the limit; query written by hand; no validation", database.byHand),
        await bySql("patuh's SQL, exact", "exact; validated; with categories and reasons", database.byPatuh),
        {
          name: "by hand, doubles, columns in memory",
          run: () => nationFromColumns(float, columns, "float"),
          note: "without a database; validated; one thread",
        },
      ],
      HAND,
      { rounds },
    );
    database.close();
    return [measuredTable("A nation in DuckDB", REMARKS, measured, { wrong })];
  },
};

const HAND = "DuckDB, DOUBLE";
const REMARKS = [
  `${NATION.services.toLocaleString("en")} services with ${NATION.indicators} answers (TINYINT, BOOLEAN) in a table in memory; scores, means of institutions, ranks within kinds; only the institutions are read from the answer.`,
];

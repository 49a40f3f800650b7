import { type BenchColumns, NO_ANSWER } from "../benchmark-evidence.js";
import { type BenchIndicator, type BenchRubric, shareOf } from "../benchmark-rubric.js";
import { loadPackage } from "../peers/peer.js";

/** An institution as the query gives it. */
export interface SqlInstitution {
  readonly institution: number;
  readonly hundredths: number;
  readonly rank: number;
}

/** A database that holds the answers of the nation. */
export interface NationDatabase {
  readonly run: () => Promise<readonly SqlInstitution[]>;
  readonly close: () => void;
}

interface Appender {
  readonly appendTinyInt: (value: number) => void;
  readonly appendSmallInt: (value: number) => void;
  readonly appendNull: () => void;
  readonly endRow: () => void;
  readonly closeSync: () => void;
}
interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly createAppender: (table: string) => Promise<Appender>;
  readonly prepare: (sql: string) => Promise<Prepared>;
  readonly closeSync: () => void;
}
interface Prepared {
  readonly runAndReadAll: () => Promise<{ readonly getRows: () => readonly (readonly unknown[])[] }>;
}
interface DuckDbModule {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}

/** Puts the answers into a table in memory and prepares the query, as the documentation of `@duckdb/node-api` shows. */
export async function openDuckDb(rubric: BenchRubric, columns: BenchColumns): Promise<NationDatabase> {
  const { DuckDBInstance } = await loadPackage<DuckDbModule>("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const answers = rubric.indicators.map(({ name }) => `${name} TINYINT`).join(", ");
  await connection.run(`CREATE TABLE services (institution SMALLINT, kind TINYINT, ${answers})`);
  const appender = await connection.createAppender("services");
  for (let row = 0; row < columns.size; row += 1) {
    const institution = columns.institution[row] ?? 0;
    appender.appendSmallInt(institution);
    appender.appendTinyInt(columns.kinds[institution] ?? 0);
    for (const column of columns.answers) {
      const answer = column[row] ?? NO_ANSWER;
      if (answer === NO_ANSWER) appender.appendNull();
      else appender.appendTinyInt(answer);
    }
    appender.endRow();
  }
  appender.closeSync();
  const prepared = await connection.prepare(queryInDoubles(rubric));
  return {
    run: async () => {
      const reader = await prepared.runAndReadAll();
      return reader.getRows().map(([institution, hundredths, rank]) => ({
        institution: Number(institution),
        hundredths: Number(hundredths),
        rank: Number(rank),
      }));
    },
    close: () => connection.closeSync(),
  };
}

/** The query as one would write it by hand, in doubles; exact SQL stands beside it as soon as patuh writes it. */
export function queryInDoubles({ dimensions }: BenchRubric): string {
  const sum = <Part extends { readonly weight: number }>(
    parts: readonly Part[],
    worth: (part: Part) => string,
  ): string => parts.map((part) => `${shareOf(part)}::DOUBLE * (${worth(part)})`).join(" + ");
  const total = sum(dimensions, ({ variables }) => sum(variables, ({ indicators }) => sum(indicators, points)));
  return `WITH scored AS (SELECT institution, kind, ${total} AS total FROM services),
combined AS (SELECT institution, kind, round(avg(total), 2) AS score FROM scored GROUP BY institution, kind)
SELECT institution, round(score * 100)::INTEGER, rank() OVER (PARTITION BY kind ORDER BY score DESC)
FROM combined ORDER BY institution`;
}

function points({ name, scale }: BenchIndicator): string {
  const answer = scale.full < scale.max ? `least(coalesce(${name}, 0), ${scale.full})` : `coalesce(${name}, 0)`;
  return `${answer} * 100::DOUBLE / ${scale.full}`;
}

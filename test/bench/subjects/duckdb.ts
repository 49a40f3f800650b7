import { compileRubric } from "../../../src/compile/compile-rubric.js";
import { rubricSql } from "../../../src/sql/rubric-sql.js";
import { type BenchColumns, NO_ANSWER } from "../benchmark-evidence.js";
import { type BenchIndicator, type BenchRubric, KINDS, shareOf } from "../benchmark-rubric.js";
import { loadPackage } from "../peers/peer.js";

/** An institution as the query gives it. */
export interface SqlInstitution {
  readonly institution: number;
  readonly hundredths: number;
  readonly rank: number;
}

/** A database that holds the answers of the nation. */
export interface NationDatabase {
  /** The query written by hand, in doubles. */
  readonly byHand: () => Promise<readonly SqlInstitution[]>;
  /** The views that patuh writes, exact. */
  readonly byPatuh: () => Promise<readonly SqlInstitution[]>;
  readonly close: () => void;
}

interface Appender {
  readonly appendBoolean: (value: boolean) => void;
  readonly appendTinyInt: (value: number) => void;
  readonly appendVarchar: (value: string) => void;
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

/** Puts the answers into a table in memory and prepares the queries, as the documentation of `@duckdb/node-api` shows. */
export async function openDuckDb(rubric: BenchRubric, columns: BenchColumns): Promise<NationDatabase> {
  const { DuckDBInstance } = await loadPackage<DuckDbModule>("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const answers = rubric.indicators.map(({ name, scale }) => `${name} ${isYesNo(scale) ? "BOOLEAN" : "TINYINT"}`);
  await connection.run(
    `CREATE TABLE services (subject VARCHAR, institution VARCHAR, kind VARCHAR, ${answers.join(", ")})`,
  );
  fill(await connection.createAppender("services"), rubric, columns);
  for (const sql of viewsOf(rubric)) await connection.run(sql);
  const prepared = async (sql: string): Promise<() => Promise<readonly SqlInstitution[]>> => {
    const statement = await connection.prepare(sql);
    return async () => (await statement.runAndReadAll()).getRows().map(institutionOf);
  };
  return {
    byHand: await prepared(queryInDoubles(rubric)),
    byPatuh: await prepared('SELECT institution, score, "rank" FROM services_ranks'),
    close: () => connection.closeSync(),
  };
}

function fill(appender: Appender, { indicators }: BenchRubric, columns: BenchColumns): void {
  for (let row = 0; row < columns.size; row += 1) {
    const institution = columns.institution[row] ?? 0;
    appender.appendVarchar(`service-${row}`);
    appender.appendVarchar(String(institution));
    appender.appendVarchar(KINDS[columns.kinds[institution] ?? 0] ?? "");
    for (const [index, { scale }] of indicators.entries()) {
      const answer = columns.answers[index]?.[row] ?? NO_ANSWER;
      if (answer === NO_ANSWER) appender.appendNull();
      else if (isYesNo(scale)) appender.appendBoolean(answer === 1);
      else appender.appendTinyInt(answer);
    }
    appender.endRow();
  }
  appender.closeSync();
}

function viewsOf({ text }: BenchRubric): readonly string[] {
  const { rubric } = compileRubric(text);
  if (rubric === null) throw new Error("the text of the benchmark is no rubric");
  const sql = rubricSql(rubric, { dialect: "duckdb", table: "services", types: "fitting" });
  if (!sql.ok) throw new Error("the rubric of the benchmark was refused");
  return sql.views.map((view) => view.sql);
}

/** An exact score is a decimal, and is read from its text. */
function institutionOf([institution, score, rank]: readonly unknown[]): SqlInstitution {
  return {
    institution: Number(institution),
    hundredths: Number(String(score).replace(".", "")),
    rank: Number(rank),
  };
}

function isYesNo({ kind }: BenchIndicator["scale"]): boolean {
  return kind === "yes-no";
}

/** The query as one would write it by hand, in doubles. */
export function queryInDoubles({ dimensions }: BenchRubric): string {
  const sum = <Part extends { readonly weight: number }>(
    parts: readonly Part[],
    worth: (part: Part) => string,
  ): string => parts.map((part) => `${shareOf(part)}::DOUBLE * (${worth(part)})`).join(" + ");
  const total = sum(dimensions, ({ variables }) => sum(variables, ({ indicators }) => sum(indicators, points)));
  return `WITH scored AS (SELECT institution, kind, ${total} AS total FROM services),
combined AS (SELECT institution, kind, round(avg(total), 2) AS score FROM scored GROUP BY institution, kind)
SELECT institution, round(score * 100)::INTEGER, rank() OVER (PARTITION BY kind ORDER BY score DESC)
FROM combined`;
}

function points({ name, scale }: BenchIndicator): string {
  const given = isYesNo(scale) ? `coalesce(${name}::TINYINT, 0)` : `coalesce(${name}, 0)`;
  const answer = scale.full < scale.max ? `least(${given}, ${scale.full})` : given;
  return `${answer} * 100::DOUBLE / ${scale.full}`;
}

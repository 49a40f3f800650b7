import { PGlite } from "@electric-sql/pglite";
import { DuckDBInstance } from "@duckdb/node-api";

/** A row as text; null for no value. */
export type TextRow = Readonly<Record<string, string | null>>;

/** A database that answers in text, so that no number goes through a float. */
export interface Engine {
  readonly name: "duckdb" | "postgres";
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly TextRow[]>;
  readonly close: () => Promise<void>;
}

export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    name: "duckdb",
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => {
      const found = await connection.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM (${sql})`);
      const names = found.columnNames();
      return found
        .getRows()
        .map((row) => Object.fromEntries(row.map((cell, index) => [names[index] ?? "", cell === null ? null : String(cell)])));
    },
    close: async () => connection.closeSync(),
  };
}

export async function openPostgres(): Promise<Engine> {
  const database = new PGlite();
  await database.waitReady;
  const asText = (value: string): string => value;
  return {
    name: "postgres",
    run: async (sql) => void (await database.exec(sql)),
    rows: async (sql) => {
      const parsers = new Proxy({}, { get: () => asText, has: () => true });
      const { rows } = await database.query<Record<string, string | null>>(sql, [], { parsers });
      return rows;
    },
    close: async () => database.close(),
  };
}

import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";

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
        .map((row) =>
          Object.fromEntries(row.map((cell, index) => [names[index] ?? "", cell === null ? null : String(cell)])),
        );
    },
    close: async () => connection.closeSync(),
  };
}

export async function openPostgres(): Promise<Engine> {
  const database = new PGlite();
  await database.waitReady;
  return {
    name: "postgres",
    run: async (sql) => void (await database.exec(sql)),
    rows: async (sql) => {
      const { rows } = await database.query<Record<string, unknown>>(sql);
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? null : String(cell)])),
      );
    },
    close: async () => database.close(),
  };
}

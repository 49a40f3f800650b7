import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { Engine } from "./engine.js";
import { noServer, openServer } from "./postgres-server.js";

/** Every engine that is there: a server of PostgreSQL only where one is installed. */
export const ENGINES: readonly {
  readonly title: string;
  readonly name: Engine["name"];
  readonly open: () => Promise<Engine>;
}[] = [
  { title: "duckdb", name: "duckdb", open: openDuckdb },
  { title: "postgres (PGlite)", name: "postgres", open: openPostgres },
  ...(noServer === null ? [{ title: "postgres (a server)", name: "postgres", open: openServer } as const] : []),
];

export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    name: "duckdb",
    run: async (sql) => void (await connection.run(sql)),
    load: async (table, csv) => {
      const folder = mkdtempSync(join(tmpdir(), "patuh-rows-"));
      const file = join(folder, "rows.csv");
      writeFileSync(file, csv);
      await connection.run(
        `COPY "${table}" FROM '${file}' (FORMAT csv, HEADER false, DELIM ',', QUOTE '"', ESCAPE '"', NULLSTR '\\N', ALLOW_QUOTED_NULLS false)`,
      );
      rmSync(folder, { recursive: true });
    },
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
    load: async (table, csv) =>
      void (await database.query(`COPY "${table}" FROM '/dev/blob' (FORMAT csv, NULL '\\N')`, [], {
        blob: new Blob([csv]),
      })),
    rows: async (sql) => {
      const { rows } = await database.query<Record<string, unknown>>(sql);
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? null : String(cell)])),
      );
    },
    close: async () => database.close(),
  };
}

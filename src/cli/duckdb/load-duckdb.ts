import type { DuckDBConnection } from "@duckdb/node-api";

/** The module of DuckDB, of which only this is used. */
export type DuckdbModule = Pick<typeof import("@duckdb/node-api"), "DuckDBInstance">;

/** A database in memory, or why there is none. */
export type OpenedDuckdb =
  | { readonly ok: true; readonly connection: DuckDBConnection; readonly close: () => void }
  | { readonly ok: false; readonly reason: string };

/** Loads DuckDB, which is installed only where somebody wants it, and opens a database that reaches for nothing else. */
export async function loadDuckdb(
  load: () => Promise<DuckdbModule> = () => import("@duckdb/node-api"),
): Promise<OpenedDuckdb> {
  try {
    const { DuckDBInstance } = await load();
    const instance = await DuckDBInstance.create(":memory:", {
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    const connection = await instance.connect();
    return {
      ok: true,
      connection,
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, reason: error.message.split("\n")[0] ?? "" };
  }
}

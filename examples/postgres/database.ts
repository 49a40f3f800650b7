import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** What the store needs of a database, whichever it is. */
export interface Database {
  /** One statement; values go as parameters, never into the text. */
  readonly query: (sql: string, values?: unknown[]) => Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
  /** Several statements without values, all of them or none. */
  readonly script: (sql: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/**
 * PostgreSQL: a server, as in `postgres://user@host/name`, or PGlite in this very process.
 *
 * @param url the address of a server; a folder for PGlite, or nothing to keep it in memory
 */
export async function openDatabase(url = "memory://"): Promise<Database> {
  if (url.startsWith("postgres")) {
    const client = new pg.Client({ connectionString: url });
    // Otherwise a server that goes away would end this program; the next query says so as well.
    client.on("error", ({ message }) => console.error(message));
    await client.connect();
    return {
      query: (sql, values) => client.query(sql, values),
      script: (sql) => client.query(sql),
      close: () => client.end(),
    };
  }
  const lite = await PGlite.create(url);
  return {
    query: (sql, values) => lite.query<Record<string, unknown>>(sql, values),
    script: (sql) => lite.transaction((transaction) => transaction.exec(sql)),
    close: () => lite.close(),
  };
}

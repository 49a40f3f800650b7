/** A row as text; null for no value. */
export type TextRow = Readonly<Record<string, string | null>>;

/** A database that answers in text, so that no number goes through a float. */
export interface Engine {
  readonly name: "duckdb" | "postgres";
  readonly run: (sql: string) => Promise<void>;
  /** Fills a table, of which all columns are text, from CSV without a heading; `\\N` outside of quotes is null. */
  readonly load: (table: string, csv: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly TextRow[]>;
  readonly close: () => Promise<void>;
}

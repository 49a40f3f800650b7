/** A row as text; null for no value. */
export type TextRow = Readonly<Record<string, string | null>>;

/** A database that answers in text, so that no number goes through a float. */
export interface Engine {
  readonly name: "duckdb" | "postgres";
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly TextRow[]>;
  readonly close: () => Promise<void>;
}

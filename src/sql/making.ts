import type { Dialect } from "./dialects/dialect.js";
import type { Source } from "./source.js";

/** What the views of a rubric are made with. */
export interface Making {
  readonly dialect: Dialect;
  readonly source: Source;
  readonly table: string;
  /** What weights that were never published are taken to be. */
  readonly assume: "equal" | null;
  /** The column that tells of answers too many; null in a table with a row for every subject. */
  readonly surplus: string | null;
}

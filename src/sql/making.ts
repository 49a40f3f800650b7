import type { Dialect } from "./dialects/dialect.js";
import type { Names } from "./names.js";
import type { Source } from "./source.js";

/** What the views of a rubric are made with. */
export interface Making {
  readonly dialect: Dialect;
  readonly source: Source;
  /** Names of columns, which no other column of these views has. */
  readonly nameOf: Names;
  readonly table: string;
  /** The column that tells of answers too many; null in a table with a row for every subject. */
  readonly surplus: string | null;
}

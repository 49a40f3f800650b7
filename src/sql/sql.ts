/**
 * A rubric as SQL that scores exactly what `evaluate` does.
 *
 * @module patuh/sql
 */
export type { DialectName } from "./dialects/dialect.js";
export { evidenceOfRow } from "./evidence-of-row.js";
export { type RubricSql, type RubricView, rubricSql, type SqlOptions } from "./rubric-sql.js";
export { type Settled, type SettledRow, settle } from "./settle.js";
export type { SourceColumn } from "./source.js";

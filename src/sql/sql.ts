/** A rubric as SQL that scores exactly what `evaluate` does. */
export type { DialectName } from "./dialects/dialect.js";
export { type RubricSql, type RubricView, rubricSql, type SqlOptions } from "./rubric-sql.js";
export type { SourceColumn } from "./source.js";

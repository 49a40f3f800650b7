import { match } from "../../text/match.js";
import type { Dialect } from "./dialect.js";

/** DuckDB: types of columns are known before a query runs, so asking for them costs nothing. */
export const DUCKDB: Dialect = {
  name: "duckdb",
  nameBytes: null,
  foldsCase: true,
  viewName: (wanted) => wanted,
  quoteName: (name) => `"${name.replaceAll('"', '""')}"`,
  quoteText: (text) => `'${text.replaceAll("'", "''")}'`,
  types: { small: "BIGINT", wide: "HUGEINT", text: "VARCHAR" },
  widest: 2n ** 127n - 1n,
  quotient: (left, right) => `${left} // ${right}`,
  matches: (operand, pattern) => `regexp_full_match(${operand}, ${pattern})`,
  typeIs: (operand, type) =>
    match(type)
      .with("boolean", () => `typeof(${operand}) = 'BOOLEAN'`)
      .with("integer", () => `typeof(${operand}) IN (${INTEGERS})`)
      .with("text", () => `(typeof(${operand}) = 'VARCHAR' OR starts_with(typeof(${operand}), 'ENUM'))`)
      .exhaustive(),
  readInteger: (operand) => `TRY_CAST(${operand} AS BIGINT)`,
  // Whether the type is one of integers is known before the query runs; another one ends it with an error.
  wholeColumn: (operand) =>
    `CASE WHEN contains(typeof(${operand}), 'INT') THEN CAST(${operand} AS BIGINT) ELSE error('a column is not of integers') END`,
  step: "",
  createView: "CREATE OR REPLACE VIEW",
};

const INTEGERS =
  "'TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT'";

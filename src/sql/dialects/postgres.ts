import { match } from "../../text/match.js";
import type { Dialect } from "./dialect.js";

/** PostgreSQL: `numeric` has no end that a score could reach; every column is read from its text. */
export const POSTGRES: Dialect = {
  name: "postgres",
  nameBytes: 63,
  foldsCase: false,
  viewName: (wanted) => wanted,
  quoteName: (name) => `"${name.replaceAll('"', '""')}"`,
  // Whether a backslash escapes hangs on a setting, unless the text says that it does.
  quoteText: (text) => {
    const quoted = `'${text.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
    return text.includes("\\") ? `E${quoted}` : quoted;
  },
  types: { small: "bigint", wide: "numeric", text: "text" },
  widest: null,
  quotient: (left, right, wide) => (wide ? `div(${left}, ${right})` : `${left} / ${right}`),
  matches: (operand, pattern) => `${operand} ~ ('^(?:' || ${pattern} || ')$')`,
  typeIs: (operand, type) =>
    match(type)
      .with("boolean", () => `pg_typeof(${operand}) = 'boolean'::regtype`)
      .with("integer", () => `pg_typeof(${operand})::text IN ('smallint', 'integer', 'bigint')`)
      .with(
        "text",
        () =>
          `pg_typeof(${operand})::text NOT IN ('boolean', 'smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision')`,
      )
      .exhaustive(),
  readInteger: null,
  wholeColumn: (operand) => `CAST(${operand} & -1 AS bigint)`,
  step: "MATERIALIZED ",
  createView: "CREATE OR REPLACE VIEW",
};

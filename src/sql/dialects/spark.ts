import { match } from "../../text/match.js";
import type { Dialect } from "./dialect.js";

/** Spark SQL: DECIMAL(38,0) is the widest. */
export const SPARK: Dialect = {
  name: "spark",
  nameBytes: null,
  foldsCase: true,
  viewName: (wanted) => wanted.replaceAll(/[^A-Za-z0-9_]/g, "_"),
  quoteName: (name) => `\`${name.replaceAll("`", "``")}\``,
  quoteText: (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
  types: { small: "BIGINT", wide: "DECIMAL(38,0)", text: "STRING" },
  widest: 10n ** 38n - 1n,
  // DIV gives 64 bits; a division without a rest has no digits to lose up to ten to the 32nd.
  quotient: (left, right, wide) =>
    wide ? `CAST((${left} - ${left} % ${right}) / ${right} AS DECIMAL(38,0))` : `${left} DIV ${right}`,
  matches: (operand, pattern) => `${operand} RLIKE concat('^(?:', ${pattern}, ')$')`,
  typeIs: (operand, type) =>
    match(type)
      .with("boolean", () => `typeof(${operand}) = 'boolean'`)
      .with("integer", () => `typeof(${operand}) IN ('tinyint', 'smallint', 'int', 'bigint')`)
      .with("text", () => `typeof(${operand}) = 'string'`)
      .exhaustive(),
  readInteger: null,
  wholeColumn: null,
  step: "",
  // A view of the session: the catalogue of views that Spark comes with keeps neither long texts nor all names.
  createView: "CREATE OR REPLACE TEMPORARY VIEW",
};

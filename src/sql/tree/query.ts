import type { SqlExpression } from "./expression.js";

/** A column of a query, with its name. */
export interface SqlColumn {
  readonly name: string;
  readonly expression: SqlExpression;
}

/** Rows with columns. */
export type SqlQuery =
  | {
      readonly kind: "select";
      /** Whether all columns of `from` come first. */
      readonly everything: boolean;
      readonly columns: readonly SqlColumn[];
      /** The name of a table, of a view or of a step above. */
      readonly from: string;
      readonly where: SqlExpression | null;
      readonly groupBy: readonly SqlExpression[];
    }
  /** Rows that are written down; at least one. */
  | {
      readonly kind: "values";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly SqlExpression[])[];
    }
  | { readonly kind: "union-all"; readonly queries: readonly SqlQuery[] }
  | { readonly kind: "with"; readonly steps: readonly SqlStep[]; readonly query: SqlQuery };

/** A named step of a query, with a word on it for who reads it. */
export interface SqlStep {
  readonly name: string;
  readonly about: string;
  readonly query: SqlQuery;
}

/** A query under a name. */
export interface SqlView {
  readonly name: string;
  /** Lines for who reads it. */
  readonly about: readonly string[];
  readonly query: SqlQuery;
}

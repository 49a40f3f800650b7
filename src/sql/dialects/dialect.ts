import type { SqlTypeClass } from "../tree/expression.js";

/** The engines that SQL is written for. */
export type DialectName = "duckdb" | "postgres" | "spark";

/** Wherein one engine differs from the others. Texts that come in are SQL already. */
export interface Dialect {
  readonly name: DialectName;
  /** The longest name in UTF-8 bytes; null for no bound that matters. */
  readonly nameBytes: number | null;
  /** Whether names that differ in nothing but capitals are one. */
  readonly foldsCase: boolean;
  /** How a wanted name of a view is spelt where the engine does not take every one. */
  readonly viewName: (wanted: string) => string;
  readonly quoteName: (name: string) => string;
  readonly quoteText: (text: string) => string;
  /** Whole numbers of 64 bits, and the widest there are. */
  readonly types: { readonly small: string; readonly wide: string; readonly text: string };
  /** The largest number of the widest type; null where it has no end. */
  readonly widest: bigint | null;
  /** `wide` tells whether one of them is of the widest type. */
  readonly quotient: (left: string, right: string, wide: boolean) => string;
  /** Whether the whole text fits a pattern, which is SQL text. */
  readonly matches: (operand: string, pattern: string) => string;
  readonly typeIs: (operand: string, type: SqlTypeClass) => string;
  /** The value of an integer column, null where it is beyond the small type; null where columns are read from their text. */
  readonly readInteger: ((operand: string) => string) | null;
  /**
   * The value of a column that is said to be of integers, in a way that is refused for any other type; null where
   * the engine would turn another type into one.
   */
  readonly wholeColumn: ((operand: string) => string) | null;
  /** Stands before a step that must be computed once, whoever asks for it. */
  readonly step: string;
  readonly createView: string;
}

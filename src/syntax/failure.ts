import type { Expectation } from "./expectation.js";
import { SyntaxError as ParserError, parse as parseGenerated } from "./generated/rubric-parser.js";
import type { BadItemNode } from "./tree.js";

/** Where the grammar stops, and what it could have read there. */
export interface Failure {
  readonly offset: number;
  readonly expected: readonly Expectation[];
}

/** Reads a text alone, to learn how far it is well-formed; null when it is. */
export function failureOf(text: string, readAs: BadItemNode["readAs"]): Failure | null {
  try {
    // The blank lets the grammar say what it expects behind a text that ends too early.
    parseGenerated(`${text} `, { startRule: readAs });
  } catch (error) {
    if (!(error instanceof ParserError)) throw error;
    return { offset: Math.min(error.location.start.offset, text.length), expected: error.expected };
  }
  return null;
}

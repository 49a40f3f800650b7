import type { Expectation } from "./expectation.js";
import { SyntaxError as ParserError, parse as parseGenerated } from "./generated/rubric-parser.js";
import type { BadItemNode } from "./tree.js";

/** Where the grammar stops, and what it could have read there. */
export interface Failure {
  readonly offset: number;
  readonly expected: readonly Expectation[];
}

/** Reads a text alone, to learn how far it is well-formed. */
export function failureOf(text: string, readAs: BadItemNode["readAs"]): Failure {
  // The blank lets the grammar say what it expects behind a text that ends too early.
  const error = errorIn(`${text} `, readAs);
  if (error === null) return { offset: 0, expected: [] };
  return { offset: Math.min(error.location.start.offset, text.length), expected: error.expected };
}

/** Whether a text is a whole statement or entry, and nothing else. */
export function isWellFormed(text: string, readAs: BadItemNode["readAs"]): boolean {
  return errorIn(text, readAs) === null;
}

function errorIn(text: string, readAs: BadItemNode["readAs"]): ParserError | null {
  try {
    parseGenerated(text, { startRule: readAs });
    return null;
  } catch (error) {
    if (error instanceof ParserError) return error;
    throw error;
  }
}

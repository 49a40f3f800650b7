import { UNWRITABLE } from "./rubric-text-words.js";

/** Words that stand together on a line. */
export interface Piece {
  readonly text: string;
  /** How closely it belongs to what stands before it; lines are broken where that is least. */
  readonly depth: number;
}

/** The depth of a piece before which no line is broken. */
export const CLOSEST = Number.POSITIVE_INFINITY;

/** A statement, or an entry of one, before it has lines. */
export interface Line {
  readonly head: readonly Piece[];
  /** What stands in braces behind the head; null for no braces. */
  readonly block: readonly Line[] | null;
  /** What follows the braces. */
  readonly tail: readonly Piece[];
  /** Whether it never shares the line of the statement around it. */
  readonly isApart: boolean;
}

/** Words before which a line may be broken; nowhere if no depth is given. */
export function piece(text: string, depth = CLOSEST): Piece {
  return { text, depth };
}

/** A statement without braces. */
export function lineOf(...head: readonly Piece[]): Line {
  return { head, block: null, tail: [], isApart: false };
}

/** A statement with something in braces. */
export function block(head: readonly Piece[], inside: readonly Line[], tail: readonly Piece[] = []): Line {
  return { head, block: inside, tail, isApart: false };
}

/** A statement on one line, however long. */
export function onOneLine({ head, block: inside, tail }: Line): string {
  const braces = inside === null ? [] : [`{ ${inside.map(onOneLine).join("  ")} }`];
  return [...head.map(({ text }) => text), ...braces, ...tail.map(({ text }) => text)].join(" ");
}

/** Words, and pieces of which the first stands right behind them; without any, what should stand there is not known. */
export function behind({ text, depth }: Piece, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return [piece(`${text} ${first?.text ?? UNWRITABLE}`, depth), ...rest];
}

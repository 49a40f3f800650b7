import { type Page, width } from "../../format/page.js";
import { type Line, onOneLine, type Piece } from "./rubric-text-line.js";

// Invariant: `patuh format` leaves what is written here as it is (test/audit/rubric-text.test.ts).
const MAX_WIDTH = 120;
const STEP = 2;
const OPEN = " {";

/** Writes a statement and what is in it, in the style of `patuh format`. */
export function putLine({ head, block, tail }: Line, indent: number, page: Page): void {
  putPieces(head, { indent, page, isBehind: false, end: block === null ? 0 : OPEN.length });
  if (block === null) return;
  page.put(" ");
  putBlock(block, indent, page);
  putPieces(tail, { indent, page, isBehind: true, end: 0 });
}

function putBlock(block: readonly Line[], indent: number, page: Page): void {
  const [only] = block;
  const short = only === undefined ? "{}" : block.length > 1 || !mayShare(only) ? null : `{ ${onOneLine(only)} }`;
  if (short !== null && page.column() + width(short) <= MAX_WIDTH) {
    page.put(short);
    return;
  }
  page.put("{");
  for (const inside of block) {
    page.line(indent + STEP, false);
    putLine(inside, indent + STEP, page);
  }
  page.line(indent, false);
  page.put("}");
}

function mayShare({ block, isApart }: Line): boolean {
  return block === null && !isApart;
}

interface Place {
  readonly indent: number;
  readonly page: Page;
  /** Whether something of the statement stands before the pieces. */
  readonly isBehind: boolean;
  /** The width of what follows the pieces and cannot be parted from them. */
  readonly end: number;
}

function putPieces(pieces: readonly Piece[], { indent, page, isBehind, end }: Place): void {
  for (const [index, { text, depth }] of pieces.entries()) {
    if (index > 0 || isBehind) {
      // A new line must begin further left than this one goes on, or it gains nothing.
      const gains = page.column() + 1 > indent + STEP;
      const hasRoom = page.column() + 1 + widthFrom(index, pieces, end) <= MAX_WIDTH;
      if (Number.isFinite(depth) && gains && !hasRoom) page.line(indent + STEP, false);
      else page.put(" ");
    }
    page.put(text);
  }
}

/** The width of a piece and of all behind it that belong closer to it than it does to what stands before. */
function widthFrom(from: number, pieces: readonly Piece[], end: number): number {
  const { depth = 0 } = pieces[from] ?? {};
  let total = -1;
  for (let index = from; total <= MAX_WIDTH; index += 1) {
    const next = pieces[index];
    if (next === undefined) return total + end;
    if (index > from && next.depth <= depth) return total;
    total += 1 + width(next.text);
  }
  return total;
}

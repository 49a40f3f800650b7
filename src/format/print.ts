import { type Block, type Layout, type Row, tokenAt } from "./layout.js";
import { createPage, type Page, width } from "./page.js";
import { isTight } from "./spacing.js";

/** The longest line that is not broken where it can be. */
const MAX_WIDTH = 120;

/** How far the content of a block, and the continuation of a statement, is indented. */
const STEP = 2;

/** Prints a text in the one canonical style. */
export function print(layout: Layout): string {
  const page = createPage();
  printRows(layout.rows, layout.tokens.length - 1, 0, { ...layout, page });
  return page.text();
}

interface Printer extends Layout {
  readonly page: Page;
}

/** Rows on lines of their own, and the comments around them, up to the token that ends their block. */
function printRows(rows: readonly Row[], end: number, indent: number, printer: Printer): void {
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const blank = printLead(row.first, indent, above === undefined, isApart(above, row, indent), printer);
    printer.page.line(indent, blank);
    printRow(row, indent, printer);
  }
  printLead(end, indent, rows.length === 0, false, printer);
}

/** In a rubric, one blank line stands between its parts and everything else, even if the author left none. */
function isApart(above: Row | undefined, row: Row, indent: number): boolean {
  return indent === STEP && above !== undefined && (above.kind === "Part") !== (row.kind === "Part");
}

/**
 * The comments before a row or before the end of a block.
 *
 * @param atTop whether nothing stands above in the same block, so that a blank line would be idle
 * @returns whether the line that follows them has a blank one above it
 */
function printLead(at: number, indent: number, atTop: boolean, apart: boolean, { tokens, page }: Printer): boolean {
  const { comments, blankBefore } = tokenAt(tokens, at);
  const trailing = comments.filter(({ ownLine }) => !ownLine);
  const below = comments.filter(({ ownLine }) => ownLine);
  for (const { text } of trailing) page.put(` ${text}`);
  let owed = apart && !blankBefore && !below.some((comment) => comment.blankBefore);
  for (const [index, comment] of below.entries()) {
    page.line(indent, owed || (comment.blankBefore && !(atTop && index === 0)));
    page.put(comment.text);
    owed = false;
  }
  return owed || (blankBefore && !(atTop && below.length === 0));
}

/** One statement or entry, broken where it has no room. */
function printRow(row: Row, indent: number, printer: Printer): void {
  let at = row.first;
  while (at <= row.last) {
    const block = printer.blocks.get(at);
    if (at > row.first) printGap(at, row, block === undefined ? indent + STEP : indent, printer);
    if (block === undefined) printer.page.put(tokenAt(printer.tokens, at).text);
    else printBlock(block, indent, printer);
    at = (block?.close ?? at) + 1;
  }
}

/** What stands between two tokens of a row: comments, a line break, a blank or nothing. */
function printGap(at: number, row: Row, indent: number, { page, ...layout }: Printer): void {
  const { comments } = tokenAt(layout.tokens, at);
  for (const { text, ownLine } of comments) {
    if (ownLine) page.line(indent, false);
    page.put(ownLine ? text : ` ${text}`);
  }
  // A new line must begin further left than this one goes on, or it gains nothing.
  const gains = page.column() + 1 > indent;
  if (comments.length > 0 || (gains && hasNoRoom(at, row, page.column(), layout))) page.line(indent, false);
  else if (!isTight(layout.tokens, at)) page.put(" ");
}

/** Whether there is a border here, and what stands together behind it does not fit on the line. */
function hasNoRoom(at: number, row: Row, column: number, layout: Layout): boolean {
  const depth = layout.borders.get(at);
  return depth !== undefined && column + 1 + widthUpToBorder(at, depth, row, layout) > MAX_WIDTH;
}

/** The width from a token up to the next border that separates as much, or to where the line ends anyway. */
function widthUpToBorder(from: number, depth: number, row: Row, { tokens, borders, blocks }: Layout): number {
  let total = 0;
  for (let at = from; at <= row.last && total <= MAX_WIDTH; at += 1) {
    const { text, comments } = tokenAt(tokens, at);
    if (at > from && (comments.length > 0 || (borders.get(at) ?? Number.POSITIVE_INFINITY) <= depth)) return total;
    total += (at === from || isTight(tokens, at) ? 0 : 1) + width(text);
    if (blocks.has(at)) return total;
  }
  return total;
}

/** A block, on the line of its statement if the author had it there and it has room. */
function printBlock(block: Block, indent: number, printer: Printer): void {
  const { page } = printer;
  const short = block.inline ? inlineBlock(block, printer) : null;
  if (short !== null && page.column() + width(short) <= MAX_WIDTH) {
    page.put(short);
    return;
  }
  page.put("{");
  printRows(block.rows, block.close, indent + STEP, printer);
  if (block.rows.length > 0 || tokenAt(printer.tokens, block.close).comments.length > 0) page.line(indent, false);
  page.put("}");
}

/** A block on one line, with two blanks between its entries; null when a block within it needs more lines. */
function inlineBlock({ rows }: Block, layout: Layout): string | null {
  const texts = rows.map((row) => inlineRow(row, layout));
  if (texts.includes(null)) return null;
  return rows.length === 0 ? "{}" : `{ ${texts.join("  ")} }`;
}

function inlineRow(row: Row, layout: Layout): string | null {
  let line = "";
  for (let at = row.first; at <= row.last; at += 1) {
    const block = layout.blocks.get(at);
    if (at > row.first && !isTight(layout.tokens, at)) line += " ";
    if (block === undefined) line += tokenAt(layout.tokens, at).text;
    else {
      const inner = block.inline ? inlineBlock(block, layout) : null;
      if (inner === null) return null;
      line += inner;
      at = block.close;
    }
  }
  return line;
}

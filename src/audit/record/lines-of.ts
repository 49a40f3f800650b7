/** One line of a text, without its end. */
export interface Line {
  readonly text: string;
  /** Where in the text it begins. */
  readonly base: number;
  /** Its number in the text, from 1. */
  readonly number: number;
}

/**
 * The lines of NDJSON. How a line ends, a mark at the beginning of the file and
 * blank lines come from the editor or the system; they are no part of a record.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let base = text.startsWith("\uFEFF") ? 1 : 0;
  for (const [index, line] of text
    .slice(base)
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (/\S/.test(line)) lines.push({ text: line, base, number: index + 1 });
    base += line.length + (text.startsWith("\r\n", base + line.length) ? 2 : 1);
  }
  return lines;
}

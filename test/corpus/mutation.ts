import { TOKENS } from "../../src/syntax/scan.js";

/** A good rubric that mutants are made of. */
export interface Base {
  readonly name: string;
  readonly text: string;
  /** The text with the insides of its texts and comments blanked out; every character stands where it stood. */
  readonly code: string;
  readonly lines: readonly Line[];
}

/** A line of a base: its code without indentation, and where that begins. */
export interface Line {
  readonly code: string;
  readonly start: number;
  readonly indent: number;
}

export interface Edit {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** One mistake: how it gets into a text, where its author must look, and what should be said of it. */
export interface Mistake {
  readonly edits: readonly Edit[];
  /** Offsets in the base; one for each line that is right. What is inserted begins at the offset of its edit. */
  readonly places: readonly number[];
  readonly codes: readonly string[];
}

/** A way of breaking a rubric that knows what it breaks. */
export interface Operator {
  readonly name: string;
  /** Whether it changes one statement and nothing around it, so that mistakes of this kind are independent. */
  readonly isLocal: boolean;
  readonly sites: (base: Base) => readonly Mistake[];
}

export function baseOf(name: string, text: string): Base {
  const code = text.replaceAll(TOKENS, (token) => {
    if (token.startsWith("#")) return " ".repeat(token.length);
    return token.length > 1 ? `"${"~".repeat(token.length - 2)}"` : token;
  });
  let start = 0;
  const lines = code.split("\n").map((line): Line => {
    const indent = line.length - line.trimStart().length;
    const found = { code: line.trim(), start: start + indent, indent };
    start += line.length + 1;
    return found;
  });
  return { name, text, code, lines };
}

/** Replaces what a pattern finds in the code; the place is the line where that stands. */
export function replacing(
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
  codes: readonly string[],
): (base: Base) => readonly Mistake[] {
  return ({ text, code }) =>
    [...code.matchAll(pattern)].flatMap((match) => {
      const [found] = match;
      const removed = text.slice(match.index, match.index + found.length);
      const inserted = replacement(match);
      if (inserted === null || inserted === removed) return [];
      return [{ edits: [{ start: match.index, removed, inserted }], places: [match.index], codes }];
    });
}

/** The whole lines of a statement: its first, and those that are indented further up to the next statement. */
export function linesOfStatement({ lines }: Base, index: number): readonly Line[] {
  const first = lines[index];
  if (first === undefined) return [];
  const rest = lines.slice(index + 1);
  const end = rest.findIndex(({ code, indent }) => code === "" || indent <= first.indent);
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** Deletes whole lines; the place must be named, since nothing is left there. */
export function deletion(base: Base, lines: readonly Line[]): Edit {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new Error("nothing to delete");
  const start = first.start - first.indent;
  const end = base.text.indexOf("\n", last.start) + 1 || base.text.length;
  return { start, removed: base.text.slice(start, end), inserted: "" };
}

/** Writes whole lines a second time below themselves. */
export function doubling(base: Base, lines: readonly Line[]): Edit {
  const { start, removed } = deletion(base, lines);
  return { start: start + removed.length, removed: "", inserted: removed };
}

/** Carries out edits that do not touch each other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let end = 0;
  for (const { start, removed, inserted } of inOrder(edits)) {
    if (start < end || text.slice(start, start + removed.length) !== removed) throw new Error("edits do not fit");
    result += text.slice(end, start) + inserted;
    end = start + removed.length;
  }
  return result + text.slice(end);
}

/** The line, from 1, on which a place of the base stands after the edits. */
export function lineAfter(text: string, edits: readonly Edit[], place: number): number {
  const before = inOrder(edits).filter(({ start, removed }) => start + removed.length <= place && start < place);
  const lines = (part: string): number => part.split("\n").length - 1;
  const shift = before.reduce((sum, { removed, inserted }) => sum + lines(inserted) - lines(removed), 0);
  return lines(text.slice(0, place)) + shift + 1;
}

export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.start - b.start);
}

/** A page that is written from the top, line by line. */
export interface Page {
  /** How many characters stand on the current line. */
  readonly column: () => number;
  readonly put: (text: string) => void;
  /** Begins a line, on demand behind a blank one. */
  readonly line: (indent: number, blankBefore: boolean) => void;
  readonly text: () => string;
}

/** An empty page. */
export function createPage(): Page {
  const lines: string[] = [];
  let current = "";
  let written = false;
  return {
    column: () => width(current),
    put: (text) => {
      current += text;
      written = true;
    },
    line: (indent, blankBefore) => {
      if (written) lines.push(current);
      if (blankBefore) lines.push("");
      current = " ".repeat(indent);
      written = false;
    },
    text: () => [...lines, ...(written ? [current] : [])].map((line) => `${line}\n`).join(""),
  };
}

/** How many columns a text takes: one per character. */
export function width(text: string): number {
  return [...text].length;
}

/** What is put between two tokens where there is a choice. */
export interface Gap {
  readonly kind: "plain" | "blanks" | "lines" | "none" | "comment";
  readonly pick: number;
}

const PLAIN: Gap = { kind: "plain", pick: 0 };

const BLANKS = ["  ", "\t", "\u00A0", " \uFEFF ", "\t\t  \u00A0"];
const LINES = ["\n", "\n\n", "\r\n", "\r", "\n  \n\t\n\n", " \n    ", "\r\n\r\n"];

/** What may stand in a comment: also what would mean something elsewhere. */
const SAID = ["", " {", " }", ' "', " (((", " rubric x 2024 {", " “", " # #", " sisa   ", "\u00A0é", " 5%"];

const COMMENTS = [
  "#\n",
  " #\n",
  "\n#\n",
  " \t#\r\n  ",
  "\n\n    #\n\n",
  "#\n#\n",
  "\n  #\n\n\n  #\n",
  "#\r\n\r\n#\r\n\r\n",
];

/**
 * Lays a template out: see `arbitrary-rubric-text.ts` for its signs. The gaps
 * are used in turn, again and again; without any, the layout is plain.
 */
export function layOutRandomly(
  template: string,
  gaps: readonly Gap[],
): { readonly text: string; readonly comments: number } {
  let comments = 0;
  let used = 0;
  const comment = (pick: number): string => {
    comments += 1;
    return `#${comments}${chosen(SAID, pick)}`;
  };
  const fill = (sign: string, before: string, after: string): string => {
    const { kind, pick } = gaps[used % Math.max(1, gaps.length)] ?? PLAIN;
    used += 1;
    const plain = sign === "\n" ? "\n" : " ";
    return {
      plain: () => plain,
      blanks: () => chosen(BLANKS, pick),
      lines: () => chosen(LINES, pick),
      none: () => (mayTouch(sign, before, after) ? "" : plain),
      comment: () => chosen(COMMENTS, pick).replaceAll("#", () => comment(pick)),
    }[kind]();
  };
  // One after the other: comments are numbered in the order of the text.
  let text = "";
  const pieces = template.split(/([ ~\n])/);
  for (const [index, piece] of pieces.entries()) {
    const after = pieces[index + 1] ?? "";
    text += /^[ ~\n]$/.test(piece) ? fill(piece, text.slice(-1), after) : piece;
  }
  return { text: text.replaceAll("\uE000", " ").replaceAll("\uE001", "~"), comments };
}

/** Whether two characters stay two tokens with nothing between them. */
function mayTouch(sign: string, before: string, after: string): boolean {
  if (sign === " ") return /^["({]/.test(after) && !/["]/.test(before);
  if (sign === "\n") return /["})\]]/.test(before);
  // `3,4` would be one number, and so would digits that meet.
  return !(before === "," && /^[0-9]/.test(after)) && !(/[0-9]/.test(before) && after === ",");
}

function chosen(all: readonly string[], pick: number): string {
  return all[pick % all.length] ?? "";
}

/** A line without its end, or why it is no text. */
export type Line = { readonly text: string } | { readonly text: null; readonly fault: "too-long" | "not-utf-8" };

/** Takes bytes as they come and gives the lines that are whole. */
export interface LineSplitter {
  readonly push: (chunk: Uint8Array) => readonly Line[];
  /** Whether a line has begun of which more is to come. */
  readonly isOpen: () => boolean;
  /** The last line, where no line end stands behind it. */
  readonly end: () => readonly Line[];
}

const LINE_FEED = 10;

type Decoder = InstanceType<typeof TextDecoder>;

/**
 * Splits bytes into lines of UTF-8. What comes out depends on the bytes alone,
 * not on how they were cut into chunks, and never more than `most` bytes of an
 * unfinished line are held.
 */
export function createLineSplitter(most: number): LineSplitter {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held: Uint8Array[] = [];
  let heldLength = 0;
  /** Whether the line that is held was already found to be too long; its bytes are not kept. */
  let isTooLong = false;
  let isFirst = true;

  const hold = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    heldLength += bytes.length;
    // One more for the carriage return that may stand before the line end.
    if (isTooLong || heldLength > most + 1) {
      isTooLong = true;
      held = [];
    } else held.push(bytes);
  };
  const take = (): Uint8Array => {
    const all = Buffer.concat(held);
    held = [];
    heldLength = 0;
    return all;
  };
  const withoutMark = (lines: readonly Line[]): readonly Line[] => {
    const [first, ...others] = lines;
    if (!isFirst || first === undefined) return lines;
    isFirst = false;
    return first.text?.startsWith("\uFEFF") === true ? [{ text: first.text.slice(1) }, ...others] : lines;
  };
  /** Lines that are whole, the line end behind the last one included. */
  const linesIn = (bytes: Uint8Array): readonly Line[] => {
    const text = decoded(decoder, bytes.subarray(0, -1));
    if (text === null) return pieces(bytes).map((piece) => lineOf(piece, decoder, most));
    return text.split("\n").map((line) => measured(withoutReturn(line), most));
  };

  return {
    push: (chunk) => {
      const last = chunk.lastIndexOf(LINE_FEED);
      if (last < 0) {
        hold(chunk);
        return [];
      }
      let from = 0;
      const lines: Line[] = [];
      if (isTooLong) {
        from = chunk.indexOf(LINE_FEED) + 1;
        isTooLong = false;
        heldLength = 0;
        lines.push({ text: null, fault: "too-long" });
      }
      if (last >= from) {
        held.push(chunk.subarray(from, last + 1));
        for (const line of linesIn(take())) lines.push(line);
      }
      hold(chunk.subarray(last + 1));
      return withoutMark(lines);
    },
    isOpen: () => heldLength > 0,
    end: () => {
      if (isTooLong) return withoutMark([{ text: null, fault: "too-long" }]);
      return heldLength === 0 ? [] : withoutMark([lineOf(take(), decoder, most)]);
    },
  };
}

function decoded(decoder: Decoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The bytes of each line, without the line feeds. */
function pieces(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    found.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return found;
}

function lineOf(bytes: Uint8Array, decoder: Decoder, most: number): Line {
  const hasReturn = bytes.at(-1) === 13;
  if (bytes.length - (hasReturn ? 1 : 0) > most) return { text: null, fault: "too-long" };
  const text = decoded(decoder, bytes);
  return text === null ? { text, fault: "not-utf-8" } : { text: withoutReturn(text) };
}

function measured(text: string, most: number): Line {
  // A UTF-16 unit takes at most three bytes of UTF-8, so short lines need no counting.
  const isTooLong = text.length > most || (text.length * 3 > most && Buffer.byteLength(text) > most);
  return isTooLong ? { text: null, fault: "too-long" } : { text };
}

function withoutReturn(text: string): string {
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}

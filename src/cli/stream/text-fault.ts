/** What the beginning of a file shows that cannot be read as lines of UTF-8. */
export type TextFault = "carriage-returns" | "utf-16" | "parquet" | "gzip" | "zip" | "binary";

/** How files of other kinds begin. */
const BEGINNINGS: readonly (readonly [TextFault, readonly number[]])[] = [
  ["utf-16", [0xff, 0xfe]],
  ["utf-16", [0xfe, 0xff]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
];

const LOOKED_AT = 4096;

/** Whether a file is no text with line feeds, as far as its beginning shows; null where it may be. */
export function textFault(bytes: Uint8Array): TextFault | null {
  const begin = BEGINNINGS.find(([, first]) => first.every((byte, place) => bytes[place] === byte));
  if (begin !== undefined) return begin[0];
  const head = bytes.subarray(0, LOOKED_AT);
  // A stray NUL is the fault of its row; in UTF-16 every other byte of plain letters is one.
  const zeros = [0, 1].map((odd) => head.filter((byte, place) => byte === 0 && place % 2 === odd).length);
  const most = Math.max(...zeros);
  if (most * 4 > head.length) return Math.min(...zeros) * 8 < most ? "utf-16" : "binary";
  if (most * 20 > head.length) return "binary";
  const firstReturn = bytes.indexOf(CARRIAGE_RETURN);
  const isLone = firstReturn >= 0 && firstReturn + 1 < bytes.length && !bytes.includes(LINE_FEED);
  return isLone ? "carriage-returns" : null;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

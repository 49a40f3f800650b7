/** Where a line of the simplest kind is read, and the number that was read last. */
export interface PlainCursor {
  at: number;
  number: number;
}

const BLANK = 32;
const QUOTE = 34;
const POINT = 46;
const ZERO = 48;
const TILDE = 126;

/** So many digits that no two decimals have the same double. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
/** The longest identifier and the longest name of the simplest kind. */
const MOST_TEXT = 200;

/** Reads a number without sign of at most 15 digits; false where there is none. */
export function readNumber(cursor: PlainCursor, bytes: Uint8Array): boolean {
  const { at } = cursor;
  const digit = (bytes[at] as number) - ZERO;
  const next = bytes[at + 1] as number;
  if (next < ZERO && next !== POINT) {
    // Most answers have one digit.
    cursor.at = at + 1;
    cursor.number = digit;
    return digit >= 0 && digit <= 9;
  }
  return readLongNumber(cursor, bytes);
}

function readLongNumber(cursor: PlainCursor, bytes: Uint8Array): boolean {
  const start = cursor.at;
  cursor.number = 0;
  readDigits(cursor, bytes);
  const whole = cursor.at - start;
  if (whole === 0 || (whole > 1 && bytes[start] === ZERO)) return false;
  let decimals = 0;
  if (bytes[cursor.at] === POINT) {
    cursor.at += 1;
    decimals = readDigits(cursor, bytes);
    if (decimals === 0) return false;
  }
  if (whole + decimals > MOST_DIGITS) return false;
  // Both are exact, so the quotient is the double nearest to the decimal.
  if (decimals > 0) cursor.number /= POWERS[decimals] as number;
  return true;
}

/** Reads digits behind those that were read; how many there are. */
function readDigits(cursor: PlainCursor, bytes: Uint8Array): number {
  const start = cursor.at;
  let { at, number } = cursor;
  for (let digit = (bytes[at] as number) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[at] as number) - ZERO) {
    number = number * 10 + digit;
    at += 1;
  }
  cursor.at = at;
  cursor.number = number;
  return at - start;
}

/** Passes by bytes that must stand here. */
export function passPiece(cursor: PlainCursor, bytes: Uint8Array, piece: Uint8Array): boolean {
  const { at } = cursor;
  const { length } = piece;
  for (let index = 0; index < length; index += 1) if (bytes[at + index] !== piece[index]) return false;
  cursor.at = at + length;
  return true;
}

/** Passes by ASCII without quotes; false where it is too long or has blanks around it. */
export function passText(cursor: PlainCursor, bytes: Uint8Array, stop: number): boolean {
  const start = cursor.at;
  let at = start;
  for (let byte = bytes[at] as number; isText(byte) && byte !== stop; byte = bytes[at] as number) at += 1;
  cursor.at = at;
  return at - start <= MOST_TEXT && bytes[start] !== BLANK && bytes[at - 1] !== BLANK;
}

function isText(byte: number): boolean {
  return byte >= BLANK && byte <= TILDE && byte !== QUOTE;
}

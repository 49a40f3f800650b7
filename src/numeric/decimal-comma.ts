/**
 * A number with a decimal comma, written with a point; null for anything else.
 * It is only ever suggested: `1,500` may be one and a half or fifteen hundred.
 *
 * @example
 * decimalComma("81,84"); // => "81.84"
 * decimalComma("tiga"); // => null
 */
export function decimalComma(text: string): string | null {
  return /^[+-]?[0-9]{1,20},[0-9]{1,20}$/.test(text) ? text.replace(",", ".") : null;
}

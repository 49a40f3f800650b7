import { decimalComma } from "../numeric/decimal-comma.js";
import { parseDecimal } from "../numeric/parse-decimal.js";
import { parseExact } from "../numeric/parse-exact.js";
import type { Rational } from "../numeric/rational.js";
import type { CellFault } from "./row-diagnostics.js";

/** The number that a cell holds, or why it is none. */
type ReadNumber =
  | { readonly ok: true; readonly value: Rational; readonly decimals: number }
  | { readonly ok: false; readonly fault: CellFault };

/**
 * Reads the number in a cell of a table, exactly: decimal text, or `num/den`.
 *
 * @param decimal what stands before the decimals, in the whole table
 * @example
 * readNumber("81.84", "point"); // => { ok: true, value: { num: 2046n, den: 25n }, decimals: 2 }
 * readNumber("81,84", "comma"); // => { ok: true, value: { num: 2046n, den: 25n }, decimals: 2 }
 * readNumber("81,84", "point"); // => { ok: false, fault: "comma" }
 */
export function readNumber(text: string, decimal: "point" | "comma"): ReadNumber {
  if (decimal === "comma" && text.includes(".")) return { ok: false, fault: isGrouped(text) ? "thousands" : "point" };
  const plain = decimal === "comma" ? (decimalComma(text) ?? text) : text;
  const read = parseDecimal(plain);
  if (read.ok) return { ok: true, value: read.value, decimals: plain.split(".")[1]?.length ?? 0 };
  const fraction = plain.includes("/") ? parseExact(plain) : null;
  if (fraction !== null) return { ok: true, value: fraction, decimals: 0 };
  if (decimalComma(text) !== null) return { ok: false, fault: "comma" };
  return { ok: false, fault: isGrouped(text) ? "thousands" : "malformed" };
}

/** Whether digits stand in groups of three, as in `1.234.567,5`, `12 500` or `1,234.5`. */
function isGrouped(text: string): boolean {
  return /^[+-]?[0-9]{1,3}([.,' \u00A0][0-9]{3})+([.,][0-9]+)?$/.test(text);
}

import type { Rational } from "../numeric/rational.js";

/** A double within two units in the last place of a rational: for bounds and first guesses, never for a digit. */
export function toDouble({ num, den }: Rational): number {
  const size = num < 0n ? -num : num;
  if (size < WIDE && den < WIDE) return Number(num) / Number(den);
  const shift = BigInt(Math.max(bits(size), bits(den)) - 900);
  return Number(num >> shift) / Number(den >> shift || 1n);
}

/** Beyond it, a number of its own may have no double. */
const WIDE = 2n ** 1000n;

function bits(number: bigint): number {
  return number.toString(16).length * 4;
}

import type { Rational } from "../numeric/rational.js";

/** A double within two units in the last place of a rational: for bounds and first guesses, never for a digit. */
export function toDouble({ num, den }: Rational): number {
  const size = num < 0n ? -num : num;
  const [wide, narrow] = [bits(size), bits(den)];
  if (wide <= 1000 && narrow <= 1000) return Number(num) / Number(den);
  const shift = BigInt(Math.max(wide, narrow) - 900);
  return Number(num >> shift) / Number(den >> shift || 1n);
}

function bits(number: bigint): number {
  return number.toString(16).length * 4;
}

import Fraction from "fraction.js";
import type { ModeSketch } from "./rubric-sketch.js";

/** Rounds to whole units of the last digit by comparing with the halfway point; no division but the one to the floor. */
export function roundedUnits(value: Fraction, digits: number, mode: ModeSketch): bigint {
  const num = value.s * value.n * 10n ** BigInt(digits);
  const below = num >= 0n ? num / value.d : -((-num + value.d - 1n) / value.d);
  const rest = num - below * value.d;
  if (rest === 0n) return below;
  const above = below + 1n;
  const [nearZero, farFromZero] = num > 0n ? [below, above] : [above, below];
  if (mode === "down") return nearZero;
  if (mode === "up") return farFromZero;
  if (rest * 2n < value.d) return below;
  if (rest * 2n > value.d) return above;
  if (mode === "half-up") return farFromZero;
  return below % 2n === 0n ? below : above;
}

/** Whole units of the last digit as decimal text. */
export function unitsText(units: bigint, digits: number): string {
  const all = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
  const whole = all.slice(0, all.length - digits);
  return `${units < 0n ? "-" : ""}${whole}${digits === 0 ? "" : `.${all.slice(all.length - digits)}`}`;
}

/** A number rounded to some decimals, as a number again. */
export function roundedTo(value: Fraction, digits: number, mode: ModeSketch): Fraction {
  return new Fraction(roundedUnits(value, digits, mode), 10n ** BigInt(digits));
}

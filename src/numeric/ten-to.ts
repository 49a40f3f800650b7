const POWERS = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

/**
 * `10^exponent`; the usual ones are at hand.
 *
 * @param exponent a whole number, not below zero
 */
export function tenTo(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

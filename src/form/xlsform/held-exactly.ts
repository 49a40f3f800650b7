/**
 * Whether a form compares with a number as it stands: XPath has doubles, which
 * tell decimals of up to 15 digits apart, and no fractions.
 *
 * @param exact a number as `formatExact` writes it
 */
export function isHeldExactly(exact: string): boolean {
  return !exact.includes("/") && exact.replaceAll(/[-.]/g, "").replace(/^0+/, "").length <= 15;
}

/**
 * A difference as it is read: with a plus where it is a rise, and a true minus.
 *
 * @example
 * withSign("3.1"); // => "+3.1"
 * withSign("-1.87"); // => "−1.87"
 * withSign("0"); // => "0"
 */
export function withSign(difference: string): string {
  const [, about = "", sign = "", size = ""] = /^(≈?)(-?)(.*)$/.exec(difference) ?? [];
  if (/^0(?:\.0*)?$/.test(size)) return difference;
  return `${about}${sign === "-" ? "−" : "+"}${size}`;
}

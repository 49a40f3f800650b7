/**
 * A number with its English noun, which has the plural in -s.
 *
 * @example
 * counted(1, "cell"); // => "1 cell"
 * counted(3n, "cell"); // => "3 cells"
 */
export function counted(count: number | bigint, noun: string): string {
  return `${count} ${noun}${count === 1 || count === 1n ? "" : "s"}`;
}

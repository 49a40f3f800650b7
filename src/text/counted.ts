/**
 * A number with its English noun, which has the plural in -s.
 *
 * @example
 * counted(1, "cell"); // => "1 cell"
 * counted(3n, "cell"); // => "3 cells"
 */
export function counted(count: number | bigint, noun: string): string {
  return `${count} ${plural(count, noun)}`;
}

/**
 * An English noun as it stands behind a number.
 *
 * @example
 * plural(1, "error"); // => "error"
 * plural(0, "error"); // => "errors"
 */
export function plural(count: number | bigint, noun: string): string {
  return count === 1 || count === 1n ? noun : `${noun}s`;
}

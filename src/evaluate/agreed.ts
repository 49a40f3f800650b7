/** The one thing that all are, as far as a text tells them apart; undefined where they differ, or there is none. */
export function agreed<T>(all: Iterable<T>, textOf: (one: T) => string): T | undefined {
  const [only, ...others] = new Map([...all].map((one) => [textOf(one), one])).values();
  return others.length === 0 ? only : undefined;
}

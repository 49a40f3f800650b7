/**
 * Words in which `{name}` stands for something, with that filled in.
 *
 * @example
 * filled("{n} of {total}", { n: 2, total: 5 }); // => "2 of 5"
 */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

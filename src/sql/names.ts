import type { Dialect } from "./dialects/dialect.js";

/** Gives names that an engine keeps apart. */
export type Names = (wanted: string) => string;

/**
 * Gives each wanted name as an identifier of its own: as it is, or cut to the
 * length that the engine keeps, with a number where the engine would take it
 * for one that was given before. The same wishes in the same order get the
 * same names.
 */
export function createNames(
  { nameBytes, foldsCase }: Pick<Dialect, "nameBytes" | "foldsCase">,
  joint: "~" | "_" = "~",
): Names {
  const taken = new Set<string>();
  const keyOf = (name: string): string => (foldsCase ? name.toLowerCase() : name);
  return (wanted) => {
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? "" : `${joint}${number}`;
      const name = `${nameBytes === null ? wanted : cut(wanted, nameBytes - ending.length)}${ending}`;
      if (taken.has(keyOf(name))) continue;
      taken.add(keyOf(name));
      return name;
    }
  };
}

/** As many whole characters as fit into some bytes of UTF-8. */
function cut(text: string, bytes: number): string {
  let length = 0;
  let left = bytes;
  for (const character of text) {
    left -= bytesOf(character.codePointAt(0) ?? 0);
    if (left < 0) break;
    length += character.length;
  }
  return text.slice(0, length);
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

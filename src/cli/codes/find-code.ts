import { suggest } from "../../text/suggest.js";
import { CODES } from "./codes.js";
import type { CodeEntry } from "./entry.js";

/** The entry of a code (`PTH3001`) or of its name (`weight-sum`), in upper or lower case, or null. */
export function findCode(asked: string): CodeEntry | null {
  const wanted = asked.toLowerCase();
  return CODES.find(({ kind }) => kind.code.toLowerCase() === wanted || kind.name === wanted) ?? null;
}

/** The code or the name that was most likely meant, or null. */
export function nearestCode(asked: string): string | null {
  const names = CODES.map(({ kind }) => kind.name);
  const codes = CODES.map(({ kind }) => kind.code);
  return suggest(asked, /^pth/i.test(asked) ? codes : names);
}

import { isPlainObject } from "./plain-object.js";

/** How deep data of one subject is nested: its sections, an answer with its source, the observations or counts in it. */
const MOST_DEPTH = 5;

/**
 * A copy of plain data, which nobody changes later; null for what is not as JSON gives it.
 *
 * Only the values that are objects are gone into: to copy a whole section of
 * plain answers at once is many times faster than one by one.
 */
export function copyPlain(data: unknown, depth = 0): Record<string, unknown> | null {
  if (!isPlainObject(data) || depth > MOST_DEPTH) return null;
  const copy: Record<string, unknown> = { ...data };
  for (const key in copy) {
    const value = copy[key];
    if (typeof value !== "object" || value === null) continue;
    const own = Array.isArray(value) ? copyList(value, depth + 1) : copyPlain(value, depth + 1);
    if (own === null) return null;
    copy[key] = own;
  }
  return copy;
}

function copyList(list: readonly unknown[], depth: number): unknown[] | null {
  const copy: unknown[] = [];
  for (const value of list) {
    const own = typeof value !== "object" || value === null ? value : copyPlain(value, depth);
    if (own === null && value !== null) return null;
    copy.push(own);
  }
  return copy;
}

import type { P as TsPatternP, match as tsPatternMatch } from "ts-pattern";

/**
 * `match` of ts-pattern, with all its types, for the patterns that are used
 * here: literals, objects, lists and {@link P}`.union`. It is written out because that
 * package cannot be shaken: `match` alone brings every one of its 30 kinds of patterns,
 * a tenth of the smallest entry, and makes all of them at import.
 */
// The types of ts-pattern say more than can be said of this code: they are the wall.
export const match = matching as unknown as typeof tsPatternMatch;

/** `P.union(...)` of ts-pattern: fits what one of the patterns fits. */
export const P = {
  union: (...patterns: readonly unknown[]): unknown => ({ [UNION]: patterns }),
} as unknown as Pick<typeof TsPatternP, "union">;

const UNION = Symbol("union");

/** What is looked at, and what came of it. */
interface Matching {
  readonly input: unknown;
  isMatched: boolean;
  output: unknown;
  readonly returnType: () => Matching;
  readonly with: (...given: readonly unknown[]) => Matching;
  readonly otherwise: (handler: (input: unknown) => unknown) => unknown;
  readonly exhaustive: () => unknown;
}

/** The functions are shared, so that a match costs one object. */
function matching(input: unknown): Matching {
  return { input, isMatched: false, output: undefined, returnType, with: withPatterns, otherwise, exhaustive };
}

function returnType(this: Matching): Matching {
  return this;
}

/** Takes patterns, of which one must fit, and the handler that is asked then. */
function withPatterns(this: Matching, ...given: readonly unknown[]): Matching {
  const last = given.length - 1;
  for (let index = 0; index < last && !this.isMatched; index += 1) {
    const handler = given[last];
    if (!fits(given[index], this.input) || typeof handler !== "function") continue;
    this.isMatched = true;
    this.output = handler(this.input);
  }
  return this;
}

function otherwise(this: Matching, handler: (input: unknown) => unknown): unknown {
  return this.isMatched ? this.output : handler(this.input);
}

function exhaustive(this: Matching): unknown {
  if (!this.isMatched) throw new TypeError("no pattern fits: the types were not heeded");
  return this.output;
}

function fits(pattern: unknown, value: unknown): boolean {
  if (!isObject(pattern)) return Object.is(pattern, value);
  const union = pattern[UNION];
  if (Array.isArray(union)) return union.some((one) => fits(one, value));
  if (!isObject(value)) return false;
  if (Array.isArray(pattern) && !(Array.isArray(value) && value.length === pattern.length)) return false;
  for (const key in pattern) if (!(key in value && fits(pattern[key], value[key]))) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}

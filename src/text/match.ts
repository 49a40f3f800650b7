import type { P as TsPatternP, match as tsPatternMatch } from "ts-pattern";

/**
 * `match` of ts-pattern, with all its types, for the patterns that are used
 * here: literals, objects, lists and {@link P}`.union`. It is written out because that
 * package cannot be shaken: `match` alone brings every one of its 30 kinds of patterns,
 * a third of the smallest entry, and runs all of them at import.
 */
// The types of ts-pattern say more than can be said of this code: they are the wall.
export const match = ((input: unknown) => ({ ...OPEN, input })) as unknown as typeof tsPatternMatch;

/** `P.union(...)` of ts-pattern: fits what one of the patterns fits. */
export const P = {
  union: (...patterns: readonly unknown[]): unknown => ({ [UNION]: patterns }),
} as unknown as Pick<typeof TsPatternP, "union">;

const UNION = Symbol("union");

/** What has been looked at, and what came of it. */
interface Matching {
  readonly input: unknown;
  isMatched: boolean;
  output: unknown;
}

const OPEN = {
  isMatched: false,
  output: undefined,
  returnType<Self>(this: Self): Self {
    return this;
  },
  with<Self extends Matching>(this: Self, ...given: readonly unknown[]): Self {
    if (this.isMatched) return this;
    const handler = given.at(-1);
    if (typeof handler === "function" && given.slice(0, -1).some((pattern) => fits(pattern, this.input))) {
      this.isMatched = true;
      this.output = handler(this.input);
    }
    return this;
  },
  otherwise(this: Matching, handler: (input: unknown) => unknown): unknown {
    return this.isMatched ? this.output : handler(this.input);
  },
  exhaustive(this: Matching): unknown {
    if (!this.isMatched) throw new TypeError("no pattern fits; the types of the caller were not heeded");
    return this.output;
  },
};

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

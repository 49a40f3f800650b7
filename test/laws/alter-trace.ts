import type { Trace } from "../../src/evaluate/trace.js";

/** Where a value stands in a trace. */
export type TracePath = readonly (string | number)[];

/** The places of values that follow from others in the same trace. */
const DERIVED = new Set(["points", "effectiveWeight", "score", "contribution", "exact", "digits"]);

/** The places of values on which others rest: what was answered, and what the rubric says. */
const GIVEN = new Set([
  "value",
  "worst",
  "best",
  "min",
  "max",
  "weight",
  "from",
  "choice",
  "respondents",
  "mean",
  "yes",
]);

/** Every number, and every answer, of a trace that follows from others. */
export function derivedPlaces(trace: Trace): readonly TracePath[] {
  return leaves(trace, [])
    .filter(({ path, value }) => isText(value) && DERIVED.has(String(path.at(-1))))
    .map(pathOf);
}

/** Every number, and every answer, of a trace. */
export function allPlaces(trace: Trace): readonly TracePath[] {
  return leaves(trace, [])
    .filter(({ path, value }) => isText(value) && (DERIVED.has(String(path.at(-1))) || GIVEN.has(String(path.at(-1)))))
    .map(pathOf);
}

/** Every value of a trace. */
export function everyPlace(trace: Trace): readonly TracePath[] {
  return leaves(trace, []).map(pathOf);
}

/** The same trace with one value replaced by what a function makes of it. */
export function altered(trace: Trace, path: TracePath, change: (value: unknown) => unknown): Trace {
  const copy: unknown = JSON.parse(JSON.stringify(trace));
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[step];
  const last = path.at(-1) ?? "";
  const record = holder as Record<string | number, unknown>;
  record[last] = change(record[last]);
  return copy as Trace;
}

/** Another number of the same form, or another answer. */
export function otherValue(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  const text = String(value);
  const digit = /[0-9](?=\/|$)/.exec(text);
  if (digit === null) return `${text}x`;
  return `${text.slice(0, digit.index)}${(Number(digit[0]) % 9) + 1}${text.slice(digit.index + 1)}`;
}

interface Leaf {
  readonly path: TracePath;
  readonly value: unknown;
}

function leaves(value: unknown, path: TracePath): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((inner, index) => leaves(inner, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function pathOf({ path }: Leaf): TracePath {
  return path;
}

function isText(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

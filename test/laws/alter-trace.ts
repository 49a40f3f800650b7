import type { Trace } from "../../src/evaluate/trace.js";

/** Where a value stands in a trace. */
export type TracePath = readonly (string | number)[];

/** Values that always follow from others in the same trace, whatever rubric it comes from. */
const DERIVED = new Set([
  "points",
  "effectiveWeight",
  "received",
  "score",
  "contribution",
  "exact",
  "digits",
  "weightsTotal",
  "reached",
  "holds",
  "before",
  "after",
  "count",
  "steps",
]);

/**
 * Values that stand in a trace once and are taken as they stand: what was
 * answered, what the rubric says, and words for people.
 */
const TAKEN = new Set([
  "title",
  "code",
  "meaning",
  "source",
  "note",
  "yes",
  "worst",
  "best",
  "min",
  "max",
  "bound",
  "expected",
  "operator",
  "mode",
  "from",
  "amount",
  "most",
  "category",
  "comparison",
  "assumed",
  "combine",
]);

/** Every number of a trace that follows from others. */
export function derivedPlaces(trace: Trace): readonly TracePath[] {
  const isOpen = !trace.some(({ kind }) => kind === "rounding");
  return leaves(trace, [])
    .filter(({ path, value }) => value !== null && DERIVED.has(String(path.at(-1))))
    .filter(({ path }) => !(isOpen && isEndOfRange(trace, path)))
    .map(pathOf);
}

/** What a part counts that does not apply is an end of the score range; without a total nothing else may tell it. */
function isEndOfRange(trace: Trace, path: TracePath): boolean {
  return trace[Number(path[0])]?.kind === "not-applicable" && path.at(-1) === "points";
}

/**
 * Every value of a trace that follows from others or is said more than once:
 * all but what is taken as it stands. For traces in which everything that is
 * told is used.
 */
export function followingPlaces(trace: Trace): readonly TracePath[] {
  return leaves(trace, [])
    .filter(({ path, value }) => value !== null && !isTaken(trace, path))
    .map(pathOf);
}

function isTaken(trace: Trace, path: TracePath): boolean {
  const [index, first, second] = path;
  const step = trace[Number(index)];
  if (step?.kind === "rule" && first === "name") return true;
  // The titles of parts are said again inside their group.
  if (step?.kind === "group" && first === "parts") return path.includes("assumed");
  // Who gave a weight away is no bound.
  if (step?.kind === "redistribution") return false;
  // An answer may lie where another is worth as much.
  if (first === "answer" && second === "value") return true;
  if (path.includes("observations") && path.includes("answer")) return true;
  return path.some((key) => TAKEN.has(String(key)));
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

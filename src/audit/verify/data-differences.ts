import { formatPath, type PathStep } from "../../text/format-path.js";

/** One place at which two data differ; undefined where it is only there in the other. */
export interface DataDifference {
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

/** Every place at which two JSON data differ, in the order of the first. */
export function dataDifferences(one: unknown, other: unknown): readonly DataDifference[] {
  const found: DataDifference[] = [];
  const compare = (one: unknown, other: unknown, path: readonly PathStep[]): void => {
    if (isNested(one) && isNested(other) && Array.isArray(one) === Array.isArray(other)) {
      const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
      const isList = Array.isArray(one);
      for (const key of new Set([...left.keys(), ...right.keys()]))
        compare(left.get(key), right.get(key), [...path, isList ? Number(key) : key]);
    } else if (one !== other) found.push({ path: formatPath(path), one, other });
  };
  compare(one, other, []);
  return found;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

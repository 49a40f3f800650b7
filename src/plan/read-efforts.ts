import * as z from "zod/mini";
import type { Report } from "../diagnostics/collect.js";
import { showValue } from "../evidence/show-value.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { ONE } from "../numeric/rational.js";
import { formatPath } from "../text/format-path.js";
import { suggest } from "../text/suggest.js";
import {
  effortForm,
  effortNotPositive,
  effortPerStep,
  effortUnknownClass,
  effortUnknownPart,
} from "./effort-diagnostics.js";
import type { Effort, Efforts } from "./efforts.js";

/** Every change takes the same. */
export const EQUAL_EFFORTS: Efforts = { default: { amount: ONE, perStep: false }, parts: new Map() };

// A record of zod would pass over a key called `__proto__`.
const named = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);
const form = z.strictObject({
  default: z.optional(z.unknown()),
  classes: z.optional(named),
  indicators: z.optional(named),
});
const perStepForm = z.strictObject({ perStep: z.unknown() });

/**
 * Reads what it takes to change each part: `{ default?, classes?, indicators? }`.
 * An effort is a positive number, the name of a class, or `{ perStep }` of
 * either. Without `default` it is 1. Every problem is reported.
 *
 * @returns null when there is any
 */
export function readEfforts(rubric: Rubric, value: unknown, report: Report): Efforts | null {
  const read = form.safeParse(value);
  if (!read.success) {
    reportForm(read.error.issues, report);
    return null;
  }
  let isSound = true;
  const tell: Report = (...said) => {
    isSound = false;
    report(...said);
  };
  const classes = readClasses(read.data.classes ?? {}, tell);
  const parts = readParts(rubric, read.data.indicators ?? {}, classes, tell);
  const given = read.data.default;
  const fallback = given === undefined ? EQUAL_EFFORTS.default : readAmount(given, ["default"], classes, tell);
  return isSound && fallback !== null ? { default: fallback, parts } : null;
}

function reportForm(issues: readonly z.core.$ZodIssue[], report: Report): void {
  for (const issue of issues) {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
    const place = formatPath([...issue.path.map(String), ...keys.slice(0, 1)]);
    report(effortForm, place === "" ? null : place, { place }, { atKey: keys.length > 0 });
  }
}

function readClasses(given: Readonly<Record<string, unknown>>, report: Report): Classes {
  const read = Object.entries(given).map(([name, amount]): [string, Effort] => [
    name,
    // What a class lacks was told where the class stands, not again where it is used.
    readAmount(amount, ["classes", name], new Map(), report) ?? EQUAL_EFFORTS.default,
  ]);
  return new Map(read);
}

function readParts(
  rubric: Rubric,
  given: Readonly<Record<string, unknown>>,
  classes: Classes,
  report: Report,
): Efforts["parts"] {
  const known = new Map(partsBelow(rubric.children).map((part) => [part.name, part]));
  const read = new Map<string, Effort>();
  for (const [name, amount] of Object.entries(given)) {
    const part = known.get(name);
    const path = ["indicators", name];
    const place = formatPath(path);
    if (part === undefined) {
      report(effortUnknownPart, place, { name, suggestion: suggest(name, known.keys()) }, { atKey: true });
      continue;
    }
    const effort = readEffort(amount, path, classes, report);
    if (effort?.perStep === true && !hasSteps(part)) report(effortPerStep, place, { place });
    else if (effort !== null) read.set(name, effort);
  }
  return read;
}

function hasSteps(part: Part): boolean {
  if (part.kind !== "indicator" || part.observations !== null) return false;
  return part.scale.kind === "levels" || part.scale.kind === "count";
}

type Classes = ReadonlyMap<string, Effort>;

function readEffort(value: unknown, path: readonly string[], classes: Classes, report: Report): Effort | null {
  const perStep = perStepForm.safeParse(value);
  if (!perStep.success) return readAmount(value, path, classes, report);
  const effort = readAmount(perStep.data.perStep, [...path, "perStep"], classes, report);
  return effort === null ? null : { ...effort, perStep: true };
}

function readAmount(value: unknown, path: readonly string[], classes: Classes, report: Report): Effort | null {
  const place = formatPath(path);
  const named = typeof value === "string" ? classes.get(value) : undefined;
  if (named !== undefined) return named;
  const read = exactFromUnknown(value);
  const shown = showValue(value);
  if (read.ok && read.value.num > 0n) return { amount: read.value, perStep: false };
  if (typeof value === "string" && classes.size > 0 && !/^[-+.0-9]/.test(value))
    report(effortUnknownClass, place, { name: value, place, suggestion: suggest(value, classes.keys()) });
  else if (typeof value === "object" && value !== null && !read.ok) report(effortForm, place, { place });
  else report(effortNotPositive, place, { place, shown });
  return null;
}

import * as z from "zod/mini";
import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { levelUnknown } from "../evaluate/level-diagnostics.js";
import type { EvidenceOrigin } from "../evidence/read-evidence.js";
import { showValue } from "../evidence/show-value.js";
import { partsBelow } from "../model/indicators.js";
import type { Level, Rubric } from "../model/rubric.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { compare, isWhole, ONE, type Rational } from "../numeric/rational.js";
import { formatPath } from "../text/format-path.js";
import type { Localized } from "../text/localized.js";
import { suggest } from "../text/suggest.js";
import { type Contested, readContested } from "./simulate-contested.js";
import { levelNoMean } from "./simulate-diagnostics.js";
import { readShare } from "./simulate-share.js";
import {
  MOST_DRAWS,
  specificationDraws,
  specificationForm,
  specificationKey,
  specificationSeed,
  specificationWidth,
  undisclosedUnsaid,
} from "./simulate-specification-diagnostics.js";

/** What a simulation varies, and how often it draws. */
export interface Specification {
  /** A whole number as its digits; `2026` and `"2026"` are the same seed. */
  readonly seed: string;
  /** From 1 to 1,000,000. */
  readonly draws: number;
  /** By how much a published weight is multiplied at most, above 0 and below 1; null when it stays. */
  readonly within: Rational | null;
  /** How weights that were never published are drawn; null when there are none, or the rubric says it. */
  readonly undisclosed: "uniform" | "equal" | null;
  readonly contested: readonly Contested[];
  /** The level above the subjects whose score is their mean; null for none. */
  readonly level: Level | null;
}

/** A specification that fits a rubric, or why it does not. */
export type ReadSpecification =
  | { readonly ok: true; readonly specification: Specification; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly specification: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads unknown data as the specification of a simulation for a rubric.
 *
 * The data is `{ seed, draws, weights?, undisclosed?, contested?, level? }`:
 * `seed` a whole number or a text; `draws` from 1 to 1,000,000; `weights:
 * { within: "10%" }` multiplies every published weight by a factor between 90 %
 * and 110 %; `undisclosed` is `"uniform"` or `"equal"`; `contested` lists
 * `{ subject, indicator, answers }`, where answers are equally likely or
 * `{ answer, chance }`; `level` names a level whose score is a plain mean.
 * Never throws for bad data: every problem comes back as a diagnostic.
 *
 * @param origin where the data came from, so that diagnostics can point into the text
 * @example
 * const { rubric } = compileRubric(exampleText);
 * readSpecification(rubric, { seed: 7, draws: 100, weights: { within: "10%" } }).specification.seed; // => "7"
 * readSpecification(rubric, { draws: 100 }).diagnostics[0].code; // => "PTH5033"
 */
export function readSpecification(
  rubric: Rubric,
  value: unknown,
  origin: EvidenceOrigin | null = null,
): ReadSpecification {
  const { report, diagnostics } = createCollector(origin?.source ?? null, origin?.locate);
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) reportIssue(issue, report);
    return { ok: false, specification: null, diagnostics };
  }
  const { seed, draws, weights, undisclosed = null } = parsed.data;
  const contested = readContested(rubric, parsed.data.contested ?? [], report);
  const level = readLevel(rubric, parsed.data.level, report);
  if (undisclosed === null && rubric.undisclosed === null) reportUnsaid(rubric, report);
  if (diagnostics.length > 0) return { ok: false, specification: null, diagnostics };
  const specification = {
    seed,
    draws,
    within: weights?.within ?? null,
    undisclosed: undisclosed ?? rubric.undisclosed?.assume ?? null,
    contested,
    level,
  };
  return { ok: true, specification, diagnostics };
}

/** A value read by a function of ours; what it cannot read is an issue. */
function readBy<T>(read: (value: unknown) => T | null): z.ZodMiniType<T, unknown> {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): T => {
      const result = read(value);
      if (result !== null) return result;
      context.issues.push({ code: "custom", input: value });
      return z.NEVER;
    }),
  );
}

const answers = z.array(z.unknown()).check(z.minLength(2), z.maxLength(1000));
const schema = z.strictObject({
  seed: readBy(readSeed),
  draws: readBy(readDraws),
  weights: z.optional(z.strictObject({ within: readBy(readWidth) })),
  undisclosed: z.optional(z.enum(["uniform", "equal"])),
  contested: z.optional(z.array(z.strictObject({ subject: z.string(), indicator: z.string(), answers }))),
  level: z.optional(z.string()),
});

const MAX_SEED = 200;

function readSeed(value: unknown): string | null {
  if (typeof value === "string") return value !== "" && value.length <= MAX_SEED ? value : null;
  const read = exactFromUnknown(value);
  const text = read.ok && isWhole(read.value) ? String(read.value.num) : null;
  return text !== null && text.length <= MAX_SEED ? text : null;
}

function readDraws(value: unknown): number | null {
  const read = exactFromUnknown(value);
  if (!read.ok || !isWhole(read.value)) return null;
  return read.value.num >= 1n && read.value.num <= BigInt(MOST_DRAWS) ? Number(read.value.num) : null;
}

function readWidth(value: unknown): Rational | null {
  const share = readShare(value);
  return share !== null && share.num > 0n && compare(share, ONE) < 0 ? share : null;
}

function readLevel(rubric: Rubric, name: string | undefined, report: Report): Level | null {
  if (name === undefined) return null;
  const level = rubric.levels.find(({ to }) => to === name);
  if (level === undefined) report(levelUnknown, "level", { level: name, known: rubric.levels.map(({ to }) => to) });
  else if (level.combine !== "mean" || level.weightedBy !== null) report(levelNoMean, "level", { level: name });
  return level ?? null;
}

function reportUnsaid(rubric: Rubric, report: Report): void {
  const parts = partsBelow(rubric.children).filter(({ weight }) => weight === null);
  if (parts.length > 0) report(undisclosedUnsaid, "undisclosed", { parts: parts.map(({ name }) => name) });
}

const KEYS = ["seed", "draws", "weights", "undisclosed", "contested", "level"];
const KEYS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ["", KEYS],
  ["weights", ["within"]],
  ["contested", ["subject", "indicator", "answers"]],
]);

function reportIssue(issue: z.core.$ZodIssue, report: Report): void {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const place = formatPath(path);
  const section = String(path[0] ?? "");
  if (issue.code === "unrecognized_keys") {
    const known = KEYS_OF.get(section) ?? [];
    for (const key of issue.keys)
      report(
        specificationKey,
        formatPath([...path, key]),
        { key, suggestion: suggest(key, known), known },
        { atKey: true },
      );
    return;
  }
  const shown = issue.input === undefined ? null : showValue(issue.input);
  if (section === "seed") report(specificationSeed, place, { shown });
  else if (section === "draws") report(specificationDraws, place, { shown });
  else if (place === "weights.within") report(specificationWidth, place, { shown: shown ?? "" });
  else report(specificationForm, place, { part: place, expected: EXPECTED.get(section) ?? WHOLE });
}

const WHOLE: Localized = same('{"seed": 2026, "draws": 1000, "weights": {"within": "10%"}}');

const EXPECTED: ReadonlyMap<string, Localized> = new Map([
  ["weights", same('{"within": "10%"}')],
  ["undisclosed", { id: '"uniform" atau "equal"', en: '"uniform" or "equal"' }],
  [
    "contested",
    {
      id: '[{"subject": "...", "indicator": "...", "answers": [3, 4]}] dengan paling sedikit dua jawaban',
      en: '[{"subject": "...", "indicator": "...", "answers": [3, 4]}] with at least two answers',
    },
  ],
  ["level", { id: "nama sebuah jenjang", en: "the name of a level" }],
]);

function same(text: string): Localized {
  return { id: text, en: text };
}

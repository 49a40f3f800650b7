import * as z from "zod/mini";
import { ZONES } from "../syntax/words.js";
import { UNPRINTABLE } from "../text/printable.js";
import { CASE_ASPECTS, type PublishedCase } from "./published-case.js";

const text = z.string().check(z.refine((value) => /\S/.test(value) && !UNPRINTABLE.test(value)));
const decimal = z.string().check(z.regex(/^-?[0-9]{1,30}(?:\.[0-9]{1,30})?$/));
const positive = z.string().check(z.regex(/^[0-9]{1,30}(?:\.[0-9]{1,30})?$/));
const whole = z.int().check(z.nonnegative(), z.maximum(1_000_000_000));
const place = whole.check(z.positive());
const localized = z.strictObject({ id: text, en: text });

const differs = z.array(z.enum(CASE_ASPECTS)).check(z.minLength(1));
const contradiction = z.strictObject({ differs, id: text, en: text });

const expected = z.strictObject({
  category: z.optional(text),
  title: z.optional(text),
  zone: z.optional(z.enum(ZONES)),
  verdict: z.optional(text),
});

const base = { id: text, note: z.optional(localized) };

const ofSubject = {
  ...base,
  subject: text,
  year: z.optional(z.string().check(z.regex(/^[0-9]{4}$/))),
  source: text,
  printed: z.optional(text),
  facts: z.optional(z.record(z.string(), z.unknown())),
  expect: z.optional(expected),
  contradiction: z.optional(contradiction),
};

const share = z.strictObject({ count: whole, percent: z.optional(positive) });

const rankRow = z.strictObject({ case: text, place, contradiction: z.optional(localized) });

type CaseSchemas = {
  readonly [Kind in PublishedCase["kind"]]: z.ZodMiniType<Extract<PublishedCase, { kind: Kind }>, unknown>;
};

/** The schema of each kind of published case. */
export const CASE_SCHEMAS: CaseSchemas = {
  score: z.strictObject({ kind: z.literal("score"), ...ofSubject, score: z.nullable(decimal) }),
  mean: z.strictObject({
    kind: z.literal("mean"),
    ...ofSubject,
    level: text,
    members: z.array(z.strictObject({ subject: text, score: decimal })).check(z.minLength(1)),
    slack: z.optional(positive),
    score: z.optional(decimal),
  }),
  parts: z.strictObject({
    kind: z.literal("parts"),
    ...ofSubject,
    known: z.record(z.string(), z.unknown()),
    score: decimal,
  }),
  ranks: z.strictObject({
    kind: z.literal("ranks"),
    ...base,
    among: text,
    of: z.optional(place),
    source: z.optional(text),
    rows: z.array(rankRow).check(z.minLength(1)),
  }),
  shares: z.strictObject({
    kind: z.literal("shares"),
    ...base,
    among: text,
    of: place,
    source: text,
    categories: z.optional(z.record(z.string(), share)),
    zones: z.optional(z.partialRecord(z.enum(ZONES), share)),
    contradiction: z.optional(contradiction),
  }),
};

/** The schema of a whole file, whose cases are read one by one. */
export const casesFileSchema = z.strictObject({
  rubric: z.string().check(z.regex(/^[A-Za-z][\w-]*@[0-9]{4}(?:-[0-9]{4})?$/)),
  cases: z.array(z.unknown()).check(z.minLength(1)),
});

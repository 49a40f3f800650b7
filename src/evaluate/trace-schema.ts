import * as z from "zod/mini";
import { ROUNDING_MODES } from "../numeric/round.js";
import { ZONES } from "../syntax/words.js";
import type { Trace } from "./trace.js";

const exact = z.string();
/** As many people as a sample can have. */
const people = z.string().check(z.regex(/^[0-9]{1,13}$/));
const whole = z.string().check(z.regex(/^[0-9]{1,20}$/));
const title = z.strictObject({ id: z.string(), en: z.nullable(z.string()) });

const answer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("yes-no"), yes: z.boolean() }),
  z.strictObject({ kind: z.literal("single"), value: exact }),
  z.strictObject({
    kind: z.literal("respondents"),
    counts: z.array(z.strictObject({ choice: whole, respondents: people })),
  }),
  z.strictObject({ kind: z.literal("stated-mean"), mean: exact, respondents: z.nullable(people) }),
]);

const conversion = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("stated"), points: exact }),
  z.strictObject({ kind: z.literal("linear"), value: exact, worst: exact, best: exact, min: exact, max: exact }),
  z.strictObject({ kind: z.literal("missing"), min: exact }),
]);

const step = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("answer"),
    path: z.string(),
    code: z.nullable(z.string()),
    title,
    answer: z.nullable(answer),
    meaning: z.nullable(title),
    source: z.nullable(z.string()),
    note: z.nullable(z.string()),
    conversion: z.nullable(conversion),
    points: z.nullable(exact),
  }),
  z.strictObject({
    kind: z.literal("group"),
    path: z.string(),
    title,
    parts: z.array(
      z.strictObject({
        path: z.string(),
        title,
        weight: exact,
        effectiveWeight: exact,
        score: z.nullable(exact),
        contribution: z.nullable(exact),
      }),
    ),
    score: z.nullable(exact),
  }),
  z.strictObject({ kind: z.literal("rounding"), exact, digits: z.int(), mode: z.enum(ROUNDING_MODES), score: exact }),
  z.strictObject({
    kind: z.literal("threshold"),
    score: exact,
    category: z.strictObject({ id: z.string(), title, zone: z.nullable(z.enum(ZONES)) }),
    from: exact,
    reached: z.boolean(),
  }),
]);

/** The zod schema of a trace, for traces that come in from elsewhere. */
export const traceSchema: z.ZodMiniType<Trace, unknown> = z.array(step);

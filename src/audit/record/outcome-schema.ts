import * as z from "zod/mini";
import { traceSchema } from "../../evaluate/trace-schema.js";
import { ZONES } from "../../syntax/words.js";
import { UNPRINTABLE } from "../../text/printable.js";

const text = z.string();
const textOrNull = z.nullable(z.string());
/** As evidence may name a subject. */
const subjectId = z.string().check(z.refine((id) => /\S/.test(id) && !UNPRINTABLE.test(id)));
const range = z.nullable(z.strictObject({ low: text, high: text }));
const title = z.strictObject({ id: text, en: textOrNull });
const category = z.strictObject({ id: text, title: text, titleEn: textOrNull, zone: z.nullable(z.enum(ZONES)) });

const effect = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("subtract"), amount: text, min: text }),
  z.strictObject({ kind: z.literal("cap-score"), most: text }),
  z.strictObject({
    kind: z.literal("cap-category"),
    category: z.strictObject({ id: text, title, zone: z.nullable(z.enum(ZONES)) }),
    from: text,
  }),
  z.strictObject({ kind: z.literal("withhold-award") }),
  z.strictObject({ kind: z.literal("label"), title }),
]);

const rule = z.strictObject({
  name: text,
  title: text,
  titleEn: textOrNull,
  holds: z.nullable(z.boolean()),
  applies: z.enum(["always", "never", "sometimes"]),
  effect: z.enum(["subtract", "cap-score", "cap-category", "withhold-award", "label"]),
  does: effect,
  before: textOrNull,
  after: textOrNull,
});

const node = z.strictObject({
  path: text,
  kind: z.enum(["dimension", "variable", "indicator"]),
  title: text,
  score: textOrNull,
  exact: textOrNull,
  weight: textOrNull,
  assumed: z.boolean(),
  effectiveWeight: textOrNull,
  contribution: textOrNull,
  leftOut: z.nullable(z.enum(["missing", "not-applicable"])),
  range,
});

/** An outcome as a record holds it: all of it, of its diagnostics what identifies them. */
export const outcomeSchema = z.strictObject({
  rubric: z.strictObject({ id: text, year: text, hash: text }),
  subject: z.strictObject({ id: subjectId, name: textOrNull }),
  score: textOrNull,
  exact: textOrNull,
  category: z.nullable(category),
  verdict: textOrNull,
  verdictEn: textOrNull,
  award: z.nullable(z.enum(["given", "withheld"])),
  labels: z.array(z.strictObject({ rule: text, title: text, titleEn: textOrNull })),
  range,
  possibleCategories: z.array(text),
  certain: z.boolean(),
  unknownFacts: z.array(z.strictObject({ name: text, stopsScore: z.boolean() })),
  nodes: z.array(node),
  rules: z.array(rule),
  assumptions: z.array(
    z.strictObject({
      about: text,
      path: text,
      kind: z.enum(["inferred", "assumed"]),
      why: text,
      whyEn: textOrNull,
    }),
  ),
  trace: traceSchema,
  diagnostics: z.array(
    z.strictObject({ code: text, severity: z.enum(["error", "warning", "info"]), path: textOrNull }),
  ),
});

import * as z from "zod/mini";
import { indicatorsOf } from "../model/indicators.js";
import type { Rubric, Scale } from "../model/rubric.js";
import { isWrittenNumber } from "../numeric/written-number.js";
import { UNPRINTABLE } from "../text/printable.js";
import { answerJsonSchema, type JsonSchema } from "./answer-json-schema.js";
import type { Answered, Evidence, Subject } from "./evidence.js";
import { type AnswerFault, readAnswer } from "./read-answer.js";

/** The zod schema of the evidence that fits one rubric. */
export type EvidenceSchema = z.ZodMiniType<Evidence, unknown>;

const shortText = (most: number): z.ZodMiniString =>
  z.string().check(
    z.maxLength(most),
    z.refine((text) => !UNPRINTABLE.test(text) && /\S/.test(text)),
  );

/** The schema of who is assessed: an identifier, or an identifier with a name. */
export const subjectSchema: z.ZodMiniType<Subject, unknown> = z.union([
  z.pipe(
    shortText(200).check(z.minLength(1)),
    z.transform((id) => ({ id, name: null as string | null })),
  ),
  z.pipe(
    z.strictObject({
      id: shortText(200).check(z.minLength(1)),
      name: z.optional(shortText(1000)),
    }),
    z.transform(({ id, name }) => ({ id, name: name ?? null })),
  ),
]);

const schemas = new WeakMap<Rubric, EvidenceSchema>();
const answerSchemas = new WeakMap<object, JsonSchema>();

/**
 * The zod schema of the evidence that fits a rubric: `subject`, `answers` by
 * indicator name, and optionally the `rubric` it was filled in for. The same
 * rubric gives the same schema. Issues of answers carry the
 * {@link AnswerFault} in `params.fault`.
 */
export function evidenceSchema(rubric: Rubric): EvidenceSchema {
  const known = schemas.get(rubric);
  if (known !== undefined) return known;
  // A shape without a prototype, so that an indicator may have any name.
  const shape: Record<string, z.ZodMiniType<Answered | null | undefined, unknown>> = Object.create(null);
  for (const { name, scale } of indicatorsOf(rubric)) shape[name] = z.optional(answerSchema(scale));
  const schema = z.pipe(
    z.strictObject({
      rubric: z.optional(z.literal(`${rubric.id}@${rubric.year}`)),
      subject: subjectSchema,
      answers: z.strictObject(shape),
    }),
    z.transform(({ subject, answers }): Evidence => {
      const given = Object.entries(answers).filter((entry): entry is [string, Answered] => entry[1] != null);
      return { subject, answers: new Map(given) };
    }),
  );
  schemas.set(rubric, schema);
  return schema;
}

/**
 * The JSON Schema (2020-12) of the evidence that fits a rubric, for editors,
 * forms and other languages. What it cannot say (exact ranges of numbers
 * written as text) is still checked when evidence is read.
 */
export function evidenceJsonSchema(rubric: Rubric): JsonSchema {
  return z.toJSONSchema(evidenceSchema(rubric), {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const answer = answerSchemas.get(zodSchema);
      if (answer !== undefined) Object.assign(jsonSchema, answer);
    },
  });
}

const envelope = z.strictObject({ answer: z.unknown(), source: z.optional(z.string()), note: z.optional(z.string()) });

/** The schema of one answer, bare or with its source; null is no answer. */
function answerSchema(scale: Scale): z.ZodMiniType<Answered | null, unknown> {
  const schema = z.pipe(
    z.unknown(),
    z.transform((value, context): Answered | null => {
      const wrapped = isEnvelope(value, scale);
      const read = wrapped ? envelope.safeParse(value) : null;
      if (read?.success === false) {
        pushEnvelopeIssues(context.issues, value, read.error.issues);
        return z.NEVER;
      }
      const { answer: bare, source = null, note = null } = read?.data ?? { answer: value };
      if (bare === null) return null;
      const result = readAnswer(scale, bare);
      if (result.ok) return { answer: result.answer, source, note };
      pushFault(context.issues, value, result.fault, wrapped);
      return z.NEVER;
    }),
  );
  answerSchemas.set(schema, answerJsonSchema(scale));
  return schema;
}

function pushEnvelopeIssues(issues: z.core.$ZodRawIssue[], input: unknown, found: readonly z.core.$ZodIssue[]): void {
  for (const issue of found) {
    const params = issue.code === "unrecognized_keys" ? { keys: issue.keys } : {};
    issues.push({ code: "custom", input, path: [...issue.path], params });
  }
}

function pushFault(issues: z.core.$ZodRawIssue[], input: unknown, fault: AnswerFault, wrapped: boolean): void {
  issues.push({ code: "custom", input, path: [...(wrapped ? ["answer"] : []), ...fault.at], params: { fault } });
}

/** An object with an `answer`, or any object where the scale itself asks for none. */
function isEnvelope(value: unknown, scale: Scale): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isWrittenNumber(value)) return false;
  return Object.hasOwn(value, "answer") || (scale.kind !== "mean" && Object.keys(value).length > 0);
}

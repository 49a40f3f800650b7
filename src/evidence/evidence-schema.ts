import * as z from "zod/mini";
import { partsBelow } from "../model/indicators.js";
import type { Fact, Part, Rubric, ScoreRange } from "../model/rubric.js";
import { UNPRINTABLE } from "../text/printable.js";
import type { AnswerFault } from "./answer-fault.js";
import { conflictsIn } from "./conflicts-in.js";
import type { Answered, Evidence, FactValue, Known, Subject } from "./evidence.js";
import { embeddedJsonSchema } from "./evidence-json-schema.js";
import { answerableParts, levelsAbove, referencesOf } from "./evidence-names.js";
import { openEnvelope } from "./open-envelope.js";
import { readFact } from "./read-fact.js";
import { readKnown } from "./read-known.js";
import { readPartAnswer } from "./read-part-answer.js";

/** The zod schema of the evidence that fits one rubric. */
export type EvidenceSchema = z.ZodMiniType<Evidence, unknown>;

const shortText = (most: number): z.ZodMiniString =>
  z.string().check(
    z.maxLength(most),
    z.refine((text) => isPrintable(text)),
  );

/** Whether a value is text up to a length of which something can be seen. */
export function isShortText(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length <= most && isPrintable(value);
}

function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text) && /\S/.test(text);
}

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

/** The id of the unit, institution ... to which a subject belongs; null is not known. */
const parentSchema: z.ZodMiniType<string | null, unknown> = z.nullable(shortText(200));

const schemas = new WeakMap<Rubric, EvidenceSchema>();

/**
 * The zod schema of the evidence that fits a rubric: `subject`, `answers` by
 * name, and optionally `facts`, `known` subtotals, what it belongs to (`within`),
 * the `rubric` it was filled in for, and for editors where its JSON Schema is
 * (`$schema`). The same rubric gives the same schema. Issues of answers carry the
 * {@link AnswerFault} in `params.fault`.
 */
export function evidenceSchema(rubric: Rubric): EvidenceSchema {
  const known = schemas.get(rubric);
  if (known !== undefined) return known;
  const parts = partsBelow(rubric.children);
  const answerable = answerableParts(rubric);
  const knownOfAny = z.optional(knownSchema(rubric.score));
  const schema = z.pipe(
    z.strictObject({
      $schema: z.optional(z.string()),
      rubric: z.optional(z.literal(referencesOf(rubric))),
      subject: subjectSchema,
      facts: z.optional(shapeOf(rubric.facts, (fact) => z.optional(factSchema(fact)))),
      answers: shapeOf(answerable, (part) => z.optional(answerSchema(part))),
      known: z.optional(shapeOf(parts, () => knownOfAny)),
      within: z.optional(shapeOf(levelsAbove(rubric), () => z.optional(parentSchema))),
    }),
    z.transform(({ subject, facts, answers, known: subtotals, within }, context): Evidence => {
      const evidence = {
        subject,
        facts: given(facts ?? {}),
        answers: given(answers),
        known: given(subtotals ?? {}),
        within: given(within ?? {}),
      };
      for (const conflict of conflictsIn(rubric, evidence)) {
        const { section, name, other } = conflict;
        context.issues.push({ code: "custom", input: evidence, path: [section, name], params: { conflict: other } });
      }
      return evidence;
    }),
  );
  // Says to `z.toJSONSchema`, and so to whatever makes OpenAPI of schemas, what a schema of functions cannot.
  schema._zod.toJSONSchema = () => embeddedJsonSchema(rubric);
  schemas.set(rubric, schema);
  return schema;
}

/** A strict object with one key per named thing; it has no prototype, so that any name will do. */
function shapeOf<Named extends { readonly name: string }, T>(
  things: readonly Named[],
  schema: (thing: Named) => z.ZodMiniType<T, unknown>,
): z.ZodMiniType<Record<string, T>, unknown> {
  const shape: Record<string, z.ZodMiniType<T, unknown>> = Object.create(null);
  for (const thing of things) shape[thing.name] = schema(thing);
  return z.strictObject(shape);
}

function given<T>(values: Readonly<Record<string, T | null | undefined>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(values).flatMap(([name, value]) => (value == null ? [] : [[name, value] as const])));
}

/** The schema of one answer, bare or with its source; null is no answer. */
function answerSchema(part: Part): z.ZodMiniType<Answered | null, unknown> {
  const scale = part.kind === "indicator" ? part.scale : null;
  const isList = part.kind === "indicator" && part.observations !== null;
  return z.pipe(
    z.unknown(),
    z.transform((value, context): Answered | null => {
      const opened = openEnvelope(value, isList ? null : scale);
      if (!opened.ok) {
        pushEnvelopeIssues(context.issues, value, opened.issues);
        return z.NEVER;
      }
      const { answer: bare, source, note, isWrapped } = opened;
      if (bare === null) return null;
      const result = readPartAnswer(part, bare);
      if (result.ok) return { answer: result.answer, source, note };
      pushFault(context.issues, value, result.fault, isWrapped ? ["answer"] : []);
      return z.NEVER;
    }),
  );
}

/** The schema of one fact; null is not known. */
function factSchema({ type }: Fact): z.ZodMiniType<FactValue | null, unknown> {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): FactValue | null => {
      if (value === null) return null;
      const read = readFact(type, value);
      if (read.ok) return read.fact;
      pushFault(context.issues, value, read.fault, []);
      return z.NEVER;
    }),
  );
}

/** The schema of one known subtotal. */
function knownSchema(range: ScoreRange): z.ZodMiniType<Known | null, unknown> {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): Known | null => {
      if (value === null) return null;
      const read = readKnown(range, value);
      if (read.ok) return read.known;
      if (read.fault === null) context.issues.push({ code: "custom", input: value, params: { known: true } });
      else pushFault(context.issues, value, read.fault, []);
      return z.NEVER;
    }),
  );
}

function pushEnvelopeIssues(issues: z.core.$ZodRawIssue[], input: unknown, found: readonly z.core.$ZodIssue[]): void {
  for (const issue of found) {
    const params = issue.code === "unrecognized_keys" ? { keys: issue.keys } : {};
    issues.push({ code: "custom", input, path: [...issue.path], params });
  }
}

function pushFault(issues: z.core.$ZodRawIssue[], input: unknown, fault: AnswerFault, above: readonly string[]): void {
  issues.push({ code: "custom", input, path: [...above, ...fault.at], params: { fault } });
}

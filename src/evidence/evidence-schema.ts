import * as z from "zod/mini";
import { partsBelow } from "../model/indicators.js";
import type { Fact, Part, Rubric, ScoreRange } from "../model/rubric.js";
import { UNPRINTABLE } from "../text/printable.js";
import type { AnswerFault } from "./answer-fault.js";
import { answerJsonSchema, factJsonSchema, type JsonSchema, KNOWN_JSON_SCHEMA } from "./answer-json-schema.js";
import { conflictsIn } from "./conflicts-in.js";
import type { Answered, Evidence, FactValue, Known, Subject } from "./evidence.js";
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

/** The levels to which something can belong. */
export function levelsAbove({ levels }: Rubric): readonly { readonly name: string }[] {
  return levels.map(({ to }) => ({ name: to }));
}

/** The parts that can be answered. */
export function answerableParts({ children }: Rubric): readonly Part[] {
  return partsBelow(children).filter((part) => part.kind === "indicator" || part.mayBeNotApplicable);
}

/** What evidence may name its rubric: `id@year`; for a rubric of several years also by any one of them. */
export function referencesOf({ id, year }: Rubric): readonly string[] {
  const [first = "", last = ""] = year.split("-");
  const years = Array.from({ length: Math.min(Number(last) - Number(first) + 1 || 0, MOST_YEARS) }, (_, index) =>
    String(Number(first) + index).padStart(4, "0"),
  );
  return [`${id}@${year}`, ...years.map((one) => `${id}@${one}`)];
}

/** No scheme stays the same for longer; a slip in a year shall not make a schema of thousands. */
const MOST_YEARS = 100;

const schemas = new WeakMap<Rubric, EvidenceSchema>();

/**
 * The zod schema of the evidence that fits a rubric: `subject`, `answers` by
 * name, and optionally `facts`, `known` subtotals, what it belongs to (`within`)
 * and the `rubric` it was filled in for. The same rubric gives the same schema. Issues of answers
 * carry the {@link AnswerFault} in `params.fault`.
 */
export function evidenceSchema(rubric: Rubric): EvidenceSchema {
  const known = schemas.get(rubric);
  if (known !== undefined) return known;
  const parts = partsBelow(rubric.children);
  const answerable = answerableParts(rubric);
  const knownOfAny = z.optional(knownSchema(rubric.score));
  const schema = z.pipe(
    z.strictObject({
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
  schemas.set(rubric, schema);
  return schema;
}

/**
 * The JSON Schema (2020-12) of the evidence that fits a rubric, for editors,
 * forms and other languages. What it cannot say (exact ranges of numbers
 * written as text) is still checked when evidence is read.
 */
export function evidenceJsonSchema(rubric: Rubric): JsonSchema {
  return z.toJSONSchema(evidenceSchema(rubric), { io: "input", unrepresentable: "any" });
}

/** Says what a schema of functions cannot: to `z.toJSONSchema`, and so to whatever makes OpenAPI of schemas. */
function written<T>(schema: z.ZodMiniType<T, unknown>, toJsonSchema: () => JsonSchema): z.ZodMiniType<T, unknown> {
  schema._zod.toJSONSchema = toJsonSchema;
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
  const schema = z.pipe(
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
  return written(schema, () => answerJsonSchema(part));
}

/** The schema of one fact; null is not known. */
function factSchema({ type }: Fact): z.ZodMiniType<FactValue | null, unknown> {
  const schema = z.pipe(
    z.unknown(),
    z.transform((value, context): FactValue | null => {
      if (value === null) return null;
      const read = readFact(type, value);
      if (read.ok) return read.fact;
      pushFault(context.issues, value, read.fault, []);
      return z.NEVER;
    }),
  );
  return written(schema, () => factJsonSchema(type));
}

/** The schema of one known subtotal. */
function knownSchema(range: ScoreRange): z.ZodMiniType<Known | null, unknown> {
  const schema = z.pipe(
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
  return written(schema, () => ({ ...KNOWN_JSON_SCHEMA }));
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

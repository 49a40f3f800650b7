import * as z from "zod/mini";
import type { JsonSchema } from "../../evidence/json-schema-text.js";
import { isInstant } from "../../text/is-instant.js";
import { isPersonName } from "../../text/is-person-name.js";
import { outcomeSchema } from "./outcome-schema.js";
import { RECORD_TYPE, RECORD_VERSION, STATEMENT_TYPE } from "./record.js";

const hash = z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/));

/** What both the rubric and the evidence of a record are: data, its hash, and that of the text it was read from. */
const meant = {
  /** Not trusted: it is read again as any rubric and any evidence is. */
  meaning: z.record(z.string(), z.unknown()),
  hash,
  sourceHash: z.nullable(hash),
};

export const predicateSchema = z.strictObject({
  engine: z.strictObject({ name: z.string(), version: z.string() }),
  issued: z.strictObject({
    at: z.nullable(z.string().check(z.refine(isInstant))),
    by: z.nullable(z.string().check(z.refine(isPersonName))),
  }),
  rubric: z.strictObject(meant),
  evidence: z.strictObject(meant),
  options: z.strictObject({ assumeUndisclosed: z.nullable(z.literal("equal")) }),
  outcome: outcomeSchema,
});

const digest = <Name extends string>(name: Name) =>
  z.strictObject({
    name: z.literal(name),
    digest: z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  });

export const statementSchema = z.strictObject({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.tuple([digest("rubric"), digest("evidence"), digest("outcome"), digest("predicate")]),
  predicateType: z.literal(`${RECORD_TYPE}${RECORD_VERSION}`),
  predicate: predicateSchema,
});

/**
 * The JSON Schema (2020-12) of records without a signature, for other programs.
 * It does not say what the meaning of a rubric looks like inside, nor that the
 * digests fit.
 *
 * @example
 * recordJsonSchema().required; // => ["_type", "subject", "predicateType", "predicate"]
 */
export function recordJsonSchema(): JsonSchema {
  return z.toJSONSchema(statementSchema, { io: "input", unrepresentable: "any" });
}

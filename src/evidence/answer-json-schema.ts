import { match } from "ts-pattern";
import type { MeanScale, Scale } from "../model/rubric.js";

/** A JSON Schema (2020-12). */
export type JsonSchema = { readonly [key: string]: unknown };

const DECIMAL = "^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";

/** The JSON Schema of one answer: the bare value, the value with its source, or null for no answer. */
export function answerJsonSchema(scale: Scale): JsonSchema {
  const answer = valueSchema(scale);
  const withSource = {
    type: "object",
    properties: { answer, source: { type: "string" }, note: { type: "string" } },
    required: ["answer"],
    additionalProperties: false,
  };
  return { anyOf: [answer, withSource, { type: "null" }] };
}

function valueSchema(scale: Scale): JsonSchema {
  return match(scale)
    .returnType<JsonSchema>()
    .with({ kind: "yes-no" }, () => ({ enum: [true, false, "yes", "no", "ya", "tidak"] }))
    .with({ kind: "levels" }, ({ min, max }) => whole(min, max))
    .with({ kind: "choice" }, ({ options }) => ({ enum: options.map(({ name }) => name) }))
    .with({ kind: "count" }, ({ max }) => whole(0n, max))
    .with({ kind: "number" }, () => ({ anyOf: [{ type: "number" }, { type: "string", pattern: DECIMAL }] }))
    .with({ kind: "mean" }, meanSchema)
    .exhaustive();
}

function meanSchema({ min, max, atLeast }: MeanScale): JsonSchema {
  const choice = whole(min, max);
  const people = { type: "integer", minimum: 0 };
  return {
    anyOf: [
      { type: "array", items: choice, minItems: Number(atLeast) },
      {
        type: "object",
        properties: { counts: { type: "object", additionalProperties: people } },
        required: ["counts"],
        additionalProperties: false,
      },
      {
        type: "object",
        properties: {
          mean: { anyOf: [{ type: "number" }, { type: "string", pattern: DECIMAL }] },
          respondents: people,
        },
        required: atLeast > 1n ? ["mean", "respondents"] : ["mean"],
        additionalProperties: false,
      },
    ],
  };
}

function whole(min: bigint, max: bigint): JsonSchema {
  return {
    anyOf: [
      { type: "integer", minimum: Number(min), maximum: Number(max) },
      { type: "string", pattern: "^[0-9]+(\\.0+)?$" },
    ],
  };
}

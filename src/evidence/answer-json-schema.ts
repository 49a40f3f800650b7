import type { FactType, MeanScale, Part, Scale } from "../model/rubric.js";
import { match } from "../text/match.js";
import { NOT_APPLICABLE } from "./not-applicable.js";
import { YES_NO } from "./yes-no.js";

/** A JSON Schema (2020-12). */
export type JsonSchema = { readonly [key: string]: unknown };

const DECIMAL = "^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";

/** The JSON Schema of the answer to a part: the bare value, the value with its source, or null for no answer. */
export function answerJsonSchema(part: Part): JsonSchema {
  const answer = partSchema(part);
  return { anyOf: [answer, withSource(answer), { type: "null" }] };
}

/** The JSON Schema of a fact, or null where it is not known. */
export function factJsonSchema(type: FactType): JsonSchema {
  return match(type)
    .returnType<JsonSchema>()
    .with({ kind: "yes-no" }, () => ({ enum: [...YES_NO.keys(), null] }))
    .with({ kind: "choice" }, ({ options }) => ({ enum: [...options.map(({ name }) => name), null] }))
    .with({ kind: "number" }, () => ({ anyOf: [NUMBER, { type: "null" }] }))
    .exhaustive();
}

const NUMBER: JsonSchema = { anyOf: [{ type: "number" }, { type: "string", pattern: DECIMAL }] };

/** The JSON Schema of a known subtotal, or null where there is none. */
export const KNOWN_JSON_SCHEMA: JsonSchema = {
  anyOf: [
    ...["score", "points"].map((kind) => ({
      type: "object",
      properties: { [kind]: NUMBER, source: { type: "string" }, note: { type: "string" } },
      required: [kind],
      additionalProperties: false,
    })),
    { type: "null" },
  ],
};

function withSource(answer: JsonSchema): JsonSchema {
  return {
    type: "object",
    properties: { answer, source: { type: "string" }, note: { type: "string" } },
    required: ["answer"],
    additionalProperties: false,
  };
}

function partSchema(part: Part): JsonSchema {
  const notApplicable = part.mayBeNotApplicable ? [{ enum: NOT_APPLICABLE }] : [];
  if (part.kind !== "indicator") return { anyOf: notApplicable };
  const one = valueSchema(part.scale);
  const answer =
    part.observations === null
      ? one
      : {
          type: "array",
          items: { anyOf: [one, withSource(one)] },
          minItems: Math.max(1, Number(part.observations.atLeast)),
        };
  return part.mayBeNotApplicable ? { anyOf: [answer, ...notApplicable] } : answer;
}

function valueSchema(scale: Scale): JsonSchema {
  return match(scale)
    .returnType<JsonSchema>()
    .with({ kind: "yes-no" }, () => ({ enum: [...YES_NO.keys()] }))
    .with({ kind: "levels" }, ({ min, max }) => whole(min, max))
    .with({ kind: "choice" }, ({ options }) => ({ enum: options.map(({ name }) => name) }))
    .with({ kind: "count" }, ({ max }) => whole(0n, max))
    .with({ kind: "number" }, () => NUMBER)
    .with({ kind: "mean" }, meanSchema)
    .with({ kind: "checklist" }, ({ items }) => {
      const names = items.map(({ name }) => name);
      const tick = { enum: [...YES_NO.keys()] };
      return {
        anyOf: [
          { type: "array", items: { enum: names }, uniqueItems: true },
          {
            type: "object",
            properties: Object.fromEntries(names.map((name) => [name, tick])),
            required: names,
            additionalProperties: false,
          },
        ],
      };
    })
    .with({ kind: "steps" }, () => NUMBER)
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
          mean: NUMBER,
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

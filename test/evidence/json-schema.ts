import type { JsonSchema } from "../../src/evidence/answer-json-schema.js";

/**
 * Whether a value fits a JSON Schema, for the keywords that evidence schemas
 * use. An unknown keyword fails the test that meets it.
 */
export function fits(schema: JsonSchema | boolean, value: unknown): boolean {
  if (typeof schema === "boolean") return schema;
  return Object.entries(schema).every(([keyword, argument]) => {
    const rule = KEYWORDS[keyword];
    if (rule === undefined) throw new Error(`the schema uses the keyword ${keyword}`);
    return rule(argument, value, schema);
  });
}

type Rule = (argument: unknown, value: unknown, schema: JsonSchema) => boolean;

const ignored: Rule = () => true;

const KEYWORDS: Readonly<Record<string, Rule>> = {
  $schema: ignored,
  type: (type, value) => typeOf(value) === type || (type === "number" && typeOf(value) === "integer"),
  const: (expected, value) => value === expected,
  enum: (allowed, value) => listOf(allowed).includes(value),
  anyOf: (schemas, value) => listOf(schemas).some((schema) => fits(schema as JsonSchema, value)),
  minLength: (length, value) => typeof value !== "string" || value.length >= Number(length),
  maxLength: (length, value) => typeof value !== "string" || value.length <= Number(length),
  pattern: (pattern, value) => typeof value !== "string" || new RegExp(String(pattern), "u").test(value),
  minimum: (bound, value) => typeof value !== "number" || value >= Number(bound),
  maximum: (bound, value) => typeof value !== "number" || value <= Number(bound),
  items: (items, value) => !Array.isArray(value) || value.every((item) => fits(items as JsonSchema, item)),
  minItems: (length, value) => !Array.isArray(value) || value.length >= Number(length),
  required: (names, value) => !isRecord(value) || listOf(names).every((name) => Object.hasOwn(value, String(name))),
  properties: (properties, value) =>
    !isRecord(value) ||
    Object.entries(recordOf(properties)).every(
      ([name, schema]) => !Object.hasOwn(value, name) || fits(schema as JsonSchema, value[name]),
    ),
  additionalProperties: (others, value, schema) =>
    !isRecord(value) ||
    Object.keys(value).every(
      (name) =>
        Object.hasOwn(recordOf(schema["properties"] ?? {}), name) || fits(others as JsonSchema | boolean, value[name]),
    ),
};

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === "object";
}

function recordOf(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error("the schema holds something else than an object");
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("the schema holds something else than a list");
  return value;
}

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { JsonSchema } from "../../src/evidence/json-schema-text.js";

const validators = new Map<JsonSchema, ValidateFunction>();

/** Whether a value fits a JSON Schema. A schema that breaks the rules of its dialect, or has words that are not in it, is thrown. */
export function fits(schema: JsonSchema, value: unknown): boolean {
  const validate = validators.get(schema) ?? new Ajv2020({ strict: true, ownProperties: true }).compile(schema);
  validators.set(schema, validate);
  return validate(value);
}

import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { answerJsonSchema, factJsonSchema, knownJsonSchema } from "./answer-json-schema.js";
import { answerableParts, levelsAbove, referencesOf } from "./evidence-names.js";
import { inBoth, type JsonSchema } from "./json-schema-text.js";

/**
 * The JSON Schema (2020-12) of the evidence of one subject that fits a rubric,
 * for editors, forms and other languages, with titles in Indonesian and English.
 *
 * It accepts whatever is read without an error. What it cannot say is still
 * checked when evidence is read: the bounds of numbers written as text, a level
 * as text with an exponent, digits beyond those of a double, how many
 * respondents counts come to and whether one choice is counted twice, an item
 * of a checklist that is called `answer`, texts without a visible character,
 * and known subtotals beside answers that they decide.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { properties } = evidenceJsonSchema(rubric);
 * Object.keys(properties.answers.properties); // => ["fee-shown"]
 */
export function evidenceJsonSchema(rubric: Rubric): JsonSchema {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...embeddedJsonSchema(rubric) };
}

/** The same as a part of another schema, which names the dialect. */
export function embeddedJsonSchema(rubric: Rubric): JsonSchema {
  const { id, year, hash, title, facts, score, children } = rubric;
  const answers = answerableParts(rubric).map((part) => [part.name, answerJsonSchema(part)] as const);
  const known = partsBelow(children).map((part) => [part.name, knownJsonSchema(part, score)] as const);
  const above = levelsAbove(rubric).map((level) => [level.name, PARENT] as const);
  const properties = {
    $schema: { type: "string", title: "JSON Schema" },
    rubric: { enum: referencesOf(rubric), title: "Rubrik / Rubric" },
    subject: SUBJECT,
    facts: section(
      "Fakta / Facts",
      "Yang diketahui tentang yang dinilai\nWhat is known of who is assessed",
      facts.map((fact) => [fact.name, factJsonSchema(fact)] as const),
    ),
    answers: section(
      "Jawaban / Answers",
      "Satu jawaban untuk setiap indikator\nOne answer for each indicator",
      answers,
    ),
    known: section(
      "Nilai yang sudah diketahui / Known subtotals",
      "Nilai bagian yang diterbitkan, sebagai ganti jawaban di bawahnya\nPublished scores of parts, in place of the answers below them",
      known,
    ),
    within: section(
      "Bagian dari / Belongs to",
      "Untuk setiap tingkat, pengenal yang di atasnya\nFor each level the id of what it belongs to",
      above,
    ),
  };
  return {
    title: inBoth(title),
    description: `Bukti untuk / Evidence for ${id}@${year}, ${hash}`,
    type: "object",
    properties,
    required: ["subject", "answers"],
    additionalProperties: false,
  };
}

function section(
  title: string,
  description: string,
  properties: readonly (readonly [string, JsonSchema])[],
): JsonSchema {
  return {
    title,
    description,
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

/** A text of which something can be seen. */
function shortText(most: number, title: string): JsonSchema {
  return { type: "string", title, minLength: 1, maxLength: most, pattern: "\\S" };
}

const PARENT: JsonSchema = { anyOf: [shortText(200, "Pengenal / Identifier"), { type: "null" }] };

const SUBJECT: JsonSchema = {
  title: "Yang dinilai / Who is assessed",
  anyOf: [
    shortText(200, "Pengenal / Identifier"),
    {
      type: "object",
      properties: { id: shortText(200, "Pengenal / Identifier"), name: shortText(1000, "Nama / Name") },
      required: ["id"],
      additionalProperties: false,
    },
  ],
};

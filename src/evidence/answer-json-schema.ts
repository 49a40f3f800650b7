import type { Fact, FactType, LevelsScale, MeanScale, Part, Scale, ScoreRange, Title } from "../model/rubric.js";
import { max, min, rational, ZERO } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { expectedFact, expectedOf } from "./expected-answer.js";
import { BESIDE, inBoth, type JsonSchema, onLines, word } from "./json-schema-text.js";
import { NOT_APPLICABLE } from "./not-applicable.js";
import { numberJsonSchema, wholeJsonSchema, wholePattern } from "./number-json-schema.js";
import { MOST_RESPONDENTS } from "./read-answer.js";
import { YES_NO } from "./yes-no.js";

/** The JSON Schema of the answer to a part: the bare value, the value with its source, or null for no answer. */
export function answerJsonSchema(part: Part): JsonSchema {
  const answer = partSchema(part);
  return {
    title: `${part.code === null ? "" : `${part.code} `}${inBoth(part.title)}`,
    description: onLines(expectedOf(part)),
    anyOf: [answer, withSource({ anyOf: [answer, NOTHING] }), NOTHING],
  };
}

/** The JSON Schema of a fact, or null where it is not known. */
export function factJsonSchema({ title, type }: Fact): JsonSchema {
  return {
    title: inBoth(title),
    description: onLines(expectedFact(type)),
    anyOf: [factValue(type), NOTHING],
  };
}

/** The JSON Schema of a known subtotal of a part, or null where there is none. */
export function knownJsonSchema({ title }: Part, range: Pick<ScoreRange, "min" | "max">): JsonSchema {
  const score = { ...numberJsonSchema(range.min, range.max), title: "Nilai / Score" };
  // Points are a share of a score, so they may come closer to zero than any score.
  const points = {
    ...numberJsonSchema(min(range.min, ZERO), max(range.max, ZERO)),
    title: "Sumbangan kepada nilai di atasnya / What it adds to the score above",
  };
  return { title: inBoth(title), anyOf: [beside("score", score), beside("points", points), NOTHING] };
}

/** No answer, or not known. */
const NOTHING: JsonSchema = { type: "null" };

const YES_OR_NO: JsonSchema = { enum: [...YES_NO.keys()] };

function withSource(answer: JsonSchema): JsonSchema {
  return beside("answer", answer);
}

/** An object with one value, its source and a note. */
function beside(name: string, value: JsonSchema): JsonSchema {
  return {
    type: "object",
    properties: { [name]: value, ...BESIDE },
    required: [name],
    additionalProperties: false,
  };
}

function factValue(type: FactType): JsonSchema {
  return match(type)
    .returnType<JsonSchema>()
    .with({ kind: "yes-no" }, () => YES_OR_NO)
    .with({ kind: "choice" }, ({ options }) => oneOf(options))
    .with({ kind: "number" }, (bounds) => numberJsonSchema(bounds.min, bounds.max))
    .exhaustive();
}

function partSchema(part: Part): JsonSchema {
  const notApplicable = { enum: NOT_APPLICABLE, title: "Tidak berlaku / Not applicable" };
  if (part.kind !== "indicator") return notApplicable;
  const one = valueSchema(part.scale);
  const answer =
    part.observations === null
      ? one
      : {
          type: "array",
          items: { anyOf: [one, withSource(one)] },
          minItems: Math.max(1, Number(part.observations.atLeast)),
        };
  return part.mayBeNotApplicable ? { anyOf: [answer, notApplicable] } : answer;
}

function valueSchema(scale: Scale): JsonSchema {
  return match(scale)
    .returnType<JsonSchema>()
    .with({ kind: "yes-no" }, () => YES_OR_NO)
    .with({ kind: "levels" }, levelsSchema)
    .with({ kind: "choice" }, ({ options }) => oneOf(options))
    .with({ kind: "count" }, (count) => wholeJsonSchema(0n, count.max))
    .with({ kind: "number" }, { kind: "steps" }, (bounds) => numberJsonSchema(bounds.min, bounds.max))
    .with({ kind: "mean" }, meanSchema)
    .with({ kind: "checklist" }, ({ items }) => checklistSchema(items))
    .exhaustive();
}

type Named = { readonly name: string; readonly title: Title };

function oneOf(options: readonly Named[]): JsonSchema {
  return { anyOf: options.map(({ name, title }) => word(name, title)) };
}

/** The levels that have words are named first, for editors to offer them; any of them may be written as text. */
function levelsSchema(scale: LevelsScale): JsonSchema {
  const titled = scale.levels.flatMap(({ level, title }) => (title === null ? [] : [word(Number(level), title)]));
  const any = wholeJsonSchema(scale.min, scale.max);
  return titled.length === 0 ? any : { anyOf: [...titled, any] };
}

function checklistSchema(items: readonly Named[]): JsonSchema {
  return {
    anyOf: [
      { type: "array", items: oneOf(items), uniqueItems: true },
      {
        type: "object",
        properties: Object.fromEntries(items.map(({ name, title }) => [name, { title: inBoth(title), ...YES_OR_NO }])),
        required: items.map(({ name }) => name),
        additionalProperties: false,
      },
    ],
  };
}

function meanSchema({ min: low, max: high, atLeast }: MeanScale): JsonSchema {
  return {
    anyOf: [
      { type: "array", items: wholeJsonSchema(low, high), minItems: Number(atLeast) },
      {
        type: "object",
        properties: {
          counts: {
            type: "object",
            propertyNames: { pattern: wholePattern(low, high) },
            additionalProperties: wholeJsonSchema(0n, MOST_RESPONDENTS),
            minProperties: 1,
          },
        },
        required: ["counts"],
        additionalProperties: false,
      },
      {
        type: "object",
        properties: {
          mean: numberJsonSchema(rational(low), rational(high)),
          respondents: wholeJsonSchema(atLeast, MOST_RESPONDENTS),
        },
        required: atLeast > 1n ? ["mean", "respondents"] : ["mean"],
        additionalProperties: false,
      },
    ],
  };
}

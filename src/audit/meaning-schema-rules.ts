import * as z from "zod/mini";
import type { Condition } from "../model/condition.js";
import type { Fact, Level, Rank, Rule, Verdict } from "../model/rules.js";
import { LEVEL_COMBINATIONS, RANKED_BY, TIES } from "../syntax/words.js";
import { exact, provenance, roundingStage, text, title, whole } from "./meaning-schema-values.js";

const operator = z.enum(["at least", "at most", "above", "below"]);

/** The conditions of a meaning. */
export const conditionSchema: z.ZodMiniType<Condition, unknown> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["any-of", "all-of"]), parts: z.array(conditionSchema) }),
    z.strictObject({ kind: z.literal("not"), operand: conditionSchema }),
    z.strictObject({ kind: z.literal("fact-is"), fact: text, value: text }),
    z.strictObject({ kind: z.literal("fact-compared"), fact: text, operator, bound: exact }),
    z.strictObject({ kind: z.literal("score-compared"), path: text, operator, bound: exact }),
  ]),
);

export const factSchema: z.ZodMiniType<Fact, unknown> = z.strictObject({
  name: text,
  title,
  type: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("yes-no") }),
    z.strictObject({ kind: z.literal("choice"), options: z.array(z.strictObject({ name: text, title })) }),
    z.strictObject({ kind: z.literal("number"), min: exact, max: exact }),
  ]),
  provenance,
});

export const ruleSchema: z.ZodMiniType<Rule, unknown> = z.strictObject({
  name: text,
  title,
  when: conditionSchema,
  effect: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("subtract"), amount: exact }),
    z.strictObject({ kind: z.literal("cap-score"), most: exact }),
    z.strictObject({ kind: z.literal("cap-category"), category: text }),
    z.strictObject({ kind: z.literal("withhold-award") }),
    z.strictObject({ kind: z.literal("label"), title }),
  ]),
  notMonotonic: z.nullable(title),
  provenance,
});

export const verdictSchema: z.ZodMiniType<Verdict, unknown> = z.strictObject({
  columns: z.array(text),
  rows: z.array(z.strictObject({ cells: z.array(z.nullable(z.array(text))), title, provenance })),
  provenance,
});

export const levelSchema: z.ZodMiniType<Level, unknown> = z.strictObject({
  from: text,
  to: text,
  combine: z.enum(LEVEL_COMBINATIONS),
  weightedBy: z.nullable(text),
  atLeast: whole,
  rounded: z.nullable(roundingStage),
  provenance,
});

export const rankSchema: z.ZodMiniType<Rank, unknown> = z.strictObject({
  level: text,
  within: z.nullable(text),
  ties: z.enum(TIES),
  by: z.enum(RANKED_BY),
  provenance,
});

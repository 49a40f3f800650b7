import * as z from "zod/mini";
import type { Condition } from "../../model/condition.js";
import type { Fact, Level, Rank, Rule, Verdict } from "../../model/rules.js";
import { LEVEL_COMBINATIONS, RANKED_BY, TIES } from "../../syntax/words.js";
import { wellFormed } from "../../text/well-formed.js";
import { exact, provenance, roundingStage, title, whole } from "./meaning-schema-values.js";

const operator = z.enum(["at least", "at most", "above", "below"]);

/** The conditions of a meaning. */
export const conditionSchema: z.ZodMiniType<Condition, unknown> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["any-of", "all-of"]), parts: z.array(conditionSchema) }),
    z.strictObject({ kind: z.literal("not"), operand: conditionSchema }),
    z.strictObject({ kind: z.literal("fact-is"), fact: wellFormed, value: wellFormed }),
    z.strictObject({ kind: z.literal("fact-compared"), fact: wellFormed, operator, bound: exact }),
    z.strictObject({ kind: z.literal("score-compared"), path: wellFormed, operator, bound: exact }),
  ]),
);

export const factSchema: z.ZodMiniType<Fact, unknown> = z.strictObject({
  name: wellFormed,
  title,
  type: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("yes-no") }),
    z.strictObject({ kind: z.literal("choice"), options: z.array(z.strictObject({ name: wellFormed, title })) }),
    z.strictObject({ kind: z.literal("number"), min: exact, max: exact }),
  ]),
  provenance,
});

export const ruleSchema: z.ZodMiniType<Rule, unknown> = z.strictObject({
  name: wellFormed,
  title,
  when: conditionSchema,
  effect: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("subtract"), amount: exact }),
    z.strictObject({ kind: z.literal("cap-score"), most: exact }),
    z.strictObject({ kind: z.literal("cap-category"), category: wellFormed }),
    z.strictObject({ kind: z.literal("withhold-award") }),
    z.strictObject({ kind: z.literal("label"), title }),
  ]),
  notMonotonic: z.nullable(title),
  provenance,
});

export const verdictSchema: z.ZodMiniType<Verdict, unknown> = z.strictObject({
  columns: z.array(wellFormed),
  rows: z.array(z.strictObject({ cells: z.array(z.nullable(z.array(wellFormed))), title, provenance })),
  provenance,
});

export const levelSchema: z.ZodMiniType<Level, unknown> = z.strictObject({
  from: wellFormed,
  to: wellFormed,
  combine: z.enum(LEVEL_COMBINATIONS),
  weightedBy: z.nullable(wellFormed),
  atLeast: whole,
  rounded: z.nullable(roundingStage),
  provenance,
});

export const rankSchema: z.ZodMiniType<Rank, unknown> = z.strictObject({
  level: wellFormed,
  within: z.nullable(wellFormed),
  ties: z.enum(TIES),
  by: z.enum(RANKED_BY),
  provenance,
});

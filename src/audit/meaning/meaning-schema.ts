import * as z from "zod/mini";
import { ROUNDING_MODES } from "../../numeric/round.js";
import { COMBINATIONS, ZONES } from "../../syntax/words.js";
import { wellFormed } from "../../text/well-formed.js";
import {
  conditionSchema,
  factSchema,
  levelSchema,
  rankSchema,
  ruleSchema,
  verdictSchema,
} from "./meaning-schema-rules.js";
import { scaleSchema } from "./meaning-schema-scales.js";
import { exact, notApplicable, provenance, roundingStage, title, whole } from "./meaning-schema-values.js";

const partBase = {
  name: wellFormed,
  path: wellFormed,
  code: z.nullable(wellFormed),
  title,
  weight: z.nullable(exact),
  weightProvenance: provenance,
  provenance,
  laws: z.array(
    z.strictObject({
      name: wellFormed,
      title: z.optional(title),
      article: z.optional(wellFormed),
      url: z.optional(wellFormed),
    }),
  ),
  applies: z.nullable(conditionSchema),
  appliesProvenance: provenance,
  mayBeNotApplicable: z.boolean(),
  notApplicable: z.optional(notApplicable),
  notApplicableProvenance: z.optional(provenance),
  rounded: z.nullable(roundingStage),
};

const indicatorSchema = z.strictObject({
  kind: z.literal("indicator"),
  ...partBase,
  scale: z.int().check(z.gte(0)),
  scaleProvenance: provenance,
  observations: z.nullable(z.strictObject({ combine: z.enum(COMBINATIONS), atLeast: whole, provenance })),
});

const groupBase = z.strictObject({ kind: z.enum(["dimension", "variable"]), ...partBase, weightsTotal: exact });

const groupSchema = z.extend(groupBase, {
  children: z.array(z.lazy((): z.ZodMiniType<WrittenPart, unknown> => partSchema)),
});

/** A part as a record writes it. */
export type WrittenPart = z.infer<typeof indicatorSchema> | WrittenGroup;

/** A group as a record writes it. */
export interface WrittenGroup extends z.infer<typeof groupBase> {
  readonly children: readonly WrittenPart[];
}

const partSchema: z.ZodMiniType<WrittenPart, unknown> = z.discriminatedUnion("kind", [indicatorSchema, groupSchema]);

/** The shape of `meaningJson`: what a record says of its rubric, not yet trusted. */
export const meaningSchema = z.strictObject({
  id: wellFormed,
  year: wellFormed,
  title,
  issuer: z.nullable(title),
  inForce: z.nullable(z.strictObject({ from: wellFormed, to: z.nullable(wellFormed) })),
  laws: z.array(
    z.strictObject({ name: wellFormed, title, article: z.nullable(wellFormed), url: z.nullable(wellFormed) }),
  ),
  sources: z.array(z.strictObject({ name: wellFormed, title, url: z.nullable(wellFormed) })),
  score: z.strictObject({
    min: exact,
    max: exact,
    digits: z.int().check(z.gte(0), z.lte(1000)),
    mode: z.enum(ROUNDING_MODES),
    comparison: z.enum(["published", "exact"]),
    provenance,
  }),
  missing: z.nullable(z.enum(["lowest", "excluded", "stop"])),
  missingProvenance: provenance,
  notApplicable,
  notApplicableProvenance: provenance,
  undisclosed: z.nullable(z.strictObject({ assume: z.literal("equal"), provenance })),
  facts: z.array(factSchema),
  weightsTotal: exact,
  children: z.array(partSchema),
  categories: z.array(
    z.strictObject({ id: wellFormed, title, zone: z.nullable(z.enum(ZONES)), from: exact, provenance }),
  ),
  rules: z.array(ruleSchema),
  verdict: z.nullable(verdictSchema),
  levels: z.array(levelSchema),
  ranks: z.array(rankSchema),
  scales: z.array(scaleSchema),
});

/** What a record says of its rubric, with numbers read. */
export type WrittenMeaning = z.infer<typeof meaningSchema>;

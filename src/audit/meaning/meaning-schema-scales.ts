import * as z from "zod/mini";
import type { Scale } from "../../model/scale.js";
import { DIRECTIONS } from "../../syntax/words.js";
import { wellFormed } from "../../text/well-formed.js";
import { exact, provenance, title, whole } from "./meaning-schema-values.js";

const direction = z.enum(DIRECTIONS);

/** The scales of a meaning, as the model has them. */
export const scaleSchema: z.ZodMiniType<Scale, unknown> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("yes-no"), better: z.enum(["yes", "no"]) }),
  z.strictObject({
    kind: z.literal("levels"),
    min: whole,
    max: whole,
    direction,
    levels: z.array(z.strictObject({ level: whole, title: z.nullable(title), points: z.nullable(exact), provenance })),
  }),
  z.strictObject({
    kind: z.literal("choice"),
    options: z.array(z.strictObject({ name: wellFormed, title, points: exact, provenance })),
  }),
  z.strictObject({ kind: z.literal("count"), max: whole, fullAt: whole, direction }),
  z.strictObject({ kind: z.literal("number"), min: exact, max: exact, direction }),
  z.strictObject({ kind: z.literal("mean"), min: whole, max: whole, atLeast: whole, direction }),
  z.strictObject({
    kind: z.literal("checklist"),
    items: z.array(z.strictObject({ name: wellFormed, title, weight: exact, provenance })),
  }),
  z.strictObject({
    kind: z.literal("steps"),
    min: exact,
    max: exact,
    direction,
    steps: z.array(z.strictObject({ from: exact, title: z.nullable(title), points: exact, provenance })),
  }),
]);

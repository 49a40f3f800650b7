import * as z from "zod/mini";
import { UNPRINTABLE } from "../../text/printable.js";
import { type ConsistencyProof, type InclusionProof, LEDGER_SCHEMA, type Ledger, readHash } from "./ledger.js";

const text = z.string().check(z.refine((value) => /\S/.test(value) && !UNPRINTABLE.test(value)));
const hash = z.string().check(z.refine((value) => readHash(value) !== null));
const count = z.int().check(z.nonnegative());
const head = z.strictObject({ size: count, root: hash });
// A path is as long as its tree is high, and no number of records takes more than 53 steps.
const path = z.array(hash).check(z.maxLength(64));
const entry = { subject: text, rubric: text, leaf: hash };

/** What `patuh ledger build` writes. */
export const ledgerSchema: z.ZodMiniType<Ledger, unknown> = z.strictObject({
  schema: z.literal(LEDGER_SCHEMA),
  kind: z.literal("ledger"),
  size: count,
  root: hash,
  entries: z.array(z.strictObject(entry)),
});

/** What `patuh ledger prove` and `patuh ledger consistency` write. */
export const proofSchema: z.ZodMiniType<InclusionProof | ConsistencyProof, unknown> = z.discriminatedUnion("kind", [
  z.strictObject({
    schema: z.literal(LEDGER_SCHEMA),
    kind: z.literal("inclusion"),
    ...entry,
    index: count,
    size: count,
    path,
    root: hash,
  }),
  z.strictObject({ schema: z.literal(LEDGER_SCHEMA), kind: z.literal("consistency"), old: head, new: head, path }),
]);

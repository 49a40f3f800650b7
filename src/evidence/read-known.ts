import * as z from "zod/mini";
import type { ScoreRange } from "../model/rubric.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { compare, max, min, ZERO } from "../numeric/rational.js";
import { wellFormed } from "../text/well-formed.js";
import type { AnswerFault } from "./answer-fault.js";
import type { Known } from "./evidence.js";
import { showValue } from "./show-value.js";

type ReadKnown =
  | { readonly ok: true; readonly known: Known }
  /** `fault` is null when not even the form is right. */
  | { readonly ok: false; readonly fault: AnswerFault | null };

const beside = { source: z.optional(wellFormed), note: z.optional(wellFormed) };
const form = z.union([
  z.strictObject({ score: z.unknown(), ...beside }),
  z.strictObject({ points: z.unknown(), ...beside }),
]);

/** Reads `{ score }` or `{ points }`, in the score range, with an optional source and note. */
export function readKnown(range: Pick<ScoreRange, "min" | "max">, value: unknown): ReadKnown {
  const read = form.safeParse(value);
  if (!read.success) return { ok: false, fault: null };
  const { source = null, note = null } = read.data;
  const [kind, written] =
    "score" in read.data ? (["score", read.data.score] as const) : (["points", read.data.points] as const);
  const number = exactFromUnknown(written);
  const shown = showValue(written);
  if (!number.ok) return { ok: false, fault: { kind: "number", fault: number.fault, shown, at: [kind] } };
  // Points are a share of a score, so they may come closer to zero than any score.
  const [low, high] = kind === "score" ? [range.min, range.max] : [min(range.min, ZERO), max(range.max, ZERO)];
  if (compare(number.value, low) < 0 || compare(number.value, high) > 0)
    return { ok: false, fault: { kind: "range", shown, min: low, max: high, at: [kind] } };
  return { ok: true, known: { kind, value: number.value, source, note } };
}

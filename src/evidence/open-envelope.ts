import * as z from "zod/mini";
import type { Scale } from "../model/rubric.js";
import { isWrittenNumber } from "../numeric/written-number.js";
import { wellFormed } from "../text/well-formed.js";
import { isPlain } from "./is-plain.js";

/** An answer without what is wrapped around it, or why it cannot be unwrapped. */
export type OpenEnvelope =
  | {
      readonly ok: true;
      readonly answer: unknown;
      readonly source: string | null;
      readonly note: string | null;
      readonly isWrapped: boolean;
    }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

const envelope = z.strictObject({ answer: z.unknown(), source: z.optional(wellFormed), note: z.optional(wellFormed) });

/**
 * Takes `{ answer, source?, note? }` apart; any other value is the answer itself.
 *
 * @param scale the scale of the answer; null where only `n/a` may be answered
 */
export function openEnvelope(value: unknown, scale: Scale | null): OpenEnvelope {
  if (!isEnvelope(value, scale)) return { ok: true, answer: value, source: null, note: null, isWrapped: false };
  const plain = openPlainly(value);
  if (plain !== null) return plain;
  const read = envelope.safeParse(value);
  if (!read.success) return { ok: false, issues: read.error.issues };
  const { answer, source = null, note = null } = read.data;
  return { ok: true, answer, source, note, isWrapped: true };
}

/** Takes an envelope apart in which all is well; null for any other. The schema knows what is wrong with those, but is slow. */
function openPlainly(value: unknown): OpenEnvelope | null {
  if (!isPlain(value) || !Object.hasOwn(value, "answer")) return null;
  const { answer, source, note, ...others } = value;
  if (Object.keys(others).length > 0 || !isTextOrLacking(source) || !isTextOrLacking(note)) return null;
  return { ok: true, answer, source: source ?? null, note: note ?? null, isWrapped: true };
}

function isTextOrLacking(value: unknown): value is string | undefined {
  return value === undefined || wellFormed.safeParse(value).success;
}

/** An object with an `answer`, or any object where the scale itself asks for none. */
function isEnvelope(value: unknown, scale: Scale | null): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isWrittenNumber(value)) return false;
  const asksForObject = scale?.kind === "mean" || scale?.kind === "checklist";
  return Object.hasOwn(value, "answer") || (!asksForObject && Object.keys(value).length > 0);
}

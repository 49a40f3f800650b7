import type { Indicator, Part, Scale } from "../model/rubric.js";
import type { AnswerFault } from "./answer-fault.js";
import type { Answer, ObservationsAnswer } from "./evidence.js";
import { NOT_APPLICABLE } from "./not-applicable.js";
import { openEnvelope } from "./open-envelope.js";
import { readAnswer } from "./read-answer.js";
import { showValue } from "./show-value.js";

/** An answer that fits its part, or why it does not. */
export type ReadAnswer =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly fault: AnswerFault };

/** Reads one unknown value as the answer to a part: `n/a` where it may be, one observation, or a list of them. */
export function readPartAnswer(part: Part, value: unknown): ReadAnswer {
  if (NOT_APPLICABLE.includes(value)) {
    if (part.mayBeNotApplicable) return { ok: true, answer: { kind: "not-applicable" } };
    return { ok: false, fault: { kind: "not-applicable", at: [] } };
  }
  if (part.kind !== "indicator") return { ok: false, fault: { kind: "form", shown: showValue(value), at: [] } };
  if (part.observations === null) return readAnswer(part.scale, value);
  return readObservations(part.scale, part.observations, value);
}

function readObservations(
  scale: Scale,
  { atLeast }: NonNullable<Indicator["observations"]>,
  value: unknown,
): ReadAnswer {
  if (!Array.isArray(value)) return { ok: false, fault: { kind: "form", shown: showValue(value), at: [] } };
  if (value.length === 0 || BigInt(value.length) < atLeast)
    return { ok: false, fault: { kind: "too-few", given: value.length, atLeast, at: [] } };
  const observations: ObservationsAnswer["observations"][number][] = [];
  for (const [index, element] of value.entries()) {
    const opened = openEnvelope(element, scale);
    if (!opened.ok) return { ok: false, fault: { kind: "form", shown: showValue(element), at: [index] } };
    const { answer, source, note, isWrapped } = opened;
    const read = readAnswer(scale, answer);
    if (!read.ok) {
      const at = [index, ...(isWrapped ? ["answer"] : []), ...read.fault.at];
      return { ok: false, fault: { ...read.fault, at } };
    }
    observations.push({ answer: read.answer, source, note });
  }
  return { ok: true, answer: { kind: "observations", observations } };
}

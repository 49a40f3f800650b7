import type { AnswerStep, ChecklistConversion, Conversion, ObservationStep } from "../evaluate/trace.js";
import type { Language } from "../text/localized.js";
import { printable } from "../text/printable.js";
import { answerWords } from "./answer-words.js";
import { indent } from "./list-words.js";
import { worthWords } from "./worth-words.js";

/** What was answered for an indicator, and what it is worth and why. */
export function explainAnswer(step: AnswerStep, language: Language): readonly string[] {
  const { answer, meaning, conversion, points } = step;
  const lines = [answerWords(answer, meaning, itemsOf(conversion), language)];
  if (conversion?.kind === "combined")
    lines.push(...conversion.observations.flatMap((one, index) => observationLines(one, index, language)).map(indent));
  if (conversion !== null && points !== null) lines.push(worthWords(answer, conversion, points, language));
  return lines;
}

/** Where something was seen. */
export function sourceLines(
  { source, note }: { readonly source: string | null; readonly note: string | null },
  language: Language,
): readonly string[] {
  return [
    ...(source === null ? [] : [`${language === "id" ? "bukti" : "evidence"}: ${printable(source)}`]),
    ...(note === null ? [] : [`${language === "id" ? "catatan" : "note"}: ${printable(note)}`]),
  ];
}

function observationLines(observation: ObservationStep, index: number, language: Language): readonly string[] {
  const { answer, meaning, conversion, points } = observation;
  const text = answerWords(answer, meaning, itemsOf(conversion), language);
  return [
    `${index + 1}. ${text}; ${worthWords(answer, conversion, points, language)}`,
    ...sourceLines(observation, language).map((line) => `   ${line}`),
  ];
}

function itemsOf(conversion: Conversion | null): ChecklistConversion["weights"] {
  return conversion?.kind === "checklist" ? conversion.weights : [];
}

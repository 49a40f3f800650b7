import { answerWords } from "../../explain/answer-words.js";
import { showNumber } from "../../explain/show-number.js";
import type { StepOf } from "../../explain/steps.js";
import type { UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** What was answered for a part, or what is known of it, in a few words. */
export function answerShown(path: string, { steps, language }: UnitView): string {
  const known = steps.known.get(path);
  if (known !== undefined) {
    const words = known.given === "score" ? WORDS.knownScore : WORDS.knownPoints;
    return words(showNumber(known.value))[language];
  }
  const step = steps.answers.get(path);
  if (step === undefined || step.answer === null) return WORDS.unanswered[language];
  return wordsOf(step, language);
}

function wordsOf({ answer, meaning, conversion }: StepOf<"answer">, language: UnitView["language"]): string {
  // Of many respondents the mean says more than how many chose what.
  if (answer?.kind === "respondents" && conversion?.kind === "linear")
    return WORDS.meanOf(showNumber(conversion.value))[language];
  const items = conversion?.kind === "checklist" ? conversion.weights : [];
  const words = answerWords(answer, meaning, items, language);
  return words.replace(/^(?:jawaban|answer) /, "");
}

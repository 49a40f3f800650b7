import { suggest } from "../text/suggest.js";
import type { AnswerFault } from "./answer-fault.js";

/** With more words than this a misspelt one is not compared with each. */
const MOST_COMPARED = 300;

/** The word that a misspelt answer most likely means; null where it is nothing of the kind. */
export function suggestedAnswer(fault: AnswerFault): string | null {
  return fault.kind === "option" && fault.among.length <= MOST_COMPARED ? suggest(fault.shown, fault.among) : null;
}

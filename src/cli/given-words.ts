import { givenWords as givenIn } from "../explain/given-words.js";
import type { Scale } from "../model/scale.js";
import type { Language } from "../text/localized.js";
import { heading } from "./heading.js";
import { PLAN_WORDS } from "./plan-words.js";

/** What stands in evidence, in the language of the answer or in both. */
export function givenWords(given: unknown, scale: Scale["kind"] | null, lang: Language | undefined): string {
  const words = {
    unanswered: heading(PLAN_WORDS.unanswered, lang),
    yes: heading(PLAN_WORDS.yes, lang),
    no: heading(PLAN_WORDS.no, lang),
  };
  return givenIn(given, scale, words);
}

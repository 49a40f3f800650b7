import type { Language } from "../text/localized.js";
import { heading } from "./heading.js";
import { PLAN_WORDS } from "./plan-words.js";

/** What stands in evidence, as a person reads it in a table. */
export function givenWords(given: unknown, lang: Language | undefined): string {
  if (given === null) return heading(PLAN_WORDS.unanswered, lang);
  if (given === true) return heading(PLAN_WORDS.yes, lang);
  if (given === false) return heading(PLAN_WORDS.no, lang);
  if (Array.isArray(given)) return shortened(given.map((one) => givenWords(one, lang)).join(", "));
  if (typeof given !== "object") return String(given);
  const { score, points, mean, counts } = Object.fromEntries<unknown>(Object.entries(given));
  if (typeof counts === "object" && counts !== null)
    return shortened(
      Object.entries(counts)
        .map(([choice, people]) => `${people}×${choice}`)
        .join(", "),
    );
  return String(score ?? points ?? mean ?? "");
}

const MOST_SHOWN = 40;

function shortened(text: string): string {
  if (text === "") return "∅";
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

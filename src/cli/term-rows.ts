import type { AttributionTerms } from "../diff/attribution.js";
import { showNumber } from "../explain/show-number.js";
import type { Language } from "../text/localized.js";
import { ATTRIBUTION_WORDS, TERM_WORDS, TREE_WORDS } from "./attribution-words.js";
import { heading } from "./heading.js";

/** The terms of a change under each other, each with its sign, and their sum. */
export function termRows(
  terms: AttributionTerms,
  difference: string,
  lang: Language | undefined,
): readonly (readonly string[])[] {
  const row = (term: keyof typeof TERM_WORDS): readonly string[] => [
    heading(TERM_WORDS[term], lang),
    signed(terms[term]),
  ];
  const ofTree = (["weights", "added", "removed", "inseparable"] as const).filter((part) => terms.ofTree[part] !== "0");
  return [
    row("evidence"),
    row("scales"),
    row("tree"),
    ...ofTree.map((part) => [`  ${heading(TREE_WORDS[part], lang)}`, `(${signed(terms.ofTree[part])})`]),
    row("rules"),
    ...(terms.paired === "0" ? [] : [row("paired")]),
    row("rounding"),
    [heading(ATTRIBUTION_WORDS.difference, lang), signed(difference)],
  ];
}

/** A number with its sign; zero has none. */
export function signed(text: string): string {
  const shown = showNumber(text);
  if (text === "0" || text.startsWith("-")) return shown;
  return shown.startsWith("≈") ? `≈+${shown.slice(1)}` : `+${shown}`;
}

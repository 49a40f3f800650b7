import type { Rubric } from "../../model/rubric.js";
import type { Language } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";

/** What a group is called within which places are given: the title of the option of a fact, or the value itself. */
export function stratumWords(
  { facts }: Rubric,
  within: string | null,
  stratum: string | null,
  language: Language,
): string {
  if (within === null) return WORDS.together[language];
  if (stratum === null) return WORDS.withoutGroup[language];
  const type = facts.find(({ name }) => name === within)?.type;
  const option = type?.kind === "choice" ? type.options.find(({ name }) => name === stratum) : undefined;
  return option === undefined ? stratum : titleIn(option.title, language);
}

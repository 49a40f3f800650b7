import type { Assumption } from "../evaluate/outcome.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import type { StepOf, Steps } from "./steps.js";
import { ABOUT_WORDS, KIND_WORDS } from "./words.js";

/** What a rubric took for granted, and why. */
export function assumptionLine(
  { about, path, kind, why, whyEn }: Assumption,
  steps: Steps,
  language: Language,
): string {
  const name = nameOf(about, path, steps);
  const what = [ABOUT_WORDS[about][language], name === null ? path : titleIn(name, language)];
  const because = titleIn({ id: why, en: whyEn }, language);
  return `${what.filter((word) => word !== "").join(" ")} (${KIND_WORDS[kind][language]}): ${because}`;
}

/** The title of what an assumption is about: a fact, a rule or a part. */
function nameOf(about: Assumption["about"], path: string, steps: Steps): StepOf<"fact">["title"] | null {
  if (path === "") return null;
  if (about === "fact") return steps.facts.get(path)?.title ?? null;
  if (about === "rule") return steps.ruleTitles.get(path) ?? null;
  return about === "category" ? null : (steps.titles.get(path) ?? null);
}

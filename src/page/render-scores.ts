import type { Outcome } from "../evaluate/outcome.js";
import { titleIn, ZONE_WORDS } from "../explain/words.js";
import type { Language, Localized } from "../text/localized.js";
import type { Checked } from "./create-checker.js";
import { type Child, element } from "./element.js";
import { scoreText } from "./row-of.js";
import { WORDS } from "./words.js";

type Scored = Pick<Outcome, "score" | "range" | "category">;

/** Score, category and zone as they come out here, beside those that the record states. */
export function renderScores({ predicate, outcome }: Checked, language: Language): HTMLElement {
  return element(
    "div",
    { class: "scores" },
    renderScore(WORDS.recomputed, outcome, WORDS.notComputed[language], language),
    renderScore(WORDS.recorded, predicate?.outcome ?? null, WORDS.none[language], language),
  );
}

function renderScore(heading: Localized, scored: Scored | null, none: string, language: Language): HTMLElement {
  const head = element("h3", {}, heading[language]);
  if (scored === null) return element("section", {}, head, element("p", { class: "score" }, none));
  const { category } = scored;
  return element(
    "section",
    {},
    head,
    element("p", { class: "score" }, scoreText(scored) ?? WORDS.none[language]),
    element(
      "p",
      {},
      `${WORDS.category[language]}: `,
      element("strong", {}, category === null ? WORDS.none[language] : category.id),
      ...(category === null ? [] : categoryWords(category, language)),
    ),
  );
}

function categoryWords(category: NonNullable<Outcome["category"]>, language: Language): readonly Child[] {
  const title = titleIn({ id: category.title, en: category.titleEn }, language);
  const { zone } = category;
  if (zone === null) return [` (${title})`];
  const words = `${WORDS.zone[language].toLowerCase()} ${ZONE_WORDS[zone][language]}`;
  return [` (${title}) `, element("span", { class: `zone ${zone}` }, words)];
}

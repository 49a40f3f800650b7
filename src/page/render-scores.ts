import type { Outcome } from "../evaluate/outcome.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import { canonicalJson } from "../text/canonical-json.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import type { Checked } from "./create-checker.js";
import { type Child, element } from "./element.js";
import { scoreText } from "./row-of.js";
import { STATES, WORDS } from "./words.js";

type Scored = Pick<Outcome, "score" | "range" | "category">;

/** Score, category and zone as they come out here, beside those that the record states. */
export function renderScores({ predicate, outcome }: Checked, language: Language): HTMLElement {
  const recorded = predicate?.outcome ?? null;
  return element(
    "div",
    { class: "scores" },
    element(
      "section",
      {},
      element("h3", {}, WORDS.recomputed[language]),
      ...scoreLines(outcome, WORDS.notComputed[language], language),
    ),
    element(
      "section",
      {},
      element("h3", {}, WORDS.recorded[language]),
      ...scoreLines(recorded, WORDS.none[language], language),
      ...(outcome === null || recorded === null ? [] : [comparison(outcome, recorded, language)]),
    ),
  );
}

function scoreLines(scored: Scored | null, none: string, language: Language): readonly HTMLElement[] {
  if (scored === null) return [element("p", { class: "score" }, none)];
  const { category } = scored;
  const words = category === null ? [] : categoryWords(category, language);
  const name = element("strong", {}, category === null ? WORDS.none[language] : category.id);
  return [
    element("p", { class: "score" }, scoreText(scored) ?? WORDS.none[language]),
    element("p", {}, `${WORDS.category[language]}: `, name, ...words),
  ];
}

function comparison(outcome: Scored, recorded: Scored, language: Language): HTMLElement {
  const isEqual =
    scoreText(outcome) === scoreText(recorded) && canonicalJson(outcome.category) === canonicalJson(recorded.category);
  const { mark } = STATES[isEqual ? "held" : "failed"];
  const word = isEqual ? WORDS.equal : WORDS.unequal;
  return element("p", { class: isEqual ? "equal" : "unequal" }, `${mark} ${word[language]}`);
}

function categoryWords(category: NonNullable<Outcome["category"]>, language: Language): readonly Child[] {
  const title = titleIn({ id: category.title, en: category.titleEn }, language);
  const { zone } = category;
  if (zone === null) return [` (${title})`];
  const words = `${WORDS.zone[language].toLowerCase()} ${ZONE_WORDS[zone][language]}`;
  return [` (${title}) `, element("span", { class: `zone ${zone}` }, words)];
}

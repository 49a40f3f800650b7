import type { OutcomeCategory } from "../../evaluate/outcome.js";
import type { Category } from "../../model/rubric.js";
import type { Language } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";
import { type Content, element } from "../element.js";

/** A category by its name and title, as in `A · Kualitas Tertinggi`; a dash where there is none. */
export function categoryWords(category: OutcomeCategory | Category | null, language: Language): string {
  if (category === null) return "–";
  const title =
    typeof category.title === "string"
      ? titleIn({ id: category.title, en: "titleEn" in category ? category.titleEn : null }, language)
      : titleIn(category.title, language);
  return `${category.id} · ${title}`;
}

/** The same in a table; where there is little room only its name is seen. */
export function categoryCell(category: OutcomeCategory | null, language: Language): Content {
  if (category === null) return "–";
  const title = titleIn({ id: category.title, en: category.titleEn }, language);
  return [category.id, element("span", { class: "wide" }, ` · ${title}`)];
}

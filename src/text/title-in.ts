import type { Language } from "./localized.js";

/** A title of a rubric in a language, or in Indonesian where there is none in English. */
export function titleIn(title: { readonly id: string; readonly en: string | null }, language: Language): string {
  return language === "en" ? (title.en ?? title.id) : title.id;
}

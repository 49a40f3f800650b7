/** The two languages in which patuh speaks. */
export type Language = (typeof LANGUAGES)[number];

/** Both languages, Indonesian first. */
export const LANGUAGES = ["id", "en"] as const;

/** One text in both languages. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** Whether something is the name of one of the languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

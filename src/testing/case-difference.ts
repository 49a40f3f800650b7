import type { Localized } from "../text/localized.js";
import type { CaseAspect } from "./published-case.js";

/** One thing that does not come out as it was printed. */
export interface CaseDifference {
  readonly aspect: CaseAspect;
  /** Of many, which one: the case in a row of a league table, or a zone, a category, their list. */
  readonly about: string | null;
  readonly expected: string;
  /** What comes out; null where there is nothing of the kind. */
  readonly actual: string | null;
  /** Where in the case it is printed, as in `expect.zone`. */
  readonly path: string;
}

/** What comparing one case came to. */
export interface Compared {
  /** How many printed things were held against the rubric; a case with none is only recorded. */
  readonly compared: number;
  readonly differences: readonly CaseDifference[];
}

/** What each aspect is called. */
export const ASPECT_WORDS: Readonly<Record<CaseAspect, Localized>> = {
  score: { id: "nilai", en: "score" },
  category: { id: "kategori", en: "category" },
  title: { id: "nama kategori", en: "title" },
  zone: { id: "zona", en: "zone" },
  verdict: { id: "putusan", en: "verdict" },
  place: { id: "peringkat", en: "place" },
  count: { id: "jumlah", en: "count" },
  percent: { id: "persentase", en: "percentage" },
};

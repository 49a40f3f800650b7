import type { Language, Localized } from "../../text/localized.js";
import { heading } from "../heading.js";

/** What a new project is about. */
export interface Project {
  /** The id of its rubric: small letters, digits and hyphens. */
  readonly id: string;
  /** Four digits. */
  readonly year: string;
  /** On one line, without double quotes. */
  readonly title: string;
  /** The shipped rubric that it amends, as `id@year`; null for a small rubric of its own. */
  readonly from: string | null;
}

/** What is wrong with a value of a project that a person typed, in words; null where nothing is. */
export function faultOf(field: "id" | "year" | "title", value: string, lang: Language | undefined): string | null {
  const { form, words } = FORMS[field];
  return form.test(value) && value.trim() === value ? null : heading(words, lang);
}

const FORMS: Readonly<Record<"id" | "year" | "title", { readonly form: RegExp; readonly words: Localized }>> = {
  id: {
    form: /^[a-z](?:[a-z0-9-]{0,62}[a-z0-9])?$/,
    words: {
      id: "Huruf kecil, angka dan tanda hubung, seperti kantor-kami.",
      en: "Small letters, digits and hyphens, as in our-office.",
    },
  },
  year: { form: /^[12][0-9]{3}$/, words: { id: "Empat angka, seperti 2026.", en: "Four digits, as in 2026." } },
  title: {
    form: /^[^"“”„\p{C}\u2028\u2029]{1,200}$/u,
    words: {
      id: "Satu baris, paling banyak 200 huruf, tanpa tanda petik ganda.",
      en: "One line of at most 200 characters, without double quotes.",
    },
  },
};

/** What a project is where nothing is said: named after its folder, of this year. */
export function defaultsFor(folder: string, thisYear: string): Omit<Project, "from"> {
  const plain = folder
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  const id = plain
    .replaceAll(/^[^a-z]+|-+$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  const name = id === "" ? "kantor-kami" : id;
  return { id: name, year: thisYear, title: `Penilaian ${name} ${thisYear}` };
}

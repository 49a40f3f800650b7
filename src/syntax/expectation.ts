import type { Localized } from "../text/localized.js";

/** What the grammar could have read at the place where it stopped, as the generated parser says it. */
export type Expectation =
  | { readonly type: "literal"; readonly text: string }
  | { readonly type: "other"; readonly description: string }
  | { readonly type: "class" | "any" | "end" };

const DISPLAY: Readonly<Record<string, Localized>> = {
  name: { id: "sebuah nama", en: "a name" },
  number: { id: "sebuah angka", en: "a number" },
  text: { id: 'teks dalam tanda "..."', en: 'a text in "..."' },
  year: { id: "sebuah tahun", en: "a year" },
  date: { id: "sebuah tanggal (2024-01-31)", en: "a date (2024-01-31)" },
};

const MOST_SHOWN = 5;

/** The words for what could have stood here, blanks and comments left out. */
export function expectedWords(expected: readonly Expectation[]): Localized {
  const words = new Map<string, Localized>();
  for (const item of expected) {
    if (item.type === "other") words.set(item.description, DISPLAY[item.description] ?? both(item.description));
    if (item.type === "literal" && /\S/.test(item.text) && item.text !== "#")
      words.set(item.text, both(`\`${item.text}\``));
  }
  if (words.size === 0) return { id: "pernyataan yang lengkap", en: "a complete statement" };
  const shown = [...words.values()].slice(0, MOST_SHOWN);
  return {
    id: list(
      shown.map(({ id }) => id),
      "atau",
    ),
    en: list(
      shown.map(({ en }) => en),
      "or",
    ),
  };
}

/** The words among what could have stood here. */
export function expectedLiterals(expected: readonly Expectation[]): readonly string[] {
  return expected.flatMap((item) => (item.type === "literal" && /^[a-z]/.test(item.text) ? [item.text] : []));
}

function both(text: string): Localized {
  return { id: text, en: text };
}

function list(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${or} ${last}`;
}

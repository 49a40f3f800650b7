import { suggest } from "../text/suggest.js";

/** What an author may write where a word inside a statement belongs: Indonesian words, and signs from calculation. */
const MEANINGS: readonly (readonly [word: string, written: string])[] = [
  ["weight", "bobot"],
  ["from", "dari mulai sumber"],
  ["to", "sampai hingga ke menjadi"],
  ["zone", "zona"],
  ["points", "nilai poin skor"],
  ["article", "pasal"],
  ["published", "terbit diterbitkan"],
  ["digits", "desimal"],
  ["assumed", "diandaikan"],
  ["inferred", "disimpulkan"],
  ["because", "karena sebab"],
  ["when", "bila jika apabila kalau if"],
  ["then", "maka -> =>"],
  ["and", "dan serta & &&"],
  ["or", "atau | ||"],
  ["not", "bukan tidak !"],
  ["is", "adalah ialah = =="],
  ["is not", "!= <>"],
  ["gives", "adalah berarti memberi menghasilkan -> => = :"],
  ["at least", ">= => ≥ minimal minimum sekurangnya"],
  ["at most", "<= =< ≤ maksimal maksimum"],
  ["above", "> diatas lebih"],
  ["below", "< dibawah kurang"],
  ["->", "to ke menjadi → =>"],
  ["subtract", "kurangi potong minus"],
  ["cap", "batasi"],
  ["category", "kategori"],
  ["categories", "kategori"],
  ["score", "nilai skor"],
  ["verdict", "putusan opini"],
  ["withhold", "tahan"],
  ["award", "penghargaan"],
  ["label", "catatan"],
  ["expect", "harapkan diharapkan"],
  ["yes/no", "ya/tidak"],
  ["number", "angka bilangan"],
  ["choice", "pilihan"],
  ["levels", "tingkat"],
  ["count", "hitungan"],
  ["mean", "rata-rata rerata"],
  ["checklist", "daftar"],
  ["steps", "langkah"],
  ["by", "menurut"],
  ["%", "persen percent pct"],
];

/** What may follow `expect`. */
export const EXPECTATIONS: readonly string[] = [
  ...["score", "category", "categories", "zone", "verdict", "label", "award", "certain", "uncertain", "range"],
];

/** Which of the words that could stand here a misspelt, Indonesian or calculator's one most likely stands for, or null. */
export function meantClause(found: string, expected: readonly string[]): string | null {
  const written = found.toLowerCase();
  // Of `at least` the grammar expects `at`.
  const meaning = MEANINGS.find(
    ([word, others]) => expected.includes(word.split(" ")[0] ?? word) && others.split(" ").includes(written),
  );
  return (
    meaning?.[0] ??
    suggest(
      found,
      expected.filter((word) => /^[a-z]/.test(word)),
    )
  );
}

/** Whether a word is one of another language, and for none that the grammar knows. */
export function isTranslated(found: string): boolean {
  return MEANINGS.some(([, others]) => /^[a-z]/.test(found) && others.split(" ").includes(found.toLowerCase()));
}

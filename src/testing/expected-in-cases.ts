import { ZONES } from "../syntax/words.js";
import type { Localized } from "../text/localized.js";
import { CASE_ASPECTS } from "./published-case.js";

const DECIMAL: Localized = {
  id: 'angka sebagai teks seperti tercetak, dengan titik desimal, misalnya "60.35"',
  en: 'a number as text, as it was printed, with a decimal point, for example "60.35"',
};
const WHOLE: Localized = { id: "bilangan bulat, misalnya 12", en: "a whole number, for example 12" };
const LIST: Localized = {
  id: "daftar dalam kurung siku, dengan isi",
  en: "a list in square brackets, with something in it",
};
const BOTH: Localized = {
  id: 'kedua bahasa, seperti {"id": "...", "en": "..."}',
  en: 'both languages, as in {"id": "...", "en": "..."}',
};
const OBJECT: Localized = { id: "objek dalam kurung kurawal", en: "an object in braces" };
const TEXT: Localized = { id: "teks yang tidak kosong", en: "text that is not empty" };

const WORDS: ReadonlyMap<string, Localized> = new Map<string, Localized>([
  ["", { id: '{"rubric": "nama@tahun", "cases": [...]}', en: '{"rubric": "name@year", "cases": [...]}' }],
  [
    "rubric",
    { id: 'nama dan tahun rubrik, seperti "pekppp@2024"', en: 'name and year of a rubric, as in "pekppp@2024"' },
  ],
  ["kind", { id: "score, mean, parts, ranks atau shares", en: "score, mean, parts, ranks or shares" }],
  ["year", { id: 'tahun sebagai teks, misalnya "2017"', en: 'a year as text, for example "2017"' }],
  ["zone", { id: `salah satu dari ${ZONES.join(", ")}`, en: `one of ${ZONES.join(", ")}` }],
  ["differs", { id: `daftar dari ${CASE_ASPECTS.join(", ")}`, en: `a list of ${CASE_ASPECTS.join(", ")}` }],
  ["zones", { id: `objek dengan ${ZONES.join(", ")}`, en: `an object with ${ZONES.join(", ")}` }],
  ["contradiction", BOTH],
  ["note", BOTH],
  ["score", DECIMAL],
  ["slack", DECIMAL],
  ["percent", DECIMAL],
  ["of", WHOLE],
  ["place", WHOLE],
  ["count", WHOLE],
  ["cases", LIST],
  ["members", LIST],
  ["rows", LIST],
  ["facts", OBJECT],
  ["expect", OBJECT],
  ["known", OBJECT],
  ["categories", OBJECT],
]);

/** What should stand under a key of a cases file, in words. */
export function expectedInCases(key: string): Localized {
  return WORDS.get(key) ?? TEXT;
}

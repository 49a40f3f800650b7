import type { Language, Localized } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { bandWords } from "./came-or-went-words.js";
import type { Place } from "./change.js";
import type { Clause } from "./clause-words.js";

/** A clause as a sentence of its own, with what it is about. */
export function sentence(clause: Clause, place: Place, language: Language): string {
  const subject = subjectOf(place, language);
  if (subject === "") return clauseText(clause, place, language);
  if (clause.noun === null) return `${subject}: ${clause.verb}`;
  const entry = place.entry === null ? "" : ` ${entryWords(place.entry, language)}`;
  return language === "id"
    ? `${clause.noun}${entry} ${subject} ${clause.verb}`
    : `the ${clause.noun}${entry} of ${subject} ${clause.verb}`;
}

/** What a line is about, as `kategori A (Baik)`; nothing for the whole rubric. */
export function subjectOf({ what, name, title }: Place, language: Language): string {
  if (what === "rubric") return "";
  const isPart = what === "dimension" || what === "variable" || what === "indicator";
  const words = title === null ? (name ?? "") : titleIn(title, language);
  if (isPart) return words;
  const noun = NOUNS[what][language];
  if (what === "category") return `${noun} ${bandWords(name, title, language)}`;
  return words === "" ? noun : `${noun} ${title === null ? words : `“${words}”`}`;
}

const NOUNS: Readonly<Record<Place["what"], Localized>> = {
  rubric: { id: "rubrik", en: "the rubric" },
  dimension: { id: "dimensi", en: "dimension" },
  variable: { id: "variabel", en: "variable" },
  indicator: { id: "indikator", en: "indicator" },
  category: { id: "kategori", en: "category" },
  fact: { id: "fakta", en: "fact" },
  rule: { id: "aturan", en: "rule" },
  verdict: { id: "tabel putusan", en: "the verdict table" },
  level: { id: "jenjang", en: "level" },
  rank: { id: "peringkat", en: "ranking of" },
  law: { id: "peraturan", en: "law" },
  source: { id: "sumber", en: "source" },
};

/** A clause without what it is about. */
export function clauseText({ noun, verb }: Clause, { entry }: Place, language: Language): string {
  const where = entry === null ? "" : entryWords(entry, language);
  const subject = [noun, where].filter((word) => word !== null && word !== "").join(" ");
  return subject === "" ? verb : `${subject} ${verb}`;
}

function entryWords({ what, name, title }: NonNullable<Place["entry"]>, language: Language): string {
  const words =
    title === null ? name : what === "level" ? `${name} (${titleIn(title, language)})` : titleIn(title, language);
  const noun = ENTRIES[what][language];
  return `${noun} ${words}`;
}

const ENTRIES: Readonly<Record<NonNullable<Place["entry"]>["what"], Localized>> = {
  level: { id: "tingkat", en: "of level" },
  option: { id: "pilihan", en: "of option" },
  item: { id: "butir", en: "of item" },
  step: { id: "langkah", en: "of step" },
  row: { id: "putusan", en: "of verdict" },
  law: { id: "peraturan", en: "of law" },
};

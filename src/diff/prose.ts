import type { Language, Localized } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { bandWords, cameOrWentLines } from "./came-or-went-words.js";
import type { Change, Place } from "./change.js";
import { type Clause, clauseOf } from "./clause-words.js";
import type { PartCounts, RubricDiff } from "./diff-rubrics.js";
import type { Effect } from "./effect.js";
import { provenanceLines } from "./provenance-words.js";
import { listOf } from "./value-words.js";

/** A comparison in words, before it is laid out. */
export interface Prose {
  readonly heading: string;
  readonly lead: readonly string[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** Says in one language what changed between two rubrics. */
export function proseOf(diff: RubricDiff, language: Language): Prose {
  const isId = language === "id";
  const name = ({ id, year }: RubricDiff["before"]): string => `${id} ${year}`;
  const heading = isId
    ? `Perubahan dari ${name(diff.before)} ke ${name(diff.after)}`
    : `Changes from ${name(diff.before)} to ${name(diff.after)}`;
  if (diff.changes.length === 0)
    return {
      heading,
      lead: [isId ? "Tidak ada perubahan: kedua rubrik berarti sama." : "No change: both rubrics mean the same."],
      sections: [],
    };
  const sections = SECTIONS.map(({ title, holds }) => ({
    title: title[language],
    lines: linesOf(
      diff.changes.filter(({ place }) => holds.includes(place.what)),
      language,
    ),
  }));
  const parts = sections.map((section, index) =>
    index === PARTS ? { ...section, lines: [...section.lines, ...unchangedLines(diff, language)] } : section,
  );
  const origin = { title: isId ? "Asal-usul" : "Where it comes from", lines: provenanceLines(diff.changes, language) };
  return {
    heading,
    lead: leadOf(diff, language),
    sections: [...parts, origin].filter(({ lines }) => lines.length > 0),
  };
}

/** The sections in which an official would look, in order; sources are only counted, at the end. */
const SECTIONS: readonly { readonly title: Localized; readonly holds: readonly Place["what"][] }[] = [
  { title: { id: "Rubrik", en: "The rubric" }, holds: ["rubric"] },
  {
    title: { id: "Yang dinilai dan bobotnya", en: "What is assessed, and what it weighs" },
    holds: ["dimension", "variable", "indicator"],
  },
  { title: { id: "Kategori", en: "Categories" }, holds: ["category"] },
  { title: { id: "Fakta, aturan dan putusan", en: "Facts, rules and verdict" }, holds: ["fact", "rule", "verdict"] },
  { title: { id: "Jenjang dan peringkat", en: "Levels and rankings" }, holds: ["level", "rank"] },
  { title: { id: "Dasar hukum", en: "Laws" }, holds: ["law"] },
];
const PARTS = 1;

/** Both titles, how large both are, and what all changes come to. */
function leadOf({ before, after, effect, changes }: RubricDiff, language: Language): readonly string[] {
  const [title, later] = [titleIn(before.title, language), titleIn(after.title, language)];
  const said = changes.some(({ kind, place }) => place.what === "category" && (kind === "added" || kind === "removed"));
  return [
    title === later ? `${title}.` : `${title} → ${later}.`,
    sizeWords("assessed", partsWords(before.parts, language), partsWords(after.parts, language), language),
    ...(said ? [sizeWords("categories", `${before.categories}`, `${after.categories}`, language)] : []),
    OVERALL[effect][language],
  ];
}

function sizeWords(of: "assessed" | "categories", was: string, is: string, language: Language): string {
  const noun = { assessed: { id: "Yang dinilai", en: "Assessed" }, categories: { id: "Kategori", en: "Categories" } }[
    of
  ];
  if (was === is) return language === "id" ? `${noun.id}: tetap ${is}.` : `${noun.en}: still ${is}.`;
  return language === "id" ? `${noun.id}: dari ${was} menjadi ${is}.` : `${noun.en}: from ${was} to ${is}.`;
}

function partsWords(parts: PartCounts, language: Language): string {
  return listOf(
    PART_KINDS.filter((kind) => parts[kind] > 0).map((kind) => countedPart(parts[kind], kind, language)),
    language,
  );
}

const PART_KINDS = ["dimension", "variable", "indicator"] as const;

/** A number of parts of one kind. */
function countedPart(count: number, kind: keyof PartCounts, language: Language): string {
  const noun = { dimension: "dimensi", variable: "variabel", indicator: "indikator" }[kind];
  return language === "id" ? `${count} ${noun}` : `${count} ${kind}${count === 1 ? "" : "s"}`;
}

function unchangedLines({ unchanged }: RubricDiff, language: Language): readonly string[] {
  const words = partsWords(unchanged, language);
  if (words === "") return [];
  return [language === "id" ? `Tidak berubah: ${words}.` : `Unchanged: ${words}.`];
}

const OVERALL: Readonly<Record<Effect, Localized>> = {
  none: { id: "Hasil penilaian tidak berubah.", en: "Outcomes do not change." },
  wording: {
    id: "Nilai dan kategori tidak berubah, hanya sebutannya.",
    en: "Scores and categories do not change, only how things are worded.",
  },
  "may-raise": {
    id: "Dengan bukti yang sama hasilnya dapat naik, tidak turun.",
    en: "The same evidence may come out higher, never lower.",
  },
  "may-lower": {
    id: "Dengan bukti yang sama hasilnya dapat turun, tidak naik.",
    en: "The same evidence may come out lower, never higher.",
  },
  "may-raise-or-lower": {
    id: "Dengan bukti yang sama hasilnya dapat naik atau turun.",
    en: "The same evidence may come out higher or lower.",
  },
  "breaks-comparison": {
    id: "Nilai menurut kedua rubrik tidak dapat dibandingkan.",
    en: "Scores under the two rubrics cannot be compared.",
  },
};

/** What is said of some declarations: first what came and went, then each that changed, in one line; names go last. */
function linesOf(all: readonly Change[], language: Language): readonly string[] {
  const isTold = ({ kind, place }: Change): boolean =>
    (kind === "year" || kind === "title") && place.what === "rubric" ? false : kind !== "code";
  const changes = all.filter(isTold);
  const inOrder = [
    ...changes.filter(({ kind }) => kind !== "renamed"),
    ...changes.filter(({ kind }) => kind === "renamed"),
  ];
  const byPlace = new Map<string, Said>();
  // In the order of the changes, whichever of them is said first.
  for (const { place, kind } of changes)
    if (!byPlace.has(keyOf(place, kind))) byPlace.set(keyOf(place, kind), { place, clauses: [], single: "" });
  for (const change of inOrder) {
    const { place, kind } = change;
    const clause = clauseOf(change, language);
    const found = byPlace.get(keyOf(place, kind));
    if (clause === null || found === undefined) continue;
    const why = remark(change, language);
    byPlace.set(keyOf(place, kind), {
      place: { ...place, entry: null },
      clauses: [...found.clauses, `${clauseText(clause, place, language)}${why}`],
      single: `${sentence(clause, place, language)}${why}`,
    });
  }
  const said = [...byPlace.values()].filter(({ clauses }) => clauses.length > 0);
  return [...cameOrWentLines(changes, remark, language), ...together(said, language), ...codeLines(all, language)];
}

/** What is said of one declaration. */
interface Said {
  readonly place: Place;
  readonly clauses: readonly string[];
  /** Its last clause as a sentence. */
  readonly single: string;
}

/** A part that was split may have left its name to another one. */
function keyOf({ what, path, name }: Place, kind: Change["kind"]): string {
  return JSON.stringify([what, path ?? name, kind === "split"]);
}

/** New codes in one line: they only say where to look in the form. */
function codeLines(changes: readonly Change[], language: Language): readonly string[] {
  const codes = changes.flatMap((change) => {
    if (change.kind !== "code") return [];
    const { place, before, after } = change;
    return [`${subjectOf(place, language)} (${before === null ? "" : `${before} → `}${after ?? "-"})`];
  });
  if (codes.length === 0) return [];
  return [`${language === "id" ? "Kode" : "Codes"}: ${listOf(codes, language)}.`];
}

/** What is the same of several is said once. */
function together(said: readonly Said[], language: Language): readonly string[] {
  const alike = new Map<string, Said[]>();
  for (const one of said) {
    const key = one.clauses.join("; ");
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike].map(([key, all]) => {
    const [first] = all;
    if (first === undefined) return "";
    if (all.length === 1 && first.clauses.length === 1) return `${capital(first.single)}.`;
    const subjects = listOf(
      all.map(({ place }) => subjectOf(place, language)),
      language,
    );
    return `${capital(subjects === "" ? key : `${subjects}: ${key}`)}.`;
  });
}

/** What a line is about, as `kategori A (Baik)`; nothing for the whole rubric. */
function subjectOf({ what, name, title }: Place, language: Language): string {
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

function clauseText({ noun, verb }: Clause, { entry }: Place, language: Language): string {
  const where = entry === null ? "" : entryWords(entry, language);
  const subject = [noun, where].filter((word) => word !== null && word !== "").join(" ");
  return subject === "" ? verb : `${subject} ${verb}`;
}

function sentence(clause: Clause, place: Place, language: Language): string {
  const subject = subjectOf(place, language);
  if (subject === "") return clauseText(clause, place, language);
  if (clause.noun === null) return `${subject}: ${clause.verb}`;
  const entry = place.entry === null ? "" : ` ${entryWords(place.entry, language)}`;
  return language === "id"
    ? `${clause.noun}${entry} ${subject} ${clause.verb}`
    : `the ${clause.noun}${entry} of ${subject} ${clause.verb}`;
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

/** What a change does by itself, where that is more than that outcomes may move, and why it was made. */
function remark({ effect, because }: Change, language: Language): string {
  const words = [
    REMARKS[effect]?.[language],
    because === null ? undefined : reason(titleIn(because, language), language),
  ];
  const said = words.filter((word) => word !== undefined);
  return said.length === 0 ? "" : ` (${said.join("; ")})`;
}

function reason(why: string, language: Language): string {
  return language === "id" ? `alasan: ${why}` : `reason: ${why}`;
}

const REMARKS: Partial<Readonly<Record<Effect, Localized>>> = {
  "may-raise": { id: "hasil dapat naik", en: "may raise outcomes" },
  "may-lower": { id: "hasil dapat turun", en: "may lower outcomes" },
  "breaks-comparison": { id: "tidak dapat dibandingkan", en: "breaks comparison" },
};

function capital(text: string): string {
  const [first = "", ...rest] = text;
  return `${first.toUpperCase()}${rest.join("")}`;
}

import { capital } from "../text/capital.js";
import type { Language, Localized } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { cameOrWentLines } from "./came-or-went-words.js";
import type { Change, Place } from "./change.js";
import { clauseOf } from "./clause-words.js";
import type { RubricDiff } from "./diff-rubrics.js";
import type { Effect } from "./effect.js";
import { leadOf, partsWords } from "./lead-words.js";
import { isOnAward } from "./on-award.js";
import { provenanceLines } from "./provenance-words.js";
import { clauseText, sentence, subjectOf } from "./sentence-words.js";
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

function unchangedLines({ unchanged }: RubricDiff, language: Language): readonly string[] {
  const words = partsWords(unchanged, language);
  if (words === "") return [];
  return [language === "id" ? `Tidak berubah: ${words}.` : `Unchanged: ${words}.`];
}

/** What is said of some declarations: first what came and went, then each that changed, in one line; codes and names go last. */
function linesOf(all: readonly Change[], language: Language): readonly string[] {
  const isTold = ({ kind, place }: Change): boolean =>
    (kind === "year" || kind === "title") && place.what === "rubric" ? false : kind !== "code" && kind !== "renamed";
  const changes = all.filter(isTold);
  const byPlace = new Map<string, Said>();
  // In the order of the changes, whichever of them is said first.
  for (const { place, kind } of changes)
    if (!byPlace.has(keyOf(place, kind))) byPlace.set(keyOf(place, kind), { place, clauses: [], single: "" });
  for (const change of changes) {
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
  return [
    ...cameOrWentLines(changes, remark, language),
    ...together(said, language),
    ...codeLines(all, language),
    ...nameLines(all, language),
  ];
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

/** New names in one line: they matter only to who writes evidence. */
function nameLines(changes: readonly Change[], language: Language): readonly string[] {
  const names = changes.flatMap((change) =>
    change.kind === "renamed" ? [`${change.before} → ${change.after}${remark(change, language)}`] : [],
  );
  if (names.length === 0) return [];
  return [`${language === "id" ? "Nama di dalam rubrik" : "Names in the rubric"}: ${listOf(names, language)}.`];
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

/** What a change does by itself, where that is more than that outcomes may move, and why it was made. */
function remark(change: Change, language: Language): string {
  const { kind, effect, because } = change;
  const does = isOnAward(change) && (kind === "added" || kind === "removed") ? AWARD[kind] : REMARKS[effect];
  const words = [does?.[language], because === null ? undefined : reason(titleIn(because, language), language)];
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

const AWARD: Readonly<Record<"added" | "removed", Localized>> = {
  added: {
    id: "hanya menahan penghargaan; nilai, kategori dan zona tidak berubah",
    en: "only withholding the award; score, category and zone do not change",
  },
  removed: {
    id: "hanya menahan penghargaan; nilai, kategori dan zona tidak berubah",
    en: "only withheld the award; score, category and zone do not change",
  },
};

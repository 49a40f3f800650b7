import { ZONES } from "../syntax/words.js";
import { capital } from "../text/capital.js";
import type { Language, Localized } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import type { Change } from "./change.js";
import { clauseOf } from "./clause-words.js";
import type { ComparedRubric, PartCounts, RubricDiff } from "./diff-rubrics.js";
import type { Effect } from "./effect.js";
import { isOnAward } from "./on-award.js";
import { sentence, subjectOf } from "./sentence-words.js";
import { listOf, zoneWords } from "./value-words.js";

/** Both titles, where zones begin, how large both are, and what all changes come to. */
export function leadOf(diff: RubricDiff, language: Language): readonly string[] {
  const { before, after, changes } = diff;
  const [title, later] = [titleIn(before.title, language), titleIn(after.title, language)];
  const said = changes.some(({ kind, place }) => place.what === "category" && (kind === "added" || kind === "removed"));
  return [
    title === later ? `${title}.` : `${title} → ${later}.`,
    ...zoneLines(diff, language),
    sizeWords("assessed", partsWords(before.parts, language), partsWords(after.parts, language), language),
    ...(said ? [sizeWords("categories", `${before.categories}`, `${after.categories}`, language)] : []),
    overallWords(diff, language),
    ...openWords(after, language),
  ];
}

function sizeWords(of: "assessed" | "categories", was: string, is: string, language: Language): string {
  const noun = { assessed: { id: "Yang dinilai", en: "Assessed" }, categories: { id: "Kategori", en: "Categories" } }[
    of
  ];
  if (was === is) return language === "id" ? `${noun.id}: tetap ${is}.` : `${noun.en}: still ${is}.`;
  return language === "id" ? `${noun.id}: dari ${was} menjadi ${is}.` : `${noun.en}: from ${was} to ${is}.`;
}

/** Parts by their kind and number. */
export function partsWords(parts: PartCounts, language: Language): string {
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

/** Where the zones now begin that both have and that began elsewhere, the best first. */
function zoneLines({ before, after }: RubricDiff, language: Language): readonly string[] {
  const isId = language === "id";
  const moved = ZONES.toReversed().flatMap((zone) => {
    const [was, is] = [before.zones[zone], after.zones[zone]];
    return was === undefined || is === undefined || was === is ? [] : [{ zone: zoneWords(zone, language), was, is }];
  });
  const words = moved.map(({ zone, was, is }, index) => {
    const verb = isId ? (index === 0 ? "kini mulai" : "mulai") : index === 0 ? "now begins at" : "at";
    return isId ? `zona ${zone} ${verb} ${is} (semula ${was})` : `the ${zone} zone ${verb} ${is} (was ${was})`;
  });
  return words.length === 0 ? [] : [`${capital(words.join("; "))}.`];
}

/** What all changes come to, and what breaks the comparison first. */
function overallWords({ effect, changes }: RubricDiff, language: Language): string {
  const telling = changes.filter((change) => change.effect !== "none" && change.effect !== "wording");
  if (telling.length > 0 && telling.every(isOnAward)) return ONLY_AWARD[language];
  const first = changes.find((change) => change.effect === "breaks-comparison");
  if (first === undefined) return OVERALL[effect][language];
  const because = language === "id" ? ", pertama-tama karena" : ", first of all because";
  return `${OVERALL[effect][language].slice(0, -1)}${because} ${breachWords(first, language)}.`;
}

function breachWords(change: Change, language: Language): string {
  if (change.kind === "removed") {
    const what = change.place.entry === null ? subjectOf(change.place, language) : entryOrPlace(change, language);
    return language === "id"
      ? `${what} tidak ada lagi dan tidak dikatakan menjadi apa`
      : `${what} is gone and nothing says what became of it`;
  }
  const clause = clauseOf(change, language);
  return clause === null ? subjectOf(change.place, language) : sentence(clause, change.place, language);
}

function entryOrPlace({ place: { entry, title, name } }: Change, language: Language): string {
  const [what, within] = [entry?.title ?? null, title].map((one) => (one === null ? null : titleIn(one, language)));
  return `${what ?? entry?.name} ${language === "id" ? "pada" : "in"} ${within ?? name}`;
}

/** How much of the later rubric is not documented. */
function openWords({ year, openStatements }: ComparedRubric, language: Language): readonly string[] {
  if (openStatements === 0) return [];
  if (language === "id") return [`${openStatements} pernyataan ${year} disimpulkan atau diandaikan.`];
  return [
    `${openStatements} statement${openStatements === 1 ? "" : "s"} of ${year} ${openStatements === 1 ? "is" : "are"} inferred or assumed.`,
  ];
}

const ONLY_AWARD: Localized = {
  id: "Nilai, kategori dan zona tidak berubah; yang dapat berubah hanya penghargaan.",
  en: "Score, category and zone do not change; only the award may.",
};

const OVERALL: Readonly<Record<Effect, Localized>> = {
  none: {
    id: "Sejauh yang dikatakan kedua rubrik, hasil penilaian tidak berubah.",
    en: "As far as the rubrics say, outcomes do not change.",
  },
  wording: {
    id: "Sejauh yang dikatakan kedua rubrik, nilai dan kategori tidak berubah.",
    en: "As far as the rubrics say, scores and categories do not change.",
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

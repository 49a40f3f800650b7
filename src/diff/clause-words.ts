import { parseExact } from "../numeric/parse-exact.js";
import { compare, ZERO } from "../numeric/rational.js";
import type { Language, Localized } from "../text/localized.js";
import { match, P } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import { backingWords } from "./backing-words.js";
import {
  type Change,
  NUMBER_KINDS,
  type NumberKind,
  type Place,
  type ProvenanceData,
  TEXT_KINDS,
  type TextKind,
  WORD_KINDS,
  type WordKind,
} from "./change.js";
import { isPolicy, type PolicyKind, policyWords } from "./policy-words.js";
import { conditionWords, effectWords, listOf, numberWords, wordWords } from "./value-words.js";

/** What is said of one change: what changed, where that has a name, and how. */
export interface Clause {
  readonly noun: string | null;
  readonly verb: string;
}

/** One change of something that is in both rubrics, in words; null for what is told elsewhere, or only in numbers. */
export function clauseOf(change: Change, language: Language): Clause | null {
  const isId = language === "id";
  const fromTo = (before: string | null, after: string | null): string => changedWords(before, after, language);
  return match(change)
    .returnType<Clause | null>()
    .with({ kind: "weight" }, (weight) => ({ noun: NUMBERS.weight[language], verb: weightVerb(weight, language) }))
    .with({ kind: P.union(...NUMBER_KINDS) }, ({ kind, before, after, difference }) => ({
      noun: NUMBERS[kind][language],
      verb: numberVerb(numberWords(kind, before, language), numberWords(kind, after, language), difference, language),
    }))
    .with({ kind: "part-level" }, ({ before, after }) => {
      const [was, is] = [before, after].map((word) => wordWords("part-level", word, language));
      return { noun: null, verb: isId ? `kini ${is} (semula ${was})` : `now ${is} (was ${was})` };
    })
    .with({ kind: P.union(...WORD_KINDS) }, ({ kind, before, after, backing }) =>
      isPolicy(kind)
        ? { noun: null, verb: policyWords({ kind, before, after, backing }, language) }
        : {
            noun: WORD_NOUNS[kind][language],
            verb: fromTo(
              before === null ? null : wordWords(kind, before, language),
              after === null ? null : wordWords(kind, after, language),
            ),
          },
    )
    .with({ kind: P.union(...TEXT_KINDS) }, ({ kind, before, after }) => {
      const [was, is] = [before, after].map((title) => (title === null ? null : `“${titleIn(title, language)}”`));
      // The other language may be all that changed; such texts are only counted.
      return was === is ? null : { noun: TEXTS[kind][language], verb: fromTo(was ?? null, is ?? null) };
    })
    .with({ kind: "condition" }, ({ before, after }) => {
      const [was, is] = [before, after].map((one) => (one === null ? null : `“${conditionWords(one, language)}”`));
      return { noun: isId ? "syarat" : "condition", verb: fromTo(was ?? null, is ?? null) };
    })
    .with({ kind: "effect" }, ({ before, after }) => {
      const [was, is] = [before, after].map((one) => (one === null ? null : effectWords(one, language)));
      return { noun: isId ? "akibat" : "effect", verb: fromTo(was ?? null, is ?? null) };
    })
    .with({ kind: "renamed" }, ({ before, after }) => ({
      noun: isId ? "nama di dalam rubrik" : "name in the rubric",
      verb: fromTo(before, after),
    }))
    .with({ kind: "moved" }, ({ before, after }) => ({ noun: null, verb: movedWords(before, after, language) }))
    .with({ kind: "reordered" }, ({ before, after }) => ({
      noun: isId ? "urutan" : "position",
      verb: fromTo(`${before}`, `${after}`),
    }))
    .with({ kind: "split" }, ({ into }) => ({
      noun: null,
      verb: `${isId ? "dipecah menjadi" : "split into"} ${namesOf(into, language)}`,
    }))
    .with({ kind: "merged" }, ({ from }) => ({
      noun: null,
      verb: `${isId ? "gabungan dari" : "merged from"} ${namesOf(from, language)}`,
    }))
    .with({ kind: P.union("provenance", "added", "removed") }, () => null)
    .exhaustive();
}

/** Several places by their titles. */
export function namesOf(places: readonly Place[], language: Language): string {
  return listOf(
    places.map(({ title, name }) => (title === null ? (name ?? "") : titleIn(title, language))),
    language,
  );
}

/** From one to the other, or that there was none, or is none any longer. */
function changedWords(before: string | null, after: string | null, language: Language): string {
  const isId = language === "id";
  if (before === null) return isId ? `kini ${after}` : `is now ${after}`;
  if (after === null) return isId ? `tidak ada lagi (semula ${before})` : `is gone (was ${before})`;
  return isId ? `berubah dari ${before} menjadi ${after}` : `changes from ${before} to ${after}`;
}

/** A weight that is null is not known; it is called published only where a source alone stands behind it. */
function weightVerb({ before, after, difference, backing }: WeightChange, language: Language): string {
  const isId = language === "id";
  const [was, is] = [numberWords("weight", before, language), numberWords("weight", after, language)];
  const published = isId ? "diterbitkan" : "published";
  const isPublished = (from: ProvenanceData | null): boolean =>
    from !== null && from.sources.length > 0 && backingWords(from, language) === null;
  const known = (from: ProvenanceData | null): string => (isPublished(from) ? published : isId ? "diketahui" : "known");
  if (before === null) {
    const note = backingWords(backing.after, language)?.whole;
    const why = note === undefined ? "" : ` (${note})`;
    return `${isId ? "kini" : "is now"} ${known(backing.after)}: ${is}${why}`;
  }
  if (after === null) {
    const note = backingWords(backing.before, language)?.short;
    const value = note === undefined ? was : `${was}, ${note}`;
    return isId
      ? `tidak lagi ${known(backing.before)} (semula ${value})`
      : `is no longer ${known(backing.before)} (was ${value})`;
  }
  return numberVerb(was, is, difference, language);
}

type WeightChange = Extract<Change, { kind: NumberKind }>;

function numberVerb(before: string, after: string, difference: string | null, language: Language): string {
  const sign = difference === null ? 0 : compare(parseExact(difference) ?? ZERO, ZERO);
  const [down, same, up] = language === "id" ? ["turun", "berubah", "naik"] : ["falls", "changes", "rises"];
  const verb = sign < 0 ? down : sign > 0 ? up : same;
  return language === "id" ? `${verb} dari ${before} menjadi ${after}` : `${verb} from ${before} to ${after}`;
}

function movedWords(before: Place | null, after: Place | null, language: Language): string {
  const top = language === "id" ? "tingkat teratas" : "the top";
  const [from, to] = [before, after].map((place) => (place === null ? top : namesOf([place], language)));
  return language === "id" ? `pindah dari ${from} ke ${to}` : `moved from ${from} to ${to}`;
}

const NUMBERS: Readonly<Record<NumberKind, Localized>> = {
  weight: { id: "bobot", en: "weight" },
  "weights-total": { id: "jumlah bobot", en: "total of the weights" },
  "score-min": { id: "nilai terendah", en: "lowest score" },
  "score-max": { id: "nilai tertinggi", en: "highest score" },
  "score-digits": { id: "banyaknya desimal", en: "number of decimals" },
  threshold: { id: "ambang", en: "threshold" },
  points: { id: "nilai jawaban", en: "points" },
  "full-at": { id: "batas nilai penuh", en: "count for full points" },
  "at-least": { id: "jumlah terkecil", en: "smallest number needed" },
  min: { id: "batas bawah", en: "lower end" },
  max: { id: "batas atas", en: "upper end" },
  amount: { id: "besaran", en: "amount" },
};

const WORD_NOUNS: Readonly<Record<Exclude<WordKind, PolicyKind>, Localized>> = {
  id: { id: "skema", en: "scheme" },
  year: { id: "tahun", en: "year" },
  "in-force-from": { id: "awal berlaku", en: "start of force" },
  "in-force-to": { id: "akhir berlaku", en: "end of force" },
  "score-mode": { id: "cara membulatkan", en: "way of rounding" },
  comparison: { id: "yang dibandingkan dengan ambang", en: "what is compared with thresholds" },
  "may-be-not-applicable": { id: "jawaban “n/a”", en: "answer “n/a”" },
  "part-level": { id: "tingkat", en: "kind" },
  code: { id: "kode", en: "code" },
  rounding: { id: "pembulatan", en: "rounding" },
  combine: { id: "cara menggabungkan", en: "way of combining" },
  "scale-kind": { id: "jenis skala", en: "kind of scale" },
  direction: { id: "arah", en: "direction" },
  "fact-type": { id: "jenis", en: "type" },
  zone: { id: "zona", en: "zone" },
  "category-cap": { id: "kategori tertinggi", en: "highest category" },
  columns: { id: "kolom", en: "columns" },
  cells: { id: "keadaan", en: "cases" },
  to: { id: "jenjang tujuan", en: "level above" },
  "weighted-by": { id: "pembobot", en: "weighting fact" },
  ties: { id: "nilai yang sama", en: "equal scores" },
  by: { id: "dasar peringkat", en: "basis of places" },
  within: { id: "kelompok peringkat", en: "group of ranking" },
  article: { id: "pasal", en: "article" },
  url: { id: "alamat", en: "address" },
};

const TEXTS: Readonly<Record<TextKind, Localized>> = {
  title: { id: "judul", en: "title" },
  issuer: { id: "penerbit", en: "issuer" },
  label: { id: "label", en: "label" },
  "not-monotonic": { id: "alasan tidak monoton", en: "reason for not being monotonic" },
};

import type { Language, Localized } from "../text/localized.js";
import { backingWords } from "./backing-words.js";
import type { Change, WordKind } from "./change.js";

/** What now holds, what held before, and whether either is only inferred or assumed. */
export function policyWords({ kind, before, after, backing }: Policy, language: Language): string {
  const { subject, now, earlier } = SENTENCES[kind];
  const isId = language === "id";
  const is = after === null ? null : now[after]?.[language];
  const was = before === null ? null : earlier[before]?.[language];
  const mark = backingWords(backing.after, language)?.short;
  const markThen = backingWords(backing.before, language)?.short;
  const then =
    was == null ? [] : [`${isId ? "semula" : "before, it"} ${was}${markThen === undefined ? "" : `, ${markThen}`}`];
  const notes = [...(is == null || mark === undefined ? [] : [mark]), ...then];
  const verb = is ?? (isId ? "tidak lagi diatur" : "is no longer provided for");
  return `${subject[language]} ${verb}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

/** What is said once for many parts, and is told as a whole sentence. */
export type PolicyKind = "missing" | "not-applicable" | "undisclosed";

/** Whether a word of the rubric is told as a whole sentence. */
export function isPolicy(kind: WordKind): kind is PolicyKind {
  return kind in SENTENCES;
}

interface Policy extends Pick<Extract<Change, { kind: WordKind }>, "before" | "after" | "backing"> {
  readonly kind: PolicyKind;
}

interface Sentences {
  readonly subject: Localized;
  readonly now: Readonly<Record<string, Localized>>;
  readonly earlier: Readonly<Record<string, Localized>>;
}

const SENTENCES: Readonly<Record<PolicyKind, Sentences>> = {
  missing: {
    subject: { id: "jawaban yang kosong", en: "a missing answer" },
    now: {
      lowest: { id: "kini bernilai terendah", en: "now counts as the lowest score" },
      excluded: { id: "kini dikeluarkan dari penilaian", en: "is now left out" },
      stop: { id: "kini membuat nilai tidak dihitung", en: "now stops the score" },
    },
    earlier: {
      lowest: { id: "bernilai terendah", en: "counted as the lowest score" },
      excluded: { id: "dikeluarkan dari penilaian", en: "was left out" },
      stop: { id: "membuat nilai tidak dihitung", en: "stopped the score" },
    },
  },
  "not-applicable": {
    subject: { id: "bagian yang tidak berlaku", en: "a part that does not apply" },
    now: {
      redistribute: { id: "kini membagi bobotnya kepada bagian lain", en: "now gives its weight to the others" },
      full: { id: "kini bernilai tertinggi", en: "now counts as the highest score" },
      lowest: { id: "kini bernilai terendah", en: "now counts as the lowest score" },
    },
    earlier: {
      redistribute: { id: "membagi bobotnya kepada bagian lain", en: "gave its weight to the others" },
      full: { id: "bernilai tertinggi", en: "counted as the highest score" },
      lowest: { id: "bernilai terendah", en: "counted as the lowest score" },
    },
  },
  undisclosed: {
    subject: { id: "bobot yang tidak diketahui", en: "a weight that is not known" },
    now: { equal: { id: "kini dianggap sama besar", en: "is now taken as equal to the others" } },
    earlier: { equal: { id: "dianggap sama besar", en: "was taken as equal to the others" } },
  },
};

import type { Report } from "../../diagnostics/collect.js";
import { type DiagnosticKind, defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { ROUNDING_MODES } from "../../numeric/round.js";
import { allByKind, type ByKind } from "../../syntax/by-kind.js";
import type { NameNode, RubricNode } from "../../syntax/tree.js";
import { COMBINATIONS, DIRECTIONS, LEVEL_COMBINATIONS, RANKED_BY, TIES, ZONES } from "../../syntax/words.js";
import type { Localized } from "../../text/localized.js";
import { onlyMeant, suggest } from "../../text/suggest.js";

interface Facts {
  readonly word: string;
  readonly suggestion: string | null;
}

/** What the words are called in Indonesian, for a better suggestion. */
const TRANSLATIONS: ReadonlyMap<string, string> = new Map([
  ["hijau", "green"],
  ["kuning", "yellow"],
  ["merah", "red"],
  ["tinggi", "higher"],
  ["rendah", "lower"],
  ["ya", "yes"],
  ["tidak", "no"],
  ["average", "mean"],
  ["rata-rata", "mean"],
  ["rerata", "mean"],
  ["terendah", "lowest"],
  ["tertinggi", "highest"],
  ["sama", "share"],
  ["terbit", "published"],
  ["persis", "exact"],
]);

export const unknownZone = unknownWord("PTH2016", "unknown-zone", { id: "zona", en: "zone" }, ZONES);
export const unknownRoundingMode = unknownWord(
  "PTH2017",
  "unknown-rounding-mode",
  { id: "cara pembulatan", en: "rounding mode" },
  ROUNDING_MODES,
);
export const unknownDirection = unknownWord(
  "PTH2018",
  "unknown-direction",
  { id: "arah", en: "direction" },
  DIRECTIONS,
);
export const unknownBetter = unknownWord("PTH2019", "unknown-better-answer", { id: "jawaban", en: "answer" }, [
  "yes",
  "no",
]);

export const unknownCombination = unknownWord(
  "PTH2036",
  "unknown-combination",
  { id: "cara menggabungkan pengamatan", en: "way of combining observations" },
  COMBINATIONS,
);
export const unknownLevelCombination = unknownWord(
  "PTH2037",
  "unknown-level-combination",
  { id: "cara menggabungkan nilai", en: "way of combining scores" },
  LEVEL_COMBINATIONS,
);
export const unknownTies = unknownWord("PTH2038", "unknown-ties", { id: "aturan seri", en: "rule for ties" }, TIES);
export const unknownRankBy = unknownWord(
  "PTH2039",
  "unknown-rank-by",
  { id: "dasar peringkat", en: "ranking basis" },
  RANKED_BY,
);

/** Reports words from a closed list (zones, rounding modes, directions) that are not in it. */
export function checkWords(rubric: RubricNode, report: Report): void {
  for (const [kind, word, known] of allByKind(WORDS, rubric)) if (word !== null) check(kind, word, known, report);
}

/** A word that was written, with the list that it should be in. */
type Word = readonly [DiagnosticKind<Facts>, NameNode | null, readonly string[]];

const direction = (node: { readonly direction: NameNode | null }): readonly Word[] =>
  node.direction === null ? [] : [[unknownDirection, node.direction, DIRECTIONS]];

const WORDS: ByKind<readonly Word[]> = {
  Category: ({ zone }) => [[unknownZone, zone, ZONES]],
  ExpectZone: ({ zone }) => [[unknownZone, zone, ZONES]],
  Score: ({ mode }) => [[unknownRoundingMode, mode, ROUNDING_MODES]],
  Rounded: ({ mode }) => [[unknownRoundingMode, mode, ROUNDING_MODES]],
  YesNoScale: ({ better }) => [[unknownBetter, better, ["yes", "no"]]],
  LevelsScale: direction,
  CountScale: direction,
  NumberScale: direction,
  MeanScale: direction,
  StepsScale: direction,
  Observations: ({ combine }) => [[unknownCombination, combine, COMBINATIONS]],
  Level: ({ combine, rounded }) => [
    [unknownLevelCombination, combine, LEVEL_COMBINATIONS],
    [unknownRoundingMode, rounded?.mode ?? null, ROUNDING_MODES],
  ],
  Rank: ({ ties, by }) => [
    [unknownTies, ties, TIES],
    [unknownRankBy, by, RANKED_BY],
  ],
};

function check(kind: DiagnosticKind<Facts>, word: NameNode, known: readonly string[], report: Report): void {
  if (known.includes(word.text)) return;
  const translated = TRANSLATIONS.get(word.text.toLowerCase());
  const translation = translated !== undefined && known.includes(translated) ? translated : null;
  const meant = translation ?? onlyMeant(word.text, known);
  const fixes = meant === null ? [] : [rewriting(word.span, meant)];
  report(kind, word.span, { word: word.text, suggestion: translation ?? suggest(word.text, known) }, { fixes });
}

function unknownWord(
  code: DiagnosticKind<Facts>["code"],
  name: string,
  what: Localized,
  known: readonly string[],
): DiagnosticKind<Facts> {
  const list = known.map((word) => `\`${word}\``).join(", ");
  return defineDiagnostic<Facts>({
    code,
    name,
    severity: "error",
    id: {
      message: ({ word }) => `${what.id} \`${word}\` tidak dikenal`,
      why: "Kata ini berasal dari daftar tertutup; kata lain tidak punya arti di sini.",
      hint: ({ suggestion }) =>
        suggestion === null ? `pilih salah satu: ${list}` : `mungkin maksudnya \`${suggestion}\``,
    },
    en: {
      message: ({ word }) => `there is no ${what.en} \`${word}\``,
      why: "This word comes from a closed list; no other has a meaning here.",
      hint: ({ suggestion }) => (suggestion === null ? `choose one of: ${list}` : `did you mean \`${suggestion}\``),
    },
  });
}

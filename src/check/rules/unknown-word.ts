import type { Report } from "../../diagnostics/collect.js";
import { type DiagnosticKind, defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { ROUNDING_MODES } from "../../numeric/round.js";
import { descendants } from "../../syntax/children.js";
import type { NameNode, RubricNode } from "../../syntax/tree.js";
import { DIRECTIONS, ZONES } from "../../syntax/words.js";
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

/** Reports words from a closed list (zones, rounding modes, directions) that are not in it. */
export function checkWords(rubric: RubricNode, report: Report): void {
  for (const node of descendants(rubric)) {
    if (node.kind === "Category" && node.zone !== null) check(unknownZone, node.zone, ZONES, report);
    if (node.kind === "Score") check(unknownRoundingMode, node.mode, ROUNDING_MODES, report);
    if (node.kind === "YesNoScale" && node.better !== null) check(unknownBetter, node.better, ["yes", "no"], report);
    if ("direction" in node && node.direction !== null) check(unknownDirection, node.direction, DIRECTIONS, report);
  }
}

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

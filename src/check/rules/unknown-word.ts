import type { Report } from "../../diagnostics/collect.js";
import { type DiagnosticKind, defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { ROUNDING_MODES } from "../../numeric/round.js";
import { descendants } from "../../syntax/children.js";
import type { NameNode, RubricNode } from "../../syntax/tree.js";
import { DIRECTIONS, ZONES } from "../../syntax/words.js";
import type { Localized } from "../../text/localized.js";
import { suggest } from "../../text/suggest.js";

interface Facts {
  readonly word: string;
  readonly suggestion: string | null;
}

/** What the zones are called in Indonesian, for a better suggestion. */
const ZONE_TRANSLATIONS: Readonly<Record<string, string>> = { hijau: "green", kuning: "yellow", merah: "red" };

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
  const translation =
    kind === unknownZone && Object.hasOwn(ZONE_TRANSLATIONS, word.text) ? ZONE_TRANSLATIONS[word.text] : undefined;
  const suggestion = translation ?? suggest(word.text, known);
  report(kind, word.span, { word: word.text, suggestion });
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

import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const weightUndisclosed = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH6001",
  name: "weight-undisclosed",
  severity: "error",
  id: {
    message: ({ parts }) =>
      `bobot ${names(parts, "dan")} tidak pernah diterbitkan, jadi nilai keseluruhan tidak dapat dihitung`,
    why: "Bobot yang tidak diketahui tidak ditebak; nilai yang dihitung dengan tebakan tidak dapat diperiksa siapa pun.",
    hint: () => "rubrik ini dapat dipakai dengan `patuh classify` untuk nilai yang sudah diterbitkan",
  },
  en: {
    message: ({ parts }) =>
      `the weight of ${names(parts, "and")} was never published, so the whole score cannot be computed`,
    why: "An unknown weight is not guessed; nobody could verify a score computed from a guess.",
    hint: () => "this rubric can be used with `patuh classify` for scores that were published",
  },
});

export const notBrokenDown = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH6002",
  name: "not-broken-down",
  severity: "error",
  id: {
    message: ({ parts }) => `rubrik ini tidak memuat indikator di bawah ${names(parts, "dan")}`,
    why: "Tanpa indikator tidak ada jawaban yang dapat dinilai.",
    hint: () => "rubrik ini dapat dipakai dengan `patuh classify` untuk nilai yang sudah diterbitkan",
  },
  en: {
    message: ({ parts }) => `this rubric has no indicators below ${names(parts, "and")}`,
    why: "Without indicators there are no answers to score.",
    hint: () => "this rubric can be used with `patuh classify` for scores that were published",
  },
});

export const missingStopsScore = defineDiagnostic<{ indicator: string }>({
  code: "PTH6003",
  name: "missing-stops-score",
  severity: "error",
  id: {
    message: ({ indicator }) => `indikator \`${indicator}\` tidak dijawab, jadi tidak ada nilai`,
    why: "Rubrik ini menyatakan `missing answers stop the score`.",
    hint: () => "jawab indikator ini",
  },
  en: {
    message: ({ indicator }) => `the indicator \`${indicator}\` was not answered, so there is no score`,
    why: "This rubric states `missing answers stop the score`.",
    hint: () => "answer this indicator",
  },
});

export const missingCountsAsLowest = defineDiagnostic<{ indicator: string }>({
  code: "PTH6004",
  name: "missing-counts-as-lowest",
  severity: "warning",
  id: {
    message: ({ indicator }) => `indikator \`${indicator}\` tidak dijawab dan dihitung sebagai nilai terendah`,
    why: "Rubrik ini menyatakan `missing answers count as lowest`.",
    hint: () => "jawab indikator ini bila buktinya ada",
  },
  en: {
    message: ({ indicator }) => `the indicator \`${indicator}\` was not answered and counts as lowest`,
    why: "This rubric states `missing answers count as lowest`.",
    hint: () => "answer it if there is evidence",
  },
});

export const missingIsExcluded = defineDiagnostic<{ indicator: string }>({
  code: "PTH6005",
  name: "missing-is-excluded",
  severity: "warning",
  id: {
    message: ({ indicator }) =>
      `indikator \`${indicator}\` tidak dijawab dan tidak dihitung; bobotnya dibagikan kepada bagian lain yang dijawab`,
    why: "Rubrik ini menyatakan `missing answers are excluded`.",
    hint: () => "jawab indikator ini bila buktinya ada",
  },
  en: {
    message: ({ indicator }) =>
      `the indicator \`${indicator}\` was not answered and is left out; its weight goes to other parts that were answered`,
    why: "This rubric states `missing answers are excluded`.",
    hint: () => "answer it if there is evidence",
  },
});

export const nothingAnswered = defineDiagnostic<Record<string, never>>({
  code: "PTH6006",
  name: "nothing-answered",
  severity: "error",
  id: {
    message: () => "tidak ada indikator berbobot yang dijawab, jadi tidak ada nilai",
    why: "Rubrik ini tidak menghitung jawaban yang kosong, dan tidak ada yang tersisa.",
    hint: () => "jawab paling sedikit satu indikator",
  },
  en: {
    message: () => "no indicator with a weight was answered, so there is no score",
    why: "This rubric leaves missing answers out, and nothing remains.",
    hint: () => "answer at least one indicator",
  },
});

const MOST_NAMED = 5;

function names(parts: readonly string[], and: string): string {
  const shown = parts.slice(0, MOST_NAMED).map(quote);
  const more = parts.length - shown.length;
  return more > 0
    ? `${shown.join(", ")} (+${more})`
    : [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(` ${and} `);
}

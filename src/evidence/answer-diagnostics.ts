import type { Report } from "../diagnostics/collect.js";
import { type DiagnosticKind, defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { decimalComma } from "../numeric/decimal-comma.js";
import { formatExact } from "../numeric/format-exact.js";
import { MAX_DECIMAL_LENGTH, MAX_EXPONENT } from "../numeric/parse-decimal.js";
import { counted } from "../text/counted.js";
import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import type { AnswerFault, FaultOf } from "./answer-fault.js";
import { itemDoubled, itemsUnchecked, notApplicableHere, tooFewObservations } from "./part-answer-diagnostics.js";
import { suggestedAnswer } from "./suggested-answer.js";

export const answerRange = defineDiagnostic<FaultOf<"range">>({
  code: "PTH5002",
  name: "answer-range",
  severity: "error",
  id: {
    message: ({ shown, min, max }) =>
      `jawaban ${quote(shown)} berada di luar ${formatExact(min)} sampai ${formatExact(max)}`,
    why: "Jawaban di luar skala tidak mempunyai nilai, dan tidak dipotong diam-diam.",
    hint: ({ expected }) => `tulis ${expected.id}`,
  },
  en: {
    message: ({ shown, min, max }) =>
      `the answer ${quote(shown)} is outside ${formatExact(min)} to ${formatExact(max)}`,
    why: "An answer outside the scale has no points, and is not cut off silently.",
    hint: ({ expected }) => `write ${expected.en}`,
  },
});

export const answerNumber = defineDiagnostic<FaultOf<"number">>({
  code: "PTH5003",
  name: "answer-number",
  severity: "error",
  id: {
    message: ({ shown, fault }) =>
      match(fault)
        .with("malformed", "not-a-number", "not-finite", () =>
          decimalComma(shown) === null
            ? `jawaban ${quote(shown)} bukan angka`
            : `jawaban ${quote(shown)} memakai koma desimal`,
        )
        .with("too-long", () => `jawaban ini memiliki ${shown.length} karakter, lebih dari ${MAX_DECIMAL_LENGTH}`)
        .with("exponent-too-large", () => `pangkat pada ${quote(shown)} lebih dari ${MAX_EXPONENT}`)
        .exhaustive(),
    why: "Angka dibaca persis seperti ditulis; kata, koma desimal dan nilai kosong tidak ditebak.",
    hint: ({ shown, expected }) =>
      decimalComma(shown) === null ? `tulis ${expected.id}` : `pakai titik (${decimalComma(shown)}): ${expected.id}`,
  },
  en: {
    message: ({ shown, fault }) =>
      match(fault)
        .with("malformed", "not-a-number", "not-finite", () =>
          decimalComma(shown) === null
            ? `the answer ${quote(shown)} is not a number`
            : `the answer ${quote(shown)} has a decimal comma`,
        )
        .with("too-long", () => `this answer has ${shown.length} characters, more than ${MAX_DECIMAL_LENGTH}`)
        .with("exponent-too-large", () => `the exponent of ${quote(shown)} is beyond ${MAX_EXPONENT}`)
        .exhaustive(),
    why: "Numbers are read exactly as written; words, decimal commas and empty values are not guessed at.",
    hint: ({ shown, expected }) =>
      decimalComma(shown) === null ? `write ${expected.en}` : `use a point (${decimalComma(shown)}): ${expected.en}`,
  },
});

export const answerWhole = defineDiagnostic<FaultOf<"whole">>({
  code: "PTH5004",
  name: "answer-whole",
  severity: "error",
  id: {
    message: ({ shown }) => `jawaban ${quote(shown)} bukan bilangan bulat`,
    why: "Tingkat dan hitungan tidak dibulatkan; setengah tingkat tidak ada.",
    hint: ({ expected }) => `tulis ${expected.id}`,
  },
  en: {
    message: ({ shown }) => `the answer ${quote(shown)} is not a whole number`,
    why: "Levels and counts are not rounded; there is no half level.",
    hint: ({ expected }) => `write ${expected.en}`,
  },
});

export const answerOption = defineDiagnostic<FaultOf<"option"> & { suggestion: string | null }>({
  code: "PTH5005",
  name: "answer-option",
  severity: "error",
  id: {
    message: ({ shown }) => `${quote(shown)} bukan salah satu jawaban pada skala ini`,
    why: "Hanya jawaban yang disebut rubrik mempunyai nilai.",
    hint: ({ suggestion, expected }) =>
      suggestion === null ? `tulis ${expected.id}` : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ shown }) => `${quote(shown)} is not one of the answers of this scale`,
    why: "Only answers that the rubric names have points.",
    hint: ({ suggestion, expected }) =>
      suggestion === null ? `write ${expected.en}` : `did you mean \`${suggestion}\``,
  },
});

export const answerForm = defineDiagnostic<FaultOf<"form">>({
  code: "PTH5006",
  name: "answer-form",
  severity: "error",
  id: {
    message: ({ shown }) => `bentuk jawaban ${quote(shown)} tidak sesuai dengan yang diminta`,
    why: "Daftar, hitungan dan rata-rata mempunyai bentuknya sendiri; bentuk lain tidak ditebak maksudnya.",
    hint: ({ expected }) => `tulis ${expected.id}`,
  },
  en: {
    message: ({ shown }) => `the answer ${quote(shown)} does not have the form that is asked for`,
    why: "Lists, counts and means have a form of their own; another form is not guessed at.",
    hint: ({ expected }) => `write ${expected.en}`,
  },
});

export const sampleTooSmall = defineDiagnostic<FaultOf<"sample">>({
  code: "PTH5007",
  name: "sample-too-small",
  severity: "error",
  id: {
    message: ({ respondents, atLeast }) =>
      respondents === null
        ? `banyaknya responden tidak disebut, padahal diperlukan paling sedikit ${atLeast}`
        : `ada ${respondents} responden, padahal diperlukan paling sedikit ${atLeast}`,
    why: "Rubrik menetapkan jumlah responden terkecil; rata-rata dari sampel yang lebih kecil tidak dihitung.",
    hint: () => "tambahkan jawaban responden, atau `respondents` pada rata-rata",
  },
  en: {
    message: ({ respondents, atLeast }) =>
      respondents === null
        ? `the number of respondents is not given, but at least ${atLeast} are needed`
        : `${counted(respondents, "respondent")} given, but at least ${atLeast} needed`,
    why: "The rubric sets the smallest number of respondents; the mean of a smaller sample does not count.",
    hint: () => "add answers of respondents, or `respondents` beside the mean",
  },
});

/** Reports why an answer does not fit what is asked for, which `expected` says in words. */
export function reportAnswerFault(fault: AnswerFault, expected: Localized, path: string, report: Report): void {
  const tell = <Facts extends AnswerFault>(kind: DiagnosticKind<Facts & { expected: Localized }>, facts: Facts): void =>
    report(kind, path, { ...facts, expected });
  match(fault)
    .with({ kind: "range" }, (facts) => tell(answerRange, facts))
    .with({ kind: "number" }, (facts) => tell(answerNumber, facts))
    .with({ kind: "whole" }, (facts) => tell(answerWhole, facts))
    .with({ kind: "option" }, (facts) => tell(answerOption, { ...facts, suggestion: suggestedAnswer(facts) }))
    .with({ kind: "form" }, (facts) => tell(answerForm, facts))
    .with({ kind: "sample" }, (facts) => tell(sampleTooSmall, facts))
    .with({ kind: "not-applicable" }, (facts) => tell(notApplicableHere, facts))
    .with({ kind: "too-few" }, (facts) => tell(tooFewObservations, facts))
    .with({ kind: "doubled" }, (facts) => tell(itemDoubled, facts))
    .with({ kind: "unchecked" }, (facts) => tell(itemsUnchecked, facts))
    .exhaustive();
}

import { match } from "ts-pattern";
import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import { type DecimalFault, MAX_DECIMAL_LENGTH, MAX_EXPONENT, parseDecimal } from "../../numeric/parse-decimal.js";
import { descendants } from "../../syntax/children.js";
import { exactValue } from "../../syntax/exact-value.js";
import type { RubricNode } from "../../syntax/tree.js";

export const numberFormat = defineDiagnostic<{ text: string; suggestion: string | null }>({
  code: "PTH1008",
  name: "number-format",
  severity: "error",
  id: {
    message: ({ text }) => `angka ${quote(text)} tidak dapat dibaca dengan pasti`,
    why: "Koma dan titik ribuan dibaca berbeda di setiap negara; rubrik hanya mengenal titik desimal.",
    hint: ({ suggestion }) =>
      suggestion === null ? "tulis dengan titik desimal dan tanpa pemisah ribuan" : `tulis \`${suggestion}\``,
  },
  en: {
    message: ({ text }) => `the number ${quote(text)} cannot be read with certainty`,
    why: "Commas and thousands separators are read differently from country to country; a rubric knows the decimal point only.",
    hint: ({ suggestion }) =>
      suggestion === null ? "write it with a decimal point and no thousands separators" : `write \`${suggestion}\``,
  },
});

export const numberTooLarge = defineDiagnostic<{ text: string; fault: Exclude<DecimalFault, "malformed"> }>({
  code: "PTH1009",
  name: "number-too-large",
  severity: "error",
  id: {
    message: ({ text, fault }) =>
      fault === "too-long" ? `angka ini memiliki ${text.length} karakter` : `pangkat pada ${quote(text)} terlalu besar`,
    why: "Angka dihitung persis, jadi panjangnya dibatasi supaya perhitungan selalu selesai.",
    hint: () => `pakai paling banyak ${MAX_DECIMAL_LENGTH} karakter dan pangkat paling besar ${MAX_EXPONENT}`,
  },
  en: {
    message: ({ text, fault }) =>
      fault === "too-long"
        ? `this number has ${text.length} characters`
        : `the exponent of ${quote(text)} is too large`,
    why: "Numbers are computed exactly, so their length is bounded to make every computation end.",
    hint: () => `use at most ${MAX_DECIMAL_LENGTH} characters and exponents up to ${MAX_EXPONENT}`,
  },
});

export const divisionByZero = defineDiagnostic<Record<string, never>>({
  code: "PTH1016",
  name: "division-by-zero",
  severity: "error",
  id: {
    message: () => "pembagian dengan nol",
    why: "Hasilnya bukan angka.",
    hint: () => "periksa penyebutnya",
  },
  en: {
    message: () => "division by zero",
    why: "The result is not a number.",
    hint: () => "check the divisor",
  },
});

/** Reports numbers that are not plain decimal text, are out of bounds, or divide by zero. */
export function checkNumbers(rubric: RubricNode, report: Report): void {
  for (const node of descendants(rubric)) {
    if (node.kind === "Binary" && node.operator === "/" && exactValue(node.right)?.num === 0n) {
      report(divisionByZero, node.right.span, {});
    }
    if (node.kind !== "Number") continue;
    const parsed = parseDecimal(node.text);
    if (parsed.ok) continue;
    const { text } = node;
    match(parsed.fault)
      .with("malformed", () => report(numberFormat, node.span, { text, suggestion: withPoint(text, node.percent) }))
      .with("too-long", "exponent-too-large", (fault) => report(numberTooLarge, node.span, { text, fault }))
      .exhaustive();
  }
}

/** `21,85` written with a point; null where a comma might also group thousands. */
function withPoint(text: string, percent: boolean): string | null {
  return /^[0-9]+,([0-9]{1,2}|[0-9]{4,})$/.test(text) && text.length < 20
    ? `${text.replace(",", ".")}${percent ? "%" : ""}`
    : null;
}

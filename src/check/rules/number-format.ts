import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import { parseDecimal } from "../../numeric/parse-decimal.js";
import { descendants } from "../../syntax/children.js";
import { exactValue, MAX_DIGITS_IN_RUBRIC } from "../../syntax/exact-value.js";
import type { BinaryNode, NumberNode, RubricNode } from "../../syntax/tree.js";

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

export const thousandsLookalike = defineDiagnostic<{ text: string; one: string; thousand: string }>({
  code: "PTH1018",
  name: "thousands-lookalike",
  severity: "warning",
  id: {
    message: ({ text, one }) => `\`${text}\` dibaca sebagai ${one}, bukan ribuan`,
    why: "Di Indonesia titik sering memisahkan ribuan; di dalam rubrik titik adalah tanda desimal.",
    hint: ({ one, thousand }) => `tulis \`${one}\` atau \`${thousand}\``,
  },
  en: {
    message: ({ text, one }) => `\`${text}\` is read as ${one}, not as thousands`,
    why: "In Indonesia a point often separates thousands; in a rubric it is the decimal point.",
    hint: ({ one, thousand }) => `write \`${one}\` or \`${thousand}\``,
  },
});

export const numberTooLarge = defineDiagnostic<{ text: string }>({
  code: "PTH1009",
  name: "number-too-large",
  severity: "error",
  id: {
    message: ({ text }) => `angka ${quote(text)} terlalu panjang`,
    why: "Angka dihitung persis, jadi panjangnya dibatasi supaya perhitungan selalu selesai.",
    hint: () => `pakai paling banyak ${MAX_DIGITS_IN_RUBRIC} angka`,
  },
  en: {
    message: ({ text }) => `the number ${quote(text)} is too long`,
    why: "Numbers are computed exactly, so their length is bounded to make every computation end.",
    hint: () => `use at most ${MAX_DIGITS_IN_RUBRIC} digits`,
  },
});

export const expressionTooLarge = defineDiagnostic<Record<string, never>>({
  code: "PTH1026",
  name: "expression-too-large",
  severity: "error",
  id: {
    message: () => "hasil perhitungan ini memiliki lebih dari 120 angka",
    why: "Bobot dan nilai nyata hanya memerlukan beberapa angka; panjangnya dibatasi supaya perhitungan selalu selesai.",
    hint: () => "periksa perkalian dan pembaginya, atau tulis hasilnya",
  },
  en: {
    message: () => "the result of this calculation has more than 120 digits",
    why: "Real weights and scores need a few digits; their length is bounded so that every computation ends.",
    hint: () => "check what is multiplied and divided, or write the result",
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
    if (node.kind === "Binary") checkOperation(node, report);
    if (node.kind === "Number") checkNumber(node, report);
  }
}

function checkOperation(node: BinaryNode, report: Report): void {
  const [left, right] = [exactValue(node.left), exactValue(node.right)];
  if (left === null || right === null) return; // one of them has its own message
  if (node.operator === "/" && right.num === 0n) report(divisionByZero, node.right.span, {});
  else if (exactValue(node) === null) report(expressionTooLarge, node.span, {});
}

function checkNumber(node: NumberNode, report: Report): void {
  const { text, percent, span } = node;
  const thousand = /^([1-9][0-9]{0,2})\.000$/.exec(text)?.[1];
  if (thousand !== undefined) report(thousandsLookalike, span, { text, one: thousand, thousand: `${thousand}000` });
  const parsed = parseDecimal(text);
  if (!parsed.ok && parsed.fault === "malformed") {
    report(numberFormat, span, { text, suggestion: withPoint(text, percent) });
  } else if (exactValue(node) === null) report(numberTooLarge, span, { text });
}

/** `21,85` written with a point; null where a comma might also group thousands. */
function withPoint(text: string, percent: boolean): string | null {
  return /^[0-9]+,([0-9]{1,2}|[0-9]{4,})$/.test(text) && text.length < 20
    ? `${text.replace(",", ".")}${percent ? "%" : ""}`
    : null;
}

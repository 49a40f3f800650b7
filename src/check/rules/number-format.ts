import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { quote } from "../../diagnostics/quote.js";
import { parseDecimal } from "../../numeric/parse-decimal.js";
import { exactValue, MAX_DIGITS_IN_RUBRIC } from "../../syntax/exact-value.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import type { BinaryNode, NumberNode, RubricNode } from "../../syntax/tree.js";

export const numberFormat = defineDiagnostic<{ text: string; meanings: readonly string[] }>({
  code: "PTH1008",
  name: "number-format",
  severity: "error",
  id: {
    message: ({ text }) => `angka ${quote(text)} tidak dapat dibaca dengan pasti`,
    why: "Koma dan titik ribuan dibaca berbeda di setiap negara; rubrik hanya mengenal titik desimal.",
    hint: ({ meanings }) =>
      meanings.length === 0
        ? "tulis dengan titik desimal dan tanpa pemisah ribuan"
        : `tulis ${listed(meanings, "atau")}`,
  },
  en: {
    message: ({ text }) => `the number ${quote(text)} cannot be read with certainty`,
    why: "Commas and thousands separators are read differently from country to country; a rubric knows the decimal point only.",
    hint: ({ meanings }) =>
      meanings.length === 0
        ? "write it with a decimal point and no thousands separators"
        : `write ${listed(meanings, "or")}`,
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
  for (const node of nodesOf(rubric, "Binary", "Number")) {
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
  const mayBeThousands = text.endsWith(".000");
  if (!mayBeThousands && exactValue(node) !== null) return; // as nearly all are
  const digits = { start: span.start, end: span.start + text.length };
  const one = mayBeThousands ? /^([1-9][0-9]{0,2})\.000$/.exec(text)?.[1] : undefined;
  if (one !== undefined) {
    const fixes = [one, `${one}000`].map((meaning) => rewriting(digits, meaning));
    report(thousandsLookalike, span, { text, one, thousand: `${one}000` }, { fixes });
  }
  const parsed = parseDecimal(text);
  if (!parsed.ok && parsed.fault === "malformed") {
    const found = meaningsOf(text, percent);
    const meanings = found.map((meaning) => `${meaning}${percent ? "%" : ""}`);
    report(numberFormat, span, { text, meanings }, { fixes: found.map((meaning) => rewriting(digits, meaning)) });
  } else if (exactValue(node) === null) report(numberTooLarge, span, { text });
}

/** Longer numbers are not repeated in a message. */
const MOST_SHOWN = 20;

/**
 * What a number with other marks than one point can mean: `21,85` and `0,125`
 * have a decimal comma, `1.000.000` and `1_000` have groups of thousands,
 * `1.000,5` has both, and `1,000` may be one or a thousand. There are no
 * thousands of percent.
 */
function meaningsOf(text: string, percent: boolean): readonly string[] {
  if (text.length > MOST_SHOWN) return [];
  const plain = text.replaceAll(/[.,_]/g, "");
  if (
    /^[0-9]{1,3}(?:_[0-9]{3})+$/.test(text) ||
    /^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})$/.test(text)
  ) {
    return [plain];
  }
  const mixed =
    /^([1-9][0-9]{0,2}(?:\.[0-9]{3})+),([0-9]+)$/.exec(text) ??
    /^([1-9][0-9]{0,2}(?:,[0-9]{3})+)\.([0-9]+)$/.exec(text);
  if (mixed !== null) return [`${mixed[1]?.replaceAll(/[.,]/g, "")}.${mixed[2]}`];
  if (!/^[0-9]+,[0-9]+$/.test(text)) return [];
  const decimal = text.replace(",", ".");
  const mayBeThousands = /^[1-9][0-9]{0,2},[0-9]{3}$/.test(text) && (!percent || text.endsWith("000"));
  return mayBeThousands ? [decimal.replace(/\.000$/, ""), plain] : [decimal];
}

function listed(meanings: readonly string[], or: string): string {
  return meanings.map((meaning) => `\`${meaning}\``).join(` ${or} `);
}

import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { formatPercent } from "../../numeric/format-percent.js";
import { compare, ONE, type Rational, ZERO } from "../../numeric/rational.js";
import { descendants } from "../../syntax/children.js";
import { exactValue } from "../../syntax/exact-value.js";
import { allParts, hasOpenText, itemsOf, mayHoldBad, weightOf } from "../../syntax/select.js";
import type { ExpressionNode, PartLevel, RubricNode } from "../../syntax/tree.js";
import { LEVEL_WORDS } from "../../syntax/words.js";

export const weightMissing = defineDiagnostic<{ level: PartLevel; name: string }>({
  code: "PTH3002",
  name: "weight-missing",
  severity: "error",
  id: {
    message: ({ level, name }) => `${LEVEL_WORDS[level].id} \`${name}\` tidak memiliki bobot`,
    why: "Bobot tidak pernah dibagi rata dengan sendirinya; yang tidak diterbitkan harus ditandai.",
    hint: () => "tambahkan `weight 20%`, atau `weight undisclosed` bila bobotnya tidak pernah diterbitkan",
  },
  en: {
    message: ({ level, name }) => `the ${level} \`${name}\` has no weight`,
    why: "Weights are never shared out on their own; what was not published must be marked.",
    hint: () => "add `weight 20%`, or `weight undisclosed` if it was never published",
  },
});

export const weightRange = defineDiagnostic<{ share: Rational }>({
  code: "PTH3003",
  name: "weight-range",
  severity: "error",
  id: {
    message: ({ share }) => `bobot ${formatPercent(share)} berada di luar 0% sampai 100%`,
    why: "Bobot adalah bagian dari induknya.",
    hint: () => "tulis bobot antara 0% dan 100%",
  },
  en: {
    message: ({ share }) => `a weight of ${formatPercent(share)} is outside 0% to 100%`,
    why: "A weight is a share of its parent.",
    hint: () => "write a weight between 0% and 100%",
  },
});

export const weightUnit = defineDiagnostic<{ value: Rational }>({
  code: "PTH3004",
  name: "weight-unit",
  severity: "error",
  id: {
    message: ({ value }) => `bobot \`${formatExact(value)}\` tidak menyebut satuannya`,
    why: "`20` dan `20%` berbeda seratus kali; satuannya tidak ditebak.",
    hint: ({ value }) => `tulis ${percentForms(value, "atau")}, atau sebuah pecahan seperti \`1/14\``,
  },
  en: {
    message: ({ value }) => `the weight \`${formatExact(value)}\` does not say its unit`,
    why: "`20` and `20%` differ a hundredfold; the unit is not guessed.",
    hint: ({ value }) => `write ${percentForms(value, "or")}, or a fraction such as \`1/14\``,
  },
});

/** Reports parts without a weight, and weights without a unit or out of range. */
export function checkWeightValues(rubric: RubricNode, report: Report): void {
  for (const part of allParts(rubric)) {
    const weight = weightOf(part);
    if (weight !== null) checkShare(weight.share, report);
    else if (!mayHoldBad(itemsOf(part), "weight") && !hasOpenText(part)) {
      report(weightMissing, part.name.span, { level: part.level, name: part.name.text });
    }
  }
}

function checkShare(share: ExpressionNode | null, report: Report): void {
  const value = share === null ? null : exactValue(share);
  if (share === null || value === null) return; // undisclosed, or `number-format` and its neighbours speak
  if (!hasUnit(share)) report(weightUnit, share.span, { value });
  else if (compare(value, ZERO) < 0 || compare(value, ONE) > 0) report(weightRange, share.span, { share: value });
}

/** A number up to 1 was most likely meant as a share of one whole. */
function percentForms(value: Rational, or: string): string {
  const plain = `\`${formatExact(value)}%\``;
  return compare(value, ONE) <= 0 ? `\`${formatPercent(value)}\` ${or} ${plain}` : plain;
}

/** A percentage, or a fraction of whole numbers: anything but a bare number. */
export function hasUnit(expression: ExpressionNode): boolean {
  const nodes = descendants(expression);
  const numbers = nodes.filter((node) => node.kind === "Number");
  if (numbers.some(({ percent }) => percent)) return true;
  const divides = nodes.some((node) => node.kind === "Binary" && node.operator === "/");
  return divides && numbers.every(({ text }) => /^[0-9]+$/.test(text));
}

import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, isWhole, ONE, type Rational, rational, ZERO } from "../../numeric/rational.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { plainValue } from "../../syntax/plain-value.js";
import type { ExpressionNode, RubricNode } from "../../syntax/tree.js";

export const stageDigits = defineDiagnostic<{ digits: Rational }>({
  code: "PTH4041",
  name: "rounding-digits",
  severity: "error",
  id: {
    message: ({ digits }) => `${formatExact(digits)} desimal tidak mungkin`,
    why: "Pembulatan memakai 0 sampai 10 desimal, berupa bilangan bulat.",
    hint: () => "tulis misalnya `rounded to 2`",
  },
  en: {
    message: ({ digits }) => `${formatExact(digits)} decimals are impossible`,
    why: "A rounding stage has a whole number of decimals from 0 to 10.",
    hint: () => "write for example `rounded to 2`",
  },
});

export const countOfAtLeast = defineDiagnostic<{ value: Rational }>({
  code: "PTH4037",
  name: "count-at-least",
  severity: "error",
  id: {
    message: ({ value }) => `\`at least ${formatExact(value)}\` bukan hitungan`,
    why: "Banyaknya pengamatan atau unit adalah bilangan bulat mulai dari 1.",
    hint: () => "tulis bilangan bulat, misalnya `at least 3`",
  },
  en: {
    message: ({ value }) => `\`at least ${formatExact(value)}\` is no count`,
    why: "The number of observations or units is a whole number from 1 up.",
    hint: () => "write a whole number, for example `at least 3`",
  },
});

/** Reports rounding stages with impossible decimals, and minimum counts that are no counts. */
export function checkRoundingStages(rubric: RubricNode, report: Report): void {
  for (const node of nodesOf(rubric, "Rounded", "Level", "Observations")) {
    if (node.kind === "Rounded") checkDigits(node.digits, report);
    if (node.kind === "Level" && node.rounded !== null) checkDigits(node.rounded.digits, report);
    if ((node.kind === "Level" || node.kind === "Observations") && node.atLeast !== null)
      checkCount(node.atLeast, report);
  }
}

function checkDigits(place: ExpressionNode, report: Report): void {
  const digits = plainValue(place);
  if (digits !== null && (!isWhole(digits) || compare(digits, ZERO) < 0 || compare(digits, rational(10n)) > 0))
    report(stageDigits, place.span, { digits });
}

function checkCount(place: ExpressionNode, report: Report): void {
  const value = plainValue(place);
  if (value !== null && (!isWhole(value) || compare(value, ONE) < 0)) report(countOfAtLeast, place.span, { value });
}

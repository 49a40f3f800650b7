import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { adding, rewriting } from "../../diagnostics/fix.js";
import { formatExact } from "../../numeric/format-exact.js";
import { formatPercent } from "../../numeric/format-percent.js";
import {
  add,
  compare,
  equals,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  subtract,
  sum,
  ZERO,
} from "../../numeric/rational.js";
import { descendants } from "../../syntax/children.js";
import { exactValue } from "../../syntax/exact-value.js";
import { allParts, cutOffParts, hasOpenText, itemsOf, mayHoldBad, partsOf, weightOf } from "../../syntax/select.js";
import type { ExpressionNode, PartLevel, PartNode, RubricNode } from "../../syntax/tree.js";
import { LEVEL_WORDS } from "../../syntax/words.js";
import { canBeSummed } from "../fineness.js";

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
  const units = unitsIn(rubric);
  const cutOff = cutOffParts(rubric);
  for (const part of allParts(rubric)) {
    const weight = weightOf(part);
    if (weight !== null) checkShare(weight.share, units, report);
    else if (!mayHoldBad(itemsOf(part), "weight") && !hasOpenText(part) && !cutOff.has(part)) {
      report(weightMissing, part.name.span, { level: part.level, name: part.name.text });
    }
  }
}

/** Reports a share without a unit or out of range. */
export function checkShare(share: ExpressionNode | null, units: Units, report: Report): void {
  const value = share === null ? null : exactValue(share);
  if (share === null || value === null) return; // undisclosed, or `number-format` and its neighbours speak
  if (!hasUnit(share)) report(weightUnit, share.span, { value }, { fixes: unitFixes(share, value, units) });
  else if (!isShare(value)) report(weightRange, share.span, { share: value });
}

/** How bare weights must be read: `20` as 20%, or `0.2` as a fifth. */
type Units = ReadonlyMap<ExpressionNode, "percent" | "fraction">;

/** The unit of every bare weight whose group is one whole with one reading only. */
function unitsIn(rubric: RubricNode): Units {
  const units = new Map<ExpressionNode, "percent" | "fraction">();
  for (const items of [rubric.block.items, ...allParts(rubric).map(itemsOf)]) {
    for (const [share, unit] of unitsOf(partsOf(items))) units.set(share, unit);
  }
  return units;
}

function unitsOf(parts: readonly PartNode[]): Units {
  if (parts.every(hasWeightWithUnit)) return NO_UNITS;
  const shares = parts.map((part) => weightOf(part)?.share ?? null).filter((share) => share !== null);
  const bare = shares.filter((share) => !hasUnit(share));
  const values = shares.map(exactValue).filter((value) => value !== null);
  if (bare.length === 0 || values.length < parts.length || !canBeSummed(values)) return new Map();
  const total = sum(values);
  const ofBare = sum(bare.map((share) => exactValue(share) ?? ZERO));
  const inPercent = add(subtract(total, ofBare), multiply(ofBare, powerOfTen(-2)));
  const [asPercent, asFraction] = [equals(inPercent, ONE), equals(total, ONE)];
  if (asPercent === asFraction) return new Map();
  return new Map(bare.map((share) => [share, asPercent ? "percent" : "fraction"]));
}

const NO_UNITS: Units = new Map();

function hasWeightWithUnit(part: PartNode): boolean {
  const share = weightOf(part)?.share ?? null;
  return share !== null && hasUnit(share);
}

/** The percentage that makes the group one whole; else, of a number up to 1, both that it can be. */
function unitFixes(share: ExpressionNode, value: Rational, units: Units): readonly Fix[] {
  if (share.kind !== "Number") return [];
  const percent = adding(share.span.end, "%");
  const fraction = rewriting(share.span, formatPercent(value));
  const unit = units.get(share);
  if (unit !== undefined) return [unit === "percent" ? percent : fraction];
  return compare(value, ONE) <= 0 ? [fraction, percent] : [];
}

/** A number up to 1 was most likely meant as a share of one whole. */
function percentForms(value: Rational, or: string): string {
  const plain = `\`${formatExact(value)}%\``;
  return compare(value, ONE) <= 0 ? `\`${formatPercent(value)}\` ${or} ${plain}` : plain;
}

/** A percentage, or a fraction of whole numbers: anything but a bare number. */
export function hasUnit(expression: ExpressionNode): boolean {
  if (expression.kind === "Number") return expression.percent;
  const nodes = descendants(expression);
  const numbers = nodes.filter((node) => node.kind === "Number");
  if (numbers.some(({ percent }) => percent)) return true;
  const divides = nodes.some((node) => node.kind === "Binary" && node.operator === "/");
  return divides && numbers.every(({ text }) => /^[0-9]+$/.test(text));
}

/** Whether a number is from 0 to 1. */
export function isShare({ num, den }: Rational): boolean {
  return num >= 0n && num <= den;
}

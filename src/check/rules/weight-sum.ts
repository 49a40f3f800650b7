import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { RelatedSpan } from "../../diagnostics/diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { formatPercent } from "../../numeric/format-percent.js";
import { compare, equals, ONE, type Rational, rational, subtract, sum, ZERO } from "../../numeric/rational.js";
import { exactValue } from "../../syntax/exact-value.js";
import { allParts, hasOpenBlocks, itemsOf, mayHoldBad, ofKind, partsOf, weightOf } from "../../syntax/select.js";
import type { ItemNode, NameNode, PartNode, RubricNode, WeightNode } from "../../syntax/tree.js";
import { canBeSummed } from "../fineness.js";
import { hasUnit, isShare } from "./weight-value.js";

interface Facts {
  readonly parent: string;
  readonly total: Rational;
  /** What they should add up to: one whole, or what the author states. */
  readonly stated: Rational;
}

export const weightSum = defineDiagnostic<Facts>({
  code: "PTH3001",
  name: "weight-sum",
  severity: "error",
  id: {
    message: ({ parent, total, stated }) =>
      `bobot di dalam \`${parent}\` berjumlah ${formatPercent(total)}, bukan ${formatPercent(stated)}`,
    why: "Nilai adalah rata-rata berbobot. Bila jumlahnya bukan satu utuh, bukti yang lengkap tidak memberi tepat nilai tertinggi.",
    hint: ({ total, stated }) =>
      compare(total, stated) < 0
        ? `tambahkan ${formatPercent(subtract(stated, total))} secara keseluruhan`
        : `kurangi ${formatPercent(subtract(total, stated))} secara keseluruhan`,
  },
  en: {
    message: ({ parent, total, stated }) =>
      `the weights inside \`${parent}\` add up to ${formatPercent(total)}, not ${formatPercent(stated)}`,
    why: "A score is a weighted mean. With a total other than one whole, full evidence would not give exactly the highest score.",
    hint: ({ total, stated }) =>
      compare(total, stated) < 0
        ? `add ${formatPercent(subtract(stated, total))} in all`
        : `take off ${formatPercent(subtract(total, stated))} in all`,
  },
});

export const weightNothingLeft = defineDiagnostic<Facts>({
  code: "PTH3005",
  name: "weight-nothing-left",
  severity: "error",
  id: {
    message: ({ parent, total }) =>
      `bobot yang diketahui di dalam \`${parent}\` sudah ${formatPercent(total)}; tidak ada sisa bagi yang tidak diterbitkan`,
    why: "Bobot yang tidak diterbitkan membagi sisa dari jumlah seluruhnya.",
    hint: () => "periksa bobot yang diketahui, atau tulis bobot yang kurang",
  },
  en: {
    message: ({ parent, total }) =>
      `the known weights inside \`${parent}\` already make ${formatPercent(total)}; nothing is left for the undisclosed ones`,
    why: "Undisclosed weights share what is left of the total.",
    hint: () => "check the known weights, or write the one that is missing",
  },
});

export const weightsTotalRange = defineDiagnostic<{ text: string }>({
  code: "PTH3006",
  name: "weights-total-range",
  severity: "error",
  id: {
    message: ({ text }) => `jumlah bobot ${text} bukan jumlah yang mungkin`,
    why: "`weights total` menyatakan jumlah pada tabel resmi, dalam persen, lebih dari 0% dan paling banyak 200%.",
    hint: () => "tulis misalnya `weights total 99.9%`",
  },
  en: {
    message: ({ text }) => `${text} is no possible total of weights`,
    why: "`weights total` states what the official table adds up to, in percent, above 0% and at most 200%.",
    hint: () => "write for example `weights total 99.9%`",
  },
});

/** Reports groups whose weights are not one whole, or not what the author states. */
export function checkWeightSums(rubric: RubricNode, report: Report): void {
  if (hasOpenBlocks(rubric)) return; // `missing-brace` speaks for this case
  const { start } = rubric.block.span;
  checkGroup(rubric.name, rubric.block.items, start, report);
  for (const part of allParts(rubric)) checkGroup(part.name, itemsOf(part), start, report);
}

function checkGroup(parent: NameNode, items: readonly ItemNode[], start: number, report: Report): void {
  const parts = partsOf(items);
  if (parts.length === 0) return; // `empty-group` speaks for this case
  if (mayHoldBad(items, "dimension", "variable", "indicator")) return; // one of them may be hidden there
  const weights = parts.map(weightOf);
  const shares = weights.filter((weight) => weight?.share !== null).map(knownShare);
  const known = shares.filter((share) => share !== null);
  if (known.length < shares.length) return; // `weight-missing` and its neighbours speak for this case
  if (!canBeSummed(known)) return; // `numbers-too-fine` speaks for this case
  const total = sum(known);
  const stated = statedTotal(items, report);
  if (stated === null) return;
  const facts = { parent: parent.text, total, stated };
  const related =
    weights.length > MOST_SHOWN ? [] : weights.flatMap(relatedTo).filter(({ span }) => span.start >= start); // what stands before is inherited
  if (known.length < weights.length) {
    if (compare(total, stated) >= 0) report(weightNothingLeft, parent.span, facts, { related });
  } else if (!equals(total, stated) && !isDoubled(parts, stated)) {
    report(weightSum, parent.span, facts, { related });
  }
}

/** Of more weights than this a reader looks at the text itself. */
const MOST_SHOWN = 6;

function relatedTo(weight: WeightNode | null): readonly RelatedSpan[] {
  if (weight === null || weight.share === null) return [];
  return [{ span: weight.share.span, label: { id: "salah satu bobotnya", en: "one of its weights" } }];
}

/** Whether the weights are one whole but for parts that stand there twice; `duplicate-name` speaks for these. */
function isDoubled(parts: readonly PartNode[], stated: Rational): boolean {
  const once = [...new Map(parts.map((part) => [part.name.text, part])).values()];
  if (once.length === parts.length) return false;
  return equals(sum(once.map((part) => knownShare(weightOf(part)) ?? ZERO)), stated);
}

/** What the weights of a group should add up to; null when the author's word on it cannot be. */
function statedTotal(items: readonly ItemNode[], report: Report): Rational | null {
  const statement = ofKind(items, "WeightsTotal")[0];
  if (statement === undefined) return ONE;
  const stated = exactValue(statement.share);
  if (stated === null) return null; // `number-format` and its neighbours speak for this case
  if (hasUnit(statement.share) && compare(stated, ZERO) > 0 && compare(stated, MOST_TOTAL) <= 0) return stated;
  const text = hasUnit(statement.share) ? formatPercent(stated) : formatExact(stated);
  report(weightsTotalRange, statement.share.span, { text });
  return null;
}

/** A table of weights that is further off is a slip, or no table of weights. */
const MOST_TOTAL = rational(2n);

function knownShare(weight: WeightNode | null): Rational | null {
  if (weight === null || weight.share === null || !hasUnit(weight.share)) return null;
  const share = exactValue(weight.share);
  return share === null || !isShare(share) ? null : share;
}

import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatPercent } from "../../numeric/format-percent.js";
import { compare, equals, ONE, type Rational, subtract, sum, ZERO } from "../../numeric/rational.js";
import { exactValue } from "../../syntax/exact-value.js";
import { allParts, hasOpenBlocks, itemsOf, mayHoldBad, partsOf, weightOf } from "../../syntax/select.js";
import type { ItemNode, NameNode, RubricNode, WeightNode } from "../../syntax/tree.js";
import { canBeSummed } from "../fineness.js";
import { hasUnit } from "./weight-value.js";

interface Facts {
  readonly parent: string;
  readonly total: Rational;
}

export const weightSum = defineDiagnostic<Facts>({
  code: "PTH3001",
  name: "weight-sum",
  severity: "error",
  id: {
    message: ({ parent, total }) => `bobot di dalam \`${parent}\` berjumlah ${formatPercent(total)}, bukan 100%`,
    why: "Nilai adalah rata-rata berbobot. Bila jumlahnya bukan satu utuh, bukti yang lengkap tidak mencapai nilai tertinggi.",
    hint: ({ total }) =>
      compare(total, ONE) < 0
        ? `tambahkan ${formatPercent(subtract(ONE, total))} secara keseluruhan`
        : `kurangi ${formatPercent(subtract(total, ONE))} secara keseluruhan`,
  },
  en: {
    message: ({ parent, total }) => `the weights inside \`${parent}\` add up to ${formatPercent(total)}, not 100%`,
    why: "A score is a weighted mean. With a total other than one whole, full evidence would not reach the highest score.",
    hint: ({ total }) =>
      compare(total, ONE) < 0
        ? `add ${formatPercent(subtract(ONE, total))} in all`
        : `take off ${formatPercent(subtract(total, ONE))} in all`,
  },
});

export const weightNothingLeft = defineDiagnostic<Facts>({
  code: "PTH3005",
  name: "weight-nothing-left",
  severity: "error",
  id: {
    message: ({ parent, total }) =>
      `bobot yang diketahui di dalam \`${parent}\` sudah ${formatPercent(total)}; tidak ada sisa bagi yang tidak diterbitkan`,
    why: "Bobot yang tidak diterbitkan membagi sisa dari 100%.",
    hint: () => "periksa bobot yang diketahui, atau tulis bobot yang kurang",
  },
  en: {
    message: ({ parent, total }) =>
      `the known weights inside \`${parent}\` already make ${formatPercent(total)}; nothing is left for the undisclosed ones`,
    why: "Undisclosed weights share what is left of 100%.",
    hint: () => "check the known weights, or write the one that is missing",
  },
});

/** Reports groups whose weights are not one whole. */
export function checkWeightSums(rubric: RubricNode, report: Report): void {
  if (hasOpenBlocks(rubric)) return; // `missing-brace` speaks for this case
  checkGroup(rubric.name, rubric.block.items, report);
  for (const part of allParts(rubric)) checkGroup(part.name, itemsOf(part), report);
}

function checkGroup(parent: NameNode, items: readonly ItemNode[], report: Report): void {
  const parts = partsOf(items);
  if (parts.length === 0) return; // `empty-group` speaks for this case
  if (mayHoldBad(items, "dimension", "variable", "indicator")) return; // one of them may be hidden there
  const weights = parts.map(weightOf);
  const shares = weights.filter((weight) => weight?.share !== null).map(knownShare);
  const known = shares.filter((share) => share !== null);
  if (known.length < shares.length) return; // `weight-missing` and its neighbours speak for this case
  if (!canBeSummed(known)) return; // `numbers-too-fine` speaks for this case
  const total = sum(known);
  const facts = { parent: parent.text, total };
  if (known.length < weights.length) {
    if (compare(total, ONE) >= 0) report(weightNothingLeft, parent.span, facts);
  } else if (!equals(total, ONE)) {
    report(weightSum, parent.span, facts);
  }
}

function knownShare(weight: WeightNode | null): Rational | null {
  if (weight === null || weight.share === null || !hasUnit(weight.share)) return null;
  const share = exactValue(weight.share);
  return share === null || compare(share, ZERO) < 0 || compare(share, ONE) > 0 ? null : share;
}

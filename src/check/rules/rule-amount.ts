import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, type Rational, subtract, ZERO } from "../../numeric/rational.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { plainValue } from "../../syntax/plain-value.js";
import { mayHoldBad, ofKind } from "../../syntax/select.js";
import type { ExpressionNode, RubricNode } from "../../syntax/tree.js";
import { readThresholds } from "../categories.js";
import { scoreBounds } from "../score-bounds.js";

export const amountRange = defineDiagnostic<{ amount: Rational; most: Rational }>({
  code: "PTH4038",
  name: "rule-amount",
  severity: "error",
  id: {
    message: ({ amount, most }) =>
      compare(amount, ZERO) <= 0
        ? `pengurangan ${formatExact(amount)} tidak mengurangi apa pun`
        : `pengurangan ${formatExact(amount)} lebih besar daripada rentang nilai, yaitu ${formatExact(most)}`,
    why: "Pengurangan nol tidak mengubah apa pun, yang negatif menambah nilai, dan lebih dari rentang tidak mungkin.",
    hint: ({ most }) => `tulis angka lebih dari 0 dan paling banyak ${formatExact(most)}`,
  },
  en: {
    message: ({ amount, most }) =>
      compare(amount, ZERO) <= 0
        ? `subtracting ${formatExact(amount)} takes nothing off`
        : `subtracting ${formatExact(amount)} is more than the whole score range, which is ${formatExact(most)}`,
    why: "Subtracting nothing changes nothing, a negative number would add, and more than the range is impossible.",
    hint: ({ most }) => `write a number above 0 and at most ${formatExact(most)}`,
  },
});

export const capRange = defineDiagnostic<{ cap: Rational; min: Rational; max: Rational }>({
  code: "PTH4039",
  name: "rule-cap",
  severity: "error",
  id: {
    message: ({ cap, min, max }) =>
      compare(cap, min) < 0
        ? `batas ${formatExact(cap)} di bawah nilai terendah, yaitu ${formatExact(min)}`
        : `batas ${formatExact(cap)} tidak membatasi apa pun: nilai tidak pernah lebih dari ${formatExact(max)}`,
    why: "Batas di puncak rentang tidak mengubah apa pun; batas di bawah rentang tidak dapat dicapai.",
    hint: ({ min, max }) => `tulis batas mulai dari ${formatExact(min)}, di bawah ${formatExact(max)}`,
  },
  en: {
    message: ({ cap, min, max }) =>
      compare(cap, min) < 0
        ? `the cap ${formatExact(cap)} is below the lowest score, ${formatExact(min)}`
        : `the cap ${formatExact(cap)} caps nothing: no score is above ${formatExact(max)}`,
    why: "A cap at the top of the range changes nothing; one below the range cannot be met.",
    hint: ({ min, max }) => `write a cap from ${formatExact(min)} up, below ${formatExact(max)}`,
  },
});

export const capTop = defineDiagnostic<{ category: string }>({
  code: "PTH4040",
  name: "rule-cap-top",
  severity: "error",
  id: {
    message: ({ category }) =>
      `\`${category}\` sudah kategori terbaik, jadi membatasi pada kategori itu tidak mengubah apa pun`,
    why: "Aturan yang tidak mengubah apa pun hampir selalu salah tulis.",
    hint: () => "tulis kategori yang lebih rendah, atau hapus aturannya",
  },
  en: {
    message: ({ category }) => `\`${category}\` is the best category, so capping there changes nothing`,
    why: "A rule that changes nothing is nearly always a slip.",
    hint: () => "write a lower category, or delete the rule",
  },
});

/** Reports effects of rules that change nothing or cannot be. */
export function checkRuleAmounts(rubric: RubricNode, report: Report): void {
  const bounds = scoreBounds(rubric);
  const effects = ofKind(rubric.block.items, "Rule").flatMap((rule) =>
    nodesOf(rule, "CapCategory", "Subtract", "CapScore"),
  );
  const isWhole = !mayHoldBad(rubric.block.items, "category");
  const best = isWhole ? readThresholds(rubric)?.ascending.at(-1)?.node.name.text : undefined;
  for (const node of effects) {
    if (node.kind === "CapCategory" && node.category.text === best)
      report(capTop, node.category.span, { category: node.category.text });
    if (bounds === null) continue;
    if (node.kind === "Subtract") checkAmount(node.amount, bounds, report);
    if (node.kind === "CapScore") checkCap(node.most, bounds, report);
  }
}

interface Bounds {
  readonly min: Rational;
  readonly max: Rational;
}

function checkAmount(place: ExpressionNode, { min, max }: Bounds, report: Report): void {
  const amount = plainValue(place);
  const most = subtract(max, min);
  if (amount !== null && (compare(amount, ZERO) <= 0 || compare(amount, most) > 0))
    report(amountRange, place.span, { amount, most });
}

function checkCap(place: ExpressionNode, { min, max }: Bounds, report: Report): void {
  const cap = plainValue(place);
  if (cap !== null && (compare(cap, min) < 0 || compare(cap, max) >= 0))
    report(capRange, place.span, { cap, min, max });
}

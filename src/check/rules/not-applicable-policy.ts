import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { exactValue } from "../../syntax/exact-value.js";
import { firstOf, itemsOf, mayHoldBad, partsOf, weightOf } from "../../syntax/select.js";
import type { ItemNode, NotApplicableNode, PartNode, RubricNode } from "../../syntax/tree.js";

export const notApplicablePolicy = defineDiagnostic<{ name: string }>({
  code: "PTH2028",
  name: "not-applicable-policy",
  severity: "error",
  id: {
    message: ({ name }) => `\`${name}\` dapat tidak berlaku, tetapi rubrik ini tidak menyatakan akibatnya`,
    why: "Bobot bagian yang tidak berlaku dapat dibagikan, atau bagian itu dihitung penuh atau terendah; tidak ada yang ditebak.",
    hint: () =>
      "tambahkan di rubrik salah satu dari: `not applicable parts are redistributed` / `not applicable parts count as full` / `not applicable parts count as lowest`",
  },
  en: {
    message: ({ name }) => `\`${name}\` may not apply, but this rubric does not say what happens then`,
    why: "The weight of a part that does not apply may go to its siblings, or the part may count as full or lowest; nothing is guessed.",
    hint: () =>
      "add one of these to the rubric: `not applicable parts are redistributed` / `not applicable parts count as full` / `not applicable parts count as lowest`",
  },
});

/** Reports the first part that may not apply and for which no policy is in force. */
export function checkNotApplicablePolicy(rubric: RubricNode, report: Report): void {
  const { items, closed } = rubric.block;
  if (!closed || hasPolicy(items) || mayHoldBad(items, "not")) return;
  const lacking = firstWithoutPolicy(items);
  if (lacking !== null) report(notApplicablePolicy, lacking.name.span, { name: lacking.name.text });
}

/** The first part that may not apply, or of which nothing may be left, down to where a policy is stated. */
function firstWithoutPolicy(siblings: readonly ItemNode[]): PartNode | null {
  for (const part of siblings) {
    if (part.kind !== "Part") continue;
    const items = itemsOf(part);
    if (hasPolicy(items) || mayHoldBad(items, "not")) continue;
    if (mayNotApply(items) || canBeEmptied(part, null)) return part;
    const below = firstWithoutPolicy(items);
    if (below !== null) return below;
  }
  return null;
}

function mayNotApply(items: readonly ItemNode[]): boolean {
  return items.some(({ kind }) => kind === "Applies" || kind === "MayBeNotApplicable");
}

/** Whether everything in a group that weighs something may give its weight away. */
function canBeEmptied(part: PartNode, policy: Policy): boolean {
  const parts = partsOf(itemsOf(part));
  return parts.length > 0 && parts.every((below) => isWeightless(below) || canBeLeftOut(below, policy));
}

function canBeLeftOut(part: PartNode, above: Policy): boolean {
  const items = itemsOf(part);
  const policy = firstOf(items, "NotApplicable")?.policy ?? above;
  const isGivenAway = policy === "redistribute";
  return isGivenAway && (mayNotApply(items) || canBeEmptied(part, policy));
}

type Policy = NotApplicableNode["policy"] | null;

function isWeightless(part: PartNode): boolean {
  const share = weightOf(part)?.share ?? null;
  return share !== null && exactValue(share)?.num === 0n;
}

function hasPolicy(items: readonly ItemNode[]): boolean {
  return firstOf(items, "NotApplicable") !== undefined;
}

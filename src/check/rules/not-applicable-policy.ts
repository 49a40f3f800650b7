import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { itemsOf, mayHoldBad, ofKind, partsOf } from "../../syntax/select.js";
import type { ItemNode, PartNode, RubricNode } from "../../syntax/tree.js";

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
  const lacking = partsOf(items).flatMap(withoutPolicy)[0];
  if (lacking !== undefined) report(notApplicablePolicy, lacking.name.span, { name: lacking.name.text });
}

/** The parts that may not apply, down to where a policy is stated. */
function withoutPolicy(part: PartNode): readonly PartNode[] {
  const items = itemsOf(part);
  if (hasPolicy(items) || mayHoldBad(items, "not")) return [];
  const may = ofKind(items, "Applies").length > 0 || ofKind(items, "MayBeNotApplicable").length > 0;
  return [...(may ? [part] : []), ...partsOf(items).flatMap(withoutPolicy)];
}

function hasPolicy(items: readonly ItemNode[]): boolean {
  return ofKind(items, "NotApplicable").length > 0;
}

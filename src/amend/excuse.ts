import { isDeclaration, nameOf } from "../syntax/declaration.js";
import { allItems, partsOf } from "../syntax/select.js";
import type { BadItemNode, ItemNode, PartNode, RubricNode } from "../syntax/tree.js";
import { match, P } from "../text/match.js";
import type { Span } from "../text/span.js";

/**
 * A rubric in which every block holds something unreadable: a statement that
 * was not carried out may have been meant for any of them, and rules do not
 * complain of what may be missing for that reason.
 */
export function excuse(rubric: RubricNode, span: Span): RubricNode {
  const unreadable: BadItemNode = { kind: "BadItem", readAs: "Statement", keyword: "", words: [], items: [], span };
  const within = <Holder extends RubricNode | PartNode>(holder: Holder): Holder =>
    holder.block === null
      ? holder
      : {
          ...holder,
          block: {
            ...holder.block,
            items: [...holder.block.items.map((item) => (item.kind === "Part" ? within(item) : item)), unreadable],
          },
        };
  return within(rubric);
}

/** The names that a statement would have brought into the rubric. */
export function namesIn(item: ItemNode): readonly string[] {
  return match(item)
    .returnType<readonly string[]>()
    .with({ kind: "Add" }, ({ statement }) => namesOf([statement]))
    .with({ kind: "Rename" }, ({ to }) => [to.text])
    .with({ kind: "Split" }, ({ block }) => namesOf(partsOf(block.items)))
    .with({ kind: "Merge" }, ({ part }) => namesOf([part]))
    .with({ kind: P.union("Part", "Law", "Source", "Category", "Scale", "Fact", "Rule", "Level", "Rank") }, (one) =>
      namesOf([one]),
    )
    .with(
      { kind: P.union("BadItem", "StrayBrace", "Rubric", "Weight", "Code", "Score", "Missing", "WeightsTotal") },
      () => [],
    )
    .with({ kind: P.union("Undisclosed", "NotApplicable", "MayBeNotApplicable", "Applies", "Observations") }, () => [])
    .with(
      { kind: P.union("Rounded", "Verdict", "Example", "Title", "Issuer", "InForce", "Change", "Remove") },
      () => [],
    )
    .exhaustive();
}

function namesOf(items: readonly ItemNode[]): readonly string[] {
  const declared = items.filter(isDeclaration).flatMap((one) => nameOf(one)?.text ?? []);
  return [
    ...declared,
    ...allItems(items)
      .filter((item) => item.kind === "Part")
      .map(({ name }) => name.text),
  ];
}

import { compare } from "../numeric/rational.js";
import { exactValue } from "../syntax/exact-value.js";
import { ofKind } from "../syntax/select.js";
import type { CategoryNode, ItemNode, RubricNode } from "../syntax/tree.js";
import { isSameSpan } from "./map-tree.js";
import { withItems } from "./tree-edit.js";

/**
 * Puts the categories that an amendment adds where their thresholds belong
 * among the others, as an author who writes the rubric whole would. Those that
 * it changes stay where they are, so that a slip in their order is seen.
 */
export function placeCategories(rubric: RubricNode, child: RubricNode): RubricNode {
  const { items } = rubric.block;
  const added = ofKind(child.block.items, "Add").map(({ statement }) => statement.span);
  const isAdded = (item: ItemNode): item is CategoryNode =>
    item.kind === "Category" && added.some((span) => isSameSpan(span, item.span));
  const outside = items.filter((item) => !isAdded(item));
  return withItems(rubric, items.filter(isAdded).reduce(insert, outside));
}

function insert(items: readonly ItemNode[], category: CategoryNode): readonly ItemNode[] {
  const others = ofKind(items, "Category");
  const direction = (compareThresholds(others.at(-1), others[0]) ?? 0) || -1;
  const next = others.find((other) => compareThresholds(other, category) === direction);
  return items.toSpliced(next === undefined ? items.length : items.indexOf(next), 0, category);
}

/** How two thresholds compare; null when one of them is no number. */
function compareThresholds(a: CategoryNode | undefined, b: CategoryNode | undefined): number | null {
  const first = a === undefined ? null : exactValue(a.from);
  const second = b === undefined ? null : exactValue(b.from);
  return first === null || second === null ? null : compare(first, second);
}

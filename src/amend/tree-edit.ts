import { ofKind } from "../syntax/select.js";
import type { CategoryNode, ItemNode, PartNode, RubricNode, VerdictNode } from "../syntax/tree.js";
import type { Span } from "../text/span.js";
import { type Amending, isWrittenHere } from "./amending.js";
import { respan } from "./map-tree.js";

/** The items of a rubric or a part. */
export function itemsIn({ block }: RubricNode | PartNode): readonly ItemNode[] {
  return block?.items ?? [];
}

/**
 * A rubric, or a part, in which what is wrong with its content as a whole is
 * told of a statement: rules report that at the name of the whole.
 */
export function touched<Holder extends RubricNode | PartNode>(holder: Holder, by: Span): Holder {
  return { ...holder, name: { ...holder.name, span: by } };
}

/** A rubric with other items. */
export function withItems(rubric: RubricNode, items: readonly ItemNode[]): RubricNode {
  return { ...rubric, block: { ...rubric.block, items } };
}

/** A rubric in which some items are replaced by others, or by none. */
export function mapItems(rubric: RubricNode, change: (item: ItemNode) => ItemNode | null): RubricNode {
  return withItems(
    rubric,
    rubric.block.items.flatMap((item) => change(item) ?? []),
  );
}

/**
 * A rubric in which one part is replaced in place by others, or by none.
 *
 * @param by the statement that touches the part's siblings; null when it leaves them alone
 */
export function replacePart(
  rubric: RubricNode,
  name: string,
  others: readonly PartNode[],
  by: Span | null,
): RubricNode {
  return replaceIn(rubric, name, others, by) ?? rubric;
}

/** A rubric with one more item at the end of a part. */
export function appendTo(rubric: RubricNode, part: PartNode, item: ItemNode, by: Span): RubricNode {
  const block = {
    kind: "Block",
    closed: true,
    span: item.span,
    ...part.block,
    items: [...itemsIn(part), item],
  } as const;
  return replacePart(rubric, part.name.text, [{ ...touched(part, by), block }], null);
}

/**
 * A rubric in which what the bounds of the inherited categories do not fit
 * with is told of a statement.
 */
export function touchCategories(rubric: RubricNode, by: Span, amending: Amending): RubricNode {
  return mapItems(rubric, (item) =>
    item.kind === "Category" && !isWrittenHere(item, amending) ? touchBounds(item, by) : item,
  );
}

/**
 * A rubric in which what the inherited verdict table does not fit with is told
 * of a statement: the first that changes what one of its columns may hold.
 */
export function touchVerdict(rubric: RubricNode, column: string, by: Span, amending: Amending): RubricNode {
  return mapItems(rubric, (item) =>
    item.kind === "Verdict" && !isWrittenHere(item, amending) ? touchColumn(item, column, by, amending) : item,
  );
}

function touchColumn(verdict: VerdictNode, column: string, by: Span, amending: Amending): VerdictNode {
  const at = verdict.columns.findIndex((one) => one.text === column && !isWrittenHere(one, amending));
  const touch = <Node>(node: Node, index: number): Node => (index === at ? respan(node, by) : node);
  const entries = verdict.rows.entries.map((row) =>
    row.kind === "VerdictRow" ? { ...row, cells: row.cells.map(touch) } : row,
  );
  return { ...verdict, columns: verdict.columns.map(touch), rows: { ...verdict.rows, entries } };
}

function touchBounds(category: CategoryNode, by: Span): CategoryNode {
  const { zone, from, to } = category;
  return { ...category, zone: respan(zone, by), from: respan(from, by), to: respan(to, by) };
}

/** Replaces a part wherever it stands; null when it is not in this holder. */
function replaceIn<Holder extends RubricNode | PartNode>(
  holder: Holder,
  name: string,
  others: readonly PartNode[],
  by: Span | null,
): Holder | null {
  if (holder.block === null) return null;
  const { items } = holder.block;
  if (ofKind(items, "Part").some((part) => part.name.text === name)) {
    const replaced = items.flatMap((item): readonly ItemNode[] =>
      item.kind === "Part" && item.name.text === name ? others : [item],
    );
    const changed = { ...holder, block: { ...holder.block, items: replaced } };
    return by === null ? changed : touched(changed, by);
  }
  for (const [index, item] of items.entries()) {
    const inner = item.kind === "Part" ? replaceIn(item, name, others, by) : null;
    if (inner !== null) return { ...holder, block: { ...holder.block, items: items.with(index, inner) } };
  }
  return null;
}

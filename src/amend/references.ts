import { type AnyNode, descendants } from "../syntax/children.js";
import { allParts } from "../syntax/select.js";
import type { CellNode, ItemNode, NameNode, RubricNode, TargetWord, VerdictNode } from "../syntax/tree.js";
import { match } from "../text/match.js";
import { isPartLevel } from "./find-target.js";
import { mapTree } from "./map-tree.js";
import { mapItems } from "./tree-edit.js";

type Change = (name: NameNode) => NameNode;

/**
 * A rubric in which every name that refers to one declaration is changed; the
 * declaration itself is not. Examples speak of the new scheme in its own
 * words and are left alone.
 */
export function mapReferences(rubric: RubricNode, what: TargetWord, name: string, change: Change): RubricNode {
  const one: Change = (reference) => (reference.text === name ? change(reference) : reference);
  const isPart = allParts(rubric).some((part) => part.name.text === name);
  return mapItems(rubric, (item) => {
    // Only rules speak of parts.
    if (item.kind === "Example" || (isPartLevel(what) && item.kind !== "Rule")) return item;
    if (!namesIn(item).has(name)) return item;
    // A rule compares the part before the fact of the same name; whether a part applies depends on facts only.
    const comparesPart = item.kind === "Rule" && isPart && !isPartLevel(what);
    return mapTree<ItemNode>(item, (node) =>
      node.kind === "Compare" && comparesPart ? node : changed(node, what, one),
    );
  });
}

/** Every name that is written in an item. A tree never changes, and most items keep theirs through many statements. */
function namesIn(item: ItemNode): ReadonlySet<string> {
  const cached = known.get(item);
  if (cached !== undefined) return cached;
  const names = new Set(descendants(item).flatMap((node) => (node.kind === "Name" ? node.text : [])));
  known.set(item, names);
  return names;
}

const known = new WeakMap<ItemNode, ReadonlySet<string>>();

/** A node whose own references of one kind are changed. */
function changed(node: AnyNode, what: TargetWord, one: Change): AnyNode {
  return match(what)
    .returnType<AnyNode>()
    .with("dimension", "variable", "indicator", () =>
      node.kind === "Compare" ? { ...node, name: one(node.name) } : node,
    )
    .with("fact", () => inFact(node, one))
    .with("category", () => inCategory(node, one))
    .with("scale", () =>
      node.kind === "Scale" && node.body === null && node.name !== null ? { ...node, name: one(node.name) } : node,
    )
    .with("law", () => (node.kind === "Law" && node.text === null ? { ...node, name: one(node.name) } : node))
    .with("source", () => (node.kind === "Provenance" ? { ...node, sources: node.sources.map(one) } : node))
    .with("level", () => inLevel(node, one))
    .with("rule", "rank", "verdict", "undisclosed weights", "not applicable", "weights total", () => node)
    .exhaustive();
}

function inFact(node: AnyNode, one: Change): AnyNode {
  const orNull = (name: NameNode | null): NameNode | null => (name === null ? null : one(name));
  if (node.kind === "Holds" || node.kind === "Is" || node.kind === "Compare") return { ...node, name: one(node.name) };
  if (node.kind === "Verdict") {
    return { ...node, columns: node.columns.map((column) => (column.text === "category" ? column : one(column))) };
  }
  if (node.kind === "Level") return { ...node, weightedBy: orNull(node.weightedBy) };
  return node.kind === "Rank" ? { ...node, within: orNull(node.within) } : node;
}

function inCategory(node: AnyNode, one: Change): AnyNode {
  if (node.kind === "CapCategory") return { ...node, category: one(node.category) };
  return node.kind === "Verdict" ? inCategoryColumn(node, one) : node;
}

function inCategoryColumn(verdict: VerdictNode, one: Change): VerdictNode {
  const isCategory = verdict.columns.map(({ text }) => text === "category");
  const inCell = (cell: CellNode, column: number): CellNode =>
    isCategory[column] === true ? { ...cell, values: cell.values?.map(one) ?? null } : cell;
  const entries = verdict.rows.entries.map((row) =>
    row.kind === "VerdictRow" ? { ...row, cells: row.cells.map(inCell) } : row,
  );
  return { ...verdict, rows: { ...verdict.rows, entries } };
}

function inLevel(node: AnyNode, one: Change): AnyNode {
  if (node.kind === "Level") return { ...node, from: one(node.from), to: one(node.to) };
  return node.kind === "Rank" ? { ...node, level: one(node.level) } : node;
}

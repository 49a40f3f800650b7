import { meantKeyword } from "./keywords.js";
import { nodesOf } from "./nodes-of.js";
import type {
  BadItemNode,
  BlockNode,
  ItemNode,
  PartNode,
  RubricNode,
  StatementNode,
  TextNode,
  WeightNode,
} from "./tree.js";

/** The statements of one kind that stand directly in a list of items. */
export function ofKind<Kind extends StatementNode["kind"]>(
  items: readonly ItemNode[],
  kind: Kind,
): readonly Extract<StatementNode, { kind: Kind }>[] {
  return items.filter((item): item is Extract<StatementNode, { kind: Kind }> => item.kind === kind);
}

/** The first statement of one kind that stands directly in a list of items. */
export function firstOf<Kind extends StatementNode["kind"]>(
  items: readonly ItemNode[],
  kind: Kind,
): Extract<StatementNode, { kind: Kind }> | undefined {
  return items.find((item): item is Extract<StatementNode, { kind: Kind }> => item.kind === kind);
}

/** The items of a part; none when it is not broken down. */
export function itemsOf(part: PartNode): readonly ItemNode[] {
  return part.block?.items ?? NOTHING;
}

const NOTHING: readonly ItemNode[] = [];

/** The parts directly below. */
export function partsOf(items: readonly ItemNode[]): readonly PartNode[] {
  return ofKind(items, "Part");
}

/** Every item at any depth, also inside what could not be read, in source order. */
export function allItems(items: readonly ItemNode[]): readonly ItemNode[] {
  const cached = known.get(items);
  if (cached !== undefined) return cached;
  const all: ItemNode[] = [];
  const visit = (inside: readonly ItemNode[]): void => {
    for (const item of inside) {
      all.push(item);
      if (item.kind === "Part") visit(itemsOf(item));
      if (item.kind === "BadItem" || item.kind === "Rubric") visit(blockItems(item));
    }
  };
  visit(items);
  known.set(items, all);
  return all;
}

/** Many rules look at the same items; a tree never changes. */
const known = new WeakMap<readonly ItemNode[], readonly ItemNode[]>();

/** Every part of the rubric, in source order. */
export function allParts(rubric: RubricNode): readonly PartNode[] {
  const cached = parts.get(rubric);
  if (cached !== undefined) return cached;
  const all = allItems(rubric.block.items).filter((item) => item.kind === "Part");
  parts.set(rubric, all);
  return all;
}

const parts = new WeakMap<RubricNode, readonly PartNode[]>();

/** The weight of a part, from its head or its block. */
export function weightOf(part: PartNode): WeightNode | null {
  return part.weight ?? firstOf(itemsOf(part), "Weight") ?? null;
}

/**
 * Whether an unreadable item may have been meant as one of these statements:
 * it begins with the word, with a misspelling of it, or with a word that
 * resembles none.
 */
export function mayHoldBad(items: readonly ItemNode[], ...words: readonly string[]): boolean {
  return items.some((item) => {
    if (item.kind !== "BadItem") return false;
    const meant = meantKeyword(item.keyword);
    return meant === null || words.includes(meant);
  });
}

/** What unreadable statements may declare. */
export interface Unread {
  /** The names in their heads. */
  readonly names: ReadonlySet<string>;
  /** Whether one of them may declare such a thing, but lacks the name. */
  readonly isNameless: (...keywords: readonly string[]) => boolean;
}

/** What unreadable items at any depth may declare, so that a reference to it is no mistake. */
export function unreadIn(items: readonly ItemNode[]): Unread {
  const bad = allItems(items).filter((item) => item.kind === "BadItem");
  const nameless = new Set(bad.flatMap((item) => namelessIn(item) ?? []));
  const isForeign = bad.some(({ words }) => words.length === 0);
  return {
    names: new Set(bad.flatMap(({ words }) => words)),
    isNameless: (...keywords) => isForeign || keywords.some((keyword) => nameless.has(keyword)),
  };
}

/** Words that stand behind a name, never for one. */
const BEHIND_A_NAME: ReadonlySet<string> = new Set([
  ...["yes", "number", "choice", "levels", "count", "mean", "checklist", "steps"],
  ...["weight", "from", "zone", "en", "url", "article"],
]);

/** The keyword of a statement that should have a name and has none. */
function namelessIn({ keyword, words: [, name] }: BadItemNode): string | null {
  return name === undefined || BEHIND_A_NAME.has(name) ? meantKeyword(keyword) : null;
}

/** Whether a text of the part is not closed, and so may have swallowed what stands behind it on its line. */
export function hasOpenText({ text }: { readonly text: TextNode | null }): boolean {
  return text !== null && !(text.id.closed && (text.en?.closed ?? true));
}

/** The parts whose head may go on in the unreadable text behind them: their weight and block may stand there. */
export function cutOffParts(rubric: RubricNode): ReadonlySet<PartNode> {
  const cut = new Set<PartNode>();
  if (nodesOf(rubric, "BadItem").length === 0) return cut;
  const look = (items: readonly ItemNode[]): void => {
    for (const [index, item] of items.entries()) {
      const next = items[index + 1];
      if (item.kind === "BadItem") look(item.items);
      if (item.kind !== "Part") continue;
      look(itemsOf(item));
      if (item.block === null && next?.kind === "BadItem" && goesOn(next)) cut.add(item);
    }
  };
  look(rubric.block.items);
  return cut;
}

function goesOn({ keyword }: BadItemNode): boolean {
  const meant = meantKeyword(keyword);
  return meant === null || meant === "weight";
}

/** Whether a brace is missing, so that nobody knows what belongs where. */
export function hasOpenBlocks(rubric: RubricNode): boolean {
  return nodesOf(rubric, "Block", "Entries").some(({ closed }) => !closed);
}

function blockItems(node: BadItemNode | { readonly block: BlockNode }): readonly ItemNode[] {
  return "block" in node ? node.block.items : node.items;
}

import { type AnyNode, childrenOf } from "./children.js";

type Kind = AnyNode["kind"];
type NodeOf<K extends Kind> = Extract<AnyNode, { readonly kind: K }>;

/**
 * The nodes of some kinds in a tree, at any depth, parents first, in source
 * order. A tree never changes, so the many rules that look at the same one
 * share one walk over it; what a rule does not ask for costs it nothing.
 */
export function nodesOf<K extends Kind>(root: AnyNode, ...kinds: readonly K[]): readonly NodeOf<K>[] {
  // What a file holds is mostly one rubric, which is asked for as well.
  const only = root.kind === "File" && root.items.length === 1 ? root.items[0] : undefined;
  const index = indexOf(only ?? root);
  const lists: List<NodeOf<K>>[] = [];
  for (const kind of kinds) {
    const list = index[kind];
    if (list !== undefined) lists.push(list);
  }
  return lists.length < 2 ? (lists[0]?.nodes ?? []) : merged(lists);
}

/** Nodes of one kind, and how many nodes of any kind come before each of them. */
interface List<Node> {
  readonly nodes: Node[];
  readonly places: number[];
}

type Index = { readonly [K in Kind]?: List<NodeOf<K>> };

const known = new WeakMap<AnyNode, Index>();

function indexOf(root: AnyNode): Index {
  const cached = known.get(root);
  if (cached !== undefined) return cached;
  const index = createIndex(root);
  known.set(root, index);
  return index;
}

function createIndex(root: AnyNode): Index {
  const index: { [K in Kind]?: List<AnyNode> } = {};
  let place = 0;
  const visit = (node: AnyNode): void => {
    const list = index[node.kind] ?? { nodes: [], places: [] };
    if (list.nodes.length === 0) index[node.kind] = list;
    list.nodes.push(node);
    list.places.push(place);
    place += 1;
    for (const child of childrenOf(node)) if (child !== null) visit(child);
  };
  visit(root);
  // Each list was filled with nodes of its own kind.
  return index as Index;
}

/** Several lists as one, in source order. */
function merged<Node>(lists: readonly List<Node>[]): readonly Node[] {
  const all: Node[] = [];
  const next = lists.map(() => 0);
  for (;;) {
    let first = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (const [index, { places }] of lists.entries()) {
      const place = places[next[index] ?? 0] ?? Number.POSITIVE_INFINITY;
      if (place < lowest) [first, lowest] = [index, place];
    }
    const node = lists[first]?.nodes[next[first] ?? 0];
    if (node === undefined) return all;
    all.push(node);
    next[first] = (next[first] ?? 0) + 1;
  }
}

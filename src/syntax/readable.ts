import type { EntriesNode } from "./tree.js";

/** The entries of a block that could be read. */
export function readable<Entry extends { readonly kind: string }>({ entries }: EntriesNode<Entry>): readonly Entry[] {
  return entries.filter((entry): entry is Entry => entry.kind !== "BadItem");
}

/** Whether every entry of a block could be read. */
export function isReadable<Entry extends { readonly kind: string }>({ entries, closed }: EntriesNode<Entry>): boolean {
  return closed && entries.every(({ kind }) => kind !== "BadItem");
}

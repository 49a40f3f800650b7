import type { EntriesNode } from "../syntax/tree.js";
import { checked } from "./checked.js";

/** The entries of a checked block, in which there are no unreadable ones. */
export function entriesOf<Entry extends { readonly kind: string }>({ entries }: EntriesNode<Entry>): readonly Entry[] {
  return entries.map((entry) => checked(isReadable(entry) ? entry : null));
}

function isReadable<Entry extends { readonly kind: string }>(
  entry: EntriesNode<Entry>["entries"][number],
): entry is Entry {
  return entry.kind !== "BadItem";
}

import { mayHoldBad, ofKind } from "../syntax/select.js";
import type { ItemNode, RubricNode } from "../syntax/tree.js";
import type { Span } from "../text/span.js";
import type { Amending } from "./amending.js";
import { inheritedHeading } from "./amendment-diagnostics.js";
import { respan } from "./map-tree.js";

/**
 * The rubric that an amendment begins with: all of the amended one, under the
 * name and year of the new one. Examples are not inherited, since what they
 * expect belongs to the old scheme, and neither are the reasons of the
 * amended rubric for its own amendments.
 */
export function inherit(child: RubricNode, parent: RubricNode, place: Span): RubricNode {
  const items = parent.block.items.filter(({ kind }) => kind !== "Example" && kind !== "Remove" && kind !== "Rename");
  return { ...child, amends: null, block: { ...child.block, items: respan(items, place) } };
}

/** Warns of what names the old year in an amended rubric and was not written anew. */
export function checkHeading(
  child: RubricNode,
  parent: RubricNode,
  { parent: words, inherited, report }: Amending,
): void {
  const { items, closed } = child.block;
  if (!closed) return; // what is missing may have been cut off
  const [title] = ofKind(parent.block.items, "Title");
  const [inForce] = ofKind(parent.block.items, "InForce");
  if (title !== undefined && !speaksOf(items, "Title") && !mayHoldBad(items, "title")) {
    report(inheritedHeading, inherited, { statement: "title", parent: words, said: `"${title.text.id.value}"` });
  }
  if (inForce === undefined || speaksOf(items, "InForce") || mayHoldBad(items, "in")) return;
  if (child.year.text === parent.year.text) return;
  const to = inForce.to === null ? "" : ` to ${inForce.to.text}`;
  report(inheritedHeading, inherited, { statement: "in force", parent: words, said: `\`${inForce.from.text}${to}\`` });
}

/** Whether a statement is there, even behind a word that does not belong before it. */
function speaksOf(items: readonly ItemNode[], kind: "Title" | "InForce"): boolean {
  return items.some((item) => (item.kind === "Change" || item.kind === "Add" ? item.statement : item).kind === kind);
}

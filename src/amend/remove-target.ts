import { descendants } from "../syntax/children.js";
import { type Declaration, wordsFor } from "../syntax/declaration.js";
import type { PartNode, RemoveNode, RubricNode, TargetNode } from "../syntax/tree.js";
import { partsWithin } from "./add-statement.js";
import { type Amend, type Amending, isWrittenHere, reportTwice } from "./amending.js";
import { touchedBy } from "./change-declaration.js";
import { findDeclarations, findPart, isPartLevel, type Located, targetOf } from "./find-target.js";
import { mapItems, replacePart } from "./tree-edit.js";

/** Takes a part, or a declaration, out of a rubric. What still refers to it is for the ordinary rules to find. */
export const removeTarget: Amend<RemoveNode> = ({ target }, rubric, amending) => {
  if (!isPartLevel(target.what)) return removeDeclarations(target, rubric, amending);
  const located = findOutgoing(target, rubric, amending);
  if (located === null) return null;
  noteGoneParts([located], amending);
  return replacePart(rubric, located.part.name.text, [], target.span);
};

/** A part that is about to go, and the words that say so. */
export interface Outgoing extends Located {
  readonly target: TargetNode;
}

/** Finds a part that is about to go; nothing in it may have been written in this amendment. */
export function findOutgoing(target: TargetNode, rubric: RubricNode, amending: Amending): Outgoing | null {
  if (!isPartLevel(target.what) || target.name === null) return null;
  const located = findPart(target.what, target.name, rubric, amending);
  if (located === null) return null;
  const words = `\`${targetOf(target)}\``;
  const what = { id: `sesuatu di dalam ${words}`, en: `something in ${words}` };
  return reportTwice(firstWrittenHere(located.part, amending), target.name.span, what, amending)
    ? null
    : { ...located, target };
}

/** Takes note of parts that go, with all below them. */
export function noteGoneParts(outgoing: readonly Outgoing[], amending: Amending): void {
  for (const { part, target } of outgoing) {
    for (const { level, name } of partsWithin([part])) amending.noteGone(level, name.text, target.span);
  }
}

const removeDeclarations: Amend<TargetNode> = (target, rubric, amending) => {
  const place = target.name?.span ?? target.span;
  const found = findDeclarations(target.what, target.name, place, rubric, amending);
  if (found === null) return null;
  const words = `\`${wordsFor(found[0])}\``;
  for (const one of found) if (reportTwice(one, place, { id: words, en: words }, amending)) return null;
  if (target.name !== null) amending.noteGone(target.what, target.name.text, target.span);
  const gone = new Set<unknown>(found);
  const left = mapItems(rubric, (item) => (gone.has(item) ? null : item));
  return touchedBy(standingAt(found[0], target), left, amending);
};

/** The declaration as if it stood where it is removed. */
function standingAt(declaration: Declaration, { span }: TargetNode): Declaration {
  return declaration.kind === "Category"
    ? { ...declaration, name: { ...declaration.name, span } }
    : { ...declaration, span };
}

/** The first thing in a part that this amendment wrote; names only say what was touched. */
function firstWrittenHere(part: PartNode, amending: Amending): Parameters<typeof reportTwice>[0] {
  return descendants(part)
    .filter((node) => node.kind !== "Name" && node.kind !== "Text" && node.kind !== "Provenance")
    .find((node) => isWrittenHere(node, amending));
}

import { isDeclaration, nameOf, targetWords } from "../syntax/declaration.js";
import { keywordOf } from "../syntax/keyword-of.js";
import { ofKind } from "../syntax/select.js";
import type { NameNode, RenameNode, RubricNode, TargetWord } from "../syntax/tree.js";
import type { Amend, Amending } from "./amending.js";
import { changeWithoutEffect } from "./amendment-diagnostics.js";
import { findDeclarations, findPart, isPartLevel, locate, targetOf } from "./find-target.js";
import { mapReferences } from "./references.js";
import { alreadyDeclared, notRenamable } from "./target-diagnostics.js";
import { mapItems, replacePart } from "./tree-edit.js";

/** Gives a part, or a declaration, another name, wherever it is spoken of. */
export const renameTarget: Amend<RenameNode> = ({ target, to }, rubric, amending) => {
  const { what, name } = target;
  if (name === null || what === "rank") {
    amending.report(notRenamable, target.span, { target: targetOf(target) });
    return null;
  }
  if (name.text === to.text) {
    amending.report(changeWithoutEffect, to.span, { target: targetOf(target), parent: amending.parent });
    return rubric;
  }
  const renamed = renameDeclaration(what, name, to, rubric, amending);
  if (renamed === null) return null;
  if (isTaken(what, to, rubric)) {
    amending.report(alreadyDeclared, to.span, { parent: amending.parent, target: targetWords(what, to) });
    return null;
  }
  amending.noteRenamed(what, name.text, to.text);
  return mapReferences(renamed, what, name.text, (reference) => ({ ...reference, text: to.text }));
};

function renameDeclaration(
  what: TargetWord,
  name: NameNode,
  to: NameNode,
  rubric: RubricNode,
  amending: Amending,
): RubricNode | null {
  if (isPartLevel(what)) {
    const located = findPart(what, name, rubric, amending);
    return located === null ? null : replacePart(rubric, name.text, [{ ...located.part, name: to }], null);
  }
  // A level is declared by the steps between levels, all of which refer to it.
  if (what === "level" && levelNames(rubric).has(name.text)) return rubric;
  const found = findDeclarations(what, name, name.span, rubric, amending);
  return found === null ? null : mapItems(rubric, (item) => (item === found[0] ? { ...found[0], name: to } : item));
}

function isTaken(what: TargetWord, to: NameNode, rubric: RubricNode): boolean {
  if (isPartLevel(what)) return locate(to.text, rubric) !== null;
  if (what === "level") return levelNames(rubric).has(to.text);
  const alike = rubric.block.items.filter(isDeclaration).filter((one) => keywordOf(one) === what);
  return alike.some((one) => nameOf(one)?.text === to.text);
}

function levelNames(rubric: RubricNode): ReadonlySet<string> {
  return new Set(ofKind(rubric.block.items, "Level").flatMap(({ from, to }) => [from.text, to.text]));
}

import { type Declaration, isDeclaration, nameOf, targetWords } from "../syntax/declaration.js";
import { keywordOf } from "../syntax/keyword-of.js";
import { allParts, partsOf } from "../syntax/select.js";
import type { NameNode, PartLevel, PartNode, RubricNode, TargetNode } from "../syntax/tree.js";
import type { Span } from "../text/span.js";
import { suggest } from "../text/suggest.js";
import type { Amending } from "./amending.js";
import { targetOfAnotherKind, unknownTarget } from "./target-diagnostics.js";
import { itemsIn } from "./tree-edit.js";

/** A part and the group, or the rubric, that holds it. */
export interface Located {
  readonly part: PartNode;
  readonly holder: RubricNode | PartNode;
}

/** Whether a target word is one of the three kinds of part. */
export function isPartLevel(what: string): what is PartLevel {
  return what === "dimension" || what === "variable" || what === "indicator";
}

/** Finds the part that a statement speaks of, or reports why it is not there. */
export function findPart(level: PartLevel, name: NameNode, rubric: RubricNode, amending: Amending): Located | null {
  const located = locate(name.text, rubric);
  if (located?.part.level === level) return located;
  reportUnknown({ what: level, name, place: name.span }, rubric, amending);
  return null;
}

/** Finds the group or indicator that takes something up, whatever its kind. */
export function findHolder(name: NameNode, rubric: RubricNode, amending: Amending): PartNode | null {
  const located = locate(name.text, rubric);
  if (located !== null) return located.part;
  reportUnknown({ what: null, name, place: name.span }, rubric, amending);
  return null;
}

/** Finds the declarations that a statement speaks of, or reports why there is none. */
export function findDeclarations(
  what: string,
  name: NameNode | null,
  place: Span,
  rubric: RubricNode,
  amending: Amending,
): readonly [Declaration, ...Declaration[]] | null {
  const [first, ...others] = rubric.block.items
    .filter(isDeclaration)
    .filter((one) => keywordOf(one) === what && nameOf(one)?.text === name?.text);
  if (first !== undefined) return [first, ...others];
  reportUnknown({ what, name, place }, rubric, amending);
  return null;
}

/** A target as it was written. */
export function targetOf({ what, name }: TargetNode): string {
  return targetWords(what, name);
}

/** Finds a part by its name, which is its own in the whole rubric. */
export function locate(name: string, rubric: RubricNode): Located | null {
  const holders: readonly (RubricNode | PartNode)[] = [rubric, ...allParts(rubric)];
  for (const holder of holders) {
    const part = partsOf(itemsIn(holder)).find((one) => one.name.text === name);
    if (part !== undefined) return { part, holder };
  }
  return null;
}

interface Sought {
  /** The kind that was written; null for any part. */
  readonly what: string | null;
  readonly name: NameNode | null;
  readonly place: Span;
}

/** With more names than this a comparison with each would take too long. */
const MOST_COMPARED = 300;

function reportUnknown(
  { what, name, place }: Sought,
  rubric: RubricNode,
  { parent, report, isExcused }: Amending,
): void {
  if (name !== null && isExcused(name.text)) return;
  const is = name === null || what === null ? null : kindOf(name.text, rubric);
  if (name !== null && what !== null && is !== null) {
    report(targetOfAnotherKind, place, { name: name.text, said: what, is });
    return;
  }
  const names = namesOf(what, rubric);
  const suggestion = name === null || names.length > MOST_COMPARED ? null : suggest(name.text, names);
  report(unknownTarget, place, { parent, target: targetWords(what ?? "", name).trim(), suggestion });
}

/** What a name is declared as, when it is declared at all. */
function kindOf(name: string, rubric: RubricNode): string | null {
  const part = locate(name, rubric)?.part;
  if (part !== undefined) return part.level;
  const declaration = rubric.block.items.filter(isDeclaration).find((one) => nameOf(one)?.text === name);
  return declaration === undefined ? null : keywordOf(declaration);
}

/** The names among which an unknown one may be a misspelling. */
function namesOf(what: string | null, rubric: RubricNode): readonly string[] {
  if (what === null || isPartLevel(what)) return allParts(rubric).map(({ name }) => name.text);
  return rubric.block.items
    .filter(isDeclaration)
    .filter((one) => keywordOf(one) === what)
    .flatMap((one) => nameOf(one)?.text ?? []);
}

import {
  type Declaration,
  isDeclaration,
  isSameDeclaration,
  nameOf,
  placeOf,
  targetWords,
  wordsFor,
} from "../syntax/declaration.js";
import { keywordOf, keywordSpan } from "../syntax/keyword-of.js";
import { allItems, allParts, ofKind, weightOf } from "../syntax/select.js";
import { allowedIn, placeOfAdded } from "../syntax/statement-places.js";
import type { AddNode, ItemNode, PartNode, RubricNode, StatementNode } from "../syntax/tree.js";
import type { Amend, Amending } from "./amending.js";
import { touchedBy } from "./change-declaration.js";
import { findHolder } from "./find-target.js";
import { alreadyDeclared, cannotHold } from "./target-diagnostics.js";
import { appendTo, itemsIn, touched, touchVerdict, withItems } from "./tree-edit.js";

/** Adds what is not there yet: at the end of a part, or of the rubric. */
export const addStatement: Amend<AddNode> = (add, rubric, amending) => {
  const { into, statement } = add;
  if (allowedIn(placeOfAdded(add), keywordOf(statement)) === null) return null; // `misplaced-statement` speaks
  if (into === null) {
    if (statement.kind === "Part") return addPart(statement, rubric, amending);
    return isDeclaration(statement) ? addDeclaration(statement, rubric, amending) : null;
  }
  const holder = findHolder(into, rubric, amending);
  if (holder === null || !canHold(holder, statement, amending) || holds(holder, statement, rubric, amending))
    return null;
  return appendTo(rubric, holder, statement, statement.kind === "Part" ? statement.name.span : into.span);
};

/** Adds a declaration at the end of the rubric. */
export const addDeclaration: Amend<Declaration> = (declaration, rubric, amending) => {
  const { items } = rubric.block;
  const name = nameOf(declaration);
  // A scale without a name is told of by its own rule.
  const isThere = name !== null || declaration.kind !== "Scale";
  if (isThere && items.filter(isDeclaration).some((one) => isSameDeclaration(one, declaration))) {
    amending.report(alreadyDeclared, placeOf(declaration), { parent: amending.parent, target: wordsFor(declaration) });
    return null;
  }
  const more = withItems(rubric, [...items, declaration]);
  const whole = declaration.kind === "Category" ? touchVerdict(more, "category", placeOf(declaration), amending) : more;
  return touchedBy(declaration, whole, amending);
};

/** Reports the parts that bear the name of one that is there already, apart from some that are about to go. */
export function reportTakenNames(
  parts: readonly PartNode[],
  going: readonly PartNode[],
  rubric: RubricNode,
  amending: Amending,
): boolean {
  const gone = new Set(partsWithin(going).map(({ name }) => name.text));
  const names = new Set(allParts(rubric).map(({ name }) => name.text));
  const taken = partsWithin(parts).filter(({ name }) => names.has(name.text) && !gone.has(name.text));
  for (const { level, name } of taken) {
    amending.report(alreadyDeclared, name.span, { parent: amending.parent, target: targetWords(level, name) });
  }
  return taken.length > 0;
}

/** Some parts and all parts below them. */
export function partsWithin(parts: readonly PartNode[]): readonly PartNode[] {
  return allItems(parts).filter((item) => item.kind === "Part");
}

/** Whether a part may hold a statement at all; reported when it may not. */
export function canHold(holder: RubricNode | PartNode, statement: StatementNode, amending: Amending): boolean {
  const keyword = keywordOf(statement);
  if (holder.kind === "Rubric" || allowedIn(holder.level, keyword) !== null) return true;
  const place = statement.kind === "Part" ? statement.name.span : keywordSpan(statement);
  amending.report(cannotHold, place, { statement: keyword, holder: targetWords(holder.level, holder.name) });
  return false;
}

const addPart: Amend<PartNode> = (part, rubric, amending) => {
  if (reportTakenNames([part], [], rubric, amending)) return null;
  return touched(withItems(rubric, [...rubric.block.items, part]), part.name.span);
};

/** Whether a part holds already what it could hold only once; reported when it does. */
function holds(holder: PartNode, statement: StatementNode, rubric: RubricNode, amending: Amending): boolean {
  if (statement.kind === "Part") return reportTakenNames([statement], [], rubric, amending);
  const keyword = keywordOf(statement);
  const present: readonly ItemNode[] =
    statement.kind === "Law"
      ? ofKind(itemsIn(holder), "Law").filter(
          ({ name, article }) => name.text === statement.name.text && article?.value === statement.article?.value,
        )
      : ofKind(itemsIn(holder), statement.kind);
  const isWeighed = statement.kind === "Weight" && weightOf(holder) !== null;
  if (present.length === 0 && !isWeighed) return false;
  const target = `${targetWords(holder.level, holder.name)} ... ${keyword}`;
  amending.report(alreadyDeclared, keywordSpan(statement), { parent: amending.parent, target });
  return true;
}

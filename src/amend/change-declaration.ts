import { type Declaration, isSameDeclaration, nameOf, placeOf, wordsFor } from "../syntax/declaration.js";
import { keywordOf } from "../syntax/keyword-of.js";
import type { RubricNode } from "../syntax/tree.js";
import { type Amend, type Amending, reportTwice } from "./amending.js";
import { changeWithoutEffect } from "./amendment-diagnostics.js";
import { findDeclarations } from "./find-target.js";
import { isSameMeaning } from "./same-meaning.js";
import { mapItems, touchCategories, touched, touchVerdict } from "./tree-edit.js";

/** Replaces a declaration by the one of the same kind and name that is written behind `change`. */
export const changeDeclaration: Amend<Declaration> = (declaration, rubric, amending) => {
  const name = nameOf(declaration);
  const place = placeOf(declaration);
  const found = findDeclarations(keywordOf(declaration), name, place, rubric, amending);
  if (found === null) return null;
  const old = found.find((one) => isSameDeclaration(one, declaration)) ?? found[0];
  const words = wordsFor(old);
  if (reportTwice(old, place, { id: `\`${words}\``, en: `\`${words}\`` }, amending)) return null;
  const next = keepUnwritten(declaration, old);
  if (isSameMeaning(next, old)) {
    amending.report(changeWithoutEffect, place, { target: words, parent: amending.parent });
    return rubric;
  }
  return touchedBy(
    declaration,
    mapItems(rubric, (item) => (item === old ? next : item)),
    amending,
  );
};

/**
 * A rubric in which mistakes are told of a declaration when it is what the
 * others no longer fit with: thresholds next to each other and in the range of
 * scores, weights in their total, and the verdict table with its facts.
 */
export function touchedBy(declaration: Declaration, rubric: RubricNode, amending: Amending): RubricNode {
  const { kind } = declaration;
  const by = placeOf(declaration);
  if (kind === "Category" || kind === "Score") return touchCategories(rubric, by, amending);
  if (kind === "Fact") return touchVerdict(rubric, declaration.name.text, by, amending);
  return kind === "WeightsTotal" ? touched(rubric, by) : rubric;
}

/** What describes a declaration stays when it is not written again: titles, zones, articles and addresses. */
function keepUnwritten(next: Declaration, old: Declaration): Declaration {
  if (next.kind === "Category" && old.kind === "Category") {
    return { ...next, text: next.text ?? old.text, zone: next.zone ?? old.zone };
  }
  if (next.kind === "Law" && old.kind === "Law") {
    return { ...next, text: next.text ?? old.text, article: next.article ?? old.article, url: next.url ?? old.url };
  }
  if (next.kind === "Source" && old.kind === "Source") return { ...next, url: next.url ?? old.url };
  return keepTitle(next, old);
}

function keepTitle(next: Declaration, old: Declaration): Declaration {
  if (next.kind === "Fact" && old.kind === "Fact") return { ...next, text: next.text ?? old.text };
  if (next.kind === "Rule" && old.kind === "Rule") return { ...next, text: next.text ?? old.text };
  return next;
}

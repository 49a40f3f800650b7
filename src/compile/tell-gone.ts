import type { GoneName, Resolved } from "../amend/resolve-amendment.js";
import { nameIsGone } from "../amend/target-diagnostics.js";
import { unknownCategory } from "../check/rules/unknown-category.js";
import { unknownLaw, unknownScale, unknownSource } from "../check/rules/unknown-name.js";
import { unknownTested } from "../check/rules/unknown-tested.js";
import type { Report } from "../diagnostics/collect.js";
import { isDeclaration, targetWords, wordsFor } from "../syntax/declaration.js";
import { nodesOf } from "../syntax/nodes-of.js";
import { allParts, itemsOf } from "../syntax/select.js";
import type { ItemNode, RubricNode } from "../syntax/tree.js";

/** What a rule misses when it reports an unknown name. */
const MISSED: ReadonlyMap<string, readonly GoneName["what"][]> = new Map([
  [unknownScale.code, ["scale"]],
  [unknownSource.code, ["source"]],
  [unknownLaw.code, ["law"]],
  [unknownCategory.code, ["category"]],
  [unknownTested.code, ["fact", "dimension", "variable", "indicator"]],
]);

/** Passes on what the rules say, but tells of a name that is unknown because the amendment took it away. */
export function tellGone(report: Report, { rubric, gone }: Pick<Resolved, "rubric" | "gone">): Report {
  return (kind, place, facts, extras) => {
    const missed = MISSED.get(kind.code) ?? [];
    const name = textIn(facts, "name");
    const lost = gone.findLast((one) => one.name === name && missed.includes(one.what));
    if (lost === undefined) report(kind, place, facts, extras);
    else {
      const target = `${lost.what} ${lost.name}`;
      const uses = usesOf(lost.name, rubric);
      const suggestion = textIn(facts, "suggestion");
      report(nameIsGone, place, { target, to: lost.to, uses, suggestion }, { ...extras, fixes: [] });
    }
  };
}

/** One of the texts that a rule speaks of. */
function textIn(facts: unknown, key: "name" | "suggestion"): string | null {
  if (typeof facts !== "object" || facts === null) return null;
  const value = new Map<string, unknown>(Object.entries(facts)).get(key);
  return typeof value === "string" ? value : null;
}

/** Everything in a rubric that speaks of a name, as an author would write it: `rule tahan`, `verdict`. */
function usesOf(name: string, rubric: RubricNode): readonly string[] {
  const speaks = (item: ItemNode): boolean =>
    item.kind !== "Part" && nodesOf(item, "Name").some(({ text }) => text === name);
  const parts = allParts(rubric).filter((part) => itemsOf(part).some(speaks));
  const declarations = rubric.block.items.filter(isDeclaration).filter(speaks);
  return [...new Set([...parts.map((part) => targetWords(part.level, part.name)), ...declarations.map(wordsFor)])];
}

import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { allByKind, type ByKind } from "../../syntax/by-kind.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { ofKind } from "../../syntax/select.js";
import type { FactNode, NameNode, RubricNode } from "../../syntax/tree.js";
import { suggest } from "../../text/suggest.js";
import { symbolsOf } from "../symbols.js";

export const factNameTaken = defineDiagnostic<{ name: string }>({
  code: "PTH2032",
  name: "fact-name-taken",
  severity: "error",
  id: {
    message: ({ name }) => `fakta tidak dapat bernama \`${name}\``,
    why: "Nama itu sudah berarti sebuah bagian, nilai keseluruhan, atau sebuah kata dalam syarat.",
    hint: () => "beri nama lain pada fakta ini",
  },
  en: {
    message: ({ name }) => `a fact cannot be called \`${name}\``,
    why: "That name already means a part, the whole score, or a word of a condition.",
    hint: () => "give this fact another name",
  },
});

export const unusedFact = defineDiagnostic<{ name: string }>({
  code: "PTH2033",
  name: "unused-fact",
  severity: "warning",
  id: {
    message: ({ name }) => `fakta \`${name}\` tidak dipakai di mana pun`,
    why: "Fakta yang tidak dipakai tidak mengubah hasil; mungkin sebuah syarat lupa menanyakannya.",
    hint: () => "pakai dalam syarat, putusan atau jenjang, atau hapus",
  },
  en: {
    message: ({ name }) => `nothing uses the fact \`${name}\``,
    why: "A fact that is not used changes no outcome; a condition may have been meant to ask for it.",
    hint: () => "use it in a condition, a verdict or a level, or delete it",
  },
});

/** The names in a node that stand for facts. */
const USED: ByKind<readonly NameNode[]> = {
  Holds: ({ name }) => [name],
  Is: ({ name }) => [name],
  Compare: ({ name }) => [name],
  Verdict: ({ columns }) => columns,
  Level: ({ weightedBy }) => (weightedBy === null ? [] : [weightedBy]),
  Rank: ({ within }) => (within === null ? [] : [within]),
};

/** Words that mean something else in a condition or a verdict. */
const TAKEN: ReadonlySet<string> = new Set([
  ...["score", "category", "any", "and", "or", "not", "is", "at", "above", "below", "then", "when"],
]);

/** Reports facts whose names mean something else, and facts that nothing uses. */
export function checkFactNames(rubric: RubricNode, report: Report): void {
  const { parts } = symbolsOf(rubric);
  const facts = ofKind(rubric.block.items, "Fact");
  for (const { name } of facts) {
    const part = parts.get(name.text);
    const related = part === undefined ? [] : [{ span: part.name.span, label: { id: "bagian ini", en: "this part" } }];
    if (part !== undefined || TAKEN.has(name.text)) report(factNameTaken, name.span, { name: name.text }, { related });
  }
  checkUse(facts, rubric, report);
}

function checkUse(facts: readonly FactNode[], rubric: RubricNode, report: Report): void {
  if (nodesOf(rubric, "BadItem").length > 0) return; // it may be used there
  const used = new Set(allByKind(USED, rubric).map(({ text }) => text));
  const names = facts.map(({ name }) => name.text);
  // A misspelt use has its own message; the fact that it meant is not unused.
  const known = new Set([...names, ...symbolsOf(rubric).parts.keys(), "score", "category"]);
  const meant = new Set([...used].filter((name) => !known.has(name)).map((name) => suggest(name, names)));
  if (meant.has(null) || hasFaultyVerdict(rubric)) return; // any of them may have been meant there
  for (const { name } of facts)
    if (!used.has(name.text) && !meant.has(name.text)) report(unusedFact, name.span, { name: name.text });
}

/** Whether a column of a verdict is a number or stands there twice, in place of another. */
function hasFaultyVerdict({ block: { items } }: RubricNode): boolean {
  const numbers = new Set(
    ofKind(items, "Fact").flatMap(({ name, type }) => (type.kind === "NumberFact" ? name.text : [])),
  );
  return ofKind(items, "Verdict").some(({ columns }) => {
    const names = columns.map(({ text }) => text);
    return new Set(names).size < names.length || names.some((name) => numbers.has(name));
  });
}

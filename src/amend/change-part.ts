import { targetWords } from "../syntax/declaration.js";
import { keywordOf } from "../syntax/keyword-of.js";
import { itemsOf, ofKind, weightOf } from "../syntax/select.js";
import { allowedIn } from "../syntax/statement-places.js";
import type { ItemNode, NameNode, PartNode, ProvenanceNode, StatementNode, StringNode } from "../syntax/tree.js";
import type { Localized } from "../text/localized.js";
import { type Amend, type Amending, reportTwice } from "./amending.js";
import { changeWithoutEffect } from "./amendment-diagnostics.js";
import { findPart } from "./find-target.js";
import { isSameMeaning } from "./same-meaning.js";
import { replacePart } from "./tree-edit.js";

/** Gives a part the title, the weight and the statements that are written behind `change`; the others stay. */
export const changePart: Amend<PartNode> = (change, rubric, amending) => {
  const located = findPart(change.level, change.name, rubric, amending);
  if (located === null) return null;
  const old = withWeightInHead(located.part);
  const statements = statementsIn(change);
  if (statements === null) return null; // which was reported where it stands
  if (isWrittenTwice(change, old, statements, amending)) return null;
  const next: PartNode = {
    ...old,
    name: change.name,
    text: change.text ?? old.text,
    provenance: placeOf(change.provenance) === null ? old.provenance : change.provenance,
    weight: weightOf(change) ?? old.weight,
    otherWeights: change.otherWeights,
    block: old.block === null && statements.length === 0 ? null : blockOf(old, change, statements),
  };
  if (isSameMeaning(next, old)) {
    const target = targetWords(change.level, change.name);
    amending.report(changeWithoutEffect, change.name.span, { target, parent: amending.parent });
    return rubric;
  }
  return replacePart(rubric, change.name.text, [next], weightOf(change) === null ? null : change.name.span);
};

/** The statements in the block of a change; null when one cannot be read, or stands there and may not. */
function statementsIn(change: PartNode): readonly StatementNode[] | null {
  const items = itemsOf(change);
  const statements = items
    .filter((item) => item.kind !== "BadItem" && item.kind !== "StrayBrace")
    .filter((item) => allowedIn(`change ${change.level}`, keywordOf(item)) !== null);
  return statements.length < items.length ? null : statements.filter(({ kind }) => kind !== "Weight");
}

function withWeightInHead(part: PartNode): PartNode {
  if (part.block === null) return part;
  const items = part.block.items.filter(({ kind }) => kind !== "Weight");
  return { ...part, weight: weightOf(part), block: { ...part.block, items } };
}

/** The block of a part with new statements in the place of those of the same kinds, or at its end. */
function blockOf(old: PartNode, change: PartNode, statements: readonly StatementNode[]): PartNode["block"] {
  const items = itemsOf(old);
  const ofKindIn = (list: readonly ItemNode[], kind: string): readonly ItemNode[] =>
    list.filter((item) => item.kind === kind);
  const kept = items.flatMap((item): readonly ItemNode[] => {
    const replacing = ofKindIn(statements, item.kind);
    if (replacing.length === 0) return [item];
    return ofKindIn(items, item.kind)[0] === item ? replacing : [];
  });
  const added = statements.filter(({ kind }) => ofKindIn(items, kind).length === 0);
  return { ...(old.block ?? { kind: "Block", closed: true, span: change.span }), items: [...kept, ...added] };
}

/** Reports what was written of this part in this amendment before, and would be replaced. */
function isWrittenTwice(
  change: PartNode,
  old: PartNode,
  statements: readonly StatementNode[],
  amending: Amending,
): boolean {
  const place = change.name.span;
  const target = targetWords(change.level, change.name);
  const of = (aspect: Localized): Localized => ({
    id: `${aspect.id} milik \`${target}\``,
    en: `${aspect.en} of \`${target}\``,
  });
  const twice = (first: Parameters<typeof reportTwice>[0] | null, aspect: Localized): boolean =>
    reportTwice(first ?? undefined, place, of(aspect), amending);
  const kinds = new Map(statements.map((statement) => [statement.kind, `\`${keywordOf(statement)}\``]));
  const repeated = [...kinds].map(([kind, word]) => twice(ofKind(itemsOf(old), kind)[0], { id: word, en: word }));
  return [
    change.text !== null && twice(old.text?.id, { id: "judul", en: "the title" }),
    placeOf(change.provenance) !== null && twice(placeOf(old.provenance), { id: "asal", en: "the origin" }),
    weightOf(change) !== null && twice(old.weight, { id: "bobot", en: "the weight" }),
    ...repeated,
  ].includes(true);
}

/** The first thing that a provenance says, or null when it says nothing. */
function placeOf({ sources, inferred, assumed, repeated }: ProvenanceNode): NameNode | StringNode | null {
  return sources[0] ?? inferred?.id ?? assumed?.id ?? repeated[0] ?? null;
}

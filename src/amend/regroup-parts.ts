import { partsOf } from "../syntax/select.js";
import type { MergeNode, PartNode, RubricNode, SplitNode, TargetNode } from "../syntax/tree.js";
import { canHold, reportTakenNames } from "./add-statement.js";
import type { Amend, Amending } from "./amending.js";
import { isPartLevel, targetOf } from "./find-target.js";
import { findOutgoing, noteGoneParts, type Outgoing } from "./remove-target.js";
import { notSiblings, onlyParts, tooFewParts } from "./target-diagnostics.js";
import { replacePart } from "./tree-edit.js";

/** Puts several parts into the place of one. */
export const splitPart: Amend<SplitNode> = ({ target, block }, rubric, amending) => {
  if (!isForParts("split", [target], amending)) return null;
  const outgoing = findOutgoing(target, rubric, amending);
  if (outgoing === null) return null;
  const parts = partsOf(block.items);
  if (parts.length < block.items.length) return null; // what is no part was reported where it stands
  if (parts.length < 2) {
    amending.report(tooFewParts, target.span, { verb: "split" });
    return null;
  }
  if (!mayStandThere(parts, outgoing, [outgoing], rubric, amending)) return null;
  noteGoneParts([outgoing], amending);
  return replacePart(rubric, outgoing.part.name.text, parts, target.span);
};

/** Puts one part into the place of the first of several siblings, and drops the others. */
export const mergeParts: Amend<MergeNode> = ({ targets, part }, rubric, amending) => {
  if (!isForParts("merge", targets, amending)) return null;
  const outgoing = targets.flatMap((target) => findOutgoing(target, rubric, amending) ?? []);
  const [first, ...others] = outgoing;
  if (first === undefined || outgoing.length < targets.length) return null;
  if (others.length === 0 || new Set(outgoing.map((one) => one.part)).size < outgoing.length) {
    amending.report(tooFewParts, first.target.span, { verb: "merge" });
    return null;
  }
  if (!areSiblings(first, others, amending) || !mayStandThere([part], first, outgoing, rubric, amending)) return null;
  noteGoneParts(outgoing, amending);
  const without = others.reduce((left, one) => replacePart(left, one.part.name.text, [], null), rubric);
  return replacePart(without, first.part.name.text, [part], part.name.span);
};

function isForParts(verb: string, targets: readonly TargetNode[], amending: Amending): boolean {
  const wrong = targets.find(({ what }) => !isPartLevel(what));
  if (wrong !== undefined) amending.report(onlyParts, wrong.span, { verb, target: targetOf(wrong) });
  return wrong === undefined;
}

function areSiblings(first: Outgoing, others: readonly Outgoing[], amending: Amending): boolean {
  const stranger = others.find(({ holder }) => holder !== first.holder);
  if (stranger === undefined) return true;
  const facts = { first: first.part.name.text, other: stranger.part.name.text };
  amending.report(notSiblings, stranger.target.span, facts);
  return false;
}

/** Whether parts may stand where one goes, and their names are free once all that go are gone. */
function mayStandThere(
  parts: readonly PartNode[],
  { holder }: Outgoing,
  outgoing: readonly Outgoing[],
  rubric: RubricNode,
  amending: Amending,
): boolean {
  const held = parts.filter((part) => canHold(holder, part, amending));
  const going = outgoing.map(({ part }) => part);
  return held.length === parts.length && !reportTakenNames(parts, going, rubric, amending);
}

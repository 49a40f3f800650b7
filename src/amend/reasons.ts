import type { MergeNode, RemoveNode, RenameNode, RubricNode, SplitNode, TargetNode } from "../syntax/tree.js";
import { match } from "../text/match.js";
import type { Amend, Amending } from "./amending.js";
import { becauseMissing } from "./amendment-diagnostics.js";
import { withItems } from "./tree-edit.js";

/** A statement after which something has another name or none, and which must say why. */
type Reasoned = RemoveNode | RenameNode | SplitNode | MergeNode;

/**
 * Carries out a statement that must give a reason. The reason stays in the
 * tree, where it means nothing, so that its text and its sources are checked
 * like all others.
 */
export function withReason<Statement extends Reasoned>(
  statement: Statement,
  amend: Amend<Statement>,
  rubric: RubricNode,
  amending: Amending,
): RubricNode | null {
  const verb = statement.kind.toLowerCase();
  const { start } = statement.span;
  if (statement.because === null) amending.report(becauseMissing, { start, end: start + verb.length }, { verb });
  const amended = amend(statement, rubric, amending);
  if (amended === null || amended === rubric) return amended;
  return withItems(amended, [...amended.block.items, reasonOf(statement)]);
}

function reasonOf({ span, because, provenance, ...statement }: Reasoned): RemoveNode {
  const target = match(statement)
    .returnType<TargetNode>()
    .with({ kind: "Merge" }, ({ targets }) => targets[0])
    .with({ kind: "Remove" }, { kind: "Rename" }, { kind: "Split" }, (one) => one.target)
    .exhaustive();
  return { kind: "Remove", target, because, provenance, span };
}

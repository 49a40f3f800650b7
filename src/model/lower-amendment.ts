import { isDeclaration, nameOf } from "../syntax/declaration.js";
import { keywordOf } from "../syntax/keyword-of.js";
import { partsOf } from "../syntax/select.js";
import type { AmendingNode, LawNode, NameNode, SourceNode, StatementNode, TextNode } from "../syntax/tree.js";
import { match, P } from "../text/match.js";
import type { Amendment, AmendmentChange } from "./amendment.js";
import { checked } from "./checked.js";
import { lowerTitle } from "./lower-text.js";
import type { Rubric, Title } from "./rubric.js";

/**
 * Lowers what an amendment changed of a rubric.
 *
 * @param statements those that had an effect, in the order in which they were written
 */
export function lowerAmendment(
  { id, year, hash }: Pick<Rubric, "id" | "year" | "hash">,
  statements: readonly (AmendingNode | LawNode | SourceNode)[],
): Amendment {
  return { id, year, hash, changes: statements.map(lowerChange) };
}

function lowerChange(node: AmendingNode | LawNode | SourceNode): AmendmentChange {
  return match(node)
    .returnType<AmendmentChange>()
    .with({ kind: "Change" }, ({ statement }) => ({ kind: "changed", ...declared(statement, null) }))
    .with({ kind: "Add" }, ({ statement, into }) => ({ kind: "added", ...declared(statement, into) }))
    .with({ kind: P.union("Law", "Source") }, (added) => ({ kind: "added", ...declared(added, null) }))
    .with({ kind: "Remove" }, ({ target: { what, name }, because }) => ({
      kind: "removed",
      what,
      name: name?.text ?? null,
      because: lowerReason(because),
    }))
    .with({ kind: "Rename" }, ({ target: { what, name }, to, because }) => ({
      kind: "renamed",
      what,
      name: textOf(name),
      to: to.text,
      because: lowerReason(because),
    }))
    .with({ kind: "Split" }, ({ target: { what, name }, block, because }) => ({
      kind: "split",
      what,
      name: textOf(name),
      into: partsOf(block.items).map((part) => part.name.text),
      because: lowerReason(because),
    }))
    .with({ kind: "Merge" }, ({ targets, part, because }) => ({
      kind: "merged",
      what: targets[0].what,
      names: targets.map(({ name }) => textOf(name)),
      into: part.name.text,
      because: lowerReason(because),
    }))
    .exhaustive();
}

/** What a statement declares, or what holds it when it has no name of its own. */
function declared(statement: StatementNode, into: NameNode | null): { what: string; name: string | null } {
  const what = keywordOf(statement);
  if (statement.kind === "Part") return { what, name: statement.name.text };
  const name = into === null && isDeclaration(statement) ? nameOf(statement) : into;
  return { what, name: name?.text ?? null };
}

function lowerReason(because: TextNode | null): Title | null {
  return because === null ? null : lowerTitle(because);
}

/** What is renamed, split or merged has a name: the amendment could not have been carried out without. */
function textOf(name: NameNode | null): string {
  return checked(name).text;
}

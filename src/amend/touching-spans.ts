import { isDeclaration, placeOf } from "../syntax/declaration.js";
import type { AmendsNode, ItemNode, RubricNode, StatementNode } from "../syntax/tree.js";
import { match, P } from "../text/match.js";
import type { Span } from "../text/span.js";

/**
 * The places in an amendment that stand for something inherited: what is said
 * of them is true, but the words that it speaks of are written in another text.
 */
export function touchingSpans(child: RubricNode, amends: AmendsNode): readonly Span[] {
  return [amends.span, child.name.span, ...child.block.items.flatMap(spansOf)];
}

function spansOf(item: ItemNode): readonly Span[] {
  return match(item)
    .returnType<readonly Span[]>()
    .with({ kind: "Change" }, ({ statement }) => [spanOf(statement)])
    .with({ kind: "Add" }, ({ statement, into }) => [spanOf(statement), ...(into === null ? [] : [into.span])])
    .with({ kind: "Merge" }, ({ targets, part }) => [spanOf(part), ...targets.map(({ span }) => span)])
    .with({ kind: P.union("Remove", "Rename", "Split") }, ({ target }) => [target.span])
    .with({ kind: P.union("BadItem", "StrayBrace", "Rubric", "Part", "Weight", "Code", "Scale", "Category") }, () => [])
    .with({ kind: P.union("Score", "Missing", "WeightsTotal", "Undisclosed", "NotApplicable", "Applies") }, () => [])
    .with({ kind: P.union("MayBeNotApplicable", "Observations", "Rounded", "Fact", "Rule", "Verdict") }, () => [])
    .with({ kind: P.union("Level", "Rank", "Title", "Issuer", "InForce", "Law", "Source", "Example") }, () => [])
    .exhaustive();
}

/** Where a statement lets others be told of it. */
function spanOf(statement: StatementNode): Span {
  if (statement.kind === "Part") return statement.name.span;
  return isDeclaration(statement) ? placeOf(statement) : statement.span;
}

import { match } from "../text/match.js";
import type { Span } from "../text/span.js";
import type { StatementNode } from "./tree.js";

/** The words that a statement begins with, as an author would name it: `in force`, `weights total`, `indicator`. */
export function keywordOf(statement: StatementNode): string {
  return match(statement)
    .returnType<string>()
    .with({ kind: "Rubric" }, () => "rubric")
    .with({ kind: "Title" }, () => "title")
    .with({ kind: "Issuer" }, () => "issuer")
    .with({ kind: "InForce" }, () => "in force")
    .with({ kind: "Law" }, () => "law")
    .with({ kind: "Source" }, () => "source")
    .with({ kind: "Score" }, () => "score")
    .with({ kind: "Missing" }, () => "missing")
    .with({ kind: "Scale" }, () => "scale")
    .with({ kind: "Part" }, ({ level }) => level)
    .with({ kind: "Weight" }, () => "weight")
    .with({ kind: "Code" }, () => "code")
    .with({ kind: "Category" }, () => "category")
    .with({ kind: "WeightsTotal" }, () => "weights total")
    .with({ kind: "Undisclosed" }, () => "undisclosed weights")
    .with({ kind: "NotApplicable" }, () => "not applicable")
    .with({ kind: "MayBeNotApplicable" }, () => "may be n/a")
    .with({ kind: "Applies" }, () => "applies when")
    .with({ kind: "Observations" }, () => "observations")
    .with({ kind: "Rounded" }, () => "rounded to")
    .with({ kind: "Fact" }, () => "fact")
    .with({ kind: "Rule" }, () => "rule")
    .with({ kind: "Verdict" }, () => "verdict")
    .with({ kind: "Level" }, () => "level")
    .with({ kind: "Rank" }, () => "rank")
    .with({ kind: "Example" }, () => "example")
    .with({ kind: "Change" }, () => "change")
    .with({ kind: "Add" }, () => "add")
    .with({ kind: "Remove" }, () => "remove")
    .with({ kind: "Rename" }, () => "rename")
    .with({ kind: "Split" }, () => "split")
    .with({ kind: "Merge" }, () => "merge")
    .exhaustive();
}

/** Where a statement begins: its first words, one blank apart. */
export function keywordSpan(statement: StatementNode): Span {
  const { start } = statement.span;
  return { start, end: start + keywordOf(statement).length };
}

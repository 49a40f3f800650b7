import type { Span } from "../text/span.js";
import type { StatementNode } from "./tree.js";

/** The words that a statement begins with, as an author would name it: `in force`, `weights total`, `indicator`. */
export function keywordOf(statement: StatementNode): string {
  return statement.kind === "Part" ? statement.level : KEYWORDS[statement.kind];
}

/** A part begins with the word of its level. */
const KEYWORDS: Readonly<Record<Exclude<StatementNode["kind"], "Part">, string>> = {
  Rubric: "rubric",
  Title: "title",
  Issuer: "issuer",
  InForce: "in force",
  Law: "law",
  Source: "source",
  Score: "score",
  Missing: "missing",
  Scale: "scale",
  Weight: "weight",
  Code: "code",
  Category: "category",
  WeightsTotal: "weights total",
  Undisclosed: "undisclosed weights",
  NotApplicable: "not applicable",
  MayBeNotApplicable: "may be n/a",
  Applies: "applies when",
  Observations: "observations",
  Rounded: "rounded to",
  Fact: "fact",
  Rule: "rule",
  Verdict: "verdict",
  Level: "level",
  Rank: "rank",
  Example: "example",
  Change: "change",
  Add: "add",
  Remove: "remove",
  Rename: "rename",
  Split: "split",
  Merge: "merge",
};

/** Where a statement begins: its first words, one blank apart. */
export function keywordSpan(statement: StatementNode): Span {
  const { start } = statement.span;
  return { start, end: start + keywordOf(statement).length };
}

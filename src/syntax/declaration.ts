import { match } from "../text/match.js";
import type { Span } from "../text/span.js";
import { keywordOf, keywordSpan } from "./keyword-of.js";
import type { ItemNode, NameNode, StatementNode } from "./tree.js";

/** The kinds of statement that a rubric declares something with, beside its parts. */
const KINDS = [
  "Category",
  "Scale",
  "Fact",
  "Rule",
  "Verdict",
  "Level",
  "Rank",
  "Law",
  "Source",
  "Score",
  "Missing",
  "NotApplicable",
  "Undisclosed",
  "WeightsTotal",
] as const;

const DECLARING: ReadonlySet<string> = new Set(KINDS);

/** A statement of a rubric that an amendment may change, add or remove as a whole. */
export type Declaration = Extract<StatementNode, { kind: (typeof KINDS)[number] }>;

/** Whether an item declares something that an amendment treats as a whole. */
export function isDeclaration(item: ItemNode): item is Declaration {
  return DECLARING.has(item.kind);
}

/** What a declaration is called by: its name, or the level that it speaks of; null when there can be only one. */
export function nameOf(declaration: Declaration): NameNode | null {
  return match(declaration)
    .returnType<NameNode | null>()
    .with(
      { kind: "Category" },
      { kind: "Scale" },
      { kind: "Fact" },
      { kind: "Rule" },
      { kind: "Law" },
      { kind: "Source" },
      ({ name }) => name,
    )
    .with({ kind: "Level" }, ({ from }) => from)
    .with({ kind: "Rank" }, ({ level }) => level)
    .with(
      { kind: "Verdict" },
      { kind: "Score" },
      { kind: "Missing" },
      { kind: "NotApplicable" },
      { kind: "Undisclosed" },
      { kind: "WeightsTotal" },
      () => null,
    )
    .exhaustive();
}

/** Where a declaration says what it is called, or what it is. */
export function placeOf(declaration: Declaration): Span {
  return nameOf(declaration)?.span ?? keywordSpan(declaration);
}

/** A declaration as an author would point at it: `category A`, `verdict`. */
export function wordsFor(declaration: Declaration): string {
  return targetWords(keywordOf(declaration), nameOf(declaration));
}

/** A target as an author writes it. */
export function targetWords(what: string, name: Pick<NameNode, "text"> | null): string {
  return name === null ? what : `${what} ${name.text}`;
}

/** Whether two declarations declare the same thing. A level may be ranked within several facts. */
export function isSameDeclaration(a: Declaration, b: Declaration): boolean {
  if (a.kind !== b.kind || nameOf(a)?.text !== nameOf(b)?.text) return false;
  return a.kind !== "Rank" || b.kind !== "Rank" || a.within?.text === b.within?.text;
}

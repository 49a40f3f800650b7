import type { Report } from "../diagnostics/collect.js";
import type { AnyNode } from "../syntax/children.js";
import type { RubricNode, TargetWord } from "../syntax/tree.js";
import type { Localized } from "../text/localized.js";
import type { Span } from "../text/span.js";
import { amendedTwice, FIRST_HERE } from "./amendment-diagnostics.js";
import { isSameSpan } from "./map-tree.js";

/** What every statement of an amendment needs to know of it. */
export interface Amending {
  /** The amended rubric, as in `pekppp 2024`. */
  readonly parent: string;
  /**
   * Where everything stands that was inherited: the clause `amends ...`.
   * Invariant: a node with another span was written in this amendment.
   */
  readonly inherited: Span;
  readonly report: Report;
  /** Takes note of something that is gone, so that what still refers to it is told of the statement. */
  readonly noteGone: (what: TargetWord, name: string, by: Span) => void;
  /** Takes note of a new name, so that the old one is not taken for a mistyped one. */
  readonly noteRenamed: (what: TargetWord, name: string, to: string) => void;
  /** Whether a name may be unknown only because of a mistake that was reported before. */
  readonly isExcused: (name: string) => boolean;
}

/** Carries one statement out on a rubric; null when it cannot be, and why was reported. */
export type Amend<Statement> = (statement: Statement, rubric: RubricNode, amending: Amending) => RubricNode | null;

/** Whether something was written in this amendment, not inherited. */
export function isWrittenHere({ span }: { readonly span: Span }, { inherited }: Amending): boolean {
  return !isSameSpan(span, inherited);
}

/**
 * Reports something that this amendment would write, remove or replace twice.
 *
 * @param first the first node that was written, if any; names do not count, they only say what was touched
 * @returns whether there was anything to report
 */
export function reportTwice(
  first: Exclude<AnyNode, { kind: "Text" | "Provenance" }> | undefined,
  place: Span,
  what: Localized,
  amending: Amending,
): boolean {
  if (first === undefined || !isWrittenHere(first, amending)) return false;
  amending.report(amendedTwice, place, { what }, { related: [{ span: first.span, label: FIRST_HERE }] });
  return true;
}

import { isReadable, readable } from "../syntax/readable.js";
import { allItems, allParts, mayHoldBad, ofKind, type Unread, unreadIn } from "../syntax/select.js";
import type { ConditionNode, FactNode, PartNode, RubricNode } from "../syntax/tree.js";
import { match } from "../text/match.js";

/** What conditions, verdicts, levels and examples may refer to. */
export interface Symbols {
  readonly facts: ReadonlyMap<string, FactNode>;
  readonly parts: ReadonlyMap<string, PartNode>;
  readonly categories: ReadonlySet<string>;
  readonly unread: Unread;
  /** Whether an unreadable statement may declare a fact, a part or a category. */
  readonly isIncomplete: boolean;
}

/** Collects what a rubric declares by name. */
export function symbolsOf(rubric: RubricNode): Symbols {
  const cached = known.get(rubric);
  if (cached !== undefined) return cached;
  const symbols = collect(rubric);
  known.set(rubric, symbols);
  return symbols;
}

/** Many rules ask for the same names; a tree never changes. */
const known = new WeakMap<RubricNode, Symbols>();

function collect(rubric: RubricNode): Symbols {
  const { items } = rubric.block;
  const parts = allParts(rubric);
  return {
    // A fact in the wrong block has its own message; it is not unknown too.
    facts: new Map(ofKind(allItems(items), "Fact").map((fact) => [fact.name.text, fact])),
    parts: new Map(parts.map((part) => [part.name.text, part])),
    categories: new Set(ofKind(items, "Category").map(({ name }) => name.text)),
    unread: unreadIn(items),
    isIncomplete:
      mayHoldBad(items, "fact", "category", "dimension", "variable", "indicator") ||
      parts.some(({ block }) => mayHoldBad(block?.items ?? [], "variable", "indicator")),
  };
}

/** What a fact may be. */
export type FactDomain =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "number" }
  /** A choice of which some options could not be read. */
  | { readonly kind: "unknown" };

/** The words that a yes/no or choice fact may be, or that it is a number. */
export function domainOf({ type }: FactNode): FactDomain {
  return match(type)
    .returnType<FactDomain>()
    .with({ kind: "YesNoFact" }, () => ({ kind: "words", words: ["yes", "no"] }))
    .with({ kind: "ChoiceFact" }, ({ entries }) =>
      isReadable(entries)
        ? { kind: "words", words: readable(entries).map(({ name }) => name.text) }
        : { kind: "unknown" },
    )
    .with({ kind: "NumberFact" }, () => ({ kind: "number" }))
    .exhaustive();
}

/** The smallest conditions inside one. */
export function testsIn(
  condition: ConditionNode,
): readonly Extract<ConditionNode, { kind: "Holds" | "Is" | "Compare" }>[] {
  return match(condition)
    .returnType<readonly Extract<ConditionNode, { kind: "Holds" | "Is" | "Compare" }>[]>()
    .with({ kind: "Or" }, { kind: "And" }, ({ parts }) => parts.flatMap(testsIn))
    .with({ kind: "Not" }, ({ operand }) => testsIn(operand))
    .with({ kind: "Holds" }, { kind: "Is" }, { kind: "Compare" }, (test) => [test])
    .exhaustive();
}

import type { Rubric } from "../model/rubric.js";
import type { RowFlags } from "./conclude-sql.js";
import type { Fault, Faults } from "./faults.js";
import { fits } from "./leaf.js";
import { isBeyond, isGiven, isNotApplicable } from "./read-column.js";
import type { Scoring } from "./score-nodes.js";
import type { LeafShape } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, call, cases, column, FALSE, integer, not, operation, TRUE } from "./tree/make.js";

/**
 * Adds to the open step whether something in a row does not fit. Why not is
 * looked into by the view of checks alone: here it is enough that what stands
 * in a column was not read, which is short to say for many columns.
 */
export function rowFlags(
  rubric: Rubric,
  leaves: readonly LeafShape[],
  { faults, beyond }: Faults,
  { isPlain, surplus }: { readonly isPlain: SqlExpression; readonly surplus: string | null },
  scoring: Scoring,
): RowFlags {
  const { source, layers, nameOf, readOf } = scoring;
  const simple = new Map(
    leaves
      .filter(({ part }) => part.scale.kind !== "checklist" && part.scale.kind !== "mean")
      .map((leaf) => {
        const name = source.nameOf(leaf.part.name);
        const isFit = call("coalesce", fits(leaf.leaf, readOf(leaf)), FALSE);
        const isOut = leaf.part.mayBeNotApplicable ? [not(isNotApplicable(name))] : [];
        return [name, all([isGiven(name), not(isFit), ...isOut])] as const;
      }),
  );
  const conflicts = faults.filter((one) => one.isConflict && simple.has(one.column));
  const others = faults.filter((one) => !simple.has(one.column));
  const ofFacts = new Set(rubric.facts.map((fact) => source.nameOf(fact.name)));
  const inFacts = <One extends Pick<Fault, "column">>(found: readonly One[]): readonly One[] =>
    found.filter((one) => ofFacts.has(one.column));
  const within = beyond.map(({ column: name, when }) => {
    const unread = simple.get(name);
    return unread === undefined ? when : all([unread, isBeyond(name)]);
  });
  // A row in which every answer fits may still have facts that nothing in the tree asks for.
  const isOnlyExact = cases([[isPlain, holdsAny(whens(inFacts(beyond)))]], holdsAny(within));
  const isUnfit = cases(
    [
      ...(surplus === null ? [] : [[operation(column(surplus), "<>", integer(0n)), TRUE] as const]),
      [isPlain, holdsAny(whens(inFacts(others)))],
    ],
    holdsAny([...simple.values(), ...whens(others), ...whens(conflicts)]),
  );
  return { bad: layers.add(nameOf("unfit"), isUnfit), beyond: layers.add(nameOf("beyond"), isOnlyExact) };
}

function whens(found: readonly Pick<Fault, "when">[]): readonly SqlExpression[] {
  return found.map(({ when }) => when);
}

function holdsAny(parts: readonly SqlExpression[]): SqlExpression {
  return parts.length === 0 ? FALSE : cases([[any(parts), TRUE]], FALSE);
}

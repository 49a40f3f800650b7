import type { Rubric } from "../model/rubric.js";
import type { Fault, Faults } from "./faults.js";
import { fits } from "./leaf.js";
import { lowestRead } from "./missing.js";
import { isGiven, isNotApplicable, isSomeBeyond } from "./read-column.js";
import type { Scoring } from "./scoring.js";
import { type GroupShape, type LeafShape, leavesIn, type Shape, shapesIn } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, call, cases, column, FALSE, integer, isNull, not, operation, TRUE } from "./tree/make.js";

/** What a row holds beside its parts. */
export interface RowFlags {
  /** Whether something in it does not fit, or was not read. */
  readonly bad: SqlExpression;
  /** Whether a number in it can only be read by the exact engine. */
  readonly beyond: SqlExpression;
}

/** What rows are known to have no fault in an answer. */
export interface Fitting {
  /** Whether every answer of a row fits; null where that is not known before. */
  readonly isPlain: SqlExpression | null;
  /** Whether an answer is at fault in every other row. */
  readonly isCertain: boolean;
  /** The column that tells of answers too many; null in a table with a row for every subject. */
  readonly surplus: string | null;
}

/**
 * Adds to the open step whether something in a row does not fit. Why not is
 * looked into by the view of checks alone: here it is enough that what stands
 * in a column was not read, which is short to say for many columns.
 */
export function rowFlags(
  rubric: Rubric,
  shape: GroupShape,
  { faults, beyond }: Faults,
  { isPlain, isCertain, surplus }: Fitting,
  scoring: Scoring,
): RowFlags {
  const { source, layers, nameOf } = scoring;
  const simple = new Map([
    ...leavesIn(shape)
      .filter(({ part }) => part.scale.kind !== "checklist" && part.scale.kind !== "mean")
      .map((leaf) => [source.nameOf(leaf.part.name), isUnread(leaf, scoring)] as const),
    ...shapesIn(shape).flatMap((one) => unreadSubtotals(one, scoring)),
  ]);
  const ofFacts = new Set(rubric.facts.map((fact) => source.nameOf(fact.name)));
  const isOfFacts = ({ column: name }: Pick<Fault, "column">): boolean => ofFacts.has(name);
  const conflicts = faults.filter((one) => one.isConflict && simple.has(one.column));
  const others = faults.filter((one) => !simple.has(one.column));
  // A row in which every answer fits may still have facts that nothing in the tree asks for.
  const plainOr = (ofPlain: SqlExpression, ofOthers: SqlExpression): SqlExpression =>
    isPlain === null ? ofOthers : cases([[isPlain, ofPlain]], ofOthers);
  const within = isCertain
    ? TRUE
    : holdsAny([...simple.values(), ...[...others, ...conflicts].map(({ when }) => when)]);
  const fitting = plainOr(holdsAny(others.filter(isOfFacts).map(({ when }) => when)), within);
  const isUnfit = surplus === null ? fitting : cases([[operation(column(surplus), "<>", integer(0n)), TRUE]], fitting);
  const isOnlyExact = plainOr(someBeyond(beyond.filter(isOfFacts)), someBeyond(beyond));
  return { bad: layers.add(nameOf("unfit"), isUnfit), beyond: layers.add(nameOf("beyond"), isOnlyExact) };
}

/** Whether something stands in the column of an answer that was not read, or does not fit. */
function isUnread(shape: LeafShape, { rubric, source, readOf }: Scoring): SqlExpression {
  const name = source.nameOf(shape.part.name);
  const isFit = call("coalesce", fits(shape.leaf, readOf(shape)), FALSE);
  return all([
    ...(lowestRead(shape, rubric) === null ? [isGiven(name)] : []),
    not(isFit),
    ...(shape.part.mayBeNotApplicable ? [not(isNotApplicable(name))] : []),
  ]);
}

/** Whether something stands in the columns of a subtotal that was not read. */
function unreadSubtotals(shape: Shape, { knownOf }: Scoring): readonly (readonly [string, SqlExpression])[] {
  const [columns, known] = [shape.known, knownOf(shape)];
  if (columns === null || known === null) return [];
  return (["score", "points"] as const).map((kind) => [
    columns[kind],
    all([isGiven(columns[kind]), isNull(known[kind].expression)]),
  ]);
}

function someBeyond(found: Faults["beyond"]): SqlExpression {
  const names = [...new Set(found.map(({ column: name }) => name))];
  return names.length === 0 ? FALSE : call("coalesce", isSomeBeyond(names), FALSE);
}

function holdsAny(parts: readonly SqlExpression[]): SqlExpression {
  return parts.length === 0 ? FALSE : cases([[any(parts), TRUE]], FALSE);
}

import type { RowFlags } from "./row-flags.js";
import type { Node } from "./scoring.js";
import { isIn } from "./scoring.js";
import { STATE } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, cases, isNotNull, isNull, not, textValue } from "./tree/make.js";

/** Why a row has no score, as its column `why` says; the names of what `evaluate` reports where there is one. */
export const WHY = {
  bad: "answers-do-not-fit",
  beyond: "beyond-the-engine",
  unknown: "fact-not-known",
  open: "weights-not-known",
  stopped: "missing-stops-score",
  missing: "nothing-answered",
  notApplicable: "nothing-applies",
} as const;

/** The reasons that the exact engine may know better. */
export const NEEDS_EXACT: readonly string[] = [WHY.beyond, WHY.unknown, WHY.open];

/** Why a row has no score; null where it has one. */
export function whySql(
  flags: RowFlags,
  { state, amount }: Node,
  published: SqlExpression,
  isOpen: SqlExpression | null,
): SqlExpression {
  const came = (value: bigint, why: string) => [isIn(state, value), textValue(why)] as const;
  const isScored = all([isIn(state, STATE.scored), isNotNull(amount.num.expression)]);
  return cases([
    // What is beyond the engine may not fit either; only the exact engine knows.
    [flags.beyond, textValue(WHY.beyond)],
    [flags.bad, textValue(WHY.bad)],
    ...(state.kind === "integer"
      ? []
      : [
          came(STATE.unknown, WHY.unknown),
          came(STATE.open, WHY.open),
          came(STATE.unsure, WHY.beyond),
          came(STATE.stopped, WHY.stopped),
          came(STATE.missing, WHY.missing),
          came(STATE.notApplicable, WHY.notApplicable),
        ]),
    [not(isScored), textValue(WHY.beyond)],
    [isNull(published), textValue(WHY.beyond)],
    ...(isOpen === null ? [] : [[isOpen, textValue(WHY.unknown)] as const]),
  ]);
}

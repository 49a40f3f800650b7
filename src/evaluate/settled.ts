import type { Evidence } from "../evidence/evidence.js";
import { onceFor } from "../evidence/once-for.js";
import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import type { Conclusion } from "./conclude.js";
import type { Interpretation } from "./interpret.js";
import type { Overall } from "./over-worlds.js";

/**
 * Whether nothing is open, so that no part can come to another score than it
 * has: every indicator that applies is answered, every weight known, and no
 * subtotal stands in for answers. Most subjects are, and need no range.
 */
export function isSettled(
  rubric: Rubric,
  { known }: Evidence,
  { total, parts, findings: { missing, undisclosed, bare, undecided } }: Interpretation,
): boolean {
  return (
    total !== null &&
    known.size === 0 &&
    [missing, undisclosed, bare, undecided].every((found) => found.length === 0) &&
    !mayVanishUnasked(rubric) &&
    // A weight that is only assumed may be another; a part without a score may have had one.
    parts.every(({ weight, score, leftOut }) => weight !== null && (score !== null || leftOut !== null)) &&
    parts.every(({ assumed }) => !assumed)
  );
}

/** Whether a group may be answered with `n/a` of which conditions keep all indicators from being asked. */
const mayVanishUnasked = onceFor((rubric: Rubric): boolean => {
  const parts = partsBelow(rubric.children);
  return (
    parts.some(({ kind, mayBeNotApplicable }) => kind !== "indicator" && mayBeNotApplicable) &&
    parts.some(({ applies }) => applies !== null)
  );
});

/** What can be where nothing is open: what is concluded, and nothing else. */
export function whereAllIsKnown({ exact, category, verdict, isAwardWithheld, rules }: Conclusion): Overall {
  const truths = new Map(rules.map(({ name, holds }) => [name, new Set([holds])]));
  const possible = {
    low: exact,
    high: exact,
    categories: new Set([category.id]),
    verdicts: new Set([verdict]),
    withheld: new Set([isAwardWithheld]),
    labels: new Map(
      rules.flatMap(({ name, effect, holds }) => (effect.kind === "label" ? [[name, new Set([holds])]] : [])),
    ),
    rules: truths,
  };
  return { possible, parts: new Map(), faults: [], each: [{ possible, inapplicable: [] }] };
}

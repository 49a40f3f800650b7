import type { Report } from "../diagnostics/collect.js";
import type { Localized } from "../text/localized.js";
import { ASPECT_WORDS, type CaseDifference } from "./case-difference.js";
import { contradictionStale } from "./cases-diagnostics.js";
import type { CaseAspect, PublishedCase } from "./published-case.js";

/** The differences of a case, sorted by whether the case says that it contradicts there. */
export interface ConcludedCase {
  /** Why it contradicts, once for each reason that is given. */
  readonly reasons: readonly Localized[];
  readonly unexpected: readonly CaseDifference[];
}

/**
 * Tells differences that a case states as contradictions from those that it
 * does not, and reports the contradictions that are none.
 *
 * @param report takes paths within the case
 */
export function concludeCase(
  one: PublishedCase,
  differences: readonly CaseDifference[],
  report: Report,
): ConcludedCase {
  const declared = declaredIn(one);
  for (const { aspect, path, at } of declared) {
    if (!differences.some((difference) => covers({ aspect, at }, difference)))
      report(contradictionStale, path, { aspect: ASPECT_WORDS[aspect] });
  }
  return {
    reasons: [...new Set(declared.map(({ reason }) => reason))],
    unexpected: differences.filter((difference) => !declared.some((one) => covers(one, difference))),
  };
}

interface Declared {
  readonly aspect: CaseAspect;
  /** The only place of the difference; null for anywhere in the case. */
  readonly at: string | null;
  /** Where the contradiction is stated. */
  readonly path: string;
  readonly reason: Localized;
}

function declaredIn(one: PublishedCase): readonly Declared[] {
  if (one.kind === "ranks")
    return one.rows.flatMap(({ contradiction: reason }, index) =>
      reason === undefined
        ? []
        : [{ aspect: "place", at: `rows[${index}].place`, path: `rows[${index}].contradiction`, reason }],
    );
  const { contradiction: reason } = one;
  if (reason === undefined) return [];
  return reason.differs.map((aspect, index) => ({ aspect, at: null, path: `contradiction.differs[${index}]`, reason }));
}

function covers({ aspect, at }: Pick<Declared, "aspect" | "at">, difference: CaseDifference): boolean {
  return difference.aspect === aspect && (at === null || difference.path === at);
}

import type { Report } from "../diagnostics/collect.js";
import type { Fact } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Conclusion } from "./conclude.js";
import { type ConcludedOverWorlds, scoreText, verdictText } from "./conclude-over-worlds.js";
import { factLeavesOpen, factStopsScore } from "./evaluation-diagnostics.js";
import { factsThatMatter } from "./facts-that-matter.js";
import type { Interpretation } from "./interpret.js";
import type { Outcome } from "./outcome.js";
import type { InWorld, Overall } from "./over-worlds.js";
import type { Facts } from "./worlds.js";

/**
 * Reports the facts that are not known and make a difference: first those that
 * keep the score from being one number.
 *
 * @returns them, in written order
 */
export function reportFacts(
  open: readonly Fact[],
  worlds: readonly Facts[],
  { each }: Overall,
  { findings }: Interpretation,
  concluded: ConcludedOverWorlds | null,
  report: Report,
): Outcome["unknownFacts"] {
  if (open.length === 0) return [];
  const matter = (textOf: (one: InWorld, index: number) => string): readonly Fact[] =>
    factsThatMatter(open, worlds, each.map(textOf));
  const isStopped = concluded === null ? findings.undecided.length > 0 : concluded.conclusion === null;
  const found = matter((one, index) => {
    const conclusion = concluded?.each[index];
    return conclusion === undefined ? rangeText(one) : scoreText(conclusion);
  });
  // A condition may be left open by a fact that makes no difference to it in the end.
  const scores = isStopped && found.length === 0 ? open : found;
  const others = matter((one, index) => rangeText(one) + followsText(one, concluded?.each[index]));
  const [stopping, rest] = isStopped ? [scores, others.filter((fact) => !scores.includes(fact))] : [[], others];
  if (stopping.length > 0) report(factStopsScore, "facts", { facts: stopping });
  if (rest.length > 0) report(factLeavesOpen, "facts", { facts: rest });
  return open
    .filter((fact) => scores.includes(fact) || others.includes(fact))
    .map((fact) => ({ name: fact.name, stopsScore: scores.includes(fact) }));
}

/** Verdicts, award and labels: those of a conclusion, and those that are possible somewhere in the range. */
function followsText({ possible }: InWorld, conclusion: Conclusion | undefined): string {
  const own = [
    conclusion?.isAwardWithheld,
    conclusion?.labels.map(({ name }) => name),
    verdictText(conclusion?.verdict ?? null),
  ];
  if (possible === null) return JSON.stringify(own);
  const { verdicts, withheld, labels } = possible;
  return JSON.stringify([
    own,
    [...verdicts].map(verdictText).toSorted(),
    [...withheld].map(String).toSorted(),
    [...labels].map(([name, truths]) => [name, [...truths].map(String).toSorted()]),
  ]);
}

function rangeText({ possible, inapplicable }: InWorld): string {
  if (possible === null) return JSON.stringify(inapplicable);
  const { low, high, categories } = possible;
  return JSON.stringify([inapplicable, formatExact(low), formatExact(high), [...categories].toSorted()]);
}

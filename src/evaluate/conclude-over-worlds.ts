import type { Rubric, VerdictRow } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import { agreed } from "./agreed.js";
import { type Conclusion, conclude, verdictStep } from "./conclude.js";
import type { Interpretation } from "./interpret.js";
import type { Facts } from "./worlds.js";

/** What follows from a total, where facts are not known. */
export interface ConcludedOverWorlds {
  /** Null where the score or the category hangs on such a fact. */
  readonly conclusion: Conclusion | null;
  /** In each way of completing the facts, in their order. */
  readonly each: readonly Conclusion[];
}

/**
 * Draws the conclusions that hold whatever the facts are that are not known.
 * Rules stay undecided that ask for them; award, labels and verdict are told
 * where every way of completing the facts gives the same.
 */
export function concludeOverWorlds(
  rubric: Rubric,
  { parts }: Pick<Interpretation, "parts">,
  total: Rational,
  facts: Facts,
  worlds: readonly Facts[],
): ConcludedOverWorlds {
  let scores: ReadonlyMap<string, Rational | null> | null = null;
  const scoreOf = (path: string): Rational | null => {
    // Few rubrics have a rule that asks for it.
    scores ??= new Map(parts.map(({ part, score }) => [part.path, score]));
    return scores.get(path) ?? null;
  };
  const inWorld = (world: Facts): Conclusion => conclude(rubric, total, scoreOf, world);
  const own = inWorld(facts);
  if (worlds.length === 1 && worlds[0] === facts) return { conclusion: own, each: [own] };
  const each = worlds.map(inWorld);
  const isSame = agreed([own, ...each], scoreText) !== undefined;
  return { conclusion: isSame ? withAgreed(rubric, own, each, facts) : null, each };
}

/** The same text for conclusions with the same score and category. */
export function scoreText({ exact, category }: Conclusion): string {
  return `${formatExact(exact)} ${category.id}`;
}

/** The same text for rows of a verdict table with the same words. */
export function verdictText(row: VerdictRow | null): string {
  return JSON.stringify(row === null ? null : [row.title.id, row.title.en]);
}

function withAgreed(rubric: Rubric, own: Conclusion, each: readonly Conclusion[], facts: Facts): Conclusion {
  const verdicts = each.map(({ verdict }) => verdict);
  const verdict = own.verdict ?? agreed(verdicts, verdictText) ?? null;
  const step = own.verdict === null && verdict !== null ? [verdictStep(rubric, verdict, own.category, facts)] : [];
  return {
    ...own,
    isAwardWithheld:
      agreed(
        each.map(({ isAwardWithheld }) => isAwardWithheld),
        String,
      ) ?? null,
    labels: rubric.rules.filter((rule) => each.every(({ labels }) => labels.includes(rule))),
    verdict,
    steps: [...own.steps, ...step],
  };
}

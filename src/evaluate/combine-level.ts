import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Level, Rubric } from "../model/rubric.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare, divide, min, multiply, type Rational, rational, sum, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { match } from "../text/match.js";
import { categorize } from "./categorize.js";
import { levelUnknown, memberScore, membersTooFew, membersWeightless, memberWeight } from "./level-diagnostics.js";
import type { OutcomeCategory } from "./outcome.js";
import { scoreLimits } from "./score-limits.js";

/** One score of the level below: an outcome's `exact`, and where the level is weighted, its weight. */
export interface Member {
  readonly id: string;
  /** Exact text as `exact` of an outcome (decimal or `num/den`), a number or a bigint. */
  readonly exact: unknown;
  /** The value of the fact by which the level is weighted, at least 0. */
  readonly weight?: unknown;
}

/** The score of one level from those below, or why there is none. Exact numbers are text. */
export interface LevelOutcome {
  readonly level: string;
  readonly members: number;
  readonly score: string | null;
  readonly exact: string | null;
  readonly category: OutcomeCategory | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Combines the exact scores of one level into the score of the next, as the
 * rubric declares it: the plain or weighted mean, or the lowest. Nothing is
 * rounded before the stage that the level declares and the published score.
 *
 * @param to the name of the level above, as in `level unit -> institution mean`
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", "level unit -> office mean category good"));
 * combineLevel(rubric, "office", [{ id: "a", exact: "100" }, { id: "b", exact: "1/3" }]).score; // => "50.17"
 */
export function combineLevel(rubric: Rubric, to: string, members: readonly Member[]): LevelOutcome {
  const { report, diagnostics } = createCollector(null);
  const level = rubric.levels.find((candidate) => candidate.to === to);
  const nothing = { level: to, members: members.length, score: null, exact: null, category: null, diagnostics };
  if (level === undefined) {
    report(levelUnknown, null, { level: to, known: rubric.levels.map((known) => known.to) });
    return nothing;
  }
  const limits = scoreLimits(rubric);
  const read = members.flatMap((member, index) => readMember(member, index, level, limits, report));
  if (BigInt(members.length) < level.atLeast)
    report(membersTooFew, null, { members: members.length, atLeast: level.atLeast });
  if (diagnostics.length > 0) return nothing;
  const combined = combine(level, read);
  if (combined === null) {
    report(membersWeightless, null, { level: to });
    return nothing;
  }
  const { digits, mode, comparison } = rubric.score;
  const exact = level.rounded === null ? combined : round(combined, level.rounded.digits, level.rounded.mode);
  const score = round(exact, digits, mode);
  const { id, title, zone } = categorize(rubric, comparison === "exact" ? exact : score).category;
  return {
    ...nothing,
    score: formatFixed(score, digits),
    exact: formatExact(exact),
    category: { id, title: title.id, titleEn: title.en, zone },
  };
}

interface ReadMember {
  readonly exact: Rational;
  readonly weight: Rational;
}

function readMember(
  { id, exact, weight }: Member,
  index: number,
  { weightedBy }: Level,
  limits: ReturnType<typeof scoreLimits>,
  report: Report,
): readonly ReadMember[] {
  const value = readExact(exact);
  const share = weightedBy === null ? rational(1n) : readExact(weight);
  const isInRange = value !== null && compare(value, limits.min) >= 0 && compare(value, limits.max) <= 0;
  if (!isInRange) report(memberScore, `members[${index}].exact`, { id, ...limits });
  const isWeight = share !== null && compare(share, ZERO) >= 0;
  if (!isWeight) report(memberWeight, `members[${index}].weight`, { id, fact: weightedBy ?? "" });
  return isInRange && isWeight ? [{ exact: value, weight: share }] : [];
}

function readExact(value: unknown): Rational | null {
  if (typeof value === "string") return parseExact(value);
  const read = exactFromUnknown(value);
  return read.ok ? read.value : null;
}

/** Null when no member has any weight. */
function combine({ combine: how }: Level, members: readonly ReadMember[]): Rational | null {
  return match(how)
    .returnType<Rational | null>()
    .with("lowest", () => members.map(({ exact }) => exact).reduce(min))
    .with("mean", () => {
      const weight = sum(members.map((member) => member.weight));
      if (weight.num === 0n) return null;
      return divide(sum(members.map((member) => multiply(member.weight, member.exact))), weight);
    })
    .exhaustive();
}

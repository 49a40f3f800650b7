import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { compared } from "../evaluate/breakpoints.js";
import { categorize } from "../evaluate/categorize.js";
import { combineLevel, type LevelOutcome } from "../evaluate/combine-level.js";
import { levelUnknown } from "../evaluate/level-diagnostics.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Category, Level, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { divide, min, multiply, ONE, type Rational, sum } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { type Field, type FieldOptions, openField } from "./field.js";

/** One member of an institution, and its evidence. */
export interface PlannedMember {
  readonly id: string;
  readonly evidence: Evidence;
}

/** An institution whose members may become better. */
export interface LevelField {
  readonly rubric: Rubric;
  readonly level: Level;
  readonly members: readonly { readonly id: string; readonly field: Field; readonly weight: Rational }[];
}

/** Looks at every member, or says why no plan can be made for them. */
export function openLevel(
  rubric: Rubric,
  to: string,
  members: readonly PlannedMember[],
  options: FieldOptions,
): { readonly field: LevelField | null; readonly diagnostics: readonly Diagnostic[] } {
  const { report, diagnostics } = createCollector(null);
  const level = rubric.levels.find((candidate) => candidate.to === to);
  if (level === undefined) {
    report(levelUnknown, null, { level: to, known: rubric.levels.map((known) => known.to) });
    return { field: null, diagnostics };
  }
  const opened = members.map(({ id, evidence }) => ({ id, ...openField(rubric, evidence, options) }));
  const refused = opened.flatMap((one, index) => one.diagnostics.map((said) => ofMember(said, index)));
  // A member without a score may get one; what it weighs and how many there are does not change.
  const some = members.map((member) => ({ ...asMember(member, level), exact: formatExact(rubric.score.min) }));
  const problems = [...refused, ...combineLevel(rubric, to, some).diagnostics];
  if (problems.length > 0) return { field: null, diagnostics: problems };
  const found = opened.flatMap(({ id, field }, index) =>
    field === null ? [] : [{ id, field, weight: weightOf(members[index]?.evidence, level) }],
  );
  return { field: { rubric, level, members: found }, diagnostics: [] };
}

function ofMember(said: Diagnostic, index: number): Diagnostic {
  return { ...said, path: said.path === null ? `members[${index}]` : `members[${index}].${said.path}` };
}

function asMember({ id, evidence }: PlannedMember, { weightedBy }: Level): { id: string; weight: unknown } {
  const fact = weightedBy === null ? undefined : evidence.facts.get(weightedBy);
  return { id, weight: fact?.kind === "number" ? formatExact(fact.number) : undefined };
}

function weightOf(evidence: Evidence | undefined, { weightedBy }: Level): Rational {
  const fact = weightedBy === null ? undefined : evidence?.facts.get(weightedBy);
  return fact?.kind === "number" ? fact.number : ONE;
}

/** What the engine makes of outcomes of the members; null where one has no score. */
export function combinedOutcome(
  { rubric, level, members }: LevelField,
  outcomes: readonly Outcome[],
): LevelOutcome | null {
  if (outcomes.some(({ exact }) => exact === null)) return null;
  const all = members.map(({ id, weight }, index) => ({
    id,
    weight: formatExact(weight),
    exact: outcomes[index]?.exact ?? null,
  }));
  return combineLevel(rubric, level.to, all);
}

/** The shares of the members in a mean. */
export function sharesOf({ members }: LevelField): readonly Rational[] {
  const whole = sum(members.map(({ weight }) => weight));
  return members.map(({ weight }) => divide(weight, whole));
}

/** The exact score of the level from the exact scores of its members, before its own rounding. */
export function combinedScore(field: LevelField, scores: readonly Rational[]): Rational {
  if (field.level.combine === "lowest") return scores.reduce(min);
  const shares = sharesOf(field);
  return sum(scores.map((score, index) => multiply(score, shares[index] ?? ONE)));
}

/** What the level publishes of such a score. */
export function concludedLevel(
  { rubric, level }: LevelField,
  combined: Rational,
): { readonly exact: Rational; readonly category: Category } {
  const exact = level.rounded === null ? combined : round(combined, level.rounded.digits, level.rounded.mode);
  return { exact, category: categorize(rubric, compared(rubric.score, exact)).category };
}

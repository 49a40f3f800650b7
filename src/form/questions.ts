import { levelsAbove } from "../evidence/evidence-names.js";
import type {
  Condition,
  Fact,
  Indicator,
  Law,
  MissingPolicy,
  Observations,
  Part,
  Rubric,
  Title,
} from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { formatPercent } from "../numeric/format-percent.js";
import { max, min, type Rational, ZERO } from "../numeric/rational.js";
import { type AskedAnswer, askedAnswer, askedFact } from "./asked-answer.js";

/**
 * Everything that a form asks about one subject, in the order of the rubric:
 * what workbooks, XLSForms and flat tables are written from and read back with.
 */
export interface Questions {
  readonly rubric: {
    readonly id: string;
    readonly year: string;
    readonly hash: string;
    readonly title: Title;
    readonly issuer: Title | null;
  };
  /** What an empty answer means; null only when the rubric has no indicators. */
  readonly missing: MissingPolicy | null;
  /** The range of scores as exact text, in which a known score of a part lies. */
  readonly score: Bounds;
  /** The same of its points, which are a share of a score and may come closer to zero. */
  readonly points: Bounds;
  /** What a subject may belong to, by the name of the level. */
  readonly levels: readonly string[];
  readonly facts: readonly FactQuestion[];
  /** Every part in the order of the tree, a group before what is in it. */
  readonly parts: readonly PartQuestion[];
}

/** The bounds of a number, as exact text. */
export interface Bounds {
  readonly min: string;
  readonly max: string;
}

/** What is asked of a fact. */
export interface FactQuestion {
  readonly name: string;
  readonly title: Title;
  readonly answer: AskedAnswer;
}

/** A part of the rubric, with what a form says and asks of it. */
export interface PartQuestion {
  readonly kind: "group" | "indicator";
  readonly name: string;
  readonly path: string;
  /** The number or letter that the official form uses. */
  readonly code: string | null;
  readonly title: Title;
  /** The names of the groups above it, from the top down; a part at the top has none. */
  readonly above: readonly string[];
  /** The share of its parent, as in `21.85%`; null where it was never published. */
  readonly weight: string | null;
  readonly laws: readonly Law[];
  /** The conditions under which it counts, its own and those of the groups above it; all must hold. */
  readonly applies: readonly Condition[];
  /** Whether it may be answered with `n/a`. */
  readonly mayBeNotApplicable: boolean;
  /** What its scale asks for; null for a group, to which the only answer is `n/a`. */
  readonly answer: AskedAnswer | null;
  /** How several observations become one; null when there is only one. */
  readonly observations: Pick<Observations, "combine" | "atLeast"> | null;
}

/**
 * What a form asks, derived from a rubric.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * questionsOf(rubric).parts.map(({ kind, name }) => `${kind} ${name}`); // => ["indicator fee-shown"]
 */
export function questionsOf(rubric: Rubric): Questions {
  const { id, year, hash, title, issuer, missing, score } = rubric;
  return {
    rubric: { id, year, hash, title, issuer },
    missing,
    score: bounds(score.min, score.max),
    points: bounds(min(score.min, ZERO), max(score.max, ZERO)),
    levels: levelsAbove(rubric).map(({ name }) => name),
    facts: rubric.facts.map(factQuestion),
    parts: rubric.children.flatMap((part) => partQuestions(part, [], [])),
  };
}

function bounds(low: Rational, high: Rational): Bounds {
  return { min: formatExact(low), max: formatExact(high) };
}

function factQuestion({ name, title, type }: Fact): FactQuestion {
  return { name, title, answer: askedFact(type) };
}

function partQuestions(part: Part, above: readonly string[], outer: readonly Condition[]): readonly PartQuestion[] {
  const { kind, name, path, code, title, weight, laws, mayBeNotApplicable } = part;
  const applies = part.applies === null ? outer : [...outer, part.applies];
  const own: PartQuestion = {
    kind: kind === "indicator" ? "indicator" : "group",
    name,
    path,
    code,
    title,
    above,
    weight: weight === null ? null : formatPercent(weight),
    laws,
    applies,
    mayBeNotApplicable,
    answer: kind === "indicator" ? askedAnswer(part.scale) : null,
    observations: kind === "indicator" ? observationsOf(part) : null,
  };
  if (kind === "indicator") return [own];
  return [own, ...part.children.flatMap((child) => partQuestions(child, [...above, name], applies))];
}

function observationsOf({ observations }: Indicator): PartQuestion["observations"] {
  return observations === null ? null : { combine: observations.combine, atLeast: observations.atLeast };
}

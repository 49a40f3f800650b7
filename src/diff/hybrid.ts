import { agreed } from "../evaluate/agreed.js";
import { type Conclusion, conclude } from "../evaluate/conclude.js";
import { scoreText } from "../evaluate/conclude-over-worlds.js";
import { type Interpretation, interpret } from "../evaluate/interpret.js";
import { worldsOf } from "../evaluate/worlds.js";
import type { Category, Indicator, MissingPolicy, Part, Rubric } from "../model/rubric.js";
import { type Rational, subtract } from "../numeric/rational.js";
import { type Contribution, contributionsOf } from "./hybrid-contributions.js";
import { hybridEvidence } from "./hybrid-evidence.js";
import { hybridFacts } from "./hybrid-facts.js";
import type { Misfit } from "./hybrid-misfits.js";
import type { Mix } from "./hybrid-mix.js";
import { hybridRubric } from "./hybrid-rubric.js";
import type { Year, Years } from "./hybrid-years.js";

/** What comes of taking each ingredient of a score from one of two years. */
export type Hybrid =
  | {
      readonly ok: true;
      /** The year of the tree, whose parts the lists below hold. */
      readonly tree: Year;
      readonly exact: Rational;
      readonly category: Category;
      /** What adds up to the exact score, but for what the rules do to it. */
      readonly contributions: readonly Contribution[];
      /** What the rules do to the score. */
      readonly ruled: Rational;
      /** See {@link hybridEvidence}. */
      readonly apart: readonly Part[];
      /** Indicators without an answer that count as in the year of the evidence, since the other one would give no score. */
      readonly missing: readonly Indicator[];
    }
  | { readonly ok: false; readonly reason: NoHybrid };

/** Why ingredients of two years have no single score together. */
export type NoHybrid = "facts" | "missing" | "weights" | "nothing-left" | "not-broken-down";

/** Scores the ingredients of a mix. Of one year alone that is the score of that year. */
export function hybridOf(years: Years, mix: Mix, misfits: ReadonlyMap<string, Misfit>): Hybrid {
  const facts = hybridFacts(years, mix.tree, mix.evidence);
  const { evidence, apart, scales } = hybridEvidence(years, mix, facts, misfits);
  const rubric = hybridRubric(years, mix, scales);
  const { assume } = years[mix.tree];
  const [strict, ...lenient] = policies(years, mix);
  const first = interpret({ ...rubric, missing: strict ?? null }, evidence, assume);
  const isStopped = first.total === null && first.findings.missing.length > 0 && strict === "stop";
  const other = lenient.find((policy) => policy !== "stop");
  const found = isStopped && other !== undefined ? interpret({ ...rubric, missing: other }, evidence, assume) : first;
  if (found.total === null) return { ok: false, reason: reasonOf(found) };
  const conclusion = concluded(years, mix, found, found.total);
  if (conclusion === undefined) return { ok: false, reason: "facts" };
  const { exact, category } = conclusion;
  return {
    ok: true,
    tree: mix.tree,
    exact,
    category,
    contributions: contributionsOf(rubric, found.parts),
    ruled: subtract(exact, found.total),
    apart,
    missing: found === first ? [] : found.findings.missing,
  };
}

/** What an answer that is missing may count, the one that is asked for first. */
function policies(years: Years, { rules, evidence, tree }: Mix): readonly MissingPolicy[] {
  return [rules, evidence, tree].flatMap((year) => years[year].rubric.missing ?? []);
}

/** Draws the conclusions of the year of the rules, if they are the same whatever the facts are that are not known. */
function concluded(
  years: Years,
  { rules, tree, evidence }: Mix,
  { parts }: Interpretation,
  total: Rational,
): Conclusion | undefined {
  const { rubric, other, scores: own } = years[rules];
  const found = new Map(parts.map(({ part, score }) => [part.name, score]));
  const scoreOf = (path: string): Rational | null => {
    const name = path.slice(path.lastIndexOf(".") + 1);
    if (rules === tree) return found.get(name) ?? null;
    const same = other.get(name);
    return (same === undefined ? own.get(name) : found.get(same.name)) ?? null;
  };
  const alone: Rubric = { ...rubric, children: [], verdict: null };
  const facts = hybridFacts(years, rules, evidence);
  const worlds = worldsOf(alone, facts);
  if (worlds === null) return undefined;
  return agreed(
    [facts, ...worlds].map((world) => conclude(alone, total, scoreOf, world)),
    scoreText,
  );
}

function reasonOf({ isLeftOut, findings: { undecided, missing, undisclosed, bare } }: Interpretation): NoHybrid {
  if (isLeftOut) return "nothing-left";
  if (undecided.length > 0) return "facts";
  if (bare.length > 0) return "not-broken-down";
  if (missing.length > 0) return "missing";
  return undisclosed.length > 0 ? "weights" : "facts";
}

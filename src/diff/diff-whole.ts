import type { MissingPolicy, NotApplicablePolicy, Rubric } from "../model/rubric.js";
import { compare, type Rational, rational, ZERO } from "../numeric/rational.js";
import type { Change } from "./change.js";
import { type Comparing, WHOLE } from "./comparing.js";
import { type Effect, effectOf } from "./effect.js";
import { tellNumber, tellProvenance, tellText, tellWord } from "./tell.js";

/** What changed of the rubric as a whole: its head, its scores and its policies. */
export function diffWhole(comparing: Comparing): readonly Change[] {
  const { before, after } = comparing;
  return [
    ...tellWord("id", WHOLE, before.id, after.id, "wording"),
    ...tellWord("year", WHOLE, before.year, after.year, "wording"),
    ...tellText("title", WHOLE, before.title, after.title, "wording"),
    ...tellText("issuer", WHOLE, before.issuer, after.issuer, "none"),
    ...tellWord("in-force-from", WHOLE, before.inForce?.from ?? null, after.inForce?.from ?? null, "none"),
    ...tellWord("in-force-to", WHOLE, before.inForce?.to ?? null, after.inForce?.to ?? null, "none"),
    ...diffScore(before, after),
    ...diffPolicies(comparing),
  ];
}

function diffScore({ score: before }: Rubric, { score: after }: Rubric): readonly Change[] {
  const digits = (count: number): Rational => rational(BigInt(count));
  return [
    ...tellNumber("score-min", WHOLE, before.min, after.min, "breaks-comparison"),
    ...tellNumber("score-max", WHOLE, before.max, after.max, "breaks-comparison"),
    ...tellNumber("score-digits", WHOLE, digits(before.digits), digits(after.digits), "may-raise-or-lower"),
    ...tellWord("score-mode", WHOLE, before.mode, after.mode, "may-raise-or-lower"),
    ...tellWord("comparison", WHOLE, before.comparison, after.comparison, "may-raise-or-lower"),
    ...tellProvenance("score", WHOLE, before.provenance, after.provenance),
  ];
}

function diffPolicies(comparing: Comparing): readonly Change[] {
  const { before, after } = comparing;
  const effect = notApplicableEffect(before.notApplicable, after.notApplicable, comparing);
  return [
    ...tellWord(
      "missing",
      WHOLE,
      before.missing,
      after.missing,
      missingEffect(before.missing, after.missing, comparing),
      { before: before.missingProvenance, after: after.missingProvenance },
    ),
    ...tellProvenance("missing", WHOLE, before.missingProvenance, after.missingProvenance),
    ...tellWord("not-applicable", WHOLE, before.notApplicable, after.notApplicable, effect, {
      before: before.notApplicableProvenance,
      after: after.notApplicableProvenance,
    }),
    ...tellProvenance("not-applicable", WHOLE, before.notApplicableProvenance, after.notApplicableProvenance),
    ...tellWord(
      "undisclosed",
      WHOLE,
      before.undisclosed?.assume ?? null,
      after.undisclosed?.assume ?? null,
      "may-raise-or-lower",
      { before: before.undisclosed?.provenance ?? null, after: after.undisclosed?.provenance ?? null },
    ),
    ...(before.undisclosed === null || after.undisclosed === null
      ? []
      : tellProvenance("undisclosed", WHOLE, before.undisclosed.provenance, after.undisclosed.provenance)),
    ...tellNumber("weights-total", WHOLE, before.weightsTotal, after.weightsTotal, "may-raise-or-lower"),
  ];
}

/** Left out, a missing answer no longer pulls its group down to the lowest score. */
function missingEffect(before: MissingPolicy | null, after: MissingPolicy | null, comparing: Comparing): Effect {
  if (before === null || after === null) return "wording"; // without indicators there are no answers
  if (before === "stop" || after === "stop") return "may-raise-or-lower";
  const effect: Effect = after === "excluded" ? "may-raise" : "may-lower";
  return isSafe(comparing) && compare(comparing.after.score.min, ZERO) <= 0 ? effect : "may-raise-or-lower";
}

/**
 * From lowest by way of what the siblings reach to full. What is given away
 * goes in part to siblings of which the points are known, where it is lost, so
 * zero must lie on the right side.
 */
export function notApplicableEffect(
  before: NotApplicablePolicy | null,
  after: NotApplicablePolicy | null,
  comparing: Comparing,
): Effect {
  if (before === null || after === null) return "wording"; // nothing could fail to apply, or nothing can any longer
  const sign = Math.sign(ORDER.indexOf(after) - ORDER.indexOf(before));
  const { min, max } = comparing.after.score;
  const isWithin = compare(min, ZERO) <= 0 && compare(max, ZERO) >= 0;
  const isBetweenEnds = before !== "redistribute" && after !== "redistribute";
  if (!isSafe(comparing) || !(isWithin || isBetweenEnds)) return "may-raise-or-lower";
  return effectOf(sign > 0 ? 1 : -1);
}

const ORDER: readonly NotApplicablePolicy[] = ["lowest", "redistribute", "full"];

function isSafe({ isMonotonic, asksParts, isPlain }: Comparing): boolean {
  return isMonotonic && !asksParts && isPlain;
}

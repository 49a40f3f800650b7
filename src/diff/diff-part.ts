import type { Indicator, Part, RoundingStage, Rubric } from "../model/rubric.js";
import type { Backing, Change, Place } from "./change.js";
import { type Comparing, ifMonotonic } from "./comparing.js";
import { conditionData, isSameData, type Renames } from "./condition-data.js";
import { diffPartLaws } from "./diff-laws.js";
import { diffScale, tellAtLeast } from "./diff-scale.js";
import { notApplicableEffect } from "./diff-whole.js";
import { type Effect, effectOf } from "./effect.js";
import { tellNumber, tellProvenance, tellTitle, tellWord } from "./tell.js";

/** One part in both rubrics, with what stands above it in each. */
export interface PartTwice {
  readonly before: Part;
  readonly after: Part;
  readonly parents: readonly [Policy, Policy];
}

/** What a part inherits. */
export type Policy = Pick<Rubric, "notApplicable" | "notApplicableProvenance">;

/** What changed of one part itself, without its place and what is below it. */
export function diffPart(twice: PartTwice, place: Place, comparing: Comparing, renames: Renames): readonly Change[] {
  const { before, after } = twice;
  const isWeighed = before.weight !== null || after.weight !== null;
  return [
    ...tellWord("part-level", place, before.kind, after.kind, "wording"),
    ...tellTitle(place, before, after),
    ...tellWord("code", place, before.code, after.code, "wording"),
    ...(isWeighed
      ? tellNumber("weight", place, before.weight, after.weight, "may-raise-or-lower", weightBacking(before, after))
      : []),
    ...tellProvenance("weight", place, before.weightProvenance, after.weightProvenance),
    ...tellProvenance("declaration", place, before.provenance, after.provenance),
    ...diffPartLaws(before, after, place, comparing),
    ...diffApplies(twice, place, comparing, renames),
    ...tellRounding(place, before.rounded, after.rounded),
    ...diffContent(before, after, place, comparing),
  ];
}

/** A weight without sources or reasons of its own stands on those of its part. */
function weightBacking(before: Part, after: Part): Backing {
  const [was, is] = [before, after].map(({ weight, weightProvenance: own, provenance }) => {
    if (weight === null) return null;
    return own.sources.length > 0 || own.inferred !== null || own.assumed !== null ? own : provenance;
  });
  return { before: was ?? null, after: is ?? null };
}

/** How something is rounded on the way; the mode is told with the digits, since either alone means nothing. */
export function tellRounding(
  place: Place,
  before: RoundingStage | null,
  after: RoundingStage | null,
): readonly Change[] {
  const words = (stage: RoundingStage | null): string | null =>
    stage === null ? null : `${stage.digits} ${stage.mode}`;
  const isBoth = before !== null && after !== null;
  return [
    ...tellWord("rounding", place, words(before), words(after), "may-raise-or-lower"),
    ...(isBoth ? tellProvenance("rounding", place, before.provenance, after.provenance) : []),
  ];
}

function diffApplies(
  { before, after, parents }: PartTwice,
  place: Place,
  comparing: Comparing,
  renames: Renames,
): readonly Change[] {
  const was = before.applies === null ? null : conditionData(before.applies, renames);
  const is = after.applies === null ? null : conditionData(after.applies);
  const isSame = was === null || is === null ? was === is : isSameData(was, is);
  return [
    ...(isSame
      ? []
      : [{ kind: "condition", place, before: was, after: is, effect: "may-raise-or-lower", because: null } as const]),
    ...(was === null || is === null
      ? []
      : tellProvenance("applies", place, before.appliesProvenance, after.appliesProvenance)),
    ...tellWord(
      "may-be-not-applicable",
      place,
      yesOrNo(before.mayBeNotApplicable),
      yesOrNo(after.mayBeNotApplicable),
      before.mayBeNotApplicable ? "breaks-comparison" : "may-raise-or-lower",
    ),
    ...(isInherited(before, parents[0]) && isInherited(after, parents[1])
      ? []
      : [
          ...tellWord(
            "not-applicable",
            place,
            before.notApplicable,
            after.notApplicable,
            notApplicableEffect(before.notApplicable, after.notApplicable, comparing),
            { before: before.notApplicableProvenance, after: after.notApplicableProvenance },
          ),
          ...tellProvenance("not-applicable", place, before.notApplicableProvenance, after.notApplicableProvenance),
        ]),
  ];
}

function yesOrNo(yes: boolean): string {
  return yes ? "yes" : "no";
}

/** Whether a part says nothing else than what stands above it; that is told there, once. */
function isInherited(part: Part, parent: Policy): boolean {
  return (
    part.notApplicable === parent.notApplicable &&
    JSON.stringify(part.notApplicableProvenance) === JSON.stringify(parent.notApplicableProvenance)
  );
}

function diffContent(before: Part, after: Part, place: Place, comparing: Comparing): readonly Change[] {
  if (before.kind !== "indicator" && after.kind !== "indicator")
    return tellNumber("weights-total", place, before.weightsTotal, after.weightsTotal, "may-raise-or-lower");
  if (before.kind !== "indicator" || after.kind !== "indicator") return []; // never the same part
  return [
    ...diffScale(before.scale, after.scale, place, comparing),
    ...tellProvenance("scale", place, before.scaleProvenance, after.scaleProvenance),
    ...diffObservations(before, after, place, comparing),
  ];
}

function diffObservations(before: Indicator, after: Indicator, place: Place, comparing: Comparing): readonly Change[] {
  const [was, is] = [before.observations, after.observations];
  if (was === null || is === null)
    return tellWord("combine", place, was?.combine ?? null, is?.combine ?? null, "breaks-comparison");
  const sign = Math.sign(COMBINED.indexOf(is.combine) - COMBINED.indexOf(was.combine));
  const effect: Effect = ifMonotonic(comparing, effectOf(sign > 0 ? 1 : -1));
  return [
    ...tellWord("combine", place, was.combine, is.combine, effect),
    ...tellAtLeast(was.atLeast, is.atLeast, place),
    ...tellProvenance("observations", place, was.provenance, is.provenance),
  ];
}

/** From the one that gives the least. */
const COMBINED: readonly string[] = ["lowest", "mean", "highest"];

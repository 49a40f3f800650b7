import type { Evidence } from "../evidence/evidence.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Part, Provenance, Rubric } from "../model/rubric.js";
import type { Assumption } from "./outcome.js";
import type { ThresholdStep } from "./trace.js";

/**
 * Every inferred or assumed statement of a rubric that an outcome used: the
 * missing policy only where an answer is missing, a scale only where its
 * indicator was answered, a category only where the score was compared with it.
 */
export function assumptionsOf(
  rubric: Rubric,
  { answers }: Evidence,
  thresholds: readonly ThresholdStep[],
): readonly Assumption[] {
  const ofPart = (part: Part): readonly Assumption[] => [
    ...assumptions("part", part.path, part.provenance),
    ...assumptions("weight", part.path, part.weightProvenance),
    ...(part.kind !== "indicator" ? part.children.flatMap(ofPart) : []),
    ...(part.kind === "indicator" && answers.has(part.name)
      ? assumptions("scale", part.path, part.scaleProvenance)
      : []),
  ];
  const isMissing = indicatorsOf(rubric).some(({ name }) => !answers.has(name));
  const compared = new Set(thresholds.map(({ category }) => category.id));
  return [
    ...assumptions("score", "", rubric.score.provenance),
    ...(isMissing ? assumptions("missing", "", rubric.missingProvenance) : []),
    ...rubric.children.flatMap(ofPart),
    ...rubric.categories
      .filter(({ id }) => compared.has(id))
      .flatMap(({ id, provenance }) => assumptions("category", id, provenance)),
  ];
}

function assumptions(
  about: Assumption["about"],
  path: string,
  { inferred, assumed }: Provenance,
): readonly Assumption[] {
  return [
    ...(inferred === null ? [] : [{ about, path, kind: "inferred" as const, why: inferred.id, whyEn: inferred.en }]),
    ...(assumed === null ? [] : [{ about, path, kind: "assumed" as const, why: assumed.id, whyEn: assumed.en }]),
  ];
}

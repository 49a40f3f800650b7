import type { Part, Provenance, Rubric } from "../model/rubric.js";
import type { Assumption } from "./outcome.js";

/** Every inferred or assumed statement of a rubric, in its order. */
export function assumptionsOf(rubric: Rubric): readonly Assumption[] {
  return [
    ...assumptions("score", "", rubric.score.provenance),
    ...assumptions("missing", "", rubric.missingProvenance),
    ...rubric.children.flatMap(ofPart),
    ...rubric.categories.flatMap(({ id, provenance }) => assumptions("category", id, provenance)),
  ];
}

function ofPart(part: Part): readonly Assumption[] {
  return [
    ...assumptions("part", part.path, part.provenance),
    ...assumptions("weight", part.path, part.weightProvenance),
    ...(part.kind === "indicator"
      ? assumptions("scale", part.path, part.scaleProvenance)
      : part.children.flatMap(ofPart)),
  ];
}

function assumptions(
  about: Assumption["about"],
  path: string,
  { inferred, assumed }: Provenance,
): readonly Assumption[] {
  return [
    ...(inferred === null ? [] : [{ about, path, kind: "inferred" as const, why: inferred }]),
    ...(assumed === null ? [] : [{ about, path, kind: "assumed" as const, why: assumed }]),
  ];
}

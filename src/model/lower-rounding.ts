import { ROUNDING_MODES } from "../numeric/round.js";
import type { ProvenanceNode, RoundingClause } from "../syntax/tree.js";
import { checked, exact } from "./checked.js";
import { lowerProvenance } from "./lower-text.js";
import type { RoundingStage, ScoreRange } from "./rubric.js";

/** Lowers a rounding stage; without a mode of its own it rounds as the rubric does. */
export function lowerRounding(
  { digits, mode }: RoundingClause,
  provenance: ProvenanceNode,
  score: Pick<ScoreRange, "mode">,
): RoundingStage {
  return {
    digits: Number(exact(digits).num),
    mode: mode === null ? score.mode : checked(ROUNDING_MODES.find((known) => known === mode.text)),
    provenance: lowerProvenance(provenance),
  };
}

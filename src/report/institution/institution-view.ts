import type { Outcome } from "../../evaluate/outcome.js";
import type { Placed } from "../placed.js";
import type { Institution } from "./institution.js";
import type { Pull } from "./pulls.js";

/** Everything that the sections about an institution are written from. */
export interface InstitutionView extends Institution, Placed {
  /** The lowest first. */
  readonly pulls: readonly Pull[];
  /** The outcomes of its units, as far as they are known. */
  readonly outcomes: readonly Outcome[];
}

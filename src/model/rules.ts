import type { Rational } from "../numeric/rational.js";
import type { Condition } from "./condition.js";
import type { Provenance, RoundingStage, Title } from "./rubric.js";

/** Something known of a subject that is not scored itself. */
export interface Fact {
  readonly name: string;
  readonly title: Title;
  readonly type: FactType;
  readonly provenance: Provenance;
}

/** What a fact may be. */
export type FactType =
  | { readonly kind: "yes-no" }
  | { readonly kind: "choice"; readonly options: readonly { readonly name: string; readonly title: Title }[] }
  | { readonly kind: "number"; readonly min: Rational; readonly max: Rational };

/** Something that happens to an outcome after the total, under a condition. */
export interface Rule {
  readonly name: string;
  readonly title: Title;
  readonly when: Condition;
  readonly effect: Effect;
  /** Why a better answer may make the outcome worse; null for a rule under which it cannot. */
  readonly notMonotonic: Title | null;
  readonly provenance: Provenance;
}

/** What a rule does. Amounts are in the score range. */
export type Effect =
  | { readonly kind: "subtract"; readonly amount: Rational }
  | { readonly kind: "cap-score"; readonly most: Rational }
  | { readonly kind: "cap-category"; readonly category: string }
  | { readonly kind: "withhold-award" }
  | { readonly kind: "label"; readonly title: Title };

/** A table from category and facts to the published words; every case is in exactly one row. */
export interface Verdict {
  /** `category`, or the names of yes/no and choice facts. */
  readonly columns: readonly string[];
  readonly rows: readonly VerdictRow[];
  readonly provenance: Provenance;
}

/** One row of a verdict table. */
export interface VerdictRow {
  /** For each column the values that the row covers; null for any. */
  readonly cells: readonly (readonly string[] | null)[];
  readonly title: Title;
  readonly provenance: Provenance;
}

/** How the scores of one level become the score of the next. */
export interface Level {
  readonly from: string;
  readonly to: string;
  readonly combine: "mean" | "lowest";
  /** The number fact by which the mean is weighted; null for a plain mean. */
  readonly weightedBy: string | null;
  /** The fewest scores that make one of the next level. */
  readonly atLeast: bigint;
  readonly rounded: RoundingStage | null;
  readonly provenance: Provenance;
}

/** How the subjects of one level are ranked. */
export interface Rank {
  readonly level: string;
  /** The choice fact within whose values they are ranked; null for all together. */
  readonly within: string | null;
  /** `share`: 1 2 2 4, `dense`: 1 2 2 3. */
  readonly ties: "share" | "dense";
  readonly by: "published" | "exact";
  readonly provenance: Provenance;
}

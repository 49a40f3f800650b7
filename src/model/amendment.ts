import type { Title } from "./rubric.js";

/** What an amendment changed of which rubric: the crosswalk between two years. */
export interface Amendment {
  readonly id: string;
  readonly year: string;
  /** The hash of the meaning of the amended rubric. */
  readonly hash: string;
  /** In the order in which they were written. */
  readonly changes: readonly AmendmentChange[];
}

/**
 * One change. `what` is the word that declares it, as in `indicator` or
 * `weights total`. Parts and other declarations are called by their names; what is
 * added to a part, by the name of the part; what there can be only one of, not
 * at all.
 */
export type AmendmentChange =
  | { readonly kind: "changed"; readonly what: string; readonly name: string | null }
  | { readonly kind: "added"; readonly what: string; readonly name: string | null }
  | { readonly kind: "removed"; readonly what: string; readonly name: string | null; readonly because: Title | null }
  | {
      readonly kind: "renamed";
      readonly what: string;
      readonly name: string;
      readonly to: string;
      readonly because: Title | null;
    }
  | {
      readonly kind: "split";
      readonly what: string;
      readonly name: string;
      readonly into: readonly string[];
      readonly because: Title | null;
    }
  | {
      readonly kind: "merged";
      readonly what: string;
      readonly names: readonly string[];
      readonly into: string;
      readonly because: Title | null;
    };

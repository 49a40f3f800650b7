import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import type { Row } from "./row.js";

/** What the scores of one unit, institution ... come to. Exact numbers are text. */
export interface Group {
  readonly level: string;
  readonly id: string;
  /** What it belongs to itself: for the name of a level the id of the one there. */
  readonly within: Readonly<Record<string, string>>;
  /** The facts that all in it have in common. */
  readonly facts: Readonly<Record<string, string>>;
  /** How many were combined. */
  readonly members: number;
  /** How many rows directly in it were left out, with a reason. */
  readonly excluded: number;
  /** Null where it has none, or only a range; `diagnostics` says why. */
  readonly score: string | null;
  readonly exact: string | null;
  /** Between what the exact score lies; both ends are alike where there is a score. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** Also there without a score when only one category is possible. */
  readonly category: OutcomeCategory | null;
  /** The categories over the range, best first. */
  readonly possibleCategories: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What goes into a group: a row, or a group of the level below. */
export interface MemberOfGroup {
  readonly id: string;
  readonly range: { readonly low: string; readonly high: string } | null;
  readonly within: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly origin: Row["origin"];
}

/** All that belongs to one group before it is combined. */
export interface Gathered {
  readonly id: string;
  readonly members: readonly MemberOfGroup[];
  readonly excluded: number;
  /** How many belong to it that could not be read. */
  readonly lacking: number;
  readonly within: Readonly<Record<string, string>>;
  /** The levels above of which its members name several; `within` has the first. */
  readonly split: readonly Split[];
}

/** The several parents of one group. */
export interface Split {
  readonly above: string;
  /** In the order of their ids, at least two. */
  readonly parents: readonly string[];
}

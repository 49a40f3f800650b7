import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import type { Subject } from "../evidence/evidence.js";

/** A plan for one subject, or why none can be made. */
export type Planned =
  | { readonly ok: true; readonly plan: Plan; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly plan: null; readonly diagnostics: readonly Diagnostic[] };

/** A plan for a level above its members, or why none can be made. */
export type PlannedLevel =
  | { readonly ok: true; readonly plan: LevelPlan; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly plan: null; readonly diagnostics: readonly Diagnostic[] };

/** The way of one subject to a goal. Plain JSON data; exact numbers are text. */
export type Plan = ForSubject & Way;

/** The way of an institution to a goal, over its members. */
export type LevelPlan = ForLevel & Way;

interface ForSubject extends About {
  readonly subject: Subject;
}

interface ForLevel extends About {
  readonly level: string;
  /** Every member as it is, and as it becomes; the same where nothing changes, null where there is no plan. */
  readonly members: readonly { readonly id: string; readonly before: Standing; readonly after: Standing | null }[];
}

interface About {
  readonly rubric: { readonly id: string; readonly year: string; readonly hash: string };
  /** One of the two is null. */
  readonly goal: { readonly category: string | null; readonly score: string | null };
  readonly before: Standing;
}

/** Where a subject or an institution stands. */
export interface Standing {
  /** As published; null when there is none, for lack of answers. */
  readonly score: string | null;
  readonly exact: string | null;
  readonly category: OutcomeCategory | null;
}

/** What became of the search for a way. */
type Way =
  /** The goal is reached as things stand. */
  | { readonly kind: "already" }
  /** The cheapest changes that reach it: no others cost less. */
  | {
      readonly kind: "plan";
      readonly changes: readonly Change[];
      readonly cost: string;
      readonly after: Standing;
      readonly proof: Proof;
    }
  /**
   * No changes that are allowed reach it. `best` is the best that they come to; where a
   * rule punishes a high score and the values are too many, the best that was met.
   */
  | { readonly kind: "impossible"; readonly best: Standing; readonly blockedBy: BlockedBy; readonly proof: Proof }
  /** The search was given up; what it found may not be the cheapest, and null does not say that there is nothing. */
  | {
      readonly kind: "not-proved";
      readonly changes: readonly Change[] | null;
      readonly cost: string | null;
      readonly after: Standing | null;
      readonly proof: Proof;
    };

/** One answer, or one known subtotal, that changes. */
export interface Change {
  /** Who it is about. */
  readonly subject: string;
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly titleEn: string | null;
  /** Under which key of the evidence it stands. */
  readonly section: "answers" | "known";
  /** As it stands in evidence; null for no answer. */
  readonly from: unknown;
  readonly to: unknown;
  /**
   * By how much the exact score, of the institution where it is planned for,
   * would be lower without this change alone; null where there would be none.
   */
  readonly gain: string | null;
  readonly effort: string;
}

/** How it is known that nothing is cheaper. */
export interface Proof {
  /** What everything that reaches the goal costs at least; null where nothing does. */
  readonly atLeast: string | null;
  /** How many partial ways were looked at. */
  readonly ways: number;
  /** Under how many sets of answered questions, of the member with most; 1 unless answering moves weights. */
  readonly sets: number;
}

/** What keeps a goal out of reach. */
export interface BlockedBy {
  /** The rules that lower the score or the category in the best outcome. */
  readonly rules: readonly { readonly name: string; readonly title: string; readonly titleEn: string | null }[];
  /** The names of fixed parts that would have to change; empty where that would not do either. */
  readonly fixed: readonly string[];
  /** How many parts would have to change; null where their number is not what keeps the goal out of reach. */
  readonly changes: number | null;
}

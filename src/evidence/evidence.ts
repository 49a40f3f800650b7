import type { Rational } from "../numeric/rational.js";

/** Everything observed about one subject, read and found to fit a rubric. */
export interface Evidence {
  readonly subject: Subject;
  /** What is known of the subject beside its answers, by the name of the fact. */
  readonly facts: ReadonlyMap<string, FactValue>;
  /** The answers by the name of the part; an indicator that is not in it was not answered. */
  readonly answers: ReadonlyMap<string, Answered>;
  /** Published scores or points of parts, in place of the answers below them. */
  readonly known: ReadonlyMap<string, Known>;
  /** What the subject belongs to: for the name of a level the id of the one there. */
  readonly within?: ReadonlyMap<string, string>;
}

/** The value of a fact. */
export type FactValue =
  | { readonly kind: "yes-no"; readonly yes: boolean }
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "number"; readonly number: Rational };

/** A published subtotal of a part, and where it was seen. */
export interface Known {
  /** `score`: in the score range; `points`: what the part adds to the score of its parent, weight included. */
  readonly kind: "score" | "points";
  readonly value: Rational;
  readonly source: string | null;
  readonly note: string | null;
}

/** Who is assessed. */
export interface Subject {
  readonly id: string;
  readonly name: string | null;
}

/** An answer, and where it was seen. */
export interface Answered {
  readonly answer: Answer;
  /** The document or observation behind it. */
  readonly source: string | null;
  readonly note: string | null;
}

/** What was observed for one indicator, in the form that its scale asks for. */
export type Answer = SingleAnswer | ObservationsAnswer | { readonly kind: "not-applicable" };

/** Several observations of one indicator. */
export interface ObservationsAnswer {
  readonly kind: "observations";
  readonly observations: readonly {
    readonly answer: SingleAnswer;
    readonly source: string | null;
    readonly note: string | null;
  }[];
}

/** One observation on a scale. */
export type SingleAnswer =
  | { readonly kind: "yes-no"; readonly yes: boolean }
  | { readonly kind: "level"; readonly level: bigint }
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "count"; readonly count: bigint }
  | { readonly kind: "number"; readonly number: Rational }
  | { readonly kind: "checklist"; readonly present: readonly string[] }
  | RespondentAnswer;

/** What respondents chose: each one's choice, how many chose what, or only the mean. */
export type RespondentAnswer =
  | { readonly kind: "choices"; readonly choices: readonly bigint[] }
  | { readonly kind: "counts"; readonly counts: readonly { readonly choice: bigint; readonly respondents: bigint }[] }
  | { readonly kind: "mean"; readonly mean: Rational; readonly respondents: bigint | null };

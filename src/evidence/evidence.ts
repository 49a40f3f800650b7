import type { Rational } from "../numeric/rational.js";

/** Everything observed about one subject, read and found to fit a rubric. */
export interface Evidence {
  readonly subject: Subject;
  /** The answers by indicator name; an indicator that is not in it was not answered. */
  readonly answers: ReadonlyMap<string, Answered>;
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
export type Answer =
  | { readonly kind: "yes-no"; readonly yes: boolean }
  | { readonly kind: "level"; readonly level: bigint }
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "count"; readonly count: bigint }
  | { readonly kind: "number"; readonly number: Rational }
  | RespondentAnswer;

/** What respondents chose: each one's choice, how many chose what, or only the mean. */
export type RespondentAnswer =
  | { readonly kind: "choices"; readonly choices: readonly bigint[] }
  | { readonly kind: "counts"; readonly counts: readonly { readonly choice: bigint; readonly respondents: bigint }[] }
  | { readonly kind: "mean"; readonly mean: Rational; readonly respondents: bigint | null };

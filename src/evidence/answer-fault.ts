import type { NumberFault } from "../numeric/exact-from-unknown.js";
import type { Rational } from "../numeric/rational.js";
import type { Localized } from "../text/localized.js";

/** Where something stands inside an answer. */
export type Inside = readonly (string | number)[];

/**
 * Why an answer does not fit its part. `shown` is the offending value, `at` where it stands inside the answer,
 * `among` the words of which it is none.
 */
export type AnswerFault = { readonly at: Inside } & (
  | { readonly kind: "form"; readonly shown: string }
  | { readonly kind: "number"; readonly fault: NumberFault; readonly shown: string }
  | { readonly kind: "whole"; readonly shown: string }
  | { readonly kind: "range"; readonly shown: string; readonly min: Rational; readonly max: Rational }
  | { readonly kind: "option"; readonly shown: string; readonly among: readonly string[] }
  | { readonly kind: "sample"; readonly respondents: bigint | null; readonly atLeast: bigint }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "too-few"; readonly given: number; readonly atLeast: bigint }
  | { readonly kind: "doubled"; readonly shown: string }
  | { readonly kind: "unchecked"; readonly items: readonly string[] }
);

/** One kind of fault, with what would have been right in words. */
export type FaultOf<Kind extends AnswerFault["kind"]> = Extract<AnswerFault, { kind: Kind }> & {
  readonly expected: Localized;
};

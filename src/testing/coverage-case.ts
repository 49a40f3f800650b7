/** Something that examples can meet. Parts are named by their path. */
export type CoverageCase =
  /** An answer to an indicator as the rubric writes it: `yes`, `3`, the name of an option, `10..14` for a full count, the band of a step, an end of a number. */
  | { readonly kind: "answer"; readonly part: string; readonly answer: string }
  /** An item of a checklist, there or not. */
  | { readonly kind: "item"; readonly part: string; readonly item: string; readonly present: boolean }
  /** An indicator without an answer. */
  | { readonly kind: "missing"; readonly part: string }
  /** A part to which an assessor may answer n/a. */
  | { readonly kind: "not-applicable"; readonly part: string }
  /** A part that hangs on facts, and whether it counts. */
  | { readonly kind: "applies"; readonly part: string; readonly applies: boolean }
  /** A value of a fact; of a number fact, one of its ends. */
  | { readonly kind: "fact"; readonly fact: string; readonly value: string }
  | { readonly kind: "rule"; readonly rule: string; readonly holds: boolean }
  | { readonly kind: "category"; readonly category: string }
  | { readonly kind: "zone"; readonly zone: string }
  /** A row of the verdict table, counted from 1. */
  | { readonly kind: "verdict"; readonly row: number; readonly title: string };

/** The kinds of cases, in the order in which they are told. */
export const COVERAGE_KINDS = [
  "answer",
  "item",
  "missing",
  "not-applicable",
  "applies",
  "fact",
  "rule",
  "category",
  "zone",
  "verdict",
] as const satisfies readonly CoverageCase["kind"][];

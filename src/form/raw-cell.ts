/** What stands in one cell of a filled form, before anybody knows what was asked there. */
export type RawCell =
  | { readonly kind: "empty" }
  /** `isBare` where nothing but text can stand, as in CSV. */
  | { readonly kind: "text"; readonly text: string; readonly isBare?: true }
  /** `isPercent` where it is shown a hundred times as large, as in 50% for 0.5. */
  | { readonly kind: "number"; readonly number: number; readonly isPercent?: boolean }
  | { readonly kind: "truth"; readonly is: boolean }
  /** As in `2024-02-01`. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string };

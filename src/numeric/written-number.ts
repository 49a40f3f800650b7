/** A number of a JSON text that no double holds exactly, kept as it was written. */
export interface WrittenNumber {
  readonly kind: "written-number";
  readonly text: string;
}

/** Whether an unknown value is one. */
export function isWrittenNumber(value: unknown): value is WrittenNumber {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    value.kind === "written-number" &&
    "text" in value &&
    typeof value.text === "string"
  );
}

import { isWrittenNumber } from "../numeric/written-number.js";

/** A value as the user would recognise it. */
export function showValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (isWrittenNumber(value)) return value.text;
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[...]" : "{...}";
  return String(value);
}

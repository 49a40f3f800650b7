import { choiceLabel, NOT_APPLICABLE_LABEL } from "../choice-label.js";
import type { CellAsks } from "../form-cells.js";

/** What is written into a cell for a value of the evidence: words of a list, a number that a double holds exactly, or text. */
export function contentOf(asks: CellAsks, value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  if (text === "n/a") return NOT_APPLICABLE_LABEL;
  if (asks.kind === "one-of") {
    const chosen = asks.choices.find((choice) => choice.value === text);
    return chosen === undefined ? text : numberOr(choiceLabel(asks, chosen));
  }
  return asks.kind === "whole" || asks.kind === "number" || asks.kind === "people" ? numberOr(text) : text;
}

function numberOr(text: string): string | number {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

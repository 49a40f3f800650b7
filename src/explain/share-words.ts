import type { OutcomeNode } from "../evaluate/outcome.js";
import type { Language } from "../text/localized.js";
import { showNumber, showPercent } from "./show-number.js";

/** What a part adds to its group, or at least what it weighs; null for a part that is left out. */
export function shareWords(node: OutcomeNode, isPointsKnown: boolean, language: Language): string | null {
  const { exact, effectiveWeight, contribution, leftOut } = node;
  if (leftOut !== null) return null;
  if (isPointsKnown) return pointsWords(node, language);
  if (exact === null || effectiveWeight === null || contribution === null) return weightWords(node, language);
  return `${showNumber(exact)} × ${showPercent(effectiveWeight)}${beside(node, language)} = ${showNumber(contribution)}`;
}

/** The weight of a part in a group that cannot be added up: what it counts, or as published while weights may still move. */
function weightWords(node: OutcomeNode, language: Language): string {
  const share = node.effectiveWeight ?? node.weight;
  if (share === null) return language === "id" ? "bobotnya tidak diterbitkan" : "its weight was never published";
  const word = language === "id" ? "bobot" : "weight";
  return `${word} ${showPercent(share)}${beside({ ...node, effectiveWeight: share }, language)}`;
}

/** `5 × 17% = 0.85`: the original weight where parts were left out, and whether it is assumed. */
function beside({ weight, effectiveWeight, assumed }: OutcomeNode, language: Language): string {
  const was = language === "id" ? "semula" : "was";
  const notes = [
    ...(weight === null || weight === effectiveWeight ? [] : [`${was} ${showPercent(weight)}`]),
    ...(assumed ? [assumedWords(language)] : []),
  ];
  return notes.length === 0 ? "" : ` (${notes.join(", ")})`;
}

function assumedWords(language: Language): string {
  return language === "id" ? "bobot diandaikan sama besar" : "weight assumed equal";
}

/** Points that are known stand whatever the weight; the score follows from both. */
function pointsWords(node: OutcomeNode, language: Language): string {
  const { exact, weight, effectiveWeight } = node;
  if (exact === null || effectiveWeight === null) return weightWords(node, language);
  const was = weight === effectiveWeight ? "" : beside(node, language);
  const share = `${showPercent(effectiveWeight)}${was}`;
  return language === "id"
    ? `dengan bobot ${share} setara dengan nilai ${showNumber(exact)}`
    : `with a weight of ${share} this is a score of ${showNumber(exact)}`;
}

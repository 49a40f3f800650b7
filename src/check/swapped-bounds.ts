import type { Fix } from "../diagnostics/diagnostic.js";
import { swapping } from "../diagnostics/fix.js";
import { compare } from "../numeric/rational.js";
import { exactValue } from "../syntax/exact-value.js";
import type { ExpressionNode } from "../syntax/tree.js";
import { match } from "../text/match.js";

/** Two bounds that are the wrong way round, changed; null when they are equal, or arithmetic that is better moved by hand. */
export function swappedBounds(first: ExpressionNode, second: ExpressionNode): Fix | null {
  const [high, low] = [exactValue(first), exactValue(second)];
  const [before, behind] = [writtenAs(first), writtenAs(second)];
  if (high === null || low === null || before === null || behind === null || compare(high, low) <= 0) return null;
  return swapping({ ...first.span, text: before }, { ...second.span, text: behind });
}

function writtenAs(expression: ExpressionNode): string | null {
  return match(expression)
    .returnType<string | null>()
    .with({ kind: "Number" }, ({ text, percent }) => `${text}${percent ? "%" : ""}`)
    .with({ kind: "Negate", operand: { kind: "Number" } }, ({ operand }) => `-${operand.text}`)
    .with({ kind: "Negate" }, { kind: "Binary" }, () => null)
    .exhaustive();
}

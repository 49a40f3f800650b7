import type { Rubric } from "../model/rubric.js";
import { numeratorOver } from "./exact-numbers.js";
import { isGiven } from "./read-column.js";
import type { LeafShape } from "./shape.js";
import { itemKey, type Source } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, not } from "./tree/make.js";

/** Whether there is no answer, fitting or not. */
export function isMissing({ part }: Pick<LeafShape, "part">, source: Source): SqlExpression {
  if (part.scale.kind !== "checklist") return not(isGiven(source.nameOf(part.name)));
  return all(part.scale.items.map((item) => not(isGiven(source.nameOf(itemKey(part.name, item.name))))));
}

/** The number that is read where there is no answer, and that counts as lowest; null where no number is worth so much. */
export function lowestRead({ leaf }: Pick<LeafShape, "leaf">, { missing, score }: Rubric): bigint | null {
  const { worth, den, low, high } = leaf;
  if (missing !== "lowest" || worth.kind !== "linear" || worth.times === 0n || den % score.min.den !== 0n) return null;
  const wanted = numeratorOver(score.min, den) - worth.add;
  const found = wanted / worth.times;
  return wanted % worth.times === 0n && found >= low && found <= (worth.most ?? high) ? found : null;
}

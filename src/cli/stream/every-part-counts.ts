import { partsBelow } from "../../model/indicators.js";
import type { Rubric } from "../../model/rubric.js";

/** Whether nothing but answers can leave a score open: every weight was published, and every part is broken down and always applies. */
export function everyPartCounts({ children }: Pick<Rubric, "children">): boolean {
  return (
    children.length > 0 &&
    partsBelow(children).every(
      (part) =>
        part.weight !== null && part.applies === null && (part.kind === "indicator" || part.children.length > 0),
    )
  );
}

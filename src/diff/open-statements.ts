import type { Rubric } from "../model/rubric.js";

/** How many statements of a rubric are inferred or assumed; one that several parts take over counts once. */
export function openStatements({ examples: _, amendment: __, ...meaning }: Rubric): number {
  const open = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const isOpen = "inferred" in value && "assumed" in value && (value.inferred !== null || value.assumed !== null);
    if (isOpen) open.add(value);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(meaning);
  return open.size;
}

import type { Part, Rubric } from "../model/rubric.js";
import type { Evidence } from "./evidence.js";

/** Something that evidence gives although something above it already decides it. */
export interface Conflict {
  readonly section: "answers" | "known";
  readonly name: string;
  /** The name of the part that is known, or does not apply. */
  readonly other: string;
}

/** Answers and subtotals below a part whose own subtotal is known, or that was answered with n/a. */
export function conflictsIn(rubric: Pick<Rubric, "children">, { answers, known }: Evidence): readonly Conflict[] {
  if (known.size === 0 && ![...answers.values()].some(({ answer }) => answer.kind === "not-applicable")) return [];
  const below = (part: Part, decidedBy: string | null): readonly Conflict[] => {
    const { name } = part;
    const own: Conflict[] = [];
    if (decidedBy !== null && known.has(name)) own.push({ section: "known", name, other: decidedBy });
    if (decidedBy !== null && answers.has(name)) own.push({ section: "answers", name, other: decidedBy });
    if (decidedBy === null && known.has(name) && answers.has(name)) own.push({ section: "answers", name, other: name });
    if (part.kind === "indicator") return own;
    const decides = known.has(name) || answers.get(name)?.answer.kind === "not-applicable";
    return [...own, ...part.children.flatMap((child) => below(child, decidedBy ?? (decides ? name : null)))];
  };
  return rubric.children.flatMap((part) => below(part, null));
}

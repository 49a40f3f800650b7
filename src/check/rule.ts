import type { Report } from "../diagnostics/collect.js";
import type { RubricNode } from "../syntax/tree.js";

/** Looks at a whole rubric for one kind of mistake and goes on after each. */
export type Rule = (rubric: RubricNode, report: Report) => void;

import type { Report } from "../diagnostics/collect.js";
import { ofKind } from "../syntax/select.js";
import type { FileNode, RubricNode } from "../syntax/tree.js";
import { checkRubricCount } from "./rules/no-rubric.js";
import { checkStatementPlaces } from "./rules/statement-place.js";
import { RULES } from "./rules.js";

/** Reports what is wrong with a file as such: how many rubrics it holds, and statements in the wrong block. */
export function checkFile(file: FileNode, report: Report): void {
  checkRubricCount(file, report);
  // Without a readable rubric everything else only looks misplaced.
  if (ofKind(file.items, "Rubric").length > 0) checkStatementPlaces(file, report);
}

/** Reports every mistake in a whole rubric; one without errors here can be lowered and evaluated. */
export function checkRubric(rubric: RubricNode, report: Report): void {
  for (const rule of RULES) rule(rubric, report);
}

import type { Report } from "../diagnostics/collect.js";
import { ofKind } from "../syntax/select.js";
import type { FileNode } from "../syntax/tree.js";
import { checkRubricCount } from "./rules/no-rubric.js";
import { checkStatementPlaces } from "./rules/statement-place.js";
import { RULES } from "./rules.js";

/** Reports every mistake in a parsed file; a rubric without errors here can be lowered and evaluated. */
export function check(file: FileNode, report: Report): void {
  checkRubricCount(file, report);
  // Without a readable rubric everything else only looks misplaced.
  if (ofKind(file.items, "Rubric").length > 0) checkStatementPlaces(file, report);
  for (const rubric of ofKind(file.items, "Rubric")) for (const rule of RULES) rule(rubric, report);
}

import { compileRubric } from "../../compile/compile-rubric.js";
import type { Report } from "../../diagnostics/collect.js";
import { meaningJson } from "../../model/meaning.js";
import type { Rubric } from "../../model/rubric.js";
import { canonicalJson } from "../../text/canonical-json.js";
import { rubricInvalid } from "../record/record-diagnostics.js";
import { rubricText } from "../text/rubric-text.js";
import { meaningSchema } from "./meaning-schema.js";
import { resolveMeaning } from "./resolve-meaning.js";

/**
 * The rubric that a record says it was scored by, or null with what is wrong
 * about it. What a record says is not trusted: it is written as a rubric text,
 * compiled with every check that any other text goes through, and must then
 * mean exactly what the record says.
 */
export function readMeaning(meaning: unknown, report: Report): Rubric | null {
  const read = meaningSchema.safeParse(meaning);
  const resolved = read.success ? resolveMeaning(read.data) : null;
  if (resolved === null) {
    report(rubricInvalid, null, { problem: null });
    return null;
  }
  const { rubric, diagnostics } = compileRubric(rubricText(resolved));
  if (rubric === null) {
    const first = diagnostics.find(({ severity }) => severity === "error");
    const problem = first === undefined ? null : { id: first.text.id.message, en: first.text.en.message };
    report(rubricInvalid, null, { problem });
    return null;
  }
  if (canonicalJson(meaningJson(rubric)) === canonicalJson(meaning)) return rubric;
  report(rubricInvalid, null, { problem: null });
  return null;
}

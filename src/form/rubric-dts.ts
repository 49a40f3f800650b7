import type { Rubric } from "../model/rubric.js";
import { EVIDENCE_TYPES, evidenceInterface } from "./evidence-interface.js";

/**
 * The declaration file of a rubric: the type `Evidence` of the evidence that
 * fits it, and the rubric itself as what the module gives. Beside
 * `loket-2024.rubric` it is called `loket-2024.d.rubric.ts`, and TypeScript
 * finds it with the option `allowArbitraryExtensions`.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * rubricDts(rubric).includes('readonly "fee-shown"?: Answer<YesNo>;'); // => true
 */
export function rubricDts(rubric: Rubric): string {
  return [
    `// Ditulis oleh patuh; jangan disunting / Written by patuh; do not edit. ${rubric.hash}`,
    'import type { Rubric } from "patuh";',
    "",
    evidenceInterface(rubric, "Evidence"),
    EVIDENCE_TYPES,
    "declare const rubric: Rubric;",
    "export default rubric;",
    "",
  ].join("\n");
}

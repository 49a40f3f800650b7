import fc from "fast-check";
import { createRecord } from "../../src/audit/record/create-record.js";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { fullEvidence, openEvidence, partialEvidence } from "../support/arbitrary-rubric.js";

/** Records of generated rubrics and evidence with everything that there is, the same for the same seed. */
export function generatedRecords(count: number, seed: number): readonly string[] {
  const cases = fc.tuple(fc.oneof(openEvidence(), partialEvidence(), fullEvidence()), fc.boolean());
  return fc.sample(cases, { numRuns: count, seed }).map(([{ text, raw }, assume]) => {
    const { rubric } = compileRubric(text);
    const evidence = rubric === null ? null : readEvidence(rubric, raw).evidence;
    if (rubric === null || evidence === null) throw new Error(`no record of\n${text}\n${JSON.stringify(raw)}`);
    return createRecord(rubric, evidence, assume ? { assumeUndisclosed: "equal" } : {});
  });
}

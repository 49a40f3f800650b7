import type { Report } from "../diagnostics/collect.js";
import type { Evidence } from "../evidence/evidence.js";
import { meaningJson } from "../model/meaning.js";
import type { Rubric } from "../model/rubric.js";
import { evidenceJson } from "./evidence-json.js";
import { hashText } from "./hash.js";
import type { RecordPredicate } from "./record.js";
import { givenEvidenceDiffers, givenRubricDiffers, otherText } from "./record-diagnostics.js";
import { reportDifferences } from "./report-differences.js";

/** What a reader of a record has at hand to compare it with. */
export interface Given {
  /** The rubric that should have been used, compiled from the reader's own copy. */
  readonly rubric?: Rubric | null;
  /** The text that it was compiled from. */
  readonly rubricText?: string | null;
  /** The evidence that should have been used, read with that rubric. */
  readonly evidence?: Evidence | null;
  /** The text that it was read from. */
  readonly evidenceText?: string | null;
}

/** Whether there is anything to compare a record with. */
export function isGiven({ rubric = null, evidence = null }: Given): boolean {
  return rubric !== null || evidence !== null;
}

/** Compares what a record holds with what its reader has at hand. */
export function verifyGiven(predicate: RecordPredicate, given: Given, report: Report): void {
  const { rubric = null, rubricText = null, evidence = null, evidenceText = null } = given;
  if (rubric !== null) {
    reportDifferences(
      "rubric",
      predicate.rubric.meaning,
      meaningJson(rubric),
      givenRubricDiffers,
      (path, recorded, given) => ({ path, recorded, given }),
      report,
    );
    if (predicate.rubric.hash === rubric.hash && isOtherText(predicate.rubric.sourceHash, rubricText))
      report(otherText, null, { part: "rubric" });
  }
  if (evidence !== null) {
    reportDifferences(
      "evidence",
      predicate.evidence.meaning,
      evidenceJson(evidence),
      givenEvidenceDiffers,
      (path, recorded, given) => ({ path, recorded, given }),
      report,
    );
    if (isOtherText(predicate.evidence.sourceHash, evidenceText)) report(otherText, null, { part: "evidence" });
  }
}

function isOtherText(recorded: string | null, text: string | null): boolean {
  return recorded !== null && text !== null && hashText(text) !== recorded;
}

import { createHash } from "node:crypto";
import { canonicalJson } from "../../src/text/canonical-json.js";
import { type Place, valueAt, withValue } from "./json-places.js";

export const MEANING: Place = ["predicate", "rubric", "meaning"];
export const EVIDENCE: Place = ["predicate", "evidence", "meaning"];
export const OUTCOME: Place = ["predicate", "outcome"];

/** Takes every hash and digest of a forged record anew, as a forger would, so that only recomputing the outcome tells. */
export function sealed(forged: unknown): string {
  let record = forged;
  const put = (place: Place, value: unknown): void => {
    record = withValue(record, place, value);
  };
  const rubric = sha256(record, MEANING);
  put(["predicate", "rubric", "hash"], `sha256-${rubric.toString("base64")}`);
  put([...OUTCOME, "rubric", "hash"], `sha256-${rubric.toString("base64")}`);
  put(["predicate", "evidence", "hash"], `sha256-${sha256(record, EVIDENCE).toString("base64")}`);
  for (const [index, place] of [MEANING, EVIDENCE, OUTCOME, ["predicate"]].entries())
    put(["subject", index, "digest", "sha256"], sha256(record, place).toString("hex"));
  return canonicalJson(record);
}

function sha256(record: unknown, place: Place): Buffer {
  return createHash("sha256")
    .update(canonicalJson(valueAt(record, place)))
    .digest();
}

import type { MissingPolicy, NotApplicablePolicy, Provenance, RoundingStage, Rubric } from "../../model/rubric.js";
import { type Line, lineOf, type Piece, piece } from "./rubric-text-line.js";
import { provenancePieces } from "./rubric-text-titles.js";
import { digitsText, nameText } from "./rubric-text-words.js";

const MISSING: Readonly<Record<MissingPolicy, string>> = {
  lowest: "count as lowest",
  excluded: "are excluded",
  stop: "stop the score",
};

/** What becomes of indicators that are not answered. */
export function missingLine(policy: MissingPolicy, provenance: Provenance): Line {
  return lineOf(piece(`missing answers ${MISSING[policy]}`), ...provenancePieces(provenance));
}

const NOT_APPLICABLE: Readonly<Record<NotApplicablePolicy, string>> = {
  redistribute: "are redistributed",
  full: "count as full",
  lowest: "count as lowest",
};

/** What becomes of parts that do not apply; null where nothing is said of that. */
export function policyOf({
  notApplicable,
  notApplicableProvenance,
}: Pick<Rubric, "notApplicable" | "notApplicableProvenance">): Line | null {
  if (notApplicable === null) return null;
  const word = piece(`not applicable parts ${NOT_APPLICABLE[notApplicable]}`);
  return lineOf(word, ...provenancePieces(notApplicableProvenance));
}

/** A rounding stage, without where it comes from. */
export function roundedPiece({ digits, mode }: RoundingStage, depth?: number): Piece {
  return piece(`rounded to ${digitsText(digits)} ${nameText(mode)}`, depth);
}

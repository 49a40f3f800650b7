import type { Category, Level, Rank } from "../../model/rubric.js";
import { type Line, lineOf, onOneLine, type Piece, piece } from "./rubric-text-line.js";
import { roundedPiece } from "./rubric-text-policies.js";
import { provenancePieces, titleUnless } from "./rubric-text-titles.js";
import { exactText, nameText, UNWRITABLE, wholeText } from "./rubric-text-words.js";

/** A named band of scores. */
export function categoryLine({ id, title, zone, from, provenance }: Category): Line {
  return lineOf(
    piece(`category ${nameText(id)}`),
    ...titleUnless(id, title),
    ...(zone === null ? [] : [piece(`zone ${nameText(zone)}`, 1)]),
    piece(`from ${exactText(from)}`, 1),
    ...provenancePieces(provenance, 2),
  );
}

/** How the scores of one level become the score of the next. */
export function levelLine({ from, to, combine, weightedBy, atLeast, rounded, provenance }: Level): Line {
  const origin = provenancePieces(provenance);
  return lineOf(
    piece(`level ${nameText(from)} -> ${nameText(to)} ${nameText(combine)}`),
    ...(weightedBy === null ? [] : [piece(`weighted by ${nameText(weightedBy)}`, 1)]),
    ...(atLeast === 1n ? [] : [piece(`at least ${wholeText(atLeast)}`, 1)]),
    ...(rounded === null
      ? []
      : [isSame(provenancePieces(rounded.provenance), origin) ? roundedPiece(rounded, 1) : piece(UNWRITABLE)]),
    ...origin,
  );
}

/** A level and its rounding come from the same place. */
function isSame(own: readonly Piece[], whole: readonly Piece[]): boolean {
  return onOneLine(lineOf(...own)) === onOneLine(lineOf(...whole));
}

/** How the subjects of one level are ranked. */
export function rankLine({ level, within, ties, by, provenance }: Rank): Line {
  return lineOf(
    piece(`rank ${nameText(level)}`),
    ...(within === null ? [] : [piece(`within ${nameText(within)}`, 1)]),
    piece(`ties ${nameText(ties)}`, 1),
    piece(`by ${nameText(by)}`, 1),
    ...provenancePieces(provenance),
  );
}

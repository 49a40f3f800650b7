import type { Law } from "../../model/rubric.js";
import { type Line, lineOf, type Piece, piece } from "./rubric-text-line.js";
import { titlePieces } from "./rubric-text-titles.js";
import { nameText, quotedText, UNWRITABLE } from "./rubric-text-words.js";

/**
 * A law, or a reference to one.
 *
 * @param declared the law of that name which the rubric declares, from which a reference takes what it does not say
 */
export function lawLine({ name, title, article, url }: Law, declared?: Law): Line {
  const isSame = declared?.title.id === title.id && declared.title.en === title.en;
  return lineOf(
    piece(`law ${nameText(name)}`),
    ...(isSame ? [] : titlePieces(title)),
    ...clause("article", article, declared?.article ?? null),
    ...clause("url", url, declared?.url ?? null),
  );
}

/** Nothing is said of what is taken over, which cannot be taken back either. */
function clause(word: string, own: string | null, inherited: string | null): readonly Piece[] {
  if (own === inherited) return [];
  return [piece(`${word} ${own === null ? UNWRITABLE : quotedText(own)}`, 1)];
}

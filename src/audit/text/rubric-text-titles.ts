import type { Provenance, Title } from "../../model/rubric.js";
import { behind, type Piece, piece } from "./rubric-text-line.js";
import { nameText, quotedText } from "./rubric-text-words.js";

/** A text in one or both languages. */
export function titlePieces({ id, en }: Title): readonly Piece[] {
  return [piece(quotedText(id)), ...(en === null ? [] : [piece(`en ${quotedText(en)}`, 2)])];
}

/** The title of something that has a name, which is its title where nothing else is said. */
export function titleUnless(name: string, title: Title): readonly Piece[] {
  return title.id === name && title.en === null ? [] : titlePieces(title);
}

/**
 * Where something comes from, and why.
 *
 * @param sourcesDepth greater where the sources should stay with what stands before them
 */
export function provenancePieces({ sources, inferred, assumed }: Provenance, sourcesDepth = 1): readonly Piece[] {
  return [
    ...sources.map((source, index) => {
      const listed = `${nameText(source)}${index < sources.length - 1 ? "," : ""}`;
      return index === 0 ? piece(`from ${listed}`, sourcesDepth) : piece(listed, sourcesDepth + 1);
    }),
    ...reasonPieces("inferred", inferred),
    ...reasonPieces("assumed", assumed),
  ];
}

/** A text after the word that says what it is for. */
export function reasonPieces(word: string, reason: Title | null): readonly Piece[] {
  return reason === null ? [] : behind(piece(word, 1), titlePieces(reason));
}

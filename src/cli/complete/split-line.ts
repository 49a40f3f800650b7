/**
 * The words of a command line up to the cursor, without their quotes; the last
 * one is the one that is being typed, and may be empty. A quote that is still
 * open lasts to the end. Nothing is expanded or run. Of `patuh my\ own 'a b`
 * the words are `patuh`, `my own` and `a b`.
 */
export function splitLine(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (const [piece] of line.matchAll(/\s+|\\.?|'[^']*'?|"(?:\\.|[^"\\])*"?|[^\s\\'"]+/gs)) {
    if (/^\s/.test(piece)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? "") + unquoted(piece);
  }
  return [...words, word ?? ""];
}

function unquoted(piece: string): string {
  if (piece.startsWith("\\")) return piece.slice(1);
  if (piece.startsWith("'")) return piece.slice(1).replace(/'$/, "");
  if (piece.startsWith('"'))
    return piece
      .slice(1)
      .replace(/(?<!\\)"$/, "")
      .replaceAll(/\\(.)/gs, "$1");
  return piece;
}

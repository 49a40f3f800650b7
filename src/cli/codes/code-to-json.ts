import type { DiagnosticText, Severity } from "../../diagnostics/diagnostic.js";
import type { Language, Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";
import type { PositionRange } from "../../text/position.js";
import type { CodeEntry } from "./entry.js";
import type { ShownCode, ShownLines, ShownPiece } from "./show-example.js";

/** What is told of a code in one language. */
export interface CodeText extends DiagnosticText {
  readonly more: string | null;
}

/** One of the pieces of an example: lines in a notation with the place that is spoken of, and the rubric of which they are an excerpt; or a sentence. */
export type PieceJson =
  | {
      readonly notation: ShownLines["notation"];
      readonly lines: string;
      readonly span: PositionRange | null;
      readonly whole: string | null;
    }
  | { readonly notation: null; readonly words: string };

/** A code as JSON for other programs; the words of the asked language, and under `text` those of both. */
export interface CodeJson extends CodeText {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly wrong: readonly PieceJson[];
  readonly right: readonly PieceJson[];
  readonly text: Localized<CodeText>;
}

/** Turns a code with its examples into plain JSON data. */
export function codeToJson({ entry, said, wrong, right }: ShownCode, language: Language): CodeJson {
  const textIn = (one: Language): CodeText => ({ ...said.text[one], more: entry.more?.[one] ?? null });
  const text = { id: textIn("id"), en: textIn("en") };
  return {
    ...codeName(entry),
    ...text[language],
    wrong: wrong.map((piece) => pieceToJson(piece, language)),
    right: right.map((piece) => pieceToJson(piece, language)),
    text,
  };
}

/** The identity of a code, as JSON. */
export function codeName({ kind: { code, name, severity } }: CodeEntry): Pick<CodeJson, "code" | "name" | "severity"> {
  return { code, name, severity };
}

function pieceToJson(piece: ShownPiece, language: Language): PieceJson {
  return match(piece)
    .returnType<PieceJson>()
    .with({ kind: "lines" }, ({ notation, text, place, whole }) => ({ notation, lines: text, span: place, whole }))
    .with({ kind: "words" }, ({ words }) => ({ notation: null, words: words[language] }))
    .exhaustive();
}

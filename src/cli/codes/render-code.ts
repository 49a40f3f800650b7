import type { Paint } from "../../diagnostics/paint.js";
import { renderDiagnostic } from "../../diagnostics/render-diagnostic.js";
import { LANGUAGES, type Language, type Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";
import { HEADINGS, heading } from "../heading.js";
import { FAMILIES } from "./codes.js";
import { AMENDED, AMENDED_WORDS, FRAME, FRAME_WORDS } from "./rubric-frame.js";
import { isAmendment, isExcerpt, markedLines, type ShownCode, type ShownPiece } from "./show-example.js";

/** A code as a person reads it in a terminal. */
export function renderCode({ entry, said, wrong, right }: ShownCode, lang: Language | undefined, paint: Paint): string {
  const languages = lang === undefined ? LANGUAGES : [lang];
  const example = (title: string, shown: readonly ShownPiece[]): string =>
    [paint.bold(title), ...shown.map((piece) => renderPiece(piece, languages))].join("\n\n");
  const more = entry.more === undefined ? [] : [languages.map((language) => entry.more?.[language]).join("\n")];
  const pieces = [...wrong, ...right];
  const apart = (words: Localized, text: string): readonly string[] => [
    languages.map((language) => words[language]).join("\n"),
    indented(text.trimEnd().split("\n")),
  ];
  return [
    renderDiagnostic(said, null, { languages, paint }),
    example(heading(HEADINGS.wrong, lang), wrong),
    example(heading(HEADINGS.right, lang), right),
    ...more,
    ...(pieces.some(isExcerpt) ? apart(FRAME_WORDS, FRAME) : []),
    ...(pieces.some(isAmendment) ? apart(AMENDED_WORDS, AMENDED) : []),
  ].join("\n\n");
}

/** All codes with their names, by family. */
export function renderCodes(lang: Language | undefined, paint: Paint): string {
  return FAMILIES.map(({ prefix, title, entries }) =>
    [
      paint.bold(`${prefix}xxx ${heading(title, lang)}`),
      ...entries.map(({ kind: { code, severity, name } }) => `  ${code}  ${severity.padEnd(7)}  ${name}`),
    ].join("\n"),
  ).join("\n\n");
}

function renderPiece(piece: ShownPiece, languages: readonly Language[]): string {
  const lines = match(piece)
    .returnType<readonly string[]>()
    .with({ kind: "lines", notation: "sh" }, ({ text }) => [`$ ${text}`])
    .with({ kind: "lines" }, markedLines)
    .with({ kind: "words" }, ({ words }) => languages.map((language) => words[language]))
    .exhaustive();
  return indented(lines);
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`.trimEnd()).join("\n");
}

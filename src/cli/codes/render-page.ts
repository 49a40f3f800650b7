import type { DiagnosticText } from "../../diagnostics/diagnostic.js";
import { HINT, WHY } from "../../diagnostics/render-diagnostic.js";
import { LANGUAGES, type Language } from "../../text/localized.js";
import { match } from "../../text/match.js";
import { HEADINGS } from "../heading.js";
import { type CodeFamily, FAMILIES } from "./codes.js";
import type { CodeEntry } from "./entry.js";
import { AMENDED, AMENDED_WORDS, EXCERPT, FRAME } from "./rubric-frame.js";
import { isExcerpt, markedLines, type ShownCode, type ShownPiece, showCode } from "./show-example.js";

/** `grammar/diagnostics.md`: every code with its examples and its words, as `patuh explain-code` tells them. */
export function renderPage(): string {
  return [INTRODUCTION, contents(), ...FAMILIES.map(section)].join("\n\n").concat("\n");
}

const FENCE = "```";

const INTRODUCTION = `# Kode pesan / Diagnostic codes

Setiap pesan patuh berkode. Di bawah ini ada contoh yang salah, kata-kata patuh tentangnya, dan contoh yang benar; tanda \`^\`
menunjuk tempat yang dimaksud. \`patuh explain-code PTH3001\` menunjukkan hal yang sama di terminal.

Everything that patuh says has a code. Below are a wrong example, what patuh says of it, and a right one; the mark \`^\` shows
the place. \`patuh explain-code PTH3001\` tells the same in a terminal.

Halaman ini dibuat oleh \`npm run generate\`. / This page is written by \`npm run generate\`.

## Cuplikan / Excerpts

Contoh yang ditandai [${EXCERPT.id}](#cuplikan--excerpts) hanya memuat baris penting sebuah rubrik. Selebihnya rubrik itu berbunyi
seperti di bawah ini; cuplikan berada di tempat \`# ...\`, dan pernyataan yang dimuatnya sendiri menggantikan yang sejenis.

Examples that are marked [${EXCERPT.en}](#cuplikan--excerpts) hold only the essential lines of a rubric. The rest of that rubric is
as below; the excerpt stands at \`# ...\`, and statements that it makes itself take the place of their like.

${FENCE}rubric
${FRAME}
${FENCE}

${AMENDED_WORDS.id} / ${AMENDED_WORDS.en}

${FENCE}rubric
${AMENDED}${FENCE}`;

function contents(): string {
  return FAMILIES.map(({ prefix, title, entries }) => {
    const links = entries.map((entry) => `[${titleOf(entry)}](#${anchorOf(entry)})`);
    return `- **${prefix}xxx ${title.id} / ${title.en}**:\n  ${links.join(",\n  ")}`;
  }).join("\n");
}

function section({ prefix, title, entries }: CodeFamily): string {
  return [`## ${prefix}xxx ${title.id} / ${title.en}`, ...entries.map((entry) => codeSection(showCode(entry)))].join(
    "\n\n",
  );
}

function codeSection({ entry, said, wrong, right }: ShownCode): string {
  const { id, en } = HEADINGS.wrong;
  return [
    `### ${titleOf(entry)}`,
    `${id} / ${en} (${[entry.kind.severity, ...excerptMark(wrong)].join("; ")}):`,
    ...wrong.map(renderPiece),
    LANGUAGES.map((language) => wordsOf(said.text[language], language)).join("\n>\n"),
    `${HEADINGS.right.id} / ${HEADINGS.right.en}${excerptMark(right).map((mark) => ` (${mark})`)}:`,
    ...right.map(renderPiece),
    ...(entry.more === undefined ? [] : [entry.more.id, entry.more.en]),
  ].join("\n\n");
}

/** The words that mark an excerpt, where there is one. */
function excerptMark(pieces: readonly ShownPiece[]): readonly string[] {
  return pieces.some(isExcerpt) ? [`[${EXCERPT.id} / ${EXCERPT.en}](#cuplikan--excerpts)`] : [];
}

/** A quotation, each part on a line of its own. */
function wordsOf({ message, hint, why }: DiagnosticText, language: Language): string {
  return [`> ${message}`, `> *${HINT[language]}* ${hint}`, `> *${WHY[language]}* ${why}`].join("\\\n");
}

function renderPiece(piece: ShownPiece): string {
  return match(piece)
    .returnType<string>()
    .with({ kind: "lines" }, (lines) => [`${FENCE}${lines.notation}`, ...markedLines(lines), FENCE].join("\n"))
    .with({ kind: "words" }, ({ words }) => `${words.id} / ${words.en}`)
    .exhaustive();
}

function titleOf({ kind: { code, name } }: CodeEntry): string {
  return `${code} ${name}`;
}

/** How a page links to a heading. */
function anchorOf({ kind: { code, name } }: CodeEntry): string {
  return `${code.toLowerCase()}-${name}`;
}

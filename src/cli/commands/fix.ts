import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { compileRubric } from "../../compile/compile-rubric.js";
import { type FixedRubric, fixRubric, type Uncovered } from "../../compile/fix-rubric.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Localized } from "../../text/localized.js";
import type { Position } from "../../text/position.js";
import { printable } from "../../text/printable.js";
import type { Source } from "../../text/source.js";
import { showChecked, writeCheckedJson } from "../check-output.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import type { CommonOptions } from "../options.js";
import { createParentLoader } from "../parent-loader.js";
import { readSource } from "../read-source.js";
import { refuseShipped } from "../refuse-shipped.js";
import type { Terminal } from "../terminal.js";
import { writeSource } from "../write-source.js";

/** What `patuh check --fix` is told. */
export interface FixOptions extends CommonOptions {
  /** Show what would be repaired, and change nothing. */
  readonly dryRun?: boolean;
}

/** `patuh check --fix FILE...`: repairs what needs no decision, says what was repaired, then what is left. */
export function fix(files: readonly string[], options: FixOptions, terminal: Terminal): ExitStatus {
  const done = files.map((file) => fixFile(file, options, terminal));
  if (options.format === "json") writeCheckedJson(done, options, terminal);
  else showChecked(done, options, terminal);
  return done.some(({ failed }) => failed) ? EXIT.inputErrors : EXIT.fine;
}

/** What is left of a file after its repairs. */
interface Done {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the file, or the text on standard output, has errors now. */
  readonly failed: boolean;
}

function fixFile(file: string, options: FixOptions, terminal: Terminal): Done {
  const refused = refuseShipped(file);
  if (refused.length > 0) return { source: null, diagnostics: refused, failed: true };
  const read = readSource(file);
  if (!read.ok) return { source: null, diagnostics: read.diagnostics, failed: true };
  const { source } = read;
  const { loadParent, failures } = createParentLoader(source, file);
  const fixed = fixRubric(source.text, source.name, { loadParent });
  const unwritten = options.dryRun === true ? showDiff(source, fixed, terminal) : save(file, source, fixed, terminal);
  if (unwritten.length > 0) return { source: null, diagnostics: unwritten, failed: true };
  terminal.err(report(source.name, fixed, options));
  const diagnostics = [...fixed.compiled.diagnostics, ...failures()];
  // A dry run leaves the file as it was.
  const failed =
    options.dryRun === true ? !compileRubric(source.text, source.name, { loadParent }).ok : hasErrors(diagnostics);
  return { source: { name: source.name, text: fixed.text }, diagnostics, failed };
}

/** Writes what changed where it came from: into the file, or on standard output; tells why it could not. */
function save(file: string, source: Source, { text }: FixedRubric, terminal: Terminal): readonly Diagnostic[] {
  if (file === "-") terminal.out(text);
  else if (text !== source.text) return writeSource(file, source, text);
  return [];
}

function showDiff({ name, text: before }: Source, { text }: FixedRubric, terminal: Terminal): readonly Diagnostic[] {
  if (text === before) return [];
  const shown = printable(name);
  terminal.out(
    createTwoFilesPatch(shown, shown, before, text, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY }),
  );
  return [];
}

const REPAIRED: Localized = { id: "diperbaiki", en: "repaired" };
const WOULD_BE_REPAIRED: Localized = { id: "akan diperbaiki", en: "would be repaired" };
const REFUSED: Localized = {
  id: "tidak diperbaiki, karena kesalahan yang tersembunyi akan muncul",
  en: "not repaired, because errors hidden behind it would come to light",
};

const TOO_MUCH_TRIED: Localized = {
  id: "tidak diperbaiki, karena sudah terlalu banyak yang dicoba",
  en: "not repaired, because too much had been tried already",
};
const WOULD_APPEAR: Localized = { id: "akan muncul", en: "would come to light" };

/** With more errors than this below one repair a reader has seen enough. */
const MOST_UNCOVERED = 3;

/** One line for each repair that was made, and for each that was given up; the places are those of the author's text. */
function report(name: string, { repaired, refused }: FixedRubric, { lang, dryRun }: FixOptions): string {
  const line = ({ line: at }: Position, word: Localized, { code, fixes }: Pick<Diagnostic, "code" | "fixes">): string =>
    `${printable(name)}:${at}: ${heading(word, lang)} [${code}]: ${fixes.map(({ title }) => heading(title, lang)).join()}\n`;
  const lines = [
    ...repaired.map(({ diagnostic, position }) =>
      line(position, dryRun === true ? WOULD_BE_REPAIRED : REPAIRED, diagnostic),
    ),
    ...refused.flatMap(({ diagnostic, position, uncovers }) => [
      line(position, uncovers.length === 0 ? TOO_MUCH_TRIED : REFUSED, diagnostic),
      ...uncovers.slice(0, MOST_UNCOVERED).map((one) => uncoveredLine(name, one, lang)),
      ...(uncovers.length > MOST_UNCOVERED ? [`  +${uncovers.length - MOST_UNCOVERED}\n`] : []),
    ]),
  ];
  return lines.join("");
}

/** `  my.rubric:5: would come to light [PTH3001]: the weights inside ...` */
function uncoveredLine(name: string, { diagnostic, position }: Uncovered, lang: CommonOptions["lang"]): string {
  const { code, text } = diagnostic;
  const place = position === null ? printable(name) : `${printable(name)}:${position.line}`;
  const said = heading({ id: text.id.message, en: text.en.message }, lang);
  return `  ${place}: ${heading(WOULD_APPEAR, lang)} [${code}]: ${said}\n`;
}

import { checkOptions, type OptionRules } from "../text/check-options.js";
import { isLanguage, type Language, type Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import { positionAt } from "../text/position.js";
import { printable } from "../text/printable.js";
import type { Source } from "../text/source.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { type Paint, PLAIN } from "./paint.js";
import { renderFrame } from "./render-frame.js";

/** How diagnostics are shown. */
export interface RenderOptions {
  /** The languages to show, in order; both by default. */
  readonly languages?: readonly Language[];
  readonly paint?: Paint;
}

const OPTIONS: OptionRules<RenderOptions> = {
  languages: {
    words: 'a list of "id" and "en"',
    isFit: (value) => Array.isArray(value) && value.every(isLanguage),
  },
  paint: { words: "a Paint", isFit: (value) => typeof value === "object" && value !== null },
};

/**
 * One diagnostic as a person reads it: what, where, why and what to do, with
 * the line of the source when its text is at hand.
 *
 * @returns lines without a trailing line break
 * @throws TypeError for options that there are not
 */
export function renderDiagnostic(diagnostic: Diagnostic, source: Source | null, options: RenderOptions = {}): string {
  checkOptions("renderDiagnostic", options, OPTIONS);
  const { languages = ["id", "en"], paint = PLAIN } = options;
  const { code, name, severity, text, span, path, related } = diagnostic;
  const head = severityPaint(severity, paint)(`${severity}[${code}]`);
  const lines = [
    `${head} ${paint.bold(name)}`,
    ...languages.map((language) => `  ${text[language].message}`),
    ...place(diagnostic, source, paint),
  ];
  if (source !== null && span !== null) {
    lines.push(...frame(source, span, paint));
    for (const { span: other, label } of related) {
      lines.push(...frame(source, other, paint, spoken(label, languages)));
    }
  } else if (path !== null) {
    lines.push(paint.dim(`  at ${printable(path)}`));
  }
  for (const language of languages) lines.push(`  ${paint.cyan(HINT[language])} ${text[language].hint}`);
  for (const language of languages) lines.push(paint.dim(`  ${WHY[language]} ${text[language].why}`));
  return lines.join("\n");
}

/** What stands before a hint. */
export const HINT: Localized = { id: "saran:", en: "help:" };
/** What stands before a reason. */
export const WHY: Localized = { id: "alasan:", en: "why:" };

function place({ source: name, span }: Diagnostic, source: Source | null, paint: Paint): string[] {
  if (name === null) return [];
  if (source === null || span === null) return [paint.dim(`  --> ${printable(name)}`)];
  const { line, column } = positionAt(source.text, span.start);
  return [paint.dim(`  --> ${printable(name)}:${line}:${column}`)];
}

function frame(source: Source, span: { start: number; end: number }, paint: Paint, label = ""): string[] {
  const { line, text, mark } = renderFrame(source.text, span);
  const gutter = String(line).padStart(4);
  return [
    `${paint.dim(`${gutter} |`)} ${text}`,
    `${paint.dim("     |")} ${paint.red(mark)}${label === "" ? "" : ` ${label}`}`,
  ];
}

function spoken(label: Localized, languages: readonly Language[]): string {
  return languages.map((language) => label[language]).join(" / ");
}

function severityPaint(severity: Severity, paint: Paint): (text: string) => string {
  return match(severity)
    .returnType<(text: string) => string>()
    .with("error", () => paint.red)
    .with("warning", () => paint.yellow)
    .with("info", () => paint.cyan)
    .exhaustive();
}

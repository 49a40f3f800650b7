import { expect } from "vitest";
import { type CompileOptions, compileRubric } from "../../src/compile/compile-rubric.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { positionAt } from "../../src/text/position.js";

/** One diagnostic as a test quotes it: the text that is underlined stands for its place. */
export interface Expected {
  readonly code: string;
  readonly underlined: string;
  /** The line where the underlined text begins; stated where the text alone could stand elsewhere too. */
  readonly line?: number;
  readonly severity?: Diagnostic["severity"];
  /** What the message, and the hint, must contain in English. */
  readonly message?: string;
  readonly hint?: string;
  /** The underlined texts of the other places it speaks of. */
  readonly related?: readonly string[];
}

/**
 * Compiles a text and compares all its diagnostics, in source order, with what
 * is expected; of each, only what the expectation states.
 */
export function expectDiagnostics(
  text: string,
  expected: readonly Expected[],
  options: CompileOptions = {},
): readonly Diagnostic[] {
  const { diagnostics } = compileRubric(text, "<rubric>", options);
  expect(diagnostics.map((diagnostic, index) => quoted(text, diagnostic, expected[index]))).toEqual(
    expected.map(({ message, hint, ...plain }) => ({
      ...plain,
      ...(message === undefined ? {} : { message: expect.stringContaining(message) }),
      ...(hint === undefined ? {} : { hint: expect.stringContaining(hint) }),
    })),
  );
  return diagnostics;
}

/** Like {@link expectDiagnostics}, for a text that must be refused. */
export function expectErrors(
  text: string,
  expected: readonly Expected[],
  options: CompileOptions = {},
): readonly Diagnostic[] {
  expect(compileRubric(text, "<rubric>", options).ok).toBe(false);
  return expectDiagnostics(text, expected, options);
}

/** Compiles a text that must be accepted without a word. */
export function expectValid(text: string, options: CompileOptions = {}): void {
  const compiled = compileRubric(text, "<rubric>", options);
  expect(compiled.diagnostics.map((diagnostic) => quoted(text, diagnostic))).toEqual([]);
  expect(compiled.ok).toBe(true);
}

/** The codes of everything that is said of a text, in source order. */
export function codesOf(text: string): readonly string[] {
  return compileRubric(text).diagnostics.map(({ code }) => code);
}

/** A diagnostic with the properties that an expectation states; code and underlined text always. */
function quoted(text: string, diagnostic: Diagnostic, stated: Partial<Expected> = {}): Partial<Expected> {
  const { code, severity, span, related } = diagnostic;
  const whole: Required<Expected> = {
    code,
    underlined: span === null ? "" : text.slice(span.start, span.end),
    line: span === null ? 0 : positionAt(text, span.start).line,
    severity,
    message: diagnostic.text.en.message,
    hint: diagnostic.text.en.hint,
    related: related.map((other) => text.slice(other.span.start, other.span.end)),
  };
  const shown = Object.entries(whole).filter(([key]) => key === "code" || key === "underlined" || key in stated);
  return Object.fromEntries(shown);
}

/** The parts of the minimal rubric that a test may replace; an empty text leaves one out. */
export interface RubricParts {
  readonly name?: string;
  readonly year?: string;
  readonly title?: string;
  readonly score?: string;
  readonly missing?: string;
  /** Further statements at the top, before the parts. */
  readonly top?: string;
  /** The scale of the only indicator, in its own words: `scale yes/no`. */
  readonly scale?: string;
  /** The parts that are scored, when one indicator is not enough. */
  readonly parts?: string;
  readonly categories?: string;
  /** What stands behind the rubric. */
  readonly after?: string;
}

/**
 * A minimal valid rubric with some parts replaced. Every part begins on a line
 * of its own: line 1 the head, 2 title, 3 score, 4 missing, 5 what is replaced.
 */
export function rubricWith({
  name = "front-desk",
  year = "2024",
  title = 'title "Loket"',
  score = "score 0..100 published 2 digits half-up",
  missing = "missing answers count as lowest",
  top = "",
  scale = "scale yes/no",
  parts = `indicator fee-shown "Tarif dipasang" weight 100% { ${scale} }`,
  categories = 'category good "Baik" from 50\n  category bad "Buruk" from 0',
  after = "",
}: RubricParts = {}): string {
  const statements = [title, score, missing, top, parts, categories].filter((statement) => statement !== "");
  return `rubric ${name} ${year} {\n${statements.map((statement) => `  ${statement}\n`).join("")}}\n${after}`;
}

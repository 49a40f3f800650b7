import type { Paint } from "../diagnostics/paint.js";
import { renderFrame } from "../diagnostics/render-frame.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Difference } from "../testing/differences-of.js";
import type { ExampleResult } from "../testing/run-examples.js";
import { plural } from "../text/counted.js";
import type { Language } from "../text/localized.js";
import { positionAt } from "../text/position.js";
import { printable } from "../text/printable.js";
import type { Source } from "../text/source.js";
import { titleIn } from "../text/title-in.js";
import { heading } from "./heading.js";
import { rangeText } from "./range-text.js";
import type { TestedFile } from "./run-tests.js";
import { showDiagnostics } from "./show-diagnostics.js";
import { EXPECTATION_WORDS, TEST_WORDS } from "./test-words.js";

/** How test results are shown. */
export interface RenderTestsOptions {
  readonly lang?: Language;
  /** Show the warnings of examples that passed too, not only how many there are. */
  readonly verbose?: boolean;
}

/** The examples of one rubric for a terminal: one line each, and what came out otherwise beside its source line. */
export function renderTests({ file, source, results }: TestedFile, options: RenderTestsOptions, paint: Paint): string {
  const lines = results.map((result) => renderResult(result, source, options, paint));
  return `${paint.bold(printable(file))}\n${lines.join("")}${renderCounts(results, options.lang, paint)}\n`;
}

/** How many examples passed and failed. */
export function renderCounts(results: readonly ExampleResult[], lang: Language | undefined, paint: Paint): string {
  const count = (kind: ExampleResult["kind"]): number => results.filter((result) => result.kind === kind).length;
  const [failed, unreadable] = [count("failed"), count("unreadable")];
  return [
    `${count("passed")} ${heading(TEST_WORDS.passed, lang)}`,
    ...(failed === 0 ? [] : [paint.red(`${failed} ${heading(TEST_WORDS.failed, lang)}`)]),
    ...(unreadable === 0 ? [] : [paint.red(`${unreadable} ${heading(TEST_WORDS.unreadable, lang)}`)]),
  ].join(", ");
}

function renderResult(
  result: ExampleResult,
  source: Source | null,
  { lang, verbose = false }: RenderTestsOptions,
  paint: Paint,
): string {
  const { kind, example, diagnostics } = result;
  const title = printable(titleIn(example.title, lang ?? "id"));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const others = diagnostics.length - errors.length;
  const warned =
    others === 0
      ? ""
      : paint.dim(
          ` (${others} ${heading({ id: TEST_WORDS.warning.id, en: plural(others, TEST_WORDS.warning.en) }, lang)})`,
        );
  const mark = kind === "passed" ? paint.green("✓") : paint.red("✗");
  const differences = kind === "failed" ? result.differences : [];
  // What was said tells why a score is missing or another, which only matters where that was not expected.
  const told = verbose || kind !== "passed" ? diagnostics : [];
  const range = rangeOf(result);
  return [
    `  ${mark} ${title}${warned}\n`,
    ...differences.map((difference) => renderDifference(difference, source, lang, paint)),
    ...(range === null ? [] : [`      ${sayRange(range, lang)}\n`]),
    ...(told.length === 0
      ? []
      : [`${indented(showDiagnostics(told, source, lang === undefined ? {} : { lang }, paint))}\n`]),
  ].join("");
}

/** `nilai / score: diharapkan / expected 60.3, hasilnya / came out 60.35` under the expectation. */
function renderDifference(
  difference: Difference,
  source: Source | null,
  lang: Language | undefined,
  paint: Paint,
): string {
  const said = `${difference.kind === "certain" ? "" : `${heading(EXPECTATION_WORDS[difference.kind], lang)}: `}${sayDifference(difference, lang)}`;
  if (source === null) return `      ${said}\n`;
  const { line, text, mark } = renderFrame(source.text, difference.span);
  const { column } = positionAt(source.text, difference.span.start);
  return [
    paint.dim(`    --> ${printable(source.name)}:${line}:${column}`),
    `${paint.dim(`${String(line).padStart(6)} |`)} ${text}`,
    `${paint.dim("       |")} ${paint.red(`${mark} ${said}`)}`,
    "",
  ].join("\n");
}

/** The range of a failed example that has no score; null where there is none. */
export function rangeOf(result: ExampleResult): Outcome["range"] {
  return result.kind === "failed" && result.outcome.score === null ? result.outcome.range : null;
}

/** `rentang / range: 20 .. 80`. */
export function sayRange(range: NonNullable<Outcome["range"]>, lang: Language | undefined): string {
  return `${heading(EXPECTATION_WORDS.range, lang)}: ${rangeText(range)}`;
}

/** What was expected and what came out. */
export function sayDifference(
  { expected, actual }: Pick<Difference, "expected" | "actual">,
  lang: Language | undefined,
): string {
  const found = actual === null ? heading(TEST_WORDS.nothing, lang) : printable(actual);
  return `${heading(TEST_WORDS.expected, lang)} ${printable(expected)}, ${heading(TEST_WORDS.actual, lang)} ${found}`;
}

/** A text of several lines as it stands below the test that it is about. */
export function indented(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");
}

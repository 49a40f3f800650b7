import type { Paint } from "../diagnostics/paint.js";
import { ASPECT_WORDS, type CaseDifference } from "../testing/case-difference.js";
import type { PublishedCase } from "../testing/published-case.js";
import type { CaseResult } from "../testing/run-cases.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { positionAt } from "../text/position.js";
import { printable } from "../text/printable.js";
import type { Source } from "../text/source.js";
import { heading } from "./heading.js";
import { indented, sayDifference } from "./render-tests.js";
import type { TestedCases } from "./run-cases-file.js";
import { showDiagnostics } from "./show-diagnostics.js";
import { TEST_WORDS } from "./test-words.js";

/** The published cases of one rubric for a terminal: those that contradict, with the reason, those that fail, and counts. */
export function renderCases({ file, source, results }: TestedCases, lang: Language | undefined, paint: Paint): string {
  const lines = results.flatMap((result) =>
    match(result)
      .returnType<readonly string[]>()
      .with({ kind: "reproduced" }, { kind: "recorded" }, () => [])
      .with({ kind: "contradiction" }, ({ differences, reasons }) => [
        `  ${paint.yellow("!")} ${nameOf(result.case)}\n`,
        ...differences.map((one) => `      ${sayCaseDifference(one, lang)}\n`),
        ...reasons.map((reason) => `      ${printable(reason[lang ?? "id"])}\n`),
      ])
      .with({ kind: "failed" }, ({ differences, diagnostics, span }) => [
        `  ${paint.red("✗")} ${nameOf(result.case)}${paint.dim(placeOf(source, span.start))}\n`,
        ...differences.map((one) => `      ${paint.red(sayCaseDifference(one, lang))}\n`),
        ...(diagnostics.length === 0
          ? []
          : [`${indented(showDiagnostics(diagnostics, source, lang === undefined ? {} : { lang }, paint))}\n`]),
      ])
      .exhaustive(),
  );
  const counts = `${heading(TEST_WORDS.published, lang)}: ${renderCaseCounts(results, lang, paint)}\n`;
  return [`${paint.bold(printable(file))}\n`, ...lines, counts].join("");
}

/** How many cases are reproduced, only recorded, contradicting and failed. */
export function renderCaseCounts(results: readonly CaseResult[], lang: Language | undefined, paint: Paint): string {
  const count = (kind: CaseResult["kind"]): number => results.filter((result) => result.kind === kind).length;
  const [recorded, contradictions, failed] = [count("recorded"), count("contradiction"), count("failed")];
  return [
    `${count("reproduced")} ${heading(TEST_WORDS.reproduced, lang)}`,
    ...(recorded === 0 ? [] : [`${recorded} ${heading(TEST_WORDS.recorded, lang)}`]),
    ...(contradictions === 0 ? [] : [paint.yellow(`${contradictions} ${heading(TEST_WORDS.contradiction, lang)}`)]),
    ...(failed === 0 ? [] : [paint.red(`${failed} ${heading(TEST_WORDS.failed, lang)}`)]),
  ].join(", ");
}

/** `zona / zone: diharapkan / expected red, hasilnya / came out yellow`; of many, which one stands before it. */
export function sayCaseDifference(difference: CaseDifference, lang: Language | undefined): string {
  const { aspect, about } = difference;
  const which = about === null ? "" : `${printable(about)}, `;
  return `${which}${heading(ASPECT_WORDS[aspect], lang)}: ${sayDifference(difference, lang)}`;
}

/** A case by its id and what it is about. */
export function nameOf(published: PublishedCase): string {
  const about = match(published)
    .returnType<string>()
    .with({ kind: "score" }, { kind: "mean" }, { kind: "parts" }, ({ subject, score }) => `${subject} ${score ?? ""}`)
    .with({ kind: "ranks" }, { kind: "shares" }, ({ among }) => among)
    .exhaustive();
  return printable(`${published.id} ${about}`.trim());
}

function placeOf(source: Source | null, offset: number): string {
  if (source === null) return "";
  const { line, column } = positionAt(source.text, offset);
  return `  ${printable(source.name)}:${line}:${column}`;
}

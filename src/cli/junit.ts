import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { renderDiagnostic } from "../diagnostics/render-diagnostic.js";
import type { CaseResult } from "../testing/run-cases.js";
import type { ExampleResult } from "../testing/run-examples.js";
import type { Language } from "../text/localized.js";
import { positionAt } from "../text/position.js";
import type { Source } from "../text/source.js";
import { nameOf, sayCaseDifference } from "./render-cases.js";
import { rangeOf, sayDifference, sayRange } from "./render-tests.js";
import type { TestedCases } from "./run-cases-file.js";
import type { TestedFile } from "./run-tests.js";

/** One test as JUnit counts it: a difference is a failure, what could not be run is an error. */
interface TestCase {
  readonly name: string;
  readonly fault: { readonly kind: "failure" | "error"; readonly message: string; readonly text: string } | null;
}

/** The results of several files as a JUnit XML document. There are no times in it: the same results give the same text. */
export function renderJunit(files: readonly TestedFile[], language: Language): string {
  const suites = files.flatMap((file) => suitesOf(file, language));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="patuh" ${counts(all)}>`,
    ...suites.flatMap(renderSuite),
    "</testsuites>",
    "",
  ].join("\n");
}

/** The tests of one file. */
interface Suite {
  readonly name: string;
  readonly classname: string;
  readonly cases: readonly TestCase[];
}

/** A rubric with its examples, and its published cases as a suite of their own. */
function suitesOf(tested: TestedFile, language: Language): readonly Suite[] {
  const { file, rubric, cases } = tested;
  const classname = rubric === null ? file : `${rubric.id}@${rubric.year}`;
  const own = { name: file, classname, cases: casesOf(tested, language) };
  const published = cases === null ? [] : [{ name: cases.file, classname, cases: publishedOf(cases, language) }];
  // Cases that were given alone stand under their own name only.
  return cases?.file === file ? published : [own, ...published];
}

function renderSuite({ name: suite, classname, cases }: Suite): readonly string[] {
  const lines = cases.flatMap(({ name, fault }) => {
    const head = `    <testcase ${attributes({ classname, name })}`;
    if (fault === null) return [`${head}/>`];
    const { kind, message, text } = fault;
    return [`${head}>`, `      <${kind} ${attributes({ message })}>${escapeXml(text)}</${kind}>`, "    </testcase>"];
  });
  return [`  <testsuite ${attributes({ name: suite })} ${counts(cases)}>`, ...lines, "  </testsuite>"];
}

function casesOf({ rubric, source, diagnostics, results }: TestedFile, language: Language): readonly TestCase[] {
  if (rubric === null) return [{ name: "check", fault: faultOf(diagnostics, source, language) }];
  return results.map((result) => ({
    name: result.example.title[language] ?? result.example.title.id,
    fault: faultIn(result, source, language),
  }));
}

/** Contradictions that are as stated hold; what could not be read at all is one error. */
function publishedOf({ source, results, diagnostics }: TestedCases, language: Language): readonly TestCase[] {
  const unread = faultOf(diagnostics, source, language);
  if (unread !== null) return [{ name: "cases", fault: unread }];
  return results.map((result) => ({ name: nameOf(result.case), fault: faultInCase(result, source, language) }));
}

function faultInCase(result: CaseResult, source: Source | null, language: Language): TestCase["fault"] {
  if (result.kind !== "failed") return null;
  const { differences, diagnostics, span } = result;
  const { line, column } = positionAt(source?.text ?? "", span.start);
  const said = [
    ...differences.map((one) => sayCaseDifference(one, language)),
    ...diagnostics.map(({ code, text }) => `${code} ${text[language].message}`),
  ];
  return {
    kind: "failure",
    message: said.join("; "),
    text: [
      `${source?.name ?? ""}:${line}:${column}`,
      ...differences.map((one) => sayCaseDifference(one, language)),
      ...diagnostics.map((one) => shown(one, source, language)),
    ].join("\n"),
  };
}

function faultIn(result: ExampleResult, source: Source | null, language: Language): TestCase["fault"] {
  if (result.kind === "passed") return null;
  if (result.kind === "unreadable") return faultOf(result.diagnostics, source, language);
  const said = result.differences.map((one) => {
    const { line, column } = positionAt(source?.text ?? "", one.span.start);
    return { short: `${one.kind}: ${sayDifference(one, language)}`, place: `${source?.name ?? ""}:${line}:${column}` };
  });
  const range = rangeOf(result);
  return {
    kind: "failure",
    message: said.map(({ short }) => short).join("; "),
    text: [
      ...said.map(({ short, place }) => `${place} ${short}`),
      ...(range === null ? [] : [sayRange(range, language)]),
      ...result.diagnostics.map((one) => shown(one, source, language)),
    ].join("\n"),
  };
}

function faultOf(diagnostics: readonly Diagnostic[], source: Source | null, language: Language): TestCase["fault"] {
  if (!hasErrors(diagnostics)) return null;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return {
    kind: "error",
    message: errors.map(({ code, text }) => `${code} ${text[language].message}`).join("; "),
    text: errors.map((one) => shown(one, source, language)).join("\n\n"),
  };
}

function shown(diagnostic: Diagnostic, source: Source | null, language: Language): string {
  return renderDiagnostic(diagnostic, source, { languages: [language] });
}

function counts(cases: readonly TestCase[]): string {
  const count = (kind: "failure" | "error"): string => String(cases.filter(({ fault }) => fault?.kind === kind).length);
  return attributes({ tests: String(cases.length), failures: count("failure"), errors: count("error") });
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        `${name}="${escapeXml(value).replaceAll(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)}"`,
    )
    .join(" ");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 has no way to write, not even as a reference. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text inside an element or an attribute; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replaceAll(NOT_IN_XML, "\uFFFD").replaceAll(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
}

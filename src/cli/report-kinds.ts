import { hashText } from "../audit/record/hash.js";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { evaluate } from "../evaluate/evaluate.js";
import { entryOf } from "../population/row.js";
import { type Institution, institutionsOf } from "../report/institution/institution.js";
import { institutionReport } from "../report/institution/institution-report.js";
import {
  reportNeedsEvidence,
  reportNobody,
  reportNoLevel,
  reportSeveral,
  reportUnknown,
} from "../report/report-diagnostics.js";
import type { ReportOptions } from "../report/report-options.js";
import { unitReport } from "../report/unit/unit-report.js";
import { suggest } from "../text/suggest.js";
import type { PopulationOptions } from "./population-options.js";
import { isWorkbookFile } from "./read-evidence-file.js";
import { type Population, readPopulation, readWorkbookPopulation } from "./read-population.js";
import { ofHistory } from "./report-history.js";
import { ofPopulation } from "./report-population.js";
import type { Said } from "./write-answer-file.js";

/** What is to be reported, as it was named on the command line. */
export interface ReportRequest {
  readonly reference: string;
  readonly file: string;
  /** Language, date and title. */
  readonly stated: ReportOptions;
  /** Which one of several. */
  readonly of: string | null;
  /** The level of an institution; null for the top of the rubric. */
  readonly level: string | null;
  /** Of a population: the column within whose values rows are ranked, where it is not as the rubric says. */
  readonly within: string | null;
  /** Of a population: the file of an earlier year, and its rubric where it is another one. */
  readonly before: string | null;
  readonly beforeRubric: string | null;
  /** Of a history: a rubric and a file for each further year, in turn. */
  readonly more: readonly string[];
  readonly reading: PopulationOptions;
}

/** A report, or why there is none. */
export interface MadeReport {
  readonly html: string | null;
  /** What the diagnostics point into. */
  readonly source: Population["source"];
  readonly diagnostics: readonly Diagnostic[];
  /** What is said of other files. */
  readonly others?: readonly Said[];
}

/** Makes a report; `read` reads the file as subjects or rows, once. */
type MakeReport = (request: ReportRequest, read: () => Population) => MadeReport;

/** Every kind of report. */
export const REPORT_KINDS = {
  unit: ofUnit,
  institution: ofInstitution,
  population: ofPopulation,
  history: ofHistory,
} as const satisfies Readonly<Record<string, MakeReport>>;

export type ReportKind = keyof typeof REPORT_KINDS;

/**
 * Makes a report of the kind that was asked for, or of the one that fits what the file holds.
 * A workbook gives the report of one unit; the others name the hash of a text.
 */
export async function makeReport(kind: ReportKind | null, request: ReportRequest): Promise<MadeReport> {
  const workbook =
    isWorkbookFile(request.file) && (kind === null || kind === "unit") ? await readWorkbook(request) : null;
  if (workbook !== null && (kind === "unit" || request.of !== null || subjectsIn(workbook) <= 1))
    return ofUnit(request, () => workbook);
  let held: Population | null = null;
  const read = (): Population => {
    held ??= readPopulation(request.reference, request.file, request.reading);
    return held;
  };
  return REPORT_KINDS[kind ?? fittingKind(read(), request)](request, read);
}

function readWorkbook({ reference, file, reading }: ReportRequest): Promise<Population> {
  return readWorkbookPopulation(reference, file, reading);
}

function subjectsIn({ rows, refused }: Population): number {
  return rows.length + refused.length;
}

/** What fits: a unit for one subject with answers, an institution for the units of one, everything else is a population. */
function fittingKind(population: Population, { of, level }: ReportRequest): ReportKind {
  const { rubric, evidence, rows, refused } = population;
  const isOne = subjectsIn(population) === 1 && evidence.length === 1;
  if (isOne || evidence.some(({ subject }) => subject.id === of)) return "unit";
  const top = level ?? rubric?.levels.at(-1)?.to ?? null;
  const above = new Set([...rows, ...refused].map(({ within }) => (top === null ? null : entryOf(within, top))));
  const isOneInstitution = above.size === 1 && !above.has(null);
  return isOneInstitution || of !== null || level !== null ? "institution" : "population";
}

function ofUnit({ reference, file, stated, of, reading }: ReportRequest, read: () => Population): MadeReport {
  const { rubric, source, rows, evidence, diagnostics } = read();
  if (rubric === null) return { html: null, source, diagnostics };
  const { report, diagnostics: said } = createCollector(source?.name ?? null);
  const isScores = evidence.length === 0 && rows.length > 0;
  if (isScores) report(reportNeedsEvidence, null, {});
  const ids = evidence.map(({ subject }) => subject.id);
  const found = isScores ? null : chosen(of, ids, report);
  const one = evidence.find(({ subject }) => subject.id === found);
  if (one === undefined) return { html: null, source, diagnostics: [...diagnostics, ...said] };
  const assumed = reading.assume === undefined ? {} : { assumeUndisclosed: reading.assume };
  const commands = [`patuh hash ${reference} ${file}`, `patuh explain ${reference} ${file}${assumeWords(reading)}`];
  return { html: unitReport(rubric, one, { ...stated, ...assumed, commands }), source, diagnostics };
}

function ofInstitution(
  { reference, file, stated, of, level, reading }: ReportRequest,
  read: () => Population,
): MadeReport {
  const { rubric, source, rows, refused, evidence, diagnostics } = read();
  if (rubric === null) return { html: null, source, diagnostics };
  const { report, diagnostics: said } = createCollector(source?.name ?? null);
  const refuse = (): MadeReport => ({ html: null, source, diagnostics: [...diagnostics, ...said] });
  const known = rubric.levels.map(({ to }) => to);
  if (known.length === 0 || (level !== null && !known.includes(level))) {
    report(reportNoLevel, null, { rubric: `${rubric.id}@${rubric.year}`, level, known });
    return refuse();
  }
  const all = institutionsOf({ rubric, rows, refused, diagnostics, ...(level === null ? {} : { level }) });
  const id = chosen(
    of,
    all.map(({ group }) => group.id),
    report,
  );
  const institution = all.find(({ group }) => group.id === id);
  if (institution === undefined || source === null) return refuse();
  const assumed = reading.assume === undefined ? {} : { assumeUndisclosed: reading.assume };
  const outcomes = ownEvidence(institution, evidence).map((one) => evaluate(rubric, one, assumed));
  const commands = [`patuh aggregate ${reference} ${file} --to ${institution.group.level}${assumeWords(reading)}`];
  const html = institutionReport(institution, { ...stated, outcomes, dataHash: hashText(source.text), commands });
  return { html, source, diagnostics: [...diagnostics, ...said] };
}

function assumeWords({ assume }: PopulationOptions): string {
  return assume === undefined ? "" : ` --assume ${assume}`;
}

function ownEvidence({ members }: Institution, evidence: Population["evidence"]): Population["evidence"] {
  const ids = new Set(members.map(({ id }) => id));
  return evidence.filter(({ subject }) => ids.has(subject.id));
}

type Report = ReturnType<typeof createCollector>["report"];

/** The one that is meant; null where nobody can know. */
function chosen(of: string | null, known: readonly string[], report: Report): string | null {
  const [first] = known;
  if (first === undefined) {
    report(reportNobody, null, {});
    return null;
  }
  if (of !== null) {
    if (known.includes(of)) return of;
    report(reportUnknown, null, { of, suggestion: suggest(of, known), known });
    return null;
  }
  if (known.length === 1) return first;
  report(reportSeveral, null, { known });
  return null;
}

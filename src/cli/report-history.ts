import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashText } from "../audit/record/hash.js";
import { createCollector } from "../diagnostics/collect.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Rubric } from "../model/rubric.js";
import { chooseSubject } from "../report/history/choose-subject.js";
import { historyReport } from "../report/history/history-report.js";
import { type HistoryTable, type RowOfYear, readHistory } from "../report/history/read-history.js";
import { POPULATION_WORDS } from "../report/population/population-words.js";
import { reportNobody } from "../report/report-diagnostics.js";
import type { Source } from "../text/source.js";
import { findRubric } from "./find-rubric.js";
import { loadRubric } from "./load-rubric.js";
import { readPopulation } from "./read-population.js";
import { readSource } from "./read-source.js";
import type { MadeReport, ReportRequest } from "./report-kinds.js";
import { rubricsBetween } from "./rubrics-between.js";
import type { Said } from "./write-answer-file.js";

/** What was read of one subject, and everything that was said meanwhile. */
interface Read {
  readonly rows: readonly RowOfYear[];
  readonly sources: readonly Source[];
  readonly said: readonly Said[];
}

/** The report on one subject over years: from one table with a column `year`, or a file for each rubric. */
export function ofHistory(request: ReportRequest): MadeReport {
  const { stated, reference, file, more } = request;
  const { rows, sources, said } = more.length === 0 ? fromTable(request) : fromFiles(request);
  const [first, ...others] = said;
  const { source = null, diagnostics = [] } = first ?? {};
  const { report, diagnostics: own } = createCollector(source?.name ?? null);
  if (rows.length === 0 && !hasErrors(said.flatMap((one) => one.diagnostics))) report(reportNobody, null, {});
  const answer = { source, diagnostics: [...diagnostics, ...own], others };
  if (rows.length === 0) return { ...answer, html: null };
  const label = POPULATION_WORDS.dataHash[stated.language ?? "id"];
  const words = [reference, file, ...more].join(" ");
  const html = historyReport(rows, {
    ...stated,
    betweenOf: rubricsBetween,
    hashes: sources.map(({ name, text }) => [`${label} ${name}`, hashText(text)] as const),
    commands: [`patuh report ${words} --kind history`],
  });
  return { ...answer, html };
}

/** One table of many years. */
function fromTable({ reference, file, reading, of }: ReportRequest): Read {
  const base = loadRubric(reference);
  if (base.rubric === null) return nothing([base]);
  const read = readSource(file, reading.encoding);
  if (!read.ok) return nothing([{ source: null, diagnostics: read.diagnostics }]);
  const finder = rubricFinder(reference, base.rubric);
  const options = { rubricOf: finder.rubricOf, subject: of, decimal: reading.decimal };
  const { rows, diagnostics }: HistoryTable = readHistory(read.source, options);
  return { rows, sources: [read.source], said: [{ source: read.source, diagnostics }, ...finder.said()] };
}

/** A rubric and a file for each year: scores, or evidence, which is scored. */
function fromFiles({ reference, file, more, reading, of }: ReportRequest): Read {
  const words = [reference, file, ...more];
  const pairs = words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ""] as const] : []));
  const years = pairs.map(([named, table]) => readPopulation(named, table, reading));
  const said = years.map(({ source, diagnostics }) => ({ source, diagnostics }));
  const all = years.flatMap(({ rubric, rows }) =>
    rubric === null ? [] : rows.filter(({ excluded }) => excluded === null).map((row) => ({ rubric, row })),
  );
  const { report, diagnostics } = createCollector(null);
  const own =
    all.length === 0
      ? null
      : chooseSubject(
          all.map(({ row }) => row.id),
          of,
          report,
        );
  const rows = all.flatMap(({ rubric, row }): readonly RowOfYear[] => {
    const year = row.cells["year"]?.trim() ?? "";
    return row.id === own ? [{ year: year === "" ? rubric.year : year, rubric, row }] : [];
  });
  const sources = years.flatMap(({ source }) => source ?? []);
  return { rows, sources, said: [...said, { source: null, diagnostics }] };
}

function nothing(said: readonly Said[]): Read {
  return { rows: [], sources: [], said: said.map(({ source, diagnostics }) => ({ source, diagnostics })) };
}

/**
 * Finds the rubric of a row: the one that it names, otherwise the one of the
 * command line if that is of its year, otherwise that scheme in its year:
 * `id-year.rubric` beside the one of the command line, or a shipped one.
 */
function rubricFinder(reference: string, base: Rubric) {
  const loaded = new Map<string, ReturnType<typeof loadRubric>>();
  const load = (named: string): Rubric | null => {
    const known = loaded.get(named) ?? loadRubric(named);
    loaded.set(named, known);
    return known.rubric;
  };
  const ofYear = (year: string): Rubric | null => {
    const [from = "", to = from] = base.year.split("-");
    if (year >= from && year <= to) return base;
    const found = findRubric(reference);
    const beside = found.kind === "file" ? join(dirname(found.path), `${base.id}-${year}.rubric`) : null;
    const shipped = `${base.id}@${year}`;
    if (beside !== null && existsSync(beside)) return load(beside);
    return findRubric(shipped).kind === "unknown" ? null : load(shipped);
  };
  return {
    rubricOf: (named: string | null, year: string): Rubric | null => (named === null ? ofYear(year) : load(named)),
    said: (): readonly Said[] =>
      [...loaded.values()].flatMap(({ rubric, source, diagnostics }) =>
        rubric === null ? [{ source, diagnostics }] : [],
      ),
  };
}

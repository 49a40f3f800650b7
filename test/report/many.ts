import { readFileSync } from "node:fs";
import type { Rubric } from "../../src/model/rubric.js";
import { readTable } from "../../src/population/read-table.js";
import { historyReport } from "../../src/report/history/history-report.js";
import { readHistory } from "../../src/report/history/read-history.js";
import { type PopulationReportOptions, populationReport } from "../../src/report/population/population-report.js";
import type { Language } from "../../src/text/localized.js";
import { shippedRubric } from "../published/shipped.js";

/** The Ombudsman's rubric that holds in a year. */
export function ombudsman(year: string): Rubric {
  return shippedRubric("ombudsman-kepatuhan", year >= "2016" && year <= "2019" ? "2016-2019" : year);
}

/** Published results of a year, as the press printed them. */
export function published(year: string) {
  const file = `examples/report/published-${year}.csv`;
  return { rubric: ombudsman(year), ...readTable(ombudsman(year), { name: file, text: readFileSync(file, "utf8") }) };
}

/** The report on the published results of a year. */
export function publishedReport(year: string, language: Language, more: PopulationReportOptions = {}): string {
  const { rubric, rows, refused, diagnostics: remarks } = published(year);
  return populationReport(rubric, rows, { language, refused, remarks, ...more });
}

/** The report on 2023 beside 2022. */
export function comparedReport(language: Language): string {
  const { rubric, rows } = published("2022");
  return publishedReport("2023", language, { before: { rubric, rows, between: [] } });
}

/** The published road of Kabupaten Muna Barat. */
export function munaBarat(language: Language): string {
  const text = readFileSync("examples/muna-barat/scores.csv", "utf8");
  const rubricOf = (_: string | null, year: string): Rubric => ombudsman(year);
  const { rows } = readHistory({ name: "scores.csv", text }, { rubricOf, subject: null, decimal: "point" });
  return historyReport(rows, { language, title: "Kabupaten Muna Barat" });
}

/** Everything that a person can read, with elements taken as blanks and references resolved. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  const plain = body.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
  return plain
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#96;", "`")
    .replaceAll("&amp;", "&");
}

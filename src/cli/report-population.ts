import { hashText } from "../audit/record/hash.js";
import { createCollector } from "../diagnostics/collect.js";
import type { Rubric } from "../model/rubric.js";
import { closeWithin } from "../report/population/close-within.js";
import type { EarlierYear } from "../report/population/population-given.js";
import { populationReport } from "../report/population/population-report.js";
import { POPULATION_WORDS } from "../report/population/population-words.js";
import { reportNobody } from "../report/report-diagnostics.js";
import { type Population, readPopulation } from "./read-population.js";
import type { MadeReport, ReportRequest } from "./report-kinds.js";
import { rubricsBetween } from "./rubrics-between.js";
import type { Said } from "./write-answer-file.js";

/** The report on all subjects or rows of a file, also beside those of an earlier year. */
export function ofPopulation(request: ReportRequest, read: () => Population): MadeReport {
  const { stated, reading, reference, file, within } = request;
  const { rubric, source, rows, refused, evidence, diagnostics } = read();
  if (rubric === null || source === null) return { html: null, source, diagnostics };
  const { report, diagnostics: said } = createCollector(source.name);
  if (rows.length === 0) report(reportNobody, null, {});
  const earlier = earlierYear(request, rubric);
  const others = earlier.said;
  if (said.length > 0 || earlier.isLacking)
    return { html: null, source, diagnostics: [...diagnostics, ...said], others };
  const html = populationReport(rubric, rows, {
    ...stated,
    ...(reading.assume === undefined ? {} : { assumeUndisclosed: reading.assume }),
    refused,
    remarks: diagnostics,
    evidence,
    before: earlier.year,
    ranking: within === null ? {} : { within },
    hashes: [[POPULATION_WORDS.dataHash[stated.language ?? "id"], hashText(source.text)]],
    commands: [
      `patuh rank ${reference} ${file} --watch ${closeWithin(rubric)}${within === null ? "" : ` --within ${within}`}`,
    ],
  });
  return { html, source, diagnostics, others };
}

/** The earlier year, where one was asked for; `isLacking` where it could not be read. */
interface Earlier {
  readonly year: EarlierYear | null;
  readonly isLacking: boolean;
  readonly said: readonly Said[];
}

function earlierYear({ before, beforeRubric, reading, reference }: ReportRequest, later: Rubric): Earlier {
  if (before === null) return { year: null, isLacking: false, said: [] };
  const { rubric, rows, source, diagnostics } = readPopulation(beforeRubric ?? reference, before, reading);
  const said = [{ source, diagnostics }];
  if (rubric === null) return { year: null, isLacking: true, said };
  return { year: { rubric, rows, between: rubricsBetween(rubric, later) }, isLacking: false, said };
}

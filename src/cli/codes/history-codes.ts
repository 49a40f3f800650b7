import {
  historyColumnMissing,
  historyRubricUnknown,
  historySubjectsMixed,
  historySubjectUnknown,
  historyYearDiffers,
  historyYearUnusable,
} from "../../report/history/history-diagnostics.js";
import { readHistory } from "../../report/history/read-history.js";
import type { CodeEntry } from "./entry.js";
import { type PopulationExample, population, rubric } from "./example.js";

const GIVEN = rubric(`
  category tinggi "Tinggi" from 60
  category rendah "Rendah" from 0
`);

/** The table of one subject over years; its years have the rubric at hand, and none else. */
function history(text: string, subject: string | null = null): PopulationExample {
  return population(GIVEN, "csv", text, (own, source) => {
    const rubricOf = (reference: string | null, year: string) =>
      reference === `${own.id}@${own.year}` || (reference === null && year === own.year) ? own : null;
    return readHistory(source, { rubricOf, subject, decimal: "point" }).diagnostics;
  });
}

/** What keeps the scores of one subject over years from being read. */
export const HISTORY_CODES: readonly CodeEntry[] = [
  {
    kind: historyColumnMissing,
    wrong: history("tahun,score\n2024,62.5"),
    right: history("year,score\n2024,62.5"),
  },
  {
    kind: historyYearUnusable,
    wrong: history("year,score\n24,62.5"),
    right: history("year,score\n2024,62.5"),
  },
  {
    kind: historyRubricUnknown,
    wrong: history("year,score\n2019,62.5"),
    right: history("year,score\n2024,62.5"),
  },
  {
    kind: historyYearDiffers,
    wrong: history("year,score,rubric\n2023,62.5,loket@2024"),
    right: history("year,score,rubric\n2024,62.5,loket@2024"),
  },
  {
    kind: historySubjectsMixed,
    wrong: history("id,year,score\ndinas-a,2024,62.5\ndinas-b,2024,70"),
    right: history("id,year,score\ndinas-a,2024,62.5"),
  },
  {
    kind: historySubjectUnknown,
    wrong: history("id,year,score\ndinas-a,2024,62.5", "dinas-b"),
    right: history("id,year,score\ndinas-b,2024,62.5", "dinas-b"),
  },
];

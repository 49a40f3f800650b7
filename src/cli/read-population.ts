import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Evidence } from "../evidence/evidence.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";
import { isCsvForm } from "../form/csv/csv-columns.js";
import { isExport } from "../form/submissions/is-export.js";
import type { Rubric } from "../model/rubric.js";
import { type RefusedRow, readTable, type Table } from "../population/read-table.js";
import type { Row } from "../population/row.js";
import { rowOfOutcome } from "../population/row-of-outcome.js";
import type { Source } from "../text/source.js";
import { loadRubric } from "./load-rubric.js";
import { readEvidenceSource } from "./mistaken-file.js";
import type { PopulationOptions } from "./population-options.js";
import { readAnyEvidence } from "./read-any-evidence.js";
import { readEvidenceFile } from "./read-evidence-file.js";
import { mapWithProgress, UNITS } from "./with-progress.js";

/** Everything a command needs to speak of a rubric and a file of many subjects. */
export interface Population {
  /** Null where nothing could be read at all; `diagnostics` says why. */
  readonly rubric: Rubric | null;
  /** The source that the diagnostics point into. */
  readonly source: Source | null;
  readonly rows: readonly Row[];
  readonly refused: readonly RefusedRow[];
  /** The columns of a table; none for evidence. */
  readonly columns: readonly string[];
  readonly delimiter: Table["delimiter"];
  /** The evidence behind the rows; none for a table. */
  readonly evidence: readonly Evidence[];
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING = { rows: [], refused: [], columns: [], delimiter: null, evidence: [] } as const;

/** Loads a rubric and a table of scores, or evidence of many subjects, which is scored. */
export function readPopulation(reference: string, file: string, options: PopulationOptions): Population {
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return { ...NOTHING, rubric, source, diagnostics };
  const read = readEvidenceSource(file, options.encoding);
  if (!read.ok) return { ...NOTHING, rubric: null, source: null, diagnostics: read.diagnostics };
  const { text } = read.source;
  if (isEvidence(text) || isExport(text) || isCsvForm(text))
    return scoreEvidence(rubric, read.source, readAnyEvidence(rubric, read.source), options);
  const table = readTable(rubric, read.source, { decimal: options.decimal });
  return { ...table, rubric, source: read.source, evidence: [] };
}

/** JSON whose objects have answers is evidence; cells of a table hold no objects. */
function isEvidence(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text) && /"answers"\s*:\s*\{/.test(text);
}

/** The same of a workbook, which has no text. */
export async function readWorkbookPopulation(
  reference: string,
  file: string,
  options: PopulationOptions,
): Promise<Population> {
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return { ...NOTHING, rubric, source, diagnostics };
  const read = await readEvidenceFile(rubric, file);
  if (!read.ok) return { ...NOTHING, rubric: null, source: null, diagnostics: read.diagnostics };
  return scoreEvidence(rubric, null, read.subjects, options);
}

function scoreEvidence(
  rubric: Rubric,
  source: Source | null,
  given: readonly ReadEvidence[],
  { assume, lang }: PopulationOptions,
): Population {
  const options = assume === undefined ? {} : { assumeUndisclosed: assume };
  const subjects = mapWithProgress(given, UNITS.subjects, lang, (read, index) => {
    if (!read.ok) return { ...read, row: null, number: index + 1 };
    const outcome = evaluate(rubric, read.evidence, options);
    const diagnostics = [...read.diagnostics, ...outcome.diagnostics];
    return { ...read, row: rowOfOutcome(read.evidence, outcome), diagnostics };
  });
  return {
    ...NOTHING,
    rubric,
    source,
    rows: subjects.flatMap(({ row }) => row ?? []),
    refused: subjects.flatMap((one) =>
      one.ok ? [] : [{ number: one.number, id: one.subject?.id ?? null, within: one.within }],
    ),
    evidence: subjects.flatMap(({ evidence }) => evidence ?? []),
    diagnostics: subjects.flatMap(({ diagnostics }) => diagnostics),
  };
}

import type { Report } from "../diagnostics/collect.js";
import type { Rubric } from "../model/rubric.js";
import { suggest } from "../text/suggest.js";
import type { Grid } from "./grid.js";
import { levelNames } from "./level-names.js";
import { columnMissing, columnNameless, columnNearly, columnRepeated, tableWithoutRows } from "./table-diagnostics.js";

/** The columns that mean something in every table. */
const KNOWN = ["id", "name", "score", "exact", "year", "excluded"] as const;

/** What Indonesian tables call them. */
const TRANSLATIONS: ReadonlyMap<string, string> = new Map([
  ["kode", "id"],
  ["nama", "name"],
  ["nilai", "score"],
  ["skor", "score"],
  ["tahun", "year"],
  ["dikecualikan", "excluded"],
  ["jenis", "kind"],
  ["layanan", "service"],
  ["produk", "product"],
  ["dinas", "unit"],
  ["unit kerja", "unit"],
  ["instansi", "institution"],
  ["nasional", "nation"],
]);

/** Checks the names of the columns. False where the rows cannot be read. */
export function readHeader(rubric: Rubric, grid: Grid, report: Report): boolean {
  const names = grid.columns.map(({ name }) => name);
  const known = [...KNOWN, ...levelNames(rubric).slice(1), ...rubric.facts.map(({ name }) => name)];
  const lacking = known.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => name !== "" && !known.includes(name));
  const meant = new Map(unknown.map((name) => [name, meaningOf(name, lacking)]));
  const told = reportMissing(grid, meant, report);
  for (const { name, span } of grid.columns) {
    const suggestion = meant.get(name) ?? null;
    if (suggestion !== null && !told.includes(suggestion)) report(columnNearly, span, { column: name, suggestion });
  }
  const isClear = reportRepeated(grid, report);
  if (told.length > 0 || !isClear) return false;
  if (grid.lines.length + grid.ragged.length === 0) report(tableWithoutRows, grid.columns[0]?.span ?? null, {});
  return true;
}

/** Reports the columns that every table must have. Gives those of which one would do. */
function reportMissing(
  { columns }: Grid,
  meant: ReadonlyMap<string, string | null>,
  report: Report,
): readonly string[] {
  const missing = REQUIRED.filter((one) => !columns.some(({ name }) => one.some((column) => column === name)));
  for (const [column, or = null] of missing) {
    const suggestion = [...meant].find(([, one]) => one === column || (or !== null && one === or))?.[0] ?? null;
    const place = columns.find(({ name }) => name === suggestion) ?? columns[0];
    report(columnMissing, place?.span ?? null, { column, or, suggestion });
  }
  return missing.flatMap((one) => one.flatMap((column) => column ?? []));
}

/** Of each list, one is needed. */
const REQUIRED: readonly (readonly [string, string?])[] = [["id"], ["score", "exact"]];

function meaningOf(name: string, known: readonly string[]): string | null {
  const translated = TRANSLATIONS.get(name.toLowerCase());
  return translated !== undefined && known.includes(translated) ? translated : suggest(name, known);
}

/** Reports columns with the same name, and nameless ones that hold something. */
function reportRepeated({ columns, lines }: Grid, report: Report): boolean {
  let isClear = true;
  for (const [index, { name, span }] of columns.entries()) {
    const first = columns.findIndex((column) => column.name === name);
    if (name !== "" && first === index) continue;
    const isFilled = lines.some(({ cells }) => cells.get(name)?.text.trim());
    if (name === "" && !isFilled) continue;
    isClear = false;
    if (name === "") report(columnNameless, span, { number: index + 1 });
    else report(columnRepeated, span, { column: name });
  }
  return isClear;
}

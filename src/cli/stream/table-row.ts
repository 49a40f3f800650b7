import { createCollector, type Report } from "../../diagnostics/collect.js";
import { columnNameless, rowRagged } from "../../population/table-diagnostics.js";
import type { InputRow, RowBatch } from "./input-row.js";
import type { Column } from "./read-columns.js";
import { createRowBuilder, filled } from "./row-builder.js";

/** Turns the cells of the rows of one table into rows to score. */
export interface TableRows {
  readonly row: (number: number, cells: readonly unknown[]) => InputRow;
  readonly locate: RowBatch["locate"];
}

/** Makes what turns cells into rows: one cell for each column, and nothing below a column without a name. */
export function createTableRows(columns: readonly Column[], source: string): TableRows {
  const { build, locate } = createRowBuilder(columns);
  const nameless = columns.flatMap(({ meaning }, index) => (meaning.kind === "nameless" ? [index] : []));
  const whole = (number: number, cells: readonly unknown[], tell: (report: Report) => void): InputRow =>
    faultyRow(number, source, tell, cells);
  return {
    row: (number, cells) => {
      if (cells.length !== columns.length)
        return whole(number, cells, (report) =>
          report(rowRagged, null, { row: number, cells: cells.length, columns: columns.length }),
        );
      const stray = nameless.find((index) => filled(cells[index]) !== null);
      if (stray !== undefined)
        return whole(number, cells, (report) => report(columnNameless, null, { number: stray + 1 }));
      return { number, data: build(cells), faults: [], cells };
    },
    locate,
  };
}

/** A row that cannot be used at all. */
export function faultyRow(
  number: number,
  source: string,
  tell: (report: Report) => void,
  cells: readonly unknown[] | null = null,
): InputRow {
  const { report, diagnostics } = createCollector(source);
  tell(report);
  const faults = diagnostics.map((diagnostic) => ({ diagnostic, place: { column: null, value: null } }));
  return { number, data: null, faults, cells };
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Made } from "../engines/differential.js";
import type { TableRow } from "../sql/random-row.js";

/** Writes rows as Parquet in a folder with one partition each for `part=0`, `part=1` ..., all columns being text. */
export function writePartitions(
  folder: string,
  { columns }: Made,
  rows: readonly TableRow[],
  partitions: number,
): void {
  for (let part = 0; part < partitions; part += 1) {
    const own = rows.filter((_, index) => index % partitions === part);
    const columnData = columns.map(({ wanted, name }, index) => ({
      name,
      type: "STRING" as const,
      nullable: true,
      data: own.map(({ subject, cells }) => textOf(index === 0 ? subject : cells.get(wanted))),
    }));
    const inside = join(folder, `part=${part}`);
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, "rows.parquet"), Buffer.from(parquetWriteBuffer({ columnData })));
  }
}

function textOf(cell: unknown): string | null {
  return cell === undefined ? null : String(cell);
}

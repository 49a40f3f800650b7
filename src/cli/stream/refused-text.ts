import { createCollector } from "../../diagnostics/collect.js";
import type { Chunk } from "./input-file.js";
import { batchOf, type RowBatch, WHOLE_ROW } from "./input-row.js";
import { inputNotText } from "./row-diagnostics.js";
import { textFault } from "./text-fault.js";

/** The batch that refuses a file of which the first piece is no text; null where it may be text. */
export function refusedText(isFirst: boolean, { bytes }: Chunk, source: string): RowBatch | null {
  const fault = isFirst ? textFault(bytes) : null;
  if (fault === null) return null;
  const { report, diagnostics } = createCollector(source);
  report(inputNotText, null, { fault });
  return batchOf([], { said: diagnostics, progress: null, blank: 0, locate: () => WHOLE_ROW });
}

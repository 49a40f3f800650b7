import { readZipDirectory } from "./zip-directory.js";

/**
 * Whether the styles of a workbook have a format of percentages: only then it is worth to read the style of each cell,
 * which takes several times as long.
 *
 * @param bytes a workbook without compression, as `openPackage` gives it
 */
export function hasPercents(bytes: Uint8Array): boolean {
  const entries = (readZipDirectory(bytes) ?? []).filter(({ name }) => /styles[^/]*\.xml$/i.test(name));
  return entries.some(({ start, packed }) =>
    PERCENT.test(new TextDecoder().decode(bytes.subarray(start, start + packed))),
  );
}

/** The two formats that need not be written down, 0% and 0.00%, and any that is. */
const PERCENT = /numFmtId\s*=\s*["'](?:9|10)["']|formatCode\s*=\s*(?:"[^"]*%|'[^']*%)/;

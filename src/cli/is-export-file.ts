import { closeSync, openSync, readSync } from "node:fs";
import { isCsvForm } from "../form/csv/csv-columns.js";
import { isExport } from "../form/submissions/is-export.js";

/** As much as holds the header of the widest form. */
const HEAD_SIZE = 1 << 20;

/** Whether a file is a flat form, or an export of KoboToolbox or ODK Central, as far as its beginning shows. */
export function isExportFile(file: string): boolean {
  if (file === "-") return false;
  try {
    const descriptor = openSync(file, "r");
    const bytes = new Uint8Array(HEAD_SIZE);
    const length = readSync(descriptor, bytes);
    closeSync(descriptor);
    const head = new TextDecoder().decode(bytes.subarray(0, length));
    return isExport(head) || isCsvForm(head);
  } catch {
    // Whoever reads it says why it cannot be read.
    return false;
  }
}

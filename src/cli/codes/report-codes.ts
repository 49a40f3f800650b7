import {
  printerFailed,
  printerMissing,
  reportFileUnwritable,
  reportNeedsEvidence,
  reportNobody,
  reportNoLevel,
  reportSeveral,
  reportUnknown,
} from "../../report/report-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, tellerOf } from "./example.js";

const LINE = "patuh report pekppp@2024 units.ndjson --out laporan.html";
const told = tellerOf(LINE);
const printed = tellerOf("patuh report pekppp@2024 evidence.json --out laporan.pdf");
const ofInstitution = tellerOf("patuh report my.rubric units.csv --kind institution --out laporan.html");

/** What keeps a report from being written. */
export const REPORT_CODES: readonly CodeEntry[] = [
  {
    kind: reportNobody,
    wrong: told("`units.ndjson` tidak memuat satu baris pun.", "`units.ndjson` has not a single line.", (report) =>
      report(reportNobody, null, {}),
    ),
    right: told("`units.ndjson` memuat bukti satu unit.", "`units.ndjson` holds the evidence of one unit."),
  },
  {
    kind: reportSeveral,
    wrong: told(
      "`units.ndjson` memuat dua unit: `--kind unit` tidak tahu yang mana.",
      "`units.ndjson` holds two units: `--kind unit` does not know which one.",
      (report) => report(reportSeveral, null, { known: ["unit-a", "unit-b"] }),
    ),
    right: command(`${LINE} --of unit-b`),
  },
  {
    kind: reportUnknown,
    wrong: told(
      "`--of unit-c`, padahal berkasnya memuat `unit-a` dan `unit-b`.",
      "`--of unit-c`, but the file holds `unit-a` and `unit-b`.",
      (report) => report(reportUnknown, null, { of: "unit-c", suggestion: "unit-a", known: ["unit-a", "unit-b"] }),
    ),
    right: command(`${LINE} --of unit-b`),
  },
  {
    kind: reportNeedsEvidence,
    wrong: told(
      "`--kind unit` dengan tabel yang hanya memuat `id` dan `score`.",
      "`--kind unit` with a table that only has `id` and `score`.",
      (report) => report(reportNeedsEvidence, null, {}),
    ),
    right: command("patuh report pekppp@2024 evidence.json --kind unit --out laporan.html"),
  },
  {
    kind: reportNoLevel,
    wrong: ofInstitution(
      "`my.rubric` tidak memuat pernyataan `level`.",
      "`my.rubric` has no statement `level`.",
      (report) => report(reportNoLevel, null, { rubric: "my@2024", level: null, known: [] }),
    ),
    right: ofInstitution(
      "`my.rubric` memuat `level unit -> institution mean`.",
      "`my.rubric` has `level unit -> institution mean`.",
    ),
  },
  {
    kind: printerMissing,
    wrong: printed(
      "Komputer ini tidak mempunyai Chromium maupun Chrome.",
      "This computer has neither Chromium nor Chrome.",
      (report) => report(printerMissing, null, { tried: ["chromium", "google-chrome"] }),
    ),
    right: command("patuh report pekppp@2024 evidence.json --out laporan.html"),
  },
  {
    kind: printerFailed,
    wrong: printed("Chromium berhenti sebelum mencetak.", "Chromium ended before it had printed.", (report) =>
      report(printerFailed, null, { program: "/usr/bin/chromium", reason: "status 1" }),
    ),
    right: printed("Chromium yang dapat berjalan tanpa layar.", "A Chromium that can run without a window."),
  },
  {
    kind: reportFileUnwritable,
    wrong: told("Folder tujuan tidak dapat ditulisi.", "The folder cannot be written to.", (report) =>
      report(reportFileUnwritable, null, { file: "laporan.html", reason: "EACCES" }),
    ),
    right: told("Folder tujuan dapat ditulisi.", "The folder can be written to."),
  },
];

import {
  answeredTwice,
  cellDate,
  cellError,
  cellFormula,
  cellNumberAsText,
  cellPercent,
} from "../../form/cell-diagnostics.js";
import {
  csvFormColumn,
  csvFormRow,
  formForeign,
  formHeader,
  formHeaderDoubled,
  formHidden,
  formMerged,
  formNobody,
  formOtherEdition,
  formOtherRubric,
  formRowDoubled,
  formRowsMissing,
  formRowUnknown,
} from "../../form/form-diagnostics.js";
import {
  workbookDamaged,
  workbookEmpty,
  workbookLocked,
  workbookMacros,
  workbookNone,
  workbookOld,
  workbookTooLarge,
} from "../../form/workbook/package-diagnostics.js";
import { textTooLong } from "../../form/workbook/write-diagnostics.js";
import { formFileExists } from "../form-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { tellerOf } from "./example.js";

const scored = tellerOf("patuh score pekppp@2024 unit.xlsx");
const flat = tellerOf("patuh score pekppp@2024 unit.csv");
const written = tellerOf("patuh form pekppp@2024 --from bukti.json --out unit.xlsx");

const FILLED = scored("Formulir yang diisi dan disimpan apa adanya.", "A form that is filled in and saved as it is.");
const ONE_ANSWER = scored("Sel jawaban berisi 3.", "The cell of the answer holds 3.");

/** PTH730x to PTH734x: workbooks and flat forms. */
export const FORM_CODES: readonly CodeEntry[] = [
  {
    kind: workbookEmpty,
    wrong: scored("Berkas berukuran 0 bita.", "A file of 0 bytes.", (report) => report(workbookEmpty, null, {})),
    right: FILLED,
  },
  {
    kind: workbookNone,
    wrong: scored("Sebuah CSV yang diberi nama unit.xlsx.", "A CSV file that is called unit.xlsx.", (report) =>
      report(workbookNone, null, { kind: "text" }),
    ),
    right: FILLED,
  },
  {
    kind: workbookOld,
    wrong: scored("Formulir yang disimpan sebagai .xls.", "A form that was saved as .xls.", (report) =>
      report(workbookOld, null, {}),
    ),
    right: FILLED,
  },
  {
    kind: workbookLocked,
    wrong: scored("Formulir yang dikunci dengan kata sandi.", "A form that is locked with a password.", (report) =>
      report(workbookLocked, null, {}),
    ),
    right: FILLED,
  },
  {
    kind: workbookDamaged,
    wrong: scored("Formulir yang pengunduhannya terputus.", "A form of which the download was cut short.", (report) =>
      report(workbookDamaged, null, { reason: "end of file" }),
    ),
    right: FILLED,
  },
  {
    kind: workbookTooLarge,
    wrong: scored("Buku kerja dengan 100.000 baris.", "A workbook with 100,000 rows.", (report) =>
      report(workbookTooLarge, null, { what: "rows", most: 20_000 }),
    ),
    right: FILLED,
  },
  {
    kind: workbookMacros,
    wrong: scored(
      "Formulir yang disimpan dengan makro (.xlsm).",
      "A form that was saved with macros (.xlsm).",
      (report) => report(workbookMacros, null, {}),
    ),
    right: FILLED,
  },
  {
    kind: formForeign,
    wrong: scored("Lembar kerja anggaran.", "A workbook with a budget.", (report) => report(formForeign, null, {})),
    right: FILLED,
  },
  {
    kind: formOtherRubric,
    wrong: scored("Formulir tahun lalu.", "The form of last year.", (report) =>
      report(formOtherRubric, null, { form: "pekppp@2023", rubric: "pekppp@2024" }),
    ),
    right: FILLED,
  },
  {
    kind: formOtherEdition,
    wrong: scored(
      "Formulir dari rubrik yang kemudian diperbaiki.",
      "A form of a rubric that was mended afterwards.",
      (report) =>
        report(formOtherEdition, null, { rubric: "loket@2024", form: "sha256-vx0FnOgJ", hash: "sha256-9aTqWk2c" }),
    ),
    right: FILLED,
  },
  {
    kind: formHeader,
    wrong: scored("Kepala kolom Jawaban diganti menjadi Skor.", "The head Answer was changed into Score.", (report) =>
      report(formHeader, "Input!A1", { header: "Jawaban / Answer" }),
    ),
    right: FILLED,
  },
  {
    kind: formHeaderDoubled,
    wrong: scored("Kolom Jawaban disalin ke kanan.", "The column Answer was copied to the right.", (report) =>
      report(formHeaderDoubled, "Input!Z1", { header: "Jawaban / Answer", first: "Input!G1" }),
    ),
    right: FILLED,
  },
  {
    kind: formRowsMissing,
    wrong: scored("Satu lembar dihapus.", "A sheet was deleted.", (report) =>
      report(formRowsMissing, null, { key: "parking", others: 29 }),
    ),
    right: FILLED,
  },
  {
    kind: formRowDoubled,
    wrong: scored("Baris `parking` disalin ke bawah.", "The row `parking` was copied further down.", (report) =>
      report(formRowDoubled, "Input!G40", { key: "parking", first: "Input!G12" }),
    ),
    right: FILLED,
  },
  {
    kind: formRowUnknown,
    wrong: scored(
      "Kunci `parking` diubah menjadi `parkir`.",
      "The key `parking` was changed into `parkir`.",
      (report) => report(formRowUnknown, "Input!G12", { key: "parkir", suggestion: "parking" }),
    ),
    right: FILLED,
  },
  {
    kind: formHidden,
    wrong: scored("Baris 12 disembunyikan dan berisi jawaban.", "Row 12 is hidden and holds an answer.", (report) =>
      report(formHidden, "Input!A12", { what: "row" }),
    ),
    right: scored("Semua baris tampak.", "Every row can be seen."),
  },
  {
    kind: formMerged,
    wrong: scored("Sel jawaban dua baris digabung.", "The answers of two rows are merged.", (report) =>
      report(formMerged, "Input!G12", { range: "G12:G13" }),
    ),
    right: FILLED,
  },
  {
    kind: formNobody,
    wrong: scored("Formulir kosong.", "An empty form.", (report) => report(formNobody, null, {})),
    right: FILLED,
  },
  {
    kind: cellFormula,
    wrong: scored("Sel jawaban berisi =B2+1.", "The cell of an answer holds =B2+1.", (report) =>
      report(cellFormula, "Input!G12", { formula: "B2+1" }),
    ),
    right: ONE_ANSWER,
  },
  {
    kind: cellDate,
    wrong: scored("Jawaban 1/2 yang menjadi tanggal.", "An answer 1/2 that became a date.", (report) =>
      report(cellDate, "Input!G12", { date: "2024-02-01" }),
    ),
    right: ONE_ANSWER,
  },
  {
    kind: cellError,
    wrong: scored("Sel jawaban berisi #REF!.", "The cell of an answer holds #REF!.", (report) =>
      report(cellError, "Input!G12", { error: "#REF!" }),
    ),
    right: ONE_ANSWER,
  },
  {
    kind: cellNumberAsText,
    wrong: scored("Angka 12.5 dalam sel berformat Teks.", "The number 12.5 in a cell of format Text.", (report) =>
      report(cellNumberAsText, "Input!G12", { text: "12.5" }),
    ),
    right: ONE_ANSWER,
  },
  {
    kind: cellPercent,
    wrong: scored("Jawaban 50 diketik sebagai 50%.", "The answer 50 typed as 50%.", (report) =>
      report(cellPercent, "Input!G12", { number: "0.5" }),
    ),
    right: scored("Sel jawaban berisi 50.", "The cell of the answer holds 50."),
  },
  {
    kind: answeredTwice,
    wrong: scored(
      "Tanda n/a pada daftar periksa yang butir-butirnya diisi.",
      "The mark n/a for a checklist of which the items are filled in.",
      (report) => report(answeredTwice, "Input!G12", { name: "papan" }),
    ),
    right: scored("Tanda n/a, dan butir-butirnya kosong.", "The mark n/a, and its items are empty."),
  },
  {
    kind: csvFormRow,
    wrong: flat("Tanda kutip yang tidak ditutup.", "A quote that is not closed.", (report) =>
      report(csvFormRow, "A7", {}),
    ),
    right: flat("Tanda kutip di dalam sel digandakan.", "Quotes inside of cells are doubled."),
  },
  {
    kind: csvFormColumn,
    wrong: flat(
      "Kolom `answer` diganti menjadi `jawaban`.",
      "The column `answer` was changed into `jawaban`.",
      (report) => report(csvFormColumn, "A1", { column: "answer" }),
    ),
    right: flat("Baris pertama dibiarkan apa adanya.", "The first row is left as it is."),
  },
  {
    kind: textTooLong,
    wrong: written("Catatan dengan 40.000 karakter.", "A note of 40,000 characters.", (report) =>
      report(textTooLong, null, { key: "parking", length: 40_000 }),
    ),
    right: written("Catatan sepanjang satu alinea.", "A note as long as a paragraph."),
  },
  {
    kind: formFileExists,
    wrong: written("Berkas unit.xlsx sudah ada.", "The file unit.xlsx is already there.", (report) =>
      report(formFileExists, null, { file: "unit.xlsx" }),
    ),
    right: written("Belum ada berkas dengan nama itu.", "No file has that name yet."),
  },
];

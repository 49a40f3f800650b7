import { boundaryMissed, noExamples, subtotalForm, thresholdMissed } from "../../testing/testing-diagnostics.js";
import { reportUnwritable } from "../report-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, described, rubric } from "./example.js";

/** What is said of the examples in a rubric, and of reports on them. */
export const TESTING_CODES: readonly CodeEntry[] = [
  {
    kind: reportUnwritable,
    wrong: described(
      {
        id: "Folder yang tidak ada: `patuh test loket-2024.rubric --junit tidak-ada/hasil.xml`.",
        en: "A folder that does not exist: `patuh test loket-2024.rubric --junit missing/results.xml`.",
      },
      () =>
        command("patuh test loket-2024.rubric --junit missing/results.xml", (report) =>
          report(reportUnwritable, null, { file: "missing/results.xml", reason: "ENOENT" }),
        ),
    ),
    right: command("patuh test loket-2024.rubric --junit hasil.xml"),
    more: {
      id: "Kata di dalam kurung berasal dari sistem operasi: `ENOENT` berarti foldernya tidak ada, `EACCES` tidak ada izin.",
      en: "The word in parentheses is the operating system's: `ENOENT` means that there is no such folder, `EACCES` that permission is lacking.",
    },
  },
  {
    kind: subtotalForm,
    wrong: described(
      {
        id: "Contoh `{ layanan 56.31 expect score 56.31 }`, dengan `layanan` sebuah dimensi.",
        en: "An example `{ layanan 56.31 expect score 56.31 }` in which `layanan` is a dimension.",
      },
      () =>
        command("patuh test loket-2024.rubric", (report) =>
          report(subtotalForm, null, { name: "layanan", given: "56.31" }),
        ),
    ),
    right: rubric(`
      dimension layanan "Layanan" weight 100%
      example "Nilai yang terbit" { layanan score 56.31 expect score 56.31 }`),
  },
  {
    kind: noExamples,
    wrong: command("patuh test loket-2024.rubric", (report) => report(noExamples, null, { rubric: "loket@2024" })),
    right: command("patuh test loket-2024.rubric --generate-boundaries"),
    more: {
      id: "Perintah kedua menulis contoh pada setiap ambang kategori; salin ke dalam rubrik dan periksa apakah memang itu yang dimaksud.",
      en: "The second command writes examples on every threshold; copy them into the rubric and check that they are what is meant.",
    },
  },
  {
    kind: thresholdMissed,
    wrong: described(
      {
        id: "Rubrik yang bobotnya berjumlah 80%, dengan kategori `A` mulai dari 90.",
        en: "A rubric whose weights add up to 80%, with a category `A` from 90.",
      },
      () =>
        command("patuh test loket-2024.rubric --generate-boundaries", (report) =>
          report(thresholdMissed, null, {
            category: "A",
            why: { id: "nilai tertinggi yang ditemukan 80.00", en: "the highest score found is 80.00" },
          }),
        ),
    ),
    right: command("patuh check --report loket-2024.rubric"),
  },
  {
    kind: boundaryMissed,
    wrong: described(
      {
        id: "Aturan yang membandingkan `aduan` dengan 50, padahal skalanya tidak memberi nilai di bawah 60.",
        en: "A rule that compares `aduan` with 50 although its scale gives nothing below 60.",
      },
      () =>
        command("patuh test loket-2024.rubric --generate-boundaries", (report) =>
          report(boundaryMissed, null, { rule: "batas-aduan", test: "aduan below 50", holds: true }),
        ),
    ),
    right: rubric(`
      dimension aduan "Pengaduan" weight 100%
      rule batas-aduan "Tanpa pengaduan" { when aduan below 50 then cap score at 40 }
      example "Di bawah batas" { aduan score 49.99 expect score 40 }`),
  },
];

import {
  verdictCells,
  verdictColumn,
  verdictGap,
  verdictOverlap,
  verdictTooLarge,
} from "../../check/rules/verdict-table.js";
import type { CodeEntry } from "./entry.js";
import { described, type RubricExample, rubric } from "./example.js";

/** A verdict by category and one fact, with its rows. */
function verdict(...rows: readonly string[]): RubricExample {
  return rubric(`
fact tindak-lanjut yes/no "Saran ditindaklanjuti"
verdict by category, tindak-lanjut {
${rows.map((row) => `  ${row}`).join("\n")}
}`);
}

const GOOD = 'baik, yes gives "Patuh"';
const REMARKS = 'baik, no gives "Patuh dengan catatan"';
const BAD = 'kurang, any gives "Belum patuh"';
const WHOLE = verdict(GOOD, REMARKS, BAD);

const MANY = Array.from({ length: 15 }, (_, index) => `syarat-${index + 1}`);

/** PTH4xxx: the table of published verdicts. */
export const VERDICT_CODES: readonly CodeEntry[] = [
  {
    kind: verdictColumn,
    wrong: rubric(`
      fact aduan number 0..1000 "Banyaknya aduan"
      verdict by aduan {
        any gives "Patuh"
      }`),
    right: rubric(`
      fact aduan choice { ada "Ada aduan" tidak-ada "Tidak ada aduan" } "Aduan"
      verdict by aduan {
        ada       gives "Patuh dengan catatan"
        tidak-ada gives "Patuh"
      }`),
  },
  { kind: verdictCells, wrong: verdict(GOOD, REMARKS, 'kurang gives "Belum patuh"'), right: WHOLE },
  {
    kind: verdictGap,
    wrong: verdict(GOOD, BAD),
    right: WHOLE,
    more: {
      id: "Satu baris dapat mewakili beberapa nilai: `baik or kurang`, atau `any` untuk semua nilai kolom itu.",
      en: "One row can stand for several values: `baik or kurang`, or `any` for all values of that column.",
    },
  },
  { kind: verdictOverlap, wrong: verdict(GOOD, REMARKS, 'any, no gives "Belum patuh"', BAD), right: WHOLE },
  {
    kind: verdictTooLarge,
    wrong: described(
      {
        id: "Sebuah tabel putusan dengan 15 kolom ya/tidak: 32.768 kemungkinan.",
        en: "A verdict table with 15 yes/no columns: 32,768 cases.",
      },
      () =>
        rubric(
          [
            ...MANY.map((name) => `fact ${name} yes/no "Terpenuhi"`),
            `verdict by ${MANY.join(", ")} { ${MANY.map(() => "any").join(", ")} gives "Patuh" }`,
          ].join("\n"),
        ),
    ),
    right: WHOLE,
  },
];

import { misplacedClause, syntax, unknownStatement } from "../../syntax/diagnose-bad-item.js";
import { tooManyBadItems, typographicQuotes } from "../../syntax/report-syntax.js";
import { unclosedText } from "../../syntax/unclosed-text.js";
import { missingBrace, strayBrace } from "../../syntax/wrong-brace.js";
import type { CodeEntry } from "./entry.js";
import { described, rubric } from "./example.js";

/** PTH1xxx: statements, texts and braces that cannot be read. */
export const SYNTAX_CODES: readonly CodeEntry[] = [
  {
    kind: syntax,
    wrong: rubric(`
      category baik   "Baik"   mulai 50
      category kurang "Kurang" from 0`),
    right: rubric(`
      category baik   "Baik"   from 50
      category kurang "Kurang" from 0`),
    more: {
      id: "Tanda ^ menunjuk tempat patuh berhenti membaca; kesalahannya di situ atau tepat sebelumnya. Kata kunci ditulis dalam bahasa Inggris; judul dan keterangan bebas.",
      en: "The mark ^ shows where patuh stopped reading; the mistake is there or just before. Keywords are English words; titles and remarks are free.",
    },
  },
  {
    kind: unknownStatement,
    wrong: rubric('indikator tarif "Tarif dipasang" weight 100% { scale yes/no }'),
    right: rubric('indicator tarif "Tarif dipasang" weight 100% { scale yes/no }'),
  },
  {
    kind: unclosedText,
    wrong: rubric('title "Penilaian loket'),
    right: rubric('title "Penilaian loket"'),
  },
  {
    kind: missingBrace,
    wrong: rubric(`
      dimension layanan "Layanan" weight 60% {
        indicator loket "Loket" weight 100% { scale yes/no }
      dimension pengaduan "Pengaduan" weight 40% {
        indicator kotak "Kotak aduan" weight 100% { scale yes/no }
      }`),
    right: rubric(`
      dimension layanan "Layanan" weight 60% {
        indicator loket "Loket" weight 100% { scale yes/no }
      }
      dimension pengaduan "Pengaduan" weight 40% {
        indicator kotak "Kotak aduan" weight 100% { scale yes/no }
      }`),
    more: {
      id: "Setiap `{` memerlukan satu `}`. Menjorokkan baris di dalam blok memperlihatkan kurung mana yang hilang.",
      en: "Every `{` needs one `}`. Indenting the lines inside a block shows which brace is missing.",
    },
  },
  {
    kind: strayBrace,
    wrong: rubric(`
      dimension layanan "Layanan" weight 100% {
        indicator loket "Loket" weight 100% { scale yes/no }
      }
      }`),
    right: rubric(`
      dimension layanan "Layanan" weight 100% {
        indicator loket "Loket" weight 100% { scale yes/no }
      }`),
  },
  {
    kind: tooManyBadItems,
    wrong: described(
      {
        id: "Sebuah tabel yang disalin: 150 baris seperti `indicator Tarif dipasang 10`.",
        en: "A copied table: 150 lines like `indicator Tarif dipasang 10`.",
      },
      () => rubric("indicator Tarif dipasang 10\n".repeat(150)),
    ),
    right: rubric('indicator tarif "Tarif dipasang" weight 100% { scale yes/no }'),
  },
  {
    kind: typographicQuotes,
    wrong: rubric("title “Penilaian loket”"),
    right: rubric('title "Penilaian loket"'),
    more: {
      id: "Tulis rubrik dengan penyunting teks biasa, atau matikan penggantian tanda petik otomatis di pengolah kata.",
      en: "Write rubrics in a plain text editor, or switch off the automatic quotes of the word processor.",
    },
  },
  {
    kind: misplacedClause,
    wrong: rubric(`
      zone green
      category baik   "Baik"   from 50
      category kurang "Kurang" from 0`),
    right: rubric(`
      category baik   "Baik"   zone green from 50
      category kurang "Kurang" from 0`),
  },
];

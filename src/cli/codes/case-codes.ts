import { ASPECT_WORDS } from "../../testing/case-difference.js";
import {
  caseKind,
  caseName,
  caseReference,
  casesForm,
  casesKey,
  casesKeyTwice,
  casesRubric,
  casesSyntax,
  caseTwice,
  contradictionStale,
} from "../../testing/cases-diagnostics.js";
import { expectedInCases } from "../../testing/expected-in-cases.js";
import { casesWithoutRubric, folderWithoutRubrics } from "../test-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, described } from "./example.js";

const LINE = "patuh test loket-2024.cases.json";

/** The line of a case in words, and what is said of it. */
function inCases(id: string, en: string, tell: Parameters<typeof command>[1]): ReturnType<typeof described> {
  return described({ id, en }, () => command(LINE, tell));
}

/** A line that stands well in a file of cases. */
function right(id: string, en: string): ReturnType<typeof described> {
  return described({ id, en }, () => command(LINE));
}

/** What is said of published results beside a rubric. */
export const CASE_CODES: readonly CodeEntry[] = [
  {
    kind: casesSyntax,
    wrong: inCases('Tanda petik yang hilang: `{"id": R0001}`.', 'Quotes that are lacking: `{"id": R0001}`.', (report) =>
      report(casesSyntax, null, { found: "R0001}" }),
    ),
    right: right('Ditulis sebagai teks: `{"id": "R0001"}`.', 'Written as text: `{"id": "R0001"}`.'),
  },
  {
    kind: casesForm,
    wrong: inCases(
      'Nilai sebagai angka: `"score": 50.20`, padahal nol di belakangnya ikut tercetak.',
      'A score as a number: `"score": 50.20`, though the zero at its end was printed too.',
      (report) => report(casesForm, null, { part: "score", expected: expectedInCases("score") }),
    ),
    right: right('Sebagai teks: `"score": "50.20"`.', 'As text: `"score": "50.20"`.'),
  },
  {
    kind: casesKey,
    wrong: inCases(
      'Sebuah kunci yang salah eja: `"expct": {"zone": "red"}`.',
      'A misspelt key: `"expct": {"zone": "red"}`.',
      (report) => report(casesKey, null, { key: "expct", suggestion: "expect" }),
    ),
    right: right('Ejaan yang benar: `"expect": {"zone": "red"}`.', 'Spelt right: `"expect": {"zone": "red"}`.'),
  },
  {
    kind: casesKeyTwice,
    wrong: inCases(
      'Dua nilai dalam satu kasus: `"score": "81.84", "score": "81.48"`.',
      'Two scores in one case: `"score": "81.84", "score": "81.48"`.',
      (report) => report(casesKeyTwice, null, { key: "score" }),
    ),
    right: right('Satu nilai saja: `"score": "81.84"`.', 'One score only: `"score": "81.84"`.'),
  },
  {
    kind: caseKind,
    wrong: inCases(
      'Jenis yang tidak ada: `"kind": "nilai"`.',
      'A kind that there is not: `"kind": "nilai"`.',
      (report) =>
        report(caseKind, null, {
          given: "nilai",
          suggestion: null,
          kinds: ["score", "mean", "parts", "ranks", "shares"],
        }),
    ),
    right: right('Nilai yang terbit adalah `"kind": "score"`.', 'A published score is `"kind": "score"`.'),
  },
  {
    kind: caseTwice,
    wrong: inCases(
      'Dua kasus dengan `"id": "R0001"` dalam satu berkas.',
      'Two cases with `"id": "R0001"` in one file.',
      (report) => report(caseTwice, null, { id: "R0001" }),
    ),
    right: right("Setiap kasus mempunyai `id` sendiri.", "Every case has an `id` of its own."),
  },
  {
    kind: caseReference,
    wrong: inCases(
      'Baris peringkat `{"case": "R0010", "place": 1}` tanpa kasus `R0010` di berkas itu.',
      'A row of a league table, `{"case": "R0010", "place": 1}`, without a case `R0010` in the file.',
      (report) => report(caseReference, null, { id: "R0010", suggestion: "R0001" }),
    ),
    right: right(
      'Baris `{"case": "R0001", "place": 1}`, dan `R0001` adalah kasus dengan `"kind": "score"`.',
      'A row `{"case": "R0001", "place": 1}`, and `R0001` is a case with `"kind": "score"`.',
    ),
  },
  {
    kind: casesRubric,
    wrong: inCases(
      'Berkas `loket-2024.cases.json` dengan `"rubric": "loket@2023"`.',
      'A file `loket-2024.cases.json` with `"rubric": "loket@2023"`.',
      (report) => report(casesRubric, null, { given: "loket@2023", rubric: "loket@2024" }),
    ),
    right: right('Tahun yang sama: `"rubric": "loket@2024"`.', 'The same year: `"rubric": "loket@2024"`.'),
  },
  {
    kind: caseName,
    wrong: inCases(
      'Sebuah kategori yang tidak ada di dalam rubrik: `"expect": {"category": "AA"}`.',
      'A category that the rubric does not have: `"expect": {"category": "AA"}`.',
      (report) => report(caseName, null, { name: "AA", what: ASPECT_WORDS.category, suggestion: "A" }),
    ),
    right: right(
      'Nama yang ada: `"expect": {"category": "A"}`.',
      'A name that is there: `"expect": {"category": "A"}`.',
    ),
  },
  {
    kind: contradictionStale,
    wrong: inCases(
      'Sebuah kasus dengan `"contradiction": {"differs": ["zone"], ...}` yang zonanya keluar seperti tercetak.',
      'A case with `"contradiction": {"differs": ["zone"], ...}` whose zone comes out as printed.',
      (report) => report(contradictionStale, null, { aspect: ASPECT_WORDS.zone }),
    ),
    right: right("Kasus yang sama tanpa `contradiction`.", "The same case without `contradiction`."),
  },
  {
    kind: folderWithoutRubrics,
    wrong: described(
      {
        id: "Sebuah folder yang hanya memuat bukti: `patuh test bukti/`.",
        en: "A folder that holds only evidence: `patuh test bukti/`.",
      },
      () => command("patuh test bukti/", (report) => report(folderWithoutRubrics, null, { folder: "bukti/" })),
    ),
    right: described(
      {
        id: "Folder yang memuat rubriknya: `patuh test rubrik/`.",
        en: "The folder that holds the rubrics: `patuh test rubrik/`.",
      },
      () => command("patuh test rubrik/"),
    ),
  },
  {
    kind: casesWithoutRubric,
    wrong: inCases(
      'Hasil dengan `"rubric": "kios@2024"`, tanpa `kios-2024.rubric` di sampingnya.',
      'Results with `"rubric": "kios@2024"`, without a `kios-2024.rubric` beside them.',
      (report) => report(casesWithoutRubric, null, { rubric: "kios@2024", beside: "kios-2024.rubric" }),
    ),
    right: right(
      'Hasil dengan `"rubric": "loket@2024"`, di samping `loket-2024.rubric`.',
      'Results with `"rubric": "loket@2024"`, beside `loket-2024.rubric`.',
    ),
  },
];

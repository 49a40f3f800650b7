import type { CoverageCase } from "../testing/coverage-case.js";
import type { Difference } from "../testing/differences-of.js";
import type { Localized } from "../text/localized.js";

/** The words of a test report. */
export const TEST_WORDS = {
  passed: { id: "lulus", en: "passed" },
  failed: { id: "gagal", en: "failed" },
  unreadable: { id: "tidak terbaca", en: "unreadable" },
  warning: { id: "peringatan", en: "warning" },
  expected: { id: "diharapkan", en: "expected" },
  actual: { id: "hasilnya", en: "came out" },
  nothing: { id: "tidak ada", en: "nothing" },
  total: { id: "Semua berkas", en: "All files" },
  coverage: { id: "Cakupan", en: "Coverage" },
  met: { id: "Teruji", en: "Met" },
  of: { id: "dari", en: "Of" },
  notCovered: { id: "Belum teruji", en: "Not covered" },
  allCovered: { id: "Semuanya teruji", en: "Everything is covered" },
  whole: { id: "Semua", en: "All" },
  published: { id: "Hasil terbit", en: "Published results" },
  allPublished: { id: "Semua hasil terbit", en: "All published results" },
  reproduced: { id: "cocok", en: "reproduced" },
  recorded: { id: "hanya dicatat", en: "only recorded" },
  contradiction: { id: "bertentangan", en: "contradicting" },
} as const satisfies Record<string, Localized>;

/** What an expectation is about. */
export const EXPECTATION_WORDS: Readonly<Record<Difference["kind"], Localized>> = {
  "no-score": { id: "nilai", en: "score" },
  score: { id: "nilai", en: "score" },
  category: { id: "kategori", en: "category" },
  categories: { id: "kategori yang mungkin", en: "possible categories" },
  zone: { id: "zona", en: "zone" },
  verdict: { id: "putusan", en: "verdict" },
  label: { id: "keterangan", en: "label" },
  award: { id: "penghargaan", en: "award" },
  certain: { id: "kepastian", en: "certainty" },
  range: { id: "rentang", en: "range" },
};

/** The kinds of cases that examples can meet. */
export const COVERAGE_WORDS: Readonly<Record<CoverageCase["kind"], Localized>> = {
  answer: { id: "jawaban", en: "answers" },
  item: { id: "butir daftar periksa", en: "checklist items" },
  missing: { id: "tidak dijawab", en: "unanswered" },
  "not-applicable": { id: "n/a", en: "n/a" },
  applies: { id: "berlaku atau tidak", en: "applies or not" },
  fact: { id: "fakta", en: "facts" },
  rule: { id: "aturan", en: "rules" },
  category: { id: "kategori", en: "categories" },
  zone: { id: "zona", en: "zones" },
  verdict: { id: "putusan", en: "verdict" },
};

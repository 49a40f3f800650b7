import type { Localized } from "../../text/localized.js";
import { AMENDMENT_CODES } from "./amendment-codes.js";
import { ANSWER_CODES } from "./answer-codes.js";
import { ATTRIBUTION_CODES } from "./attribution-codes.js";
import { CASE_CODES } from "./case-codes.js";
import { CATEGORY_CODES } from "./category-codes.js";
import { CHAIN_CODES } from "./chain-codes.js";
import { CHECKLIST_CODES } from "./checklist-codes.js";
import { COLUMN_CODES } from "./column-codes.js";
import { CONDITION_CODES } from "./condition-codes.js";
import { DIFF_CODES } from "./diff-codes.js";
import { DUCKDB_CODES } from "./duckdb-codes.js";
import type { CodeEntry } from "./entry.js";
import { EVALUATION_CODES } from "./evaluation-codes.js";
import { EVIDENCE_CODES } from "./evidence-codes.js";
import { FACT_CODES } from "./fact-codes.js";
import { FAULT_CODES } from "./fault-codes.js";
import { FILE_CODES } from "./file-codes.js";
import { FORM_CODES } from "./form-codes.js";
import { KEY_CODES } from "./key-codes.js";
import { KNOWN_CODES } from "./known-codes.js";
import { LEDGER_CODES } from "./ledger-codes.js";
import { LEVEL_CODES } from "./level-codes.js";
import { LINE_CODES } from "./line-codes.js";
import { NAME_CODES } from "./name-codes.js";
import { NUMBER_CODES } from "./number-codes.js";
import { OBSERVATION_CODES } from "./observation-codes.js";
import { PLAN_CODES } from "./plan-codes.js";
import { POPULATION_CODES } from "./population-codes.js";
import { PROOF_CODES } from "./proof-codes.js";
import { RANKING_CODES } from "./ranking-codes.js";
import { RECORD_CODES } from "./record-codes.js";
import { ROW_CODES } from "./row-codes.js";
import { RULE_CODES } from "./rule-codes.js";
import { SCALE_CODES } from "./scale-codes.js";
import { SCORER_CODES } from "./scorer-codes.js";
import { SENSITIVITY_CODES } from "./sensitivity-codes.js";
import { SQL_CODES } from "./sql-codes.js";
import { STRUCTURE_CODES } from "./structure-codes.js";
import { SUBMISSION_CODES } from "./submission-codes.js";
import { SYNTAX_CODES } from "./syntax-codes.js";
import { TABLE_CODES } from "./table-codes.js";
import { TESTING_CODES } from "./testing-codes.js";
import { TYPE_CODES } from "./type-codes.js";
import { VERDICT_CODES } from "./verdict-codes.js";
import { WEIGHT_CODES } from "./weight-codes.js";

/** Codes that begin alike and are about one thing. */
export interface CodeFamily {
  readonly prefix: string;
  readonly title: Localized;
  readonly entries: readonly CodeEntry[];
}

/** Every code, in the order of the numbers. */
export const CODES: readonly CodeEntry[] = [
  ...SYNTAX_CODES,
  ...NUMBER_CODES,
  ...FILE_CODES,
  ...NAME_CODES,
  ...STRUCTURE_CODES,
  ...AMENDMENT_CODES,
  ...CHAIN_CODES,
  ...WEIGHT_CODES,
  ...CATEGORY_CODES,
  ...SCALE_CODES,
  ...PROOF_CODES,
  ...CHECKLIST_CODES,
  ...OBSERVATION_CODES,
  ...CONDITION_CODES,
  ...RULE_CODES,
  ...VERDICT_CODES,
  ...LEVEL_CODES,
  ...EVIDENCE_CODES,
  ...ANSWER_CODES,
  ...FACT_CODES,
  ...KNOWN_CODES,
  ...SCORER_CODES,
  ...EVALUATION_CODES,
  ...SENSITIVITY_CODES,
  ...TESTING_CODES,
  ...CASE_CODES,
  ...TABLE_CODES,
  ...POPULATION_CODES,
  ...RANKING_CODES,
  ...PLAN_CODES,
  ...DIFF_CODES,
  ...ATTRIBUTION_CODES,
  ...RECORD_CODES,
  ...LINE_CODES,
  ...LEDGER_CODES,
  ...KEY_CODES,
  ...COLUMN_CODES,
  ...ROW_CODES,
  ...SQL_CODES,
  ...SUBMISSION_CODES,
  ...FORM_CODES,
  ...TYPE_CODES,
  ...DUCKDB_CODES,
  ...FAULT_CODES,
].toSorted((a, b) => a.kind.code.localeCompare(b.kind.code, "en"));

/** The same by family. */
export const FAMILIES: readonly CodeFamily[] = [
  family("PTH1", { id: "Penulisan dan berkas", en: "Writing and files" }),
  family("PTH2", { id: "Nama dan susunan", en: "Names and structure" }),
  family("PTH3", { id: "Bobot", en: "Weights" }),
  family("PTH4", { id: "Skala, kategori dan ambang", en: "Scales, categories and thresholds" }),
  family("PTH5", { id: "Bukti dan nilai yang dikelompokkan", en: "Evidence, and scores to classify" }),
  family("PTH6", { id: "Perhitungan", en: "Evaluation" }),
  family("PTH7", { id: "Perbandingan, catatan audit dan SQL", en: "Differences, audit records and SQL" }),
  family("PTH9", { id: "Gangguan di luar masukan", en: "Faults outside the input" }),
];

function family(prefix: string, title: Localized): CodeFamily {
  return { prefix, title, entries: CODES.filter(({ kind }) => kind.code.startsWith(prefix)) };
}

/**
 * Reports that a person reads and prints, each as one HTML file without scripts.
 *
 * @module patuh/report
 */
export { type HistoryReportOptions, historyReport } from "./history/history-report.js";
export { type HistoryOptions, type HistoryTable, type RowOfYear, readHistory } from "./history/read-history.js";
export {
  type Institution,
  type InstitutionMember,
  institutionsOf,
  type UnitsGiven,
} from "./institution/institution.js";
export { type InstitutionReportOptions, institutionReport } from "./institution/institution-report.js";
export { type PopulationReportOptions, populationReport } from "./population/population-report.js";
export type { ReportOptions } from "./report-options.js";
export { type UnitReportOptions, unitReport } from "./unit/unit-report.js";

import type { Report } from "../../diagnostics/collect.js";
import type { Span } from "../../text/span.js";
import { suggest } from "../../text/suggest.js";
import { STAMP } from "../xlsform/xlsform-of.js";
import type { FormFields } from "./form-fields.js";
import { isServiceColumn, REVIEW_COLUMNS } from "./service-column.js";
import {
  submissionColumnDoubled,
  submissionColumnMissing,
  submissionColumnUnknown,
  submissionForm,
  submissionLabels,
} from "./submission-diagnostics.js";

/** Where in a row of a table the fields of the form stand. */
export interface TableColumns {
  readonly fields: ReadonlyMap<string, number>;
  /** Of questions with several choices the column of each choice, where they have columns of their own. */
  readonly ticks: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly review: readonly number[];
}

/** The name of a field at the end of a header: names of groups stand before it, with signs between that no name has. */
export function segmentsOf(header: string): readonly string[] {
  return header.trim().split(/[^A-Za-z0-9_]+/);
}

/** Whether a header is that of a field. */
export function isHeaderOf(field: string, header: string): boolean {
  return segmentsOf(header).at(-1) === field;
}

/** Finds the fields of a form in the header of a table; null where the table cannot be read. */
export function readTableColumns(
  headers: readonly string[],
  form: FormFields,
  spanOf: (column: number) => Span,
  report: Report,
): TableColumns | null {
  if (!headers.some((header) => isHeaderOf(STAMP, header))) {
    report(submissionForm, spanOf(0), { field: STAMP });
    return null;
  }
  const label = labelIn(headers, form);
  if (label !== null) {
    report(submissionLabels, spanOf(label.column), { label: label.text });
    return null;
  }
  const fields = new Map<string, number>();
  const ticks = new Map<string, Map<string, number>>();
  const review = headers.flatMap((header, column) => (REVIEW_COLUMNS.includes(header.trim()) ? [column] : []));
  const doubled = headers.filter((header, column) => {
    const name = segmentsOf(header).at(-1) ?? "";
    const place = form.fields.has(name) ? fields : placeOfTick(header, form, ticks);
    const isDoubled = place?.has(name) === true;
    if (isDoubled) report(submissionColumnDoubled, spanOf(column), { column: header, field: name });
    else if (place !== null) place.set(name, column);
    else if (!isServiceColumn(header.trim()))
      report(submissionColumnUnknown, spanOf(column), {
        column: header,
        suggestion: suggest(name, form.fields.keys()),
      });
    return isDoubled;
  });
  const lacking = lackingFields(form, fields, ticks);
  if (lacking.length > 0) report(submissionColumnMissing, spanOf(0), { fields: lacking });
  return doubled.length > 0 || lacking.length > 0 ? null : { fields, ticks, review };
}

/** Where the column of one choice belongs. */
function placeOfTick(
  header: string,
  { fields }: FormFields,
  ticks: Map<string, Map<string, number>>,
): Map<string, number> | null {
  const [choice = "", owner = ""] = segmentsOf(header).toReversed();
  const field = fields.get(owner);
  if (field === undefined || !field.isMultiple || field.choices?.has(choice) !== true) return null;
  const place = ticks.get(owner) ?? new Map<string, number>();
  ticks.set(owner, place);
  return place;
}

/** A header that is the label of a question, in a table without the names of questions. */
function labelIn(
  headers: readonly string[],
  { fields }: FormFields,
): { readonly column: number; readonly text: string } | null {
  const known = headers.filter((header) => fields.has(segmentsOf(header).at(-1) ?? ""));
  if (known.length > 1) return null;
  const labels = new Set([...fields.values()].flatMap(({ label }) => (label === null ? [] : [label.id, label.en])));
  const column = headers.findIndex((header) => labels.has(header.trim()) || labels.has(header.split("/").at(-1) ?? ""));
  return column < 0 ? null : { column, text: headers[column] ?? "" };
}

/** The fields that decide a score and have no column; what stands in repeats has none in any table. */
function lackingFields(
  { fields: wanted }: FormFields,
  fields: ReadonlyMap<string, number>,
  ticks: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly string[] {
  return [...wanted.values()]
    .filter(({ isBeside, isRepeated }) => !isBeside && !isRepeated)
    .filter(({ name, choices }) => !fields.has(name) && ticks.get(name)?.size !== choices?.size)
    .map(({ name }) => name);
}

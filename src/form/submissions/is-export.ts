import { STAMP, SUBJECT_ID } from "../xlsform/xlsform-of.js";
import { isJson } from "./read-submissions.js";
import { delimiterOf } from "./read-table.js";
import { isHeaderOf } from "./table-columns.js";

/**
 * Whether a text is an export of KoboToolbox or ODK Central rather than evidence
 * or a table of answers: by the shape of its JSON, by the column that every form
 * of patuh fills, or by the columns in which servers number submissions.
 *
 * @param head the text, or its beginning as far as the first line is in it
 * @example
 * isExport('{"count":1,"next":null,"previous":null,"results":[{}]}'); // => true
 * isExport("_id;_uuid;subject_id;patuh_rubric"); // => true
 * isExport('{"subject": "a", "answers": {}}'); // => false
 */
export function isExport(head: string): boolean {
  if (isJson(head)) return LISTING.test(head) || (LIST.test(head) && KEY.test(head));
  const [first = ""] = /^\uFEFF?[^\r\n]*/.exec(head) ?? [];
  const headers = first.split(delimiterOf(first)).map((cell) => cell.replaceAll(/^\uFEFF?"|"$/g, ""));
  const has = (field: string): boolean => headers.some((header) => isHeaderOf(field, header));
  return has(STAMP) || (has(SUBJECT_ID) && SERVERS.some((column) => headers.includes(column)));
}

/** The beginning of what an API answers with; evidence has none of these keys. */
const LISTING =
  /^\uFEFF?\s*\{(?:\s*"(?:count|next|previous|@odata\.[A-Za-z]+)"\s*:\s*(?:"[^"]*"|[0-9]+|null)\s*,)*\s*"(?:results|value)"\s*:\s*\[/;

const LIST = /^\uFEFF?\s*\[\s*\{/;
const KEY = new RegExp(`"(?:[^"]*/)?${STAMP}"\\s*:`);

/** Columns in which Kobo and ODK Central number submissions. */
const SERVERS = ["_uuid", "meta-instanceID", "meta/instanceID", "KEY"];

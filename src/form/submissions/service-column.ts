/**
 * Whether a column, or a key, is written by the server or the device about a
 * submission, and is none of the form.
 */
export function isServiceColumn(header: string): boolean {
  return SERVICE.has(header) || /^(?:_|meta\b|formhub\b|SET-OF-)|@odata\./.test(header);
}

const SERVICE: ReadonlySet<string> = new Set([
  ...["start", "end", "today", "deviceid", "username", "phonenumber", "simserial", "subscriberid", "email", "audit"],
  ...["SubmissionDate", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status"],
  ...[
    "ReviewState",
    "DeviceID",
    "Edits",
    "FormVersion",
    "KEY",
    "PARENT_KEY",
    "audit_URL",
    "instanceID",
    "instanceName",
  ],
]);

/** How servers write that a submission was rejected in review. */
export function isRejection(state: unknown): boolean {
  return typeof state === "string" && /^(?:rejected|(?:validation_status_)?not[ _]approved)$/i.test(state);
}

/** The columns in which they write it. */
export const REVIEW_COLUMNS: readonly string[] = ["ReviewState", "_validation_status"];

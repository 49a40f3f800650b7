import type { Report } from "../../diagnostics/collect.js";
import { duplicateKey, evidenceNesting, evidenceSyntax } from "../../evidence/evidence-diagnostics.js";
import { isPlain } from "../../evidence/is-plain.js";
import { type ParsedJson, parseJson } from "../../evidence/parse-json.js";
import { formatPath, type PathStep } from "../../text/format-path.js";
import type { Span } from "../../text/span.js";
import type { RawSubmission } from "./fields.js";
import type { FormFields } from "./form-fields.js";
import { createObjectReader } from "./object-fields.js";
import { isRejection } from "./service-column.js";
import { submissionPaged, submissionShape } from "./submission-row-diagnostics.js";

/**
 * Reads the JSON of a server: `results` of the API of Kobo, whose keys hold the
 * names of the groups, `value` of the OData of ODK Central, in which groups are
 * objects, or the list alone.
 */
export function readListing(text: string, form: FormFields, report: Report): readonly RawSubmission[] {
  const parsed = parseJson(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text);
  if (!parsed.ok) {
    const found = text.slice(parsed.span.start, parsed.span.start + 20).split(/[\r\n]/)[0] ?? "";
    if (parsed.fault === "nesting") report(evidenceNesting, parsed.span, {});
    else report(evidenceSyntax, parsed.span, { found });
    return [];
  }
  const { value, duplicates } = parsed;
  for (const { key, span, first } of duplicates)
    report(
      duplicateKey,
      span,
      { key },
      { related: [{ span: first, label: { id: "pertama kali di sini", en: "first here" } }] },
    );
  const listing = listingIn(value);
  if (listing === null || duplicates.length > 0) {
    if (listing === null) report(submissionShape, { start: 0, end: Math.min(1, text.length) }, {});
    return [];
  }
  const { list, above, isPaged } = listing;
  if (isPaged) report(submissionPaged, { start: 0, end: Math.min(1, text.length) }, { submissions: list.length });
  const read = createObjectReader(form, (path) => placeOf(parsed, path), report);
  return list.flatMap((one, index) => {
    const path = [...above, index];
    const span = placeOf(parsed, path);
    if (!isPlain(one)) {
      report(submissionShape, span, {});
      return [];
    }
    const fields = read(one, path);
    return [{ number: index + 1, span: { start: span.start, end: span.start + 1 }, isRejected: isGone(one), fields }];
  });
}

interface Listing {
  readonly list: readonly unknown[];
  readonly above: readonly PathStep[];
  readonly isPaged: boolean;
}

function listingIn(value: unknown): Listing | null {
  if (Array.isArray(value)) return { list: value, above: [], isPaged: false };
  if (!isPlain(value)) return null;
  const key = ["results", "value"].find((one) => Array.isArray(value[one]));
  if (key === undefined) return null;
  const list = value[key];
  const isPaged = typeof value["next"] === "string" || typeof value["@odata.nextLink"] === "string";
  return Array.isArray(list) ? { list, above: [key], isPaged } : null;
}

/** Whether the server says that a submission was rejected or deleted. */
function isGone(one: Readonly<Record<string, unknown>>): boolean {
  const { _validation_status: status, __system: system } = one;
  const isRejected = isPlain(status) && isRejection(status["uid"]);
  return (
    isRejected || (isPlain(system) && (isRejection(system["reviewState"]) || typeof system["deletedAt"] === "string"))
  );
}

type Located = Extract<ParsedJson, { readonly ok: true }>;

function placeOf({ locate }: Located, path: readonly PathStep[]): Span {
  return locate(formatPath(path), false) ?? { start: 0, end: 0 };
}

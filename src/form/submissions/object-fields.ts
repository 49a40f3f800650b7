import type { Report } from "../../diagnostics/collect.js";
import { isPlain } from "../../evidence/is-plain.js";
import type { PathStep } from "../../text/format-path.js";
import type { Span } from "../../text/span.js";
import { suggest } from "../../text/suggest.js";
import type { Fields } from "./fields.js";
import type { FormFields } from "./form-fields.js";
import { isServiceColumn } from "./service-column.js";
import { submissionColumnDoubled, submissionColumnUnknown } from "./submission-diagnostics.js";
import { segmentsOf } from "./table-columns.js";

/** Finds the fields in one submission, at a path into the whole. */
export type ObjectReader = (object: JsonObject, path: readonly PathStep[]) => Fields;

type JsonObject = Readonly<Record<string, unknown>>;

/** What was found in one submission, or in one round of a repeat. */
interface Found {
  readonly values: Map<string, { readonly value: unknown; readonly path: readonly PathStep[] }>;
  readonly repeats: Map<string, readonly Fields[]>;
}

/** Makes what finds the fields of a form in submissions; a key that is none of them is told once. */
export function createObjectReader(
  form: FormFields,
  spanAt: (path: readonly PathStep[]) => Span,
  report: Report,
): ObjectReader {
  const told = new Set<string>();
  const tellUnknown = (key: string, path: readonly PathStep[]): void => {
    if (told.has(key)) return;
    told.add(key);
    const suggestion = suggest(segmentsOf(key).at(-1) ?? "", form.fields.keys());
    report(submissionColumnUnknown, spanAt(path), { column: key, suggestion });
  };
  const place = (key: string, value: unknown, path: readonly PathStep[], found: Found): void => {
    const { values, repeats } = found;
    const name = segmentsOf(key).at(-1) ?? "";
    if (form.groups.has(name) && isPlain(value)) visit(value, path, found);
    else if (form.repeats.has(name)) repeats.set(name, roundsIn(value, path));
    else if (!form.fields.has(name)) tellUnknown(key, path);
    else if (values.has(name)) report(submissionColumnDoubled, spanAt(path), { column: key, field: name });
    else values.set(name, { value: filled(value), path });
  };
  const visit = (object: JsonObject, above: readonly PathStep[], found: Found): void => {
    for (const [key, value] of Object.entries(object))
      if (!isServiceColumn(key)) place(key, value, [...above, key], found);
  };
  const roundsIn = (value: unknown, above: readonly PathStep[]): readonly Fields[] =>
    Array.isArray(value)
      ? value.flatMap((round, index) => (isPlain(round) ? [read(round, [...above, index])] : []))
      : [];
  const read: ObjectReader = (object, path) => {
    const found: Found = { values: new Map(), repeats: new Map() };
    visit(object, path, found);
    return {
      get: (field) => found.values.get(field)?.value ?? null,
      rounds: (repeat) => found.repeats.get(repeat) ?? null,
      spanOf: (field) => {
        const path = found.values.get(field)?.path;
        return path === undefined ? null : spanAt(path);
      },
    };
  };
  return read;
}

function filled(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? null : value;
}

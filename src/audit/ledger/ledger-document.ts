import type * as z from "zod/mini";
import type { Locate, Report } from "../../diagnostics/collect.js";
import { type ParsedJson, parseJson } from "../../evidence/parse-json.js";
import { showValue } from "../../evidence/show-value.js";
import { formatPath, type PathStep } from "../../text/format-path.js";
import type { Localized } from "../../text/localized.js";
import type { Span } from "../../text/span.js";
import { LEDGER_SCHEMA } from "./ledger.js";
import {
  ledgerFileForm,
  ledgerFileKey,
  ledgerFileKeyTwice,
  ledgerFileKind,
  ledgerFileSchema,
  ledgerFileSyntax,
} from "./ledger-file-diagnostics.js";

/** What a file is read as: a ledger, or a proof about one. */
export interface Wanted<T> {
  readonly schema: z.ZodMiniType<T, unknown>;
  readonly kinds: readonly string[];
  readonly words: Localized;
}

/** The JSON of a file of `patuh ledger`, with its places. */
export interface LedgerText {
  readonly parsed: Extract<ParsedJson, { ok: true }>;
  readonly locate: Locate;
}

/** The JSON text of a file, or null when it is not JSON; a mark at its beginning is the editor's. */
export function ledgerText(text: string, report: Report): LedgerText | null {
  const parsed = parseJson(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text);
  if (parsed.ok)
    return { parsed, locate: (path, atKey) => parsed.locate(path, atKey) ?? firstOf(parsed.locate("", false)) };
  const { start } = parsed.span;
  report(ledgerFileSyntax, parsed.span, { found: text.slice(start, start + 20).split(/[\r\n]/)[0] ?? "" });
  return null;
}

/** What a file holds, or null when it is something else: version and kind are told apart before its form. */
export function ledgerDocument<T>({ parsed, locate }: LedgerText, wanted: Wanted<T>, report: Report): T | null {
  const { value, duplicates } = parsed;
  for (const { key, span, first } of duplicates) {
    const label = { id: "pertama kali di sini", en: "first here" };
    report(ledgerFileKeyTwice, span, { key }, { related: [{ span: first, label }] });
  }
  if (duplicates.length > 0) return null;
  const { schema, kind } =
    typeof value === "object" && value !== null ? Object.fromEntries<unknown>(Object.entries(value)) : {};
  const place = (path: string): Span | null => locate(path, false);
  if (typeof schema === "number" && schema !== LEDGER_SCHEMA) {
    report(ledgerFileSchema, place("schema"), { given: showValue(schema), known: LEDGER_SCHEMA });
    return null;
  }
  if (typeof kind === "string" && !wanted.kinds.includes(kind)) {
    report(ledgerFileKind, place("kind"), { found: kind, wanted: wanted.words });
    return null;
  }
  const read = wanted.schema.safeParse(value);
  if (read.success) return read.data;
  for (const issue of read.error.issues) reportIssue(issue, locate, report);
  return null;
}

function reportIssue(issue: z.core.$ZodIssue, locate: Locate, report: Report): void {
  const path = issue.path.map((step): PathStep => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) report(ledgerFileKey, locate(formatPath([...path, key]), true), { key });
    return;
  }
  const part = formatPath(path);
  const name = path.findLast((step) => typeof step === "string") ?? "";
  report(ledgerFileForm, locate(part, false), { part, expected: EXPECTED.get(name) ?? OBJECT });
}

const OBJECT: Localized = { id: "objek seperti ditulis `patuh ledger`", en: "an object as `patuh ledger` writes it" };
const HASH: Localized = { id: "hash `sha256-...`", en: "a hash `sha256-...`" };
const WHOLE: Localized = { id: "bilangan bulat dari 0", en: "a whole number from 0 up" };
const TEXT: Localized = { id: "teks yang tidak kosong", en: "text that is not empty" };

const EXPECTED: ReadonlyMap<string, Localized> = new Map([
  ["schema", { id: `angka ${LEDGER_SCHEMA}`, en: `the number ${LEDGER_SCHEMA}` }],
  ["kind", { id: '"ledger", "inclusion" atau "consistency"', en: '"ledger", "inclusion" or "consistency"' }],
  ["entries", { id: "daftar catatan", en: "a list of records" }],
  ["path", { id: "daftar hash `sha256-...`", en: "a list of hashes `sha256-...`" }],
  ...["root", "leaf"].map((name) => [name, HASH] as const),
  ...["size", "index"].map((name) => [name, WHOLE] as const),
  ...["subject", "rubric"].map((name) => [name, TEXT] as const),
]);

function firstOf(span: Span | null): Span {
  const { start, end } = span ?? { start: 0, end: 0 };
  return { start, end: Math.min(start + 1, end) };
}

import { utf8ToBytes } from "@noble/hashes/utils.js";
import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic, RelatedSpan } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { leafHash } from "../merkle/merkle-hashes.js";
import { merkleRoot } from "../merkle/merkle-root.js";
import { type Line, linesOf } from "../record/lines-of.js";
import { entryOfRecord } from "./entry-of-record.js";
import { LEDGER_SCHEMA, type Ledger, type LedgerEntry, readHashes, writeHash } from "./ledger.js";
import { noRecords, recordTwice, subjectTwice } from "./ledger-diagnostics.js";

/** A ledger, or why there is none; warnings may come with it. */
export type BuiltLedger =
  | { readonly ok: true; readonly ledger: Ledger; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly ledger: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Lists records, one on each line, signed or not, with the root of the Merkle
 * tree over them. A leaf is the line without its end, byte by byte.
 *
 * Never throws for bad lines: every one comes back as a diagnostic with its
 * place, and then there is no ledger, so that none is passed over.
 *
 * @example
 * buildLedger({ name: "none.ndjson", text: "" }).ledger.root; // => "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
 * buildLedger({ name: "a.ndjson", text: "{}" }).diagnostics[0].code; // => "PTH7103"
 */
export function buildLedger({ name, text }: Source): BuiltLedger {
  const { report, diagnostics } = createCollector(name);
  const lines = linesOf(text);
  if (lines.length === 0) report(noRecords, { start: 0, end: 0 }, {});
  const listed: Listed[] = [];
  for (const line of lines) {
    const entry = entryOfRecord(line.text, line.base, report);
    if (entry === null) continue;
    const { subject, rubric } = entry;
    listed.push({ line, entry: { subject, rubric, leaf: writeHash(leafHash(utf8ToBytes(line.text))) } });
  }
  reportDoubles(listed, report);
  if (hasErrors(diagnostics)) return { ok: false, ledger: null, diagnostics };
  const entries = listed.map(({ entry }) => entry);
  const root = writeHash(merkleRoot(readHashes(entries.map(({ leaf }) => leaf))));
  return {
    ok: true,
    ledger: { schema: LEDGER_SCHEMA, kind: "ledger", size: entries.length, root, entries },
    diagnostics,
  };
}

/** An entry, and the line that it comes from. */
interface Listed {
  readonly line: Line;
  readonly entry: LedgerEntry;
}

function reportDoubles(listed: readonly Listed[], report: Report): void {
  const byLeaf = new Map<string, Line>();
  const bySubject = new Map<string, { readonly index: number; readonly line: Line }>();
  for (const [index, { line, entry }] of listed.entries()) {
    const { subject, rubric, leaf } = entry;
    const same = byLeaf.get(leaf);
    const key = JSON.stringify([subject, rubric]);
    const before = bySubject.get(key);
    if (same !== undefined) {
      const facts = { subject, line: line.number, first: same.number };
      report(recordTwice, startOf(line), facts, { related: [firstHere(same)] });
    } else if (before !== undefined) {
      const facts = { subject, rubric, index, first: before.index };
      report(subjectTwice, startOf(line), facts, { related: [firstHere(before.line)] });
    }
    byLeaf.set(leaf, same ?? line);
    bySubject.set(key, before ?? { index, line });
  }
}

function startOf({ base }: Line): Span {
  return { start: base, end: base + 1 };
}

function firstHere(line: Line): RelatedSpan {
  return { span: startOf(line), label: { id: "yang pertama di sini", en: "the first is here" } };
}

import type { PublicKey } from "../../audit/keys/key.js";
import { readPublicKey } from "../../audit/keys/read-public-key.js";
import { linesOf } from "../../audit/record/lines-of.js";
import { recordsNone } from "../../audit/record/record-diagnostics.js";
import { shippedRubricDiffers } from "../../audit/verify/given-diagnostics.js";
import { createVerifier, type Verification, type VerifyOptions } from "../../audit/verify/verify-record.js";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Language } from "../../text/localized.js";
import { printable } from "../../text/printable.js";
import type { Source } from "../../text/source.js";
import type { Span } from "../../text/span.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { findRubric } from "../find-rubric.js";
import { loadRubric } from "../load-rubric.js";
import type { CommonOptions } from "../options.js";
import { readSource } from "../read-source.js";
import { renderVerification } from "../render-verification.js";
import { renderVerifications } from "../render-verifications.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { type Said, writeAnswerFile } from "../write-answer-file.js";
import { writeJson } from "../write-json.js";

/** What `verify` compares records with. */
export interface VerifyCommandOptions extends CommonOptions {
  readonly rubric?: string;
  readonly evidence?: string;
  readonly key?: string;
}

/** One line of a file of records, and what verifying it found. */
export interface VerifiedLine {
  /** From 1. */
  readonly number: number;
  readonly verification: Verification;
}

/** `patuh verify RECORDS`: recomputes everything that each record states; ends with 3 when something differs. */
export async function verify(file: string, options: VerifyCommandOptions, terminal: Terminal): Promise<ExitStatus> {
  const given = await readGiven(file, options);
  if (!given.ok) return writeAnswerFile(null, given.said, options, terminal);
  const verifyLine = createVerifier(given.options);
  const shipped = createShippedHashes();
  const { records } = given;
  const lines: VerifiedLine[] = [];
  for (const { text, base, number } of linesOf(records.text)) {
    const verification = await verifyLine({ name: records.name, text });
    const all = [...verification.diagnostics, ...(options.rubric === undefined ? shipped(verification) : [])];
    // The text that was verified is one line; its places are told in the whole file.
    const diagnostics = all.map((one) => (one.source === records.name ? moved(one, base) : one));
    lines.push({ number, verification: { ...verification, diagnostics } });
  }
  if (lines.length === 0) return tellNone(records, options, terminal);
  const sources = [records, ...(given.options.evidence == null ? [] : [given.options.evidence])];
  if (options.format === "json")
    writeJson(
      lines.map((line) => verificationJson(line, sources, options.lang ?? "en")),
      terminal,
    );
  else show(lines, sources, options, terminal);
  return lines.every(({ verification }) => verification.ok) ? EXIT.fine : EXIT.verificationFailed;
}

function show(
  lines: readonly VerifiedLine[],
  sources: readonly Source[],
  { lang }: VerifyCommandOptions,
  terminal: Terminal,
): void {
  const [first] = lines;
  const languages = lang === undefined ? {} : { lang };
  const paint = terminal.paintErr;
  const isAlone = lines.length === 1 && first !== undefined;
  if (isAlone) terminal.out(renderVerification(first.verification, lang, terminal.paintOut));
  else terminal.out(renderVerifications(lines, lang, terminal.paintOut));
  const told = lines.flatMap(({ number, verification: { predicate, diagnostics } }) =>
    diagnostics.map((diagnostic) => {
      const text = showDiagnostics([diagnostic], sourceOf(diagnostic, sources), languages, paint);
      const subject = predicate?.outcome.subject.id ?? "";
      return isAlone ? text : `${paint.bold(printable(`${number} ${subject}:`))} ${text}`;
    }),
  );
  const more = told.length - MOST_TOLD;
  if (told.length > 0) terminal.err(`\n${told.slice(0, MOST_TOLD).join("\n")}`);
  if (more > 0) terminal.err(`\n+${more} (--format json)\n`);
}

/** The text that a diagnostic points into. */
function sourceOf({ source }: Diagnostic, sources: readonly Source[]): Source | null {
  return sources.find(({ name }) => name === source) ?? null;
}

function moved(diagnostic: Diagnostic, base: number): Diagnostic {
  const { span, related } = diagnostic;
  const by = ({ start, end }: Span): Span => ({ start: start + base, end: end + base });
  return {
    ...diagnostic,
    span: span === null ? null : by(span),
    related: related.map((one) => ({ ...one, span: by(one.span) })),
  };
}

/** Tells of records whose rubric has the name of one that ships with patuh, and another meaning. */
function createShippedHashes(): (verification: Verification) => readonly Diagnostic[] {
  const known = new Map<string, string | null>();
  return ({ rubric }) => {
    if (rubric === null) return [];
    const reference = `${rubric.id}@${rubric.year}`;
    const hash = known.has(reference) ? (known.get(reference) ?? null) : hashOfShipped(reference);
    known.set(reference, hash);
    if (hash === null || hash === rubric.hash) return [];
    const { report, diagnostics } = createCollector(null);
    report(shippedRubricDiffers, null, { rubric: reference });
    return diagnostics;
  };
}

function hashOfShipped(reference: string): string | null {
  return findRubric(reference).kind === "shipped" ? (loadRubric(reference).rubric?.hash ?? null) : null;
}

/** Nobody reads more on a terminal; the JSON has them all. */
const MOST_TOLD = 20;

/** Everything but the rubric and the trace, which the record holds itself. */
function verificationJson(
  { number, verification }: VerifiedLine,
  sources: readonly Source[],
  language: Language,
): object {
  const { ok, checks, predicate, signedBy, outcome, diagnostics } = verification;
  return {
    line: number,
    ok,
    subject: predicate?.outcome.subject ?? null,
    rubric: predicate?.outcome.rubric ?? null,
    issued: predicate?.issued ?? null,
    engine: predicate?.engine ?? null,
    signedBy,
    recorded: predicate === null ? null : scoreOf(predicate.outcome),
    recomputed: outcome === null ? null : scoreOf(outcome),
    checks,
    diagnostics: diagnostics.flatMap((one) => diagnosticsJson([one], sourceOf(one, sources), language)),
  };
}

function scoreOf({
  score,
  exact,
  category,
}: Pick<NonNullable<Verification["outcome"]>, "score" | "exact" | "category">): object {
  return { score, exact, category };
}

type Given =
  | { readonly ok: true; readonly records: Source; readonly options: VerifyOptions }
  | { readonly ok: false; readonly said: readonly Said[] };

/** Reads the records and what they are compared with, or tells of every file why it cannot be used. */
async function readGiven(file: string, { rubric, evidence, key }: VerifyCommandOptions): Promise<Given> {
  const records = readSource(file);
  const loaded = rubric === undefined ? null : loadRubric(rubric);
  const read = evidence === undefined ? null : readSource(evidence);
  const publicKey = key === undefined ? null : readKeyFile(key);
  const said: readonly Said[] = [
    ...[records, read].flatMap((one) => (one?.ok === false ? [{ source: null, diagnostics: one.diagnostics }] : [])),
    ...(loaded?.rubric === null ? [loaded] : []),
    ...(publicKey?.key === null ? [publicKey] : []),
  ];
  if (!records.ok || said.length > 0) return { ok: false, said };
  return {
    ok: true,
    records: records.source,
    options: {
      rubric: loaded?.rubric ?? null,
      rubricText: loaded?.source?.text ?? null,
      evidence: read?.ok ? read.source : null,
      key: publicKey?.key ?? null,
    },
  };
}

function readKeyFile(file: string): Said & { readonly key: PublicKey | null } {
  const read = readSource(file);
  if (!read.ok) return { key: null, source: null, diagnostics: read.diagnostics };
  return { ...readPublicKey(read.source), source: read.source };
}

function tellNone(source: Source, options: VerifyCommandOptions, terminal: Terminal): ExitStatus {
  const { report, diagnostics } = createCollector(source.name);
  report(recordsNone, { start: 0, end: 0 }, {});
  writeAnswerFile(null, [{ source, diagnostics }], options, terminal);
  return EXIT.inputErrors;
}

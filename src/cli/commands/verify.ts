import type { PublicKey } from "../../audit/keys/key.js";
import { readPublicKey } from "../../audit/keys/read-public-key.js";
import { noRecords } from "../../audit/ledger/ledger-diagnostics.js";
import { linesOf } from "../../audit/record/lines-of.js";
import { createVerifier, type Verification, type VerifyOptions } from "../../audit/verify/verify-record.js";
import { createCollector } from "../../diagnostics/collect.js";
import type { Source } from "../../text/source.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
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
  readonly source: Source;
  /** From 1. */
  readonly number: number;
  readonly verification: Verification;
}

/** `patuh verify RECORDS`: recomputes everything that each record states; ends with 3 when something differs. */
export async function verify(file: string, options: VerifyCommandOptions, terminal: Terminal): Promise<ExitStatus> {
  const given = await readGiven(file, options);
  if (!given.ok) return writeAnswerFile(null, given.said, options, terminal);
  const verifyLine = createVerifier(given.options);
  const lines: VerifiedLine[] = [];
  for (const { text, number } of linesOf(given.records.text)) {
    const source = { name: given.records.name, text };
    lines.push({ source, number, verification: await verifyLine(source) });
  }
  if (lines.length === 0) return tellNone(given.records, options, terminal);
  if (options.format === "json")
    writeJson(
      lines.map((line) => verificationJson(line, options.lang ?? "en")),
      terminal,
    );
  else show(lines, options, terminal);
  return lines.every(({ verification }) => verification.ok) ? EXIT.fine : EXIT.verificationFailed;
}

function show(lines: readonly VerifiedLine[], { lang }: VerifyCommandOptions, terminal: Terminal): void {
  const [first] = lines;
  const languages = lang === undefined ? {} : { lang };
  if (lines.length === 1 && first !== undefined)
    terminal.out(renderVerification(first.verification, lang, terminal.paintOut));
  else terminal.out(renderVerifications(lines, lang, terminal.paintOut));
  const told = lines.flatMap(({ source, verification: { diagnostics } }) =>
    diagnostics.map((diagnostic) => showDiagnostics([diagnostic], source, languages, terminal.paintErr)),
  );
  const more = told.length - MOST_TOLD;
  if (told.length > 0) terminal.err(`\n${told.slice(0, MOST_TOLD).join("\n")}`);
  if (more > 0) terminal.err(`\n+${more} (--format json)\n`);
}

/** Nobody reads more on a terminal; the JSON has them all. */
const MOST_TOLD = 20;

/** Everything but the rubric and the trace, which the record holds itself. */
function verificationJson({ source, number, verification }: VerifiedLine, language: "id" | "en"): object {
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
    diagnostics: diagnosticsJson(diagnostics, source, language),
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
  report(noRecords, { start: 0, end: 0 }, {});
  writeAnswerFile(null, [{ source, diagnostics }], options, terminal);
  return EXIT.inputErrors;
}

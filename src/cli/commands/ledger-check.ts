import { checkConsistency } from "../../audit/ledger/check-consistency.js";
import { type CheckedProof, checkInclusion } from "../../audit/ledger/check-inclusion.js";
import type { ConsistencyProof, InclusionProof } from "../../audit/ledger/ledger.js";
import { proofGivenInVain } from "../../audit/ledger/proof-diagnostics.js";
import { readProof } from "../../audit/ledger/read-proof.js";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Localized } from "../../text/localized.js";
import type { Source } from "../../text/source.js";
import type { ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import type { CommonOptions } from "../options.js";
import { readSource } from "../read-source.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import { renderTable } from "../table.js";
import type { Terminal } from "../terminal.js";
import { verificationStatus } from "../verification-status.js";
import { writeAnswerFile } from "../write-answer-file.js";
import { writeJson } from "../write-json.js";

/** What a proof is compared with. */
export interface LedgerCheckOptions extends CommonOptions {
  readonly root?: string;
  readonly oldRoot?: string;
  readonly size?: number;
}

/** `patuh ledger check PROOF [RECORD]`: whether a proof holds, and what it was compared with. */
export function ledgerCheck(
  file: string,
  record: string | undefined,
  options: LedgerCheckOptions,
  terminal: Terminal,
): ExitStatus {
  const read = readSource(file);
  const given = record === undefined ? null : readSource(record);
  const unread = [read, given].flatMap((one) => (one?.ok === false ? one.diagnostics : []));
  if (!read.ok || given?.ok === false)
    return writeAnswerFile(null, [{ source: null, diagnostics: unread }], options, terminal);
  const { proof, diagnostics } = readProof(read.source);
  if (proof === null) return writeAnswerFile(null, [{ source: read.source, diagnostics }], options, terminal);
  const source = given?.source ?? null;
  const vain = inVain(proof, source, options);
  if (vain.length > 0) return writeAnswerFile(null, [{ source: null, diagnostics: vain }], options, terminal);
  const checked = check(proof, source, options);
  if (options.format === "json") {
    const said = diagnosticsJson(checked.diagnostics, source, options.lang ?? "en");
    writeJson(
      [{ ok: checked.ok, ...namesOf(proof), compared: comparedOf(proof, source, options), diagnostics: said }],
      terminal,
    );
  } else {
    terminal.out(`${render(checked, proof, source, options)}\n`);
    const said = showDiagnostics(checked.diagnostics, source, options, terminal.paintErr);
    terminal.err(said === "" ? "" : `\n${said}`);
  }
  return verificationStatus(checked.diagnostics);
}

type Proof = InclusionProof | ConsistencyProof;

/** What is said of something that was given and that this kind of proof says nothing about. */
function inVain({ kind }: Proof, record: Source | null, { oldRoot }: LedgerCheckOptions): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  if (kind === "inclusion" && oldRoot !== undefined)
    report(proofGivenInVain, null, { given: { id: "`--old-root`", en: "`--old-root`" }, kind });
  if (kind === "consistency" && record !== null)
    report(proofGivenInVain, null, { given: { id: "sebuah catatan", en: "a record" }, kind });
  return diagnostics;
}

function check(proof: Proof, record: Source | null, { root, oldRoot, size }: LedgerCheckOptions): CheckedProof {
  const published = { ...(root === undefined ? {} : { root }), ...(size === undefined ? {} : { size }) };
  if (proof.kind === "inclusion")
    return checkInclusion(proof, { ...published, ...(record === null ? {} : { record }) });
  return checkConsistency(proof, { ...published, ...(oldRoot === undefined ? {} : { oldRoot }) });
}

function namesOf(proof: Proof): object {
  if (proof.kind === "consistency") return { kind: proof.kind, old: proof.old, new: proof.new };
  const { kind, subject, rubric, index, size, root } = proof;
  return { kind, subject, rubric, index, size, root };
}

/** Which of the things that a proof alone does not show were compared. */
function comparedOf(
  { kind }: Proof,
  record: Source | null,
  { root, oldRoot }: LedgerCheckOptions,
): Readonly<Record<string, boolean>> {
  return kind === "inclusion"
    ? { root: root !== undefined, record: record !== null }
    : { root: root !== undefined, oldRoot: oldRoot !== undefined };
}

function render(checked: CheckedProof, proof: Proof, record: Source | null, options: LedgerCheckOptions): string {
  const word = (words: Localized): string => heading(words, options.lang);
  const rows =
    proof.kind === "inclusion"
      ? [
          [word(WORDS.subject), `${proof.subject}, ${proof.rubric}`],
          [word(WORDS.place), `${proof.index + 1} / ${proof.size}`],
          [word(WORDS.root), proof.root],
        ]
      : [
          [word(WORDS.oldRoot), `${proof.old.root} (${proof.old.size})`],
          [word(WORDS.root), `${proof.new.root} (${proof.new.size})`],
        ];
  const compared = Object.entries(comparedOf(proof, record, options)).flatMap(([name, was]) => (was ? [name] : []));
  const names = compared.map((name) => word(new Map(Object.entries(WORDS)).get(name) ?? WORDS.root));
  return renderTable(
    [
      { heading: word(WORDS.proof), align: "left" },
      { heading: word(checked.ok ? WORDS.holds : WORDS.fails), align: "left" },
    ],
    [...rows, [word(WORDS.compared), names.length === 0 ? "-" : names.join(", ")]],
  );
}

const WORDS = {
  proof: { id: "Bukti pencantuman", en: "Proof" },
  holds: { id: "berlaku", en: "holds" },
  fails: { id: "TIDAK berlaku", en: "does NOT hold" },
  subject: { id: "Yang dinilai", en: "Subject" },
  place: { id: "Tempat / dari", en: "Place / of" },
  root: { id: "Akar", en: "Root" },
  oldRoot: { id: "Akar lama", en: "Old root" },
  record: { id: "Catatan", en: "Record" },
  compared: { id: "Dibandingkan", en: "Compared" },
} as const satisfies Record<string, Localized>;

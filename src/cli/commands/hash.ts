import { hashEvidence, hashText } from "../../audit/record/hash.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Source } from "../../text/source.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import { loadRubric } from "../load-rubric.js";
import type { CommonOptions } from "../options.js";
import { readBoth } from "../read-both.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import { renderTable } from "../table.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** One thing that has a hash of its meaning, of its text, or of both. */
interface Hashed {
  readonly kind: "rubric" | "evidence" | "subject";
  readonly name: string;
  readonly meaning: string | null;
  readonly text: string | null;
}

/** `patuh hash RUBRIC [EVIDENCE]`: the hashes of what they mean, and of their texts. */
export async function hash(
  reference: string,
  file: string | undefined,
  options: CommonOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { hashes, source, diagnostics } = file === undefined ? ofRubric(reference) : await ofBoth(reference, file);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (options.format === "json") {
    const failed = hashes.length === 0 || errors.length > 0;
    const said = failed ? { diagnostics: diagnosticsJson(errors, source, options.lang ?? "en") } : {};
    writeJson([{ hashes, ...said }], terminal);
  } else {
    if (hashes.length > 0) terminal.out(`${table(hashes, options)}\n`);
    terminal.err(showDiagnostics(errors, source, options, terminal.paintErr));
  }
  return hasErrors(diagnostics) ? EXIT.inputErrors : EXIT.fine;
}

interface Hashes {
  readonly hashes: readonly Hashed[];
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

function ofRubric(reference: string): Hashes {
  const { rubric, source, diagnostics } = loadRubric(reference);
  if (rubric === null) return { hashes: [], source, diagnostics };
  const name = `${rubric.id}@${rubric.year}`;
  const text = source === null ? null : hashText(source.text);
  return { hashes: [{ kind: "rubric", name, meaning: rubric.hash, text }], source, diagnostics: [] };
}

async function ofBoth(reference: string, file: string): Promise<Hashes> {
  const both = await readBoth(reference, file);
  if (!both.ok) return { hashes: [], source: both.source, diagnostics: both.diagnostics };
  const { rubric, rubricText, evidence, subjects } = both;
  const of = (kind: Hashed["kind"], name: string, meaning: string | null, text: string | null): Hashed => ({
    kind,
    name,
    meaning,
    text,
  });
  return {
    hashes: [
      of("rubric", `${rubric.id}@${rubric.year}`, rubric.hash, hashText(rubricText)),
      ...(evidence === null ? [] : [of("evidence", evidence.name, null, hashText(evidence.text))]),
      ...subjects.flatMap((read) =>
        read.ok ? [of("subject", read.subject.id, hashEvidence(read.evidence), null)] : [],
      ),
    ],
    source: evidence,
    diagnostics: subjects.flatMap((read) => read.diagnostics),
  };
}

const KINDS = {
  rubric: { id: "Rubrik", en: "Rubric" },
  evidence: { id: "Berkas bukti", en: "Evidence file" },
  subject: { id: "Bukti", en: "Evidence" },
} as const;

/** One hash on each row, so that it can be copied whole. */
function table(hashes: readonly Hashed[], { lang }: CommonOptions): string {
  const rows = hashes.flatMap(({ kind, name, meaning, text }) => [
    ...(meaning === null ? [] : [[heading(KINDS[kind], lang), name, heading(MEANING, lang), meaning]]),
    ...(text === null ? [] : [[heading(KINDS[kind], lang), name, heading(TEXT, lang), text]]),
  ]);
  return renderTable(
    [
      { heading: heading({ id: "Apa", en: "What" }, lang), align: "left" },
      { heading: heading({ id: "Nama", en: "Name" }, lang), align: "left" },
      { heading: heading({ id: "Hash dari", en: "Hash of its" }, lang), align: "left" },
      { heading: "SHA-256", align: "left" },
    ],
    rows,
  );
}

const MEANING = { id: "arti", en: "meaning" } as const;
const TEXT = { id: "teks", en: "text" } as const;

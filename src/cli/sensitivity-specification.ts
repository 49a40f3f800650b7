import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { duplicateKey, evidenceNesting, evidenceSyntax } from "../evidence/evidence-diagnostics.js";
import { parseJson } from "../evidence/parse-json.js";
import type { EvidenceOrigin } from "../evidence/read-evidence.js";
import type { Source } from "../text/source.js";
import { readSource } from "./read-source.js";

/** What the command line says of a simulation. */
export interface SensitivityFlags {
  /** A file with the whole specification. */
  readonly spec?: string;
  readonly seed?: string;
  readonly draws?: string;
  readonly weights?: string;
  readonly undisclosed?: string;
  readonly level?: string;
}

/** A specification as it was written, before it is read for a rubric. */
export interface WrittenSpecification {
  /** Undefined when it could not even be read. */
  readonly value: unknown;
  readonly source: Source | null;
  readonly origin: EvidenceOrigin | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How often is drawn where nobody says. */
const DRAWS = "1000";

/** Takes the specification from a file, or puts it together from what the command line says. */
export function sensitivitySpecification({ spec, ...flags }: SensitivityFlags): WrittenSpecification {
  if (spec !== undefined) return fromFile(spec, flags.level);
  const { seed, draws = DRAWS, weights, undisclosed, level } = flags;
  const value = {
    ...(seed === undefined ? {} : { seed }),
    draws,
    ...(weights === undefined ? {} : { weights: { within: weights } }),
    ...(undisclosed === undefined ? {} : { undisclosed }),
    ...(level === undefined ? {} : { level }),
  };
  return { value, source: null, origin: null, diagnostics: [] };
}

function fromFile(file: string, level: string | undefined): WrittenSpecification {
  const read = readSource(file);
  if (!read.ok) return { value: undefined, source: null, origin: null, diagnostics: read.diagnostics };
  const { source } = read;
  const parsed = parseJson(source.text);
  const { report, diagnostics } = createCollector(source.name);
  if (!parsed.ok) {
    const found = source.text.slice(parsed.span.start, parsed.span.start + 20).split(/[\r\n]/)[0] ?? "";
    if (parsed.fault === "nesting") report(evidenceNesting, parsed.span, {});
    else report(evidenceSyntax, parsed.span, { found });
    return { value: undefined, source, origin: null, diagnostics };
  }
  for (const { key, span } of parsed.duplicates) report(duplicateKey, span, { key });
  const origin = { source: source.name, locate: parsed.locate };
  const isObject = typeof parsed.value === "object" && parsed.value !== null && !Array.isArray(parsed.value);
  const value = level !== undefined && isObject ? { ...parsed.value, level } : parsed.value;
  return { value, source, origin, diagnostics };
}

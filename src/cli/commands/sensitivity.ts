import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Evidence } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import { influence } from "../../population/influence.js";
import type { Influence } from "../../population/influence-outcome.js";
import { simulate } from "../../population/simulate.js";
import type { Simulation } from "../../population/simulate-outcome.js";
import type { SimulatedSubject } from "../../population/simulate-subject.js";
import type { Source } from "../../text/source.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { loadRubric } from "../load-rubric.js";
import { readEvidenceSource } from "../mistaken-file.js";
import type { CommonOptions } from "../options.js";
import { readAnyEvidence } from "../read-any-evidence.js";
import { renderSensitivity } from "../render-sensitivity.js";
import { type SensitivityFlags, sensitivitySpecification } from "../sensitivity-specification.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { UNITS, withProgress } from "../with-progress.js";
import { writeJson } from "../write-json.js";

/** How `sensitivity` answers. */
export type SensitivityOptions = CommonOptions & SensitivityFlags;

/** `patuh sensitivity RUBRIC EVIDENCE`: how stable scores, categories and ranks are, and which parts move them. */
export function sensitivity(
  reference: string,
  file: string,
  options: SensitivityOptions,
  terminal: Terminal,
): ExitStatus {
  const found = answer(reference, file, options);
  const { rubric, source, simulation, influence: influenced, diagnostics } = found;
  if (options.format === "json") {
    const said = diagnosticsJson(diagnostics, source, options.lang ?? "en");
    writeJson([{ simulation, influence: influenced, diagnostics: said }], terminal);
  } else {
    if (rubric !== null && simulation !== null && influenced !== null)
      terminal.out(renderSensitivity({ simulation, influence: influenced }, rubric, options.lang, terminal.paintOut));
    terminal.err(showDiagnostics(diagnostics, source, options, terminal.paintErr));
  }
  return hasErrors(diagnostics) ? EXIT.inputErrors : EXIT.fine;
}

/** What was found, or the diagnostics that prevented it, which speak of one source. */
interface Answer {
  readonly rubric: Rubric | null;
  readonly source: Source | null;
  readonly simulation: Simulation | null;
  readonly influence: Influence | null;
  readonly diagnostics: readonly Diagnostic[];
}

function answer(reference: string, file: string, options: SensitivityOptions): Answer {
  const { rubric, source, diagnostics } = loadRubric(reference);
  const refused = (why: readonly Diagnostic[], about: Source | null): Answer => ({
    ...{ rubric, source: about, simulation: null, influence: null, diagnostics: why },
  });
  if (rubric === null) return refused(diagnostics, source);
  const written = sensitivitySpecification(options);
  if (written.diagnostics.length > 0) return refused(written.diagnostics, written.source);
  const read = readEvidenceSource(file);
  if (!read.ok) return refused(read.diagnostics, null);
  const all = readAnyEvidence(rubric, read.source);
  const faults = all.flatMap((one) => one.diagnostics);
  if (hasErrors(faults)) return refused(faults, read.source);
  const subjects = all.flatMap((one): readonly SimulatedSubject[] =>
    one.ok
      ? [{ id: one.subject.id, institution: institutionOf(one.evidence, written.value), evidence: one.evidence }]
      : [],
  );
  const simulated = withProgress(drawsIn(written.value), UNITS.draws, options.lang, (tell) =>
    simulate(rubric, subjects, written.value, written.origin, tell),
  );
  if (!simulated.ok) return refused(simulated.diagnostics, written.source);
  const influenced = influence(rubric, subjects);
  return {
    rubric,
    source: written.source,
    simulation: simulated.simulation,
    influence: influenced.influence,
    diagnostics: [...simulated.diagnostics, ...influenced.diagnostics],
  };
}

/** How often is drawn, as far as the specification says it. */
function drawsIn(specification: unknown): number {
  if (typeof specification !== "object" || specification === null || !("draws" in specification)) return 0;
  const { draws } = specification;
  return typeof draws === "string" && /^[0-9]{1,9}$/.test(draws) ? Number(draws) : 0;
}

/** Where a subject belongs at the level that is asked for, as its evidence says. */
function institutionOf({ within }: Evidence, specification: unknown): string | null {
  if (typeof specification !== "object" || specification === null || !("level" in specification)) return null;
  const { level } = specification;
  return typeof level === "string" ? (within?.get(level) ?? null) : null;
}

import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { InternalError } from "../diagnostics/internal-error.js";
import type { EvidenceOrigin } from "../evidence/read-evidence.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { suggest } from "../text/suggest.js";
import type { Concluded } from "./simulate-conclude.js";
import type { CountDraws, Ready } from "./simulate-count-exactly.js";
import { contestedSubject, MOST_WORK, nothingVaries, simulationTooLarge } from "./simulate-diagnostics.js";
import { createConcludeAll } from "./simulate-draws.js";
import { levelAbove, subjectLevel } from "./simulate-level.js";
import type { Simulated, Simulation } from "./simulate-outcome.js";
import type { Prepare } from "./simulate-prepare.js";
import { refuseSubjects } from "./simulate-refuse.js";
import { reportLevel } from "./simulate-report.js";
import { readSpecification, type Specification } from "./simulate-specification.js";
import type { PreparedSubject, SimulatedSubject } from "./simulate-subject.js";
import { doWeightsVary, nominalWeights } from "./simulate-weights.js";

/** How subjects are prepared and draws counted; all ways give the same. */
export interface Ways {
  readonly prepare: (rubric: Rubric) => Prepare;
  readonly count: CountDraws;
}

/** Simulates in one of the ways that there are, as `simulate` describes it. */
export function simulateWith(
  { prepare, count }: Ways,
  rubric: Rubric,
  subjects: readonly SimulatedSubject[],
  specification: unknown,
  origin: EvidenceOrigin | null,
): Simulated {
  const read = readSpecification(rubric, specification, origin);
  if (!read.ok) return { ok: false, simulation: null, diagnostics: read.diagnostics };
  const collector = createCollector(origin?.source ?? null, origin?.locate);
  const { diagnostics } = collector;
  const ready = prepareAll(rubric, subjects, read.specification, prepare(rubric), collector);
  if (ready === null) return { ok: false, simulation: null, diagnostics };
  return { ok: true, simulation: run(rubric, ready, read.specification, count), diagnostics };
}

interface Collector {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prepares all subjects and places them; null when anything was reported. */
function prepareAll(
  rubric: Rubric,
  given: readonly SimulatedSubject[],
  specification: Specification,
  prepare: Prepare,
  { report, diagnostics }: Collector,
): Ready | null {
  refuseEarly(rubric, given, specification, report);
  if (diagnostics.length > 0) return null;
  const { level, contested } = specification;
  const subjects = given
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((subject) => {
      const own = contested.filter((entry) => entry.subject === subject.id);
      return prepare(subject, own, report) ?? [];
    });
  const levels = [
    subjectLevel(rubric, level, subjects, report),
    ...(level === null ? [] : [levelAbove(rubric, level, subjects, report)]),
  ];
  return diagnostics.length > 0 ? null : { subjects, levels };
}

/** Reports what can be seen without evaluating anything. */
function refuseEarly(
  rubric: Rubric,
  subjects: readonly SimulatedSubject[],
  specification: Specification,
  report: Report,
): void {
  const { draws, contested } = specification;
  const indicators = indicatorsOf(rubric).length;
  const known = new Set(subjects.map(({ id }) => id));
  refuseSubjects(subjects, report);
  for (const [index, { subject }] of contested.entries())
    if (!known.has(subject))
      report(contestedSubject, `contested[${index}].subject`, { subject, suggestion: suggest(subject, known) });
  if (!doWeightsVary(rubric, specification) && contested.length === 0) report(nothingVaries, null, {});
  if (draws * subjects.length * Math.max(1, indicators) > MOST_WORK)
    report(simulationTooLarge, "draws", { draws, subjects: subjects.length, indicators });
}

function run(rubric: Rubric, ready: Ready, specification: Specification, count: CountDraws): Simulation {
  const { seed, draws, within, undisclosed, contested } = specification;
  const counted = count(rubric, ready, specification, nominal(rubric, ready.subjects));
  const [own, above] = ready.levels.map((level, index) => {
    const tallies = counted[index];
    if (tallies === undefined) throw new InternalError("a level was not counted");
    return reportLevel(rubric, level, tallies, draws);
  });
  if (own === undefined) throw new InternalError("nothing was counted");
  const { id, year, hash } = rubric;
  return {
    rubric: { id, year, hash },
    seed,
    draws,
    within: within === null ? null : formatExact(within),
    undisclosed,
    contested: contested.length,
    subjects: own,
    level: above ?? null,
  };
}

/** What the subjects come to as things stand. Invariant: the sums of a draw give the same with the nominal weights. */
function nominal(rubric: Rubric, subjects: readonly PreparedSubject[]): readonly Concluded[] {
  const recomputed = createConcludeAll(rubric, subjects)(
    nominalWeights(rubric),
    subjects.map(({ values }) => values),
  );
  return subjects.map(({ id, nominal: evaluated, contested }, index) => {
    const again = recomputed[index];
    if (again === undefined) throw new InternalError(`\`${id}\` was not added up`);
    if (evaluated === null) return again;
    const isSame = evaluated.exact.num * again.exact.den === again.exact.num * evaluated.exact.den;
    if (contested.length === 0 && !isSame)
      throw new InternalError(`\`${id}\` is worth something else when it is added up again`);
    return evaluated;
  });
}

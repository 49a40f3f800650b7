import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { InternalError } from "../diagnostics/internal-error.js";
import type { EvidenceOrigin } from "../evidence/read-evidence.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { multiply, powerOfTen } from "../numeric/rational.js";
import { suggest } from "../text/suggest.js";
import type { Concluded } from "./simulate-conclude.js";
import { contestedSubject, MOST_WORK, nothingVaries, simulationTooLarge } from "./simulate-diagnostics.js";
import { createConcludeAll, createDraws } from "./simulate-draws.js";
import { levelAbove, type RankedLevel, subjectLevel } from "./simulate-level.js";
import type { Simulation } from "./simulate-outcome.js";
import { refuseSubjects } from "./simulate-refuse.js";
import { reportLevel } from "./simulate-report.js";
import { readSpecification, type Specification } from "./simulate-specification.js";
import { type PreparedSubject, prepareSubject, type SimulatedSubject } from "./simulate-subject.js";
import { createTallies } from "./simulate-tally.js";
import { doWeightsVary, nominalWeights } from "./simulate-weights.js";

/** What a simulation found, or why it did not begin. */
export type Simulated =
  | { readonly ok: true; readonly simulation: Simulation; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly simulation: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Tells how stable scores, categories and ranks are when weights and contested
 * answers are drawn at random, many times, from a seed.
 *
 * In every draw all subjects have the same weights. What is drawn lies on a
 * grid of millionths, so that every score, category and rank of a draw is
 * exact: the one that `evaluate` gives with these weights and answers. The same
 * rubric, subjects and specification give the same result, whatever their
 * order. Never throws for bad data: what cannot run is refused as diagnostics
 * before anything is drawn.
 *
 * @param subjects evidence as `readEvidence` gives it for this very rubric; `institution` where a level is asked for
 * @param specification unknown data, as {@link readSpecification} describes it
 * @param origin where the specification came from, so that diagnostics can point into its text
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * const contested = [{ subject: "loket-1", indicator: "fee-shown", answers: ["ya", "tidak"] }];
 * simulate(rubric, [{ id: "loket-1", evidence }], { seed: 7, draws: 10, contested }).simulation.subjects.units[0].categories.map(({ id }) => id); // => ["good", "bad"]
 * simulate(rubric, [{ id: "loket-1", evidence }], { seed: 7, draws: 10 }).diagnostics[0].code; // => "PTH6080"
 */
export function simulate(
  rubric: Rubric,
  subjects: readonly SimulatedSubject[],
  specification: unknown,
  origin: EvidenceOrigin | null = null,
): Simulated {
  const read = readSpecification(rubric, specification, origin);
  if (!read.ok) return { ok: false, simulation: null, diagnostics: read.diagnostics };
  const { report, diagnostics } = createCollector(origin?.source ?? null, origin?.locate);
  const prepared = prepareAll(rubric, subjects, read.specification, report, diagnostics);
  if (prepared === null) return { ok: false, simulation: null, diagnostics };
  return { ok: true, simulation: run(rubric, prepared, read.specification), diagnostics };
}

/** Everything that is the same in every draw. */
interface Ready {
  /** In the order of their ids. */
  readonly subjects: readonly PreparedSubject[];
  /** The subjects themselves, and the level above where one is asked for. */
  readonly levels: readonly RankedLevel[];
}

/** Prepares all subjects and places them; null when anything was reported. */
function prepareAll(
  rubric: Rubric,
  given: readonly SimulatedSubject[],
  specification: Specification,
  report: Report,
  diagnostics: readonly Diagnostic[],
): Ready | null {
  refuseEarly(rubric, given, specification, report);
  if (diagnostics.length > 0) return null;
  const { level, contested } = specification;
  const subjects = given
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((subject) => {
      const own = contested.filter((entry) => entry.subject === subject.id);
      return prepareSubject(rubric, subject, own, report) ?? [];
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

function run(rubric: Rubric, { subjects, levels }: Ready, specification: Specification): Simulation {
  const { seed, draws, within, undisclosed, contested } = specification;
  const asThingsStand = nominal(rubric, subjects);
  const counted = levels.map((level) => ({ level, tallies: createTallies(level, level.combine(asThingsStand)) }));
  const draw = createDraws(rubric, subjects, specification);
  for (let drawn = 0; drawn < draws; drawn += 1) {
    const { concluded } = draw();
    for (const { level, tallies } of counted) tallies.count(level.combine(concluded));
  }
  const [own, above] = counted.map(({ level, tallies }) => reportLevel(rubric, level, tallies, draws));
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
  return subjects.map(({ id, nominal: outcome, contested }, index) => {
    const exact = parseExact(outcome.exact ?? "");
    const published = parseExact(outcome.score ?? "");
    const again = recomputed[index];
    if (exact === null || published === null || again === undefined)
      throw new InternalError(`\`${id}\` was prepared without a score`);
    if (contested.length === 0 && exact.num * again.exact.den !== again.exact.num * exact.den)
      throw new InternalError(`\`${id}\` is worth something else when it is added up again`);
    return {
      exact,
      published: multiply(published, powerOfTen(rubric.score.digits)).num,
      category: rubric.categories.findIndex((category) => category.id === outcome.category?.id),
    };
  });
}

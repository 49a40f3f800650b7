import { createCollector } from "../diagnostics/collect.js";
import type { Rubric } from "../model/rubric.js";
import { combineBundles } from "./combine-bundles.js";
import { combineLevels, type LevelOptions } from "./combine-levels.js";
import { idsDoubled } from "./rank-diagnostics.js";
import { rankGroups } from "./rank-groups.js";
import { createRoll, type Roll } from "./roll.js";
import { entryOf } from "./row.js";
import { scoreObjects } from "./score-objects.js";
import type { ScoredPopulation } from "./scored-population.js";
import { wholePlan } from "./whole-plan.js";

/**
 * Scores, combines and ranks a whole population in one pass: the very scores,
 * categories, places and diagnostics that come of `evaluate`, `rowOfOutcome`,
 * `aggregate` and `rank`, without keeping the subjects.
 *
 * Whole answers are added up in whole numbers; whatever these cannot hold is
 * evaluated by itself. A subject whose data does not fit is in `refused`, and
 * what it belongs to gets no score.
 *
 * Only what JSON would write of a subject is looked at: a key that is a symbol or
 * not enumerable may go unnoticed. What a getter of the caller throws goes through.
 *
 * @param subjects each as `readEvidence` takes it, in a list or as they come
 * @throws TypeError for subjects that are no list and do not come one after the other
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", "level unit -> office mean category good"));
 * const subjects = ["ya", "tidak"].map((answer, index) => ({ subject: `loket-${index}`, answers: { "fee-shown": answer } }));
 * scorePopulation(rubric, subjects).aggregation.levels[0].groups[0].score; // => "50.00"
 * scorePopulation(rubric, [{ subject: "loket-1", answers: { "fee-shwn": "ya" } }]).subjects.refused.length; // => 1
 */
export function scorePopulation(
  rubric: Rubric,
  subjects: Iterable<unknown>,
  options: LevelOptions = {},
): ScoredPopulation {
  if (typeof subjects?.[Symbol.iterator] !== "function")
    throw new TypeError("`subjects` is a list of subjects, or gives one after the other");
  const whole = wholePlan(rubric);
  const roll = createRoll(rubric, Array.isArray(subjects) ? subjects.length : 0);
  const doubled = scoreObjects(rubric, whole, subjects, roll);
  return concludePopulation(rubric, roll, { scale: whole?.scale ?? 1, doubled }, options);
}

/** Combines and ranks what a roll holds. */
export function concludePopulation(
  rubric: Rubric,
  roll: Roll,
  { scale, doubled }: { readonly scale: number; readonly doubled: readonly string[] },
  options: LevelOptions,
): ScoredPopulation {
  const { report, diagnostics } = createCollector(null);
  if (doubled.length > 0) report(idsDoubled, null, { ids: doubled });
  const subjects = roll.subjects();
  const refused = subjects.refused.map(({ index, id, within }) => ({ number: index + 1, id, within }));
  const filled = roll.bundler.all().filter(({ count }) => count > 0);
  const bundles = filled.toSorted((a, b) => a.first - b.first);
  const ground = {
    size: subjects.units.length - refused.length,
    isNamed: (level: string) => bundles.some(({ within }) => entryOf(within, level) !== null),
    refused,
    combineFirst: (...[step, into]: Parameters<Parameters<typeof combineLevels>[1]["combineFirst"]>) =>
      combineBundles(rubric, step, into, { bundles, places: roll.places(), scale, refused }, report),
  };
  const { from, levels } = combineLevels(rubric, ground, options, report);
  const { id, year, hash } = rubric;
  return {
    subjects,
    aggregation: {
      rubric: { id, year, hash },
      from,
      flat: options.flat ?? false,
      levels,
      excluded: [],
      diagnostics,
    },
    rankings: levels.map(({ level, groups }) => rankGroups(rubric, level, groups)),
  };
}

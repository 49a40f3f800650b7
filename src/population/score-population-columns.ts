import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { checkColumns } from "../scorer/check-columns.js";
import { columnAdders } from "./column-adders.js";
import { columnBundles, valuesIn } from "./column-bundles.js";
import type { LevelOptions } from "./combine-levels.js";
import type { PopulationColumns } from "./population-columns.js";
import { createRoll, type Roll } from "./roll.js";
import { scoreOne } from "./score-one.js";
import { concludePopulation } from "./score-population.js";
import type { ScoredPopulation } from "./scored-population.js";
import { type WholePlan, wholePlan } from "./whole-plan.js";

/**
 * Scores, combines and ranks a whole population column by column: what
 * `scorePopulation` gives of its rows, whose subjects are `row 0`, `row 1` ...
 *
 * @throws TypeError that names the column, for one of another length or kind
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", "level unit -> office mean category good"));
 * const columns = { length: 2, answers: { "fee-shown": { numbers: Uint8Array.of(1, 0) } } };
 * scorePopulationColumns(rubric, columns).aggregation.levels[0].groups[0].score; // => "50.00"
 */
export function scorePopulationColumns(
  rubric: Rubric,
  columns: PopulationColumns,
  options: LevelOptions = {},
): ScoredPopulation {
  checkColumns(columns);
  const whole = wholePlan(rubric);
  const roll = createRoll(rubric, columns.length);
  const yesNo = yesNoIn(rubric);
  const scoreRow = (row: number): void => {
    const { answers, facts = {}, within = {} } = columns;
    const [given, known, parents] = [answers, facts, within].map((some) => valuesIn(some, row, yesNo));
    scoreOne(rubric, { subject: `row ${row}`, answers: given, facts: known, within: parents }, roll);
  };
  if (whole === null || !areKnown(whole, columns)) for (let row = 0; row < columns.length; row += 1) scoreRow(row);
  else scoreBlocks(whole, columns, roll, yesNo, scoreRow);
  return concludePopulation(rubric, roll, { scale: whole?.scale ?? 1, doubled: [] }, options);
}

/** How many subjects are added up together: so few that their sums stay near the processor. */
const BLOCK = 1024;

/** Scores block by block in whole numbers, and one by one what needs a closer look. */
function scoreBlocks(
  whole: WholePlan,
  columns: PopulationColumns,
  roll: Roll,
  yesNo: ReadonlySet<string>,
  scoreRow: (row: number) => void,
): void {
  const { bins, settle, unitsOf, categoryOf } = whole;
  const bundleOf = columnBundles(columns, roll.bundler, yesNo);
  const sums = Array.from({ length: bins }, () => new Float64Array(BLOCK));
  const own = new Float64Array(bins);
  const adders = columnAdders(columns.answers, whole, BLOCK);
  const scoreAt = (row: number, at: number): void => {
    for (let bin = 0; bin < bins; bin += 1) own[bin] = (sums[bin] as Float64Array)[at] as number;
    const score = settle(own);
    const bundle = Number.isNaN(score) ? null : bundleOf(row);
    if (bundle === null) {
      scoreRow(row);
      return;
    }
    const units = unitsOf(score);
    roll.add(bundle, bundle.named === null ? "" : `row ${row}`, score, units, categoryOf(score, units));
  };
  for (let start = 0; start < columns.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, columns.length);
    for (const sum of sums) sum.fill(0);
    for (const { add, bin } of adders) add(start, end, sums[bin] as Float64Array);
    for (let row = start; row < end; row += 1) scoreAt(row, row - start);
  }
}

/** Whether there is a column for nothing but indicators. */
function areKnown({ leaves }: WholePlan, { answers }: PopulationColumns): boolean {
  const known = new Set(leaves.map(({ leaf }) => leaf.indicator.name));
  return Object.keys(answers).every((name) => known.has(name));
}

/** The facts and indicators of which a number stands for yes or no. */
function yesNoIn({ facts, children }: Rubric): ReadonlySet<string> {
  return new Set([
    ...facts.filter(({ type }) => type.kind === "yes-no").map(({ name }) => name),
    ...partsBelow(children).flatMap((part) =>
      part.kind === "indicator" && part.scale.kind === "yes-no" ? [part.name] : [],
    ),
  ]);
}

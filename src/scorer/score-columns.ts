import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { blockScorer } from "./block-scorer.js";
import { checkColumns } from "./check-columns.js";
import type { Column, Columns, RefusedRow, ScoredColumns } from "./columns.js";
import { isForFastLane } from "./is-for-fast-lane.js";
import type { Plan } from "./plan.js";
import type { Scored } from "./scored.js";
import { valueInColumn } from "./value-in-column.js";

/** How columns are scored. */
export interface ColumnOptions {
  /** Whether the scores of all parts are wanted, too. */
  readonly nodes?: boolean;
}

/** How many subjects are scored together: so few that their sums stay near the processor. */
const BLOCK = 1024;

/**
 * Makes what scores many subjects column by column: in whole numbers those that
 * are answered from tables, all others one by one.
 *
 * @param scoreOne scores one subject as `readEvidence` takes it
 */
export function columnScorer(
  plan: Plan,
  scoreOne: (data: unknown) => Scored,
): (columns: Columns, options?: ColumnOptions) => ScoredColumns {
  const isTogether = isForFastLane(plan) && plan.rubric.rules.length === 0;
  const scoreBlock = isTogether ? blockScorer(plan, BLOCK) : null;
  const left = new Uint8Array(BLOCK);
  const readRow = rowReader(plan.rubric);
  return (columns, { nodes = false } = {}) => {
    checkColumns(columns);
    const known = new Set(plan.leaves.map(({ indicator }) => indicator.name));
    const isPlain = columns.facts === undefined && Object.keys(columns.answers).every((name) => known.has(name));
    const refused: RefusedRow[] = [];
    const scored = { ...emptyColumns(columns.length, nodes ? plan.parts.length : null), refused, oneByOne: 0 };
    const scoreRow = (row: number): void => {
      scored.oneByOne += 1;
      const one = scoreOne(readRow(columns, row));
      writeRow(one, row, plan, scored);
      if (!one.ok) refused.push({ row, diagnostics: one.diagnostics });
    };
    left.fill(1);
    for (let start = 0; start < columns.length; start += BLOCK) {
      const end = Math.min(start + BLOCK, columns.length);
      if (isPlain) scoreBlock?.(columns, start, end, scored, left);
      for (let row = start; row < end; row += 1) if (left[row - start] === 1) scoreRow(row);
    }
    return scored;
  };
}

function emptyColumns(length: number, parts: number | null): Pick<ScoredColumns, "units" | "categories" | "nodes"> {
  return {
    units: new Float64Array(length).fill(Number.NaN),
    categories: new Int16Array(length).fill(-1),
    nodes: parts === null ? null : Array.from({ length: parts }, () => new Float64Array(length).fill(Number.NaN)),
  };
}

/** Makes what reads one subject of columns as `readEvidence` takes it. */
function rowReader({ facts, children }: Rubric): (columns: Columns, row: number) => object {
  const yesNo = new Set([
    ...facts.filter(({ type }) => type.kind === "yes-no").map(({ name }) => name),
    ...partsBelow(children).flatMap((part) =>
      part.kind === "indicator" && part.scale.kind === "yes-no" ? [part.name] : [],
    ),
  ]);
  const valuesAt = (columns: Readonly<Record<string, Column>>, row: number): object =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([name, column]) => {
        const value = valueInColumn(column, row, yesNo.has(name));
        return value === undefined ? [] : [[name, value]];
      }),
    );
  return (columns, row) => ({
    subject: `row ${row}`,
    answers: valuesAt(columns.answers, row),
    ...(columns.facts === undefined ? {} : { facts: valuesAt(columns.facts, row) }),
  });
}

/** Writes the scores of one subject over what stands in its row. */
function writeRow(one: Scored, row: number, { rubric }: Plan, { units, categories, nodes }: ScoredColumns): void {
  units[row] = one.ok && one.score !== null ? Number(BigInt(one.score.replace(".", ""))) : Number.NaN;
  // The category may be certain where the score is not.
  categories[row] = one.ok ? rubric.categories.findIndex(({ id }) => id === one.category?.id) : -1;
  for (const [node, column] of (nodes ?? []).entries()) column[row] = (one.ok ? one.nodes[node] : null) ?? Number.NaN;
}

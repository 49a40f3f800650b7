import { NO_ANSWER } from "../benchmark-evidence.js";
import { type BenchRubric, type BenchScale, type BenchVariable, sixthsOf } from "../benchmark-rubric.js";
import type { Arithmetic } from "./write-scorer.js";

/** Scores all services of columns, in the units of its arithmetic; NaN where an answer does not fit. */
export type HandColumns = (answers: readonly Uint8Array[], size: number, totals: Float64Array) => void;

/**
 * Writes, for one rubric, the loops that a careful programmer would write by
 * hand over columns: a loop for each variable, in blocks of rows that stay in
 * the cache. Points come from a table with a place for every byte, in which what
 * does not fit is NaN, so that checking costs nothing.
 *
 * The text is the body of a function that returns the loop over everything.
 */
export function writeColumns(rubric: BenchRubric, arithmetic: Arithmetic): string {
  const scales = [...new Set(rubric.indicators.map(({ scale }) => scale))];
  const variables = rubric.dimensions.flatMap((one) => one.variables);
  const places = new Map(rubric.indicators.map(({ name }, index) => [name, index]));
  const calls = rubric.dimensions.map(({ variables: own, weight }) => {
    const each = own.map(({ name, indicators }) => {
      const columns = indicators.map((indicator) => `answers[${places.get(indicator.name)}]`);
      return `    ${name}(${columns.join(", ")}, from, rows, dimension);`;
    });
    return `${each.join("\n")}
    for (let row = 0; row < rows; row += 1) { totals[from + row] += ${inUnits(weight, arithmetic)} * dimension[row]; dimension[row] = 0; }`;
  });
  return `"use strict";
const BLOCK = 1024;
${scales.map((scale, index) => `const points${index} = ${table(scale, arithmetic)};`).join("\n")}
${variables.map((variable) => variableCode(variable, scales, arithmetic)).join("\n")}
return function score(answers, size, totals) {
  const dimension = new Float64Array(BLOCK);
  totals.fill(0, 0, size);
  for (let from = 0; from < size; from += BLOCK) {
    const rows = Math.min(BLOCK, size - from);
${calls.join("\n")}
  }
};`;
}

/** Makes the hand-written loop run. */
export function handColumns(rubric: BenchRubric, arithmetic: Arithmetic): HandColumns {
  return new Function(writeColumns(rubric, arithmetic))();
}

function variableCode(
  { name, weight, indicators }: BenchVariable,
  scales: readonly BenchScale[],
  arithmetic: Arithmetic,
): string {
  const worths = indicators.map(
    (indicator, index) =>
      `${inUnits(indicator.weight, arithmetic)} * points${scales.indexOf(indicator.scale)}[a${index}[from + row]]`,
  );
  return `function ${name}(${indicators.map((_, index) => `a${index}`).join(", ")}, from, rows, dimension) {
  for (let row = 0; row < rows; row += 1)
    dimension[row] += ${inUnits(weight, arithmetic)} * (${worths.join(" + ")});
}`;
}

/** The points of every byte. */
function table(scale: BenchScale, arithmetic: Arithmetic): string {
  const points = Array.from({ length: 256 }, (_, answer) => {
    if (answer === NO_ANSWER) return 0;
    if (answer > scale.max) return Number.NaN;
    return arithmetic === "float" ? sixthsOf(scale, answer) / 6 : sixthsOf(scale, answer);
  });
  return `Float64Array.of(${points.join(", ")})`;
}

function inUnits(weight: number, arithmetic: Arithmetic): number {
  return arithmetic === "float" ? weight / 10_000 : weight;
}

import type { Measured } from "./measure.js";

/** What the corpus tells of the diagnostics. */
export interface Figures {
  readonly rubrics: number;
  readonly mistakes: number;
  /** The share of mistakes that are reported where the author must look. */
  readonly onRightLine: number;
  readonly elsewhere: number;
  readonly missed: number;
  readonly extra: number;
  readonly codes: number;
}

export function figuresOf(measured: readonly Measured[]): Figures {
  const sum = (count: (one: Measured) => number): number => measured.reduce((total, one) => total + count(one), 0);
  const mistakes = sum((one) => one.mistakes);
  return {
    rubrics: measured.length,
    mistakes,
    onRightLine: mistakes === 0 ? 0 : sum(({ right }) => right) / mistakes,
    elsewhere: sum(({ elsewhere }) => elsewhere.length),
    missed: sum(({ missed }) => missed.length),
    extra: sum(({ extra }) => extra.length),
    codes: new Set(measured.flatMap(({ codes }) => codes)).size,
  };
}

/** The figures as a table, with what falls short below it. */
export function renderFigures(parts: readonly (readonly [name: string, measured: readonly Measured[]])[]): string {
  const head = ["", "rubrics", "mistakes", "right line", "other line", "missed", "extra errors", "codes"];
  const rows = parts.map(([name, measured]) => {
    const { rubrics, mistakes, onRightLine, elsewhere, missed, extra, codes } = figuresOf(measured);
    return [name, rubrics, mistakes, `${(onRightLine * 100).toFixed(2)}%`, elsewhere, missed, extra, codes].map(String);
  });
  const table = [head, ...rows].map((row) => row.map((cell) => cell.padStart(13)).join("")).join("\n");
  const all = parts.at(-1)?.[1] ?? [];
  const short = all.flatMap(({ name, elsewhere, missed, extra }) => [
    ...elsewhere.map((one) => `${name}: other line for ${one}`),
    ...missed.map((one) => `${name}: missed ${one}`),
    ...extra.map((one) => `${name}: extra ${one}`),
  ]);
  return [table, ...short].join("\n");
}

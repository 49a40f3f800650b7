import type { Measured } from "./harness.js";
import type { Spread } from "./statistics.js";

/** A table of results. */
export interface Table {
  readonly title: string;
  /** What was done, and what to bear in mind. */
  readonly remarks: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Further columns by the name of the competitor. */
export type Extra = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** A table of measured times with their ratios to the limit. */
export function measuredTable(
  title: string,
  remarks: readonly string[],
  measured: readonly Measured[],
  extra: Extra = {},
): Table {
  return {
    title,
    remarks,
    head: ["who", "median", "least / quartiles", "ratio", "least / quartiles", "rounds", ...Object.keys(extra), "note"],
    rows: measured.map(({ name, time, ratio, rounds, note }) => [
      name,
      milliseconds(time.median),
      spreadText(time, milliseconds),
      times(ratio.median),
      spreadText(ratio, times),
      String(rounds),
      ...Object.values(extra).map((column) => column.get(name) ?? ""),
      note ?? "",
    ]),
  };
}

/** A table as Markdown. */
export function toMarkdown({ title, remarks, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [
    `### ${title}`,
    "",
    ...remarks.map((remark) => `- ${remark}`),
    "",
    line(head),
    line(rule),
    ...rows.map(line),
    "",
  ].join("\n");
}

/** A time in the unit that reads best. */
export function milliseconds(time: number): string {
  if (time < 0.001) return `${digits(time * 1_000_000)} ns`;
  if (time < 1) return `${digits(time * 1000)} µs`;
  return time < 10_000 ? `${digits(time)} ms` : `${digits(time / 1000)} s`;
}

/** How many times the limit. */
export function times(ratio: number): string {
  return `${digits(ratio)}×`;
}

function spreadText({ least, lower, upper }: Spread, show: (figure: number) => string): string {
  return `${show(least)} / ${show(lower)}–${show(upper)}`;
}

/** Three digits that count. */
function digits(figure: number): string {
  if (!Number.isFinite(figure)) return "–";
  if (figure >= 1000) return Math.round(figure).toLocaleString("en");
  return String(Number(figure.toPrecision(3)));
}

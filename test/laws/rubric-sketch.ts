/** An exact number of a sketch, kept apart from the library's own rationals. */
export type Exact = readonly [num: bigint, den: bigint];

/** An exact number and how the rubric text writes it. */
export interface Written {
  readonly text: string;
  readonly value: Exact;
}

export type DirectionSketch = "higher" | "lower";
export type ModeSketch = "half-up" | "half-even" | "down" | "up";
export type MissingSketch = "lowest" | "excluded" | "stop";

/** What a generated rubric says, as plain data from which its text is printed and its outcome recomputed. */
export interface RubricSketch {
  readonly id: string;
  readonly year: string;
  readonly score: ScoreSketch;
  readonly missing: MissingSketch;
  readonly children: readonly PartSketch[];
  /** The best first. */
  readonly categories: readonly CategorySketch[];
  /** Whether categories are written with both bounds, and whether the lowest comes first. */
  readonly bands: boolean;
  readonly ascending: boolean;
}

export interface ScoreSketch {
  readonly min: bigint;
  readonly max: bigint;
  readonly digits: number;
  readonly mode: ModeSketch;
}

export interface CategorySketch {
  readonly id: string;
  readonly zone: "red" | "yellow" | "green" | null;
  /** In units of the last published digit. */
  readonly from: bigint;
}

export type PartSketch = GroupSketch | IndicatorSketch;

export interface GroupSketch {
  readonly kind: "dimension" | "variable";
  readonly name: string;
  readonly path: string;
  readonly weight: Written;
  readonly order: number;
  readonly children: readonly PartSketch[];
}

export interface IndicatorSketch {
  readonly kind: "indicator";
  readonly name: string;
  readonly path: string;
  readonly weight: Written;
  readonly order: number;
  readonly scale: ScaleSketch;
  /** Whether the scale is declared at the top and referred to by name. */
  readonly named: boolean;
  readonly picks: Picks;
}

export type ScaleSketch =
  | { readonly kind: "yes-no"; readonly better: "yes" | "no" | null }
  | {
      readonly kind: "levels";
      readonly min: bigint;
      readonly max: bigint;
      readonly direction: DirectionSketch | null;
      /** One for each level from `min` up, or null when they are linear. */
      readonly points: readonly Written[] | null;
    }
  | { readonly kind: "choice"; readonly options: readonly { readonly name: string; readonly points: Written }[] }
  | {
      readonly kind: "count";
      readonly max: bigint;
      readonly fullAt: bigint | null;
      readonly direction: DirectionSketch | null;
    }
  | { readonly kind: "number"; readonly min: Written; readonly max: Written; readonly direction: DirectionSketch }
  | {
      readonly kind: "mean";
      readonly min: bigint;
      readonly max: bigint;
      readonly atLeast: bigint | null;
      readonly direction: DirectionSketch | null;
    };

/** What was drawn for the answers of an indicator. */
export interface Picks {
  /** How good the answer is, from 0 to {@link BEST}: in the worse and in the better evidence. */
  readonly low: number;
  readonly high: number;
  /** Whether there is an answer, in the worse and in the better evidence. */
  readonly present: readonly [boolean, boolean];
  /** Which of the ways to write the same answer. */
  readonly form: number;
  /** How far each respondent is from the mean. */
  readonly offsets: readonly number[];
}

/** The quality of the best answer. */
export const BEST = 1_000_000;

/** A decimal with `digits` decimals, from a whole number of its last digit. */
export function decimal(units: bigint, digits: number): Written {
  const size = 10n ** BigInt(digits);
  const magnitude = units < 0n ? -units : units;
  const fraction = digits === 0 ? "" : `.${(magnitude % size).toString().padStart(digits, "0")}`;
  return { text: `${units < 0n ? "-" : ""}${magnitude / size}${fraction}`, value: [units, size] };
}

/** Every indicator below, in order. */
export function indicatorsIn(parts: readonly PartSketch[]): readonly IndicatorSketch[] {
  return parts.flatMap((part) => (part.kind === "indicator" ? [part] : indicatorsIn(part.children)));
}

/** The same rubric with every group's children in another order. */
export function permuted(sketch: RubricSketch): RubricSketch {
  const reorder = (parts: readonly PartSketch[]): readonly PartSketch[] =>
    parts
      .map((part) => (part.kind === "indicator" ? part : { ...part, children: reorder(part.children) }))
      .toSorted((a, b) => a.order - b.order || (a.name < b.name ? 1 : -1));
  return { ...sketch, children: reorder(sketch.children) };
}

/** The same indicators directly below the rubric, all with the same weight. */
export function flattened(sketch: RubricSketch): RubricSketch {
  const indicators = indicatorsIn(sketch.children);
  const weight: Written = { text: `1/${indicators.length}`, value: [1n, BigInt(indicators.length)] };
  return { ...sketch, children: indicators.map((indicator) => ({ ...indicator, path: indicator.name, weight })) };
}

/** The rubric as an author would write it. */
export function printRubric(sketch: RubricSketch): string {
  const { id, year, score, children } = sketch;
  const scales = indicatorsIn(children)
    .filter(({ named }) => named)
    .map(({ name, scale }) => `  scale scale-${name} ${printScale(scale)}`);
  return [
    `rubric ${id} ${year} {`,
    `  title "Rubrik ${id}" en "Rubric ${id}"`,
    `  score ${score.min}..${score.max} published ${score.digits} digits ${score.mode}`,
    `  missing answers ${MISSING[sketch.missing]}`,
    ...scales,
    ...children.flatMap((part) => printPart(part, "  ")),
    ...printCategories(sketch),
    "}",
    "",
  ].join("\n");
}

const MISSING: Readonly<Record<MissingSketch, string>> = {
  lowest: "count as lowest",
  excluded: "are excluded",
  stop: "stop the score",
};

function printPart(part: PartSketch, indent: string): readonly string[] {
  const head = `${indent}${part.kind} ${part.name} "Bagian ${part.name}"`;
  if (part.kind !== "indicator") {
    const below = part.children.flatMap((child) => printPart(child, `${indent}  `));
    return [`${head} weight ${part.weight.text} {`, ...below, `${indent}}`];
  }
  const scale = part.named ? `scale-${part.name}` : printScale(part.scale);
  return [`${head} { weight ${part.weight.text} scale ${scale} }`];
}

function printScale(scale: ScaleSketch): string {
  switch (scale.kind) {
    case "yes-no":
      return `yes/no${scale.better === null ? "" : ` ${scale.better} is better`}`;
    case "levels": {
      const entries = scale.points?.map(({ text }, index) => `${scale.min + BigInt(index)} "Tingkat" points ${text}`);
      const block = entries === undefined ? "" : ` { ${entries.join(" ")} }`;
      return `levels ${scale.min}..${scale.max}${printDirection(scale.direction)}${block}`;
    }
    case "choice":
      return `choice { ${scale.options.map(({ name, points }) => `${name} "Pilihan" points ${points.text}`).join(" ")} }`;
    case "count": {
      const fullAt = scale.fullAt === null ? "" : ` full at ${scale.fullAt}`;
      return `count 0..${scale.max}${fullAt}${printDirection(scale.direction)}`;
    }
    case "number":
      return `number ${scale.min.text}..${scale.max.text}${printDirection(scale.direction)}`;
    case "mean": {
      const atLeast = scale.atLeast === null ? "" : ` at least ${scale.atLeast}`;
      return `mean of respondents ${scale.min}..${scale.max}${atLeast}${printDirection(scale.direction)}`;
    }
  }
}

function printDirection(direction: DirectionSketch | null): string {
  return direction === null ? "" : ` ${direction} is better`;
}

function printCategories({ categories, bands, ascending, score }: RubricSketch): readonly string[] {
  const lines = categories.map(({ id, zone, from }, index) => {
    const above = categories[index - 1];
    const to = above === undefined ? score.max * 10n ** BigInt(score.digits) : above.from - 1n;
    const band = bands ? ` to ${decimal(to, score.digits).text}` : "";
    return `  category ${id}${zone === null ? "" : ` zone ${zone}`} from ${decimal(from, score.digits).text}${band}`;
  });
  return ascending ? lines.toReversed() : lines;
}

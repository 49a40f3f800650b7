import { createRandom, type Random } from "./random.js";

/** How an answer of the benchmark becomes points: `full` is the answer from which on points are full. */
export interface BenchScale {
  readonly kind: "yes-no" | "levels" | "count";
  /** The highest answer; yes is 1. */
  readonly max: number;
  readonly full: number;
  /** As it stands in the rubric. */
  readonly text: string;
}

/** An indicator of the benchmark. Weights are hundredths of a percent of the parent, 10,000 for the whole. */
export interface BenchIndicator {
  readonly name: string;
  readonly weight: number;
  readonly scale: BenchScale;
}

/** A variable of the benchmark. */
export interface BenchVariable {
  readonly name: string;
  readonly weight: number;
  readonly indicators: readonly BenchIndicator[];
}

/** A dimension of the benchmark. */
export interface BenchDimension {
  readonly name: string;
  readonly weight: number;
  readonly variables: readonly BenchVariable[];
}

/** A rubric of the benchmark: its text for patuh, and its numbers for everybody else. */
export interface BenchRubric {
  readonly text: string;
  readonly dimensions: readonly BenchDimension[];
  readonly indicators: readonly BenchIndicator[];
}

/** The categories of the Ombudsman since 2022. */
export const CATEGORIES = [
  { id: "A", from: 88, text: 'category A "Kualitas Tertinggi" en "Highest quality" zone green from 88' },
  { id: "B", from: 78, text: 'category B "Kualitas Tinggi" en "High quality" zone green from 78' },
  { id: "C", from: 54, text: 'category C "Kualitas Sedang" en "Medium quality" zone yellow from 54' },
  { id: "D", from: 32, text: 'category D "Kualitas Rendah" en "Low quality" zone red from 32' },
  { id: "E", from: 0, text: 'category E "Kualitas Terendah" en "Lowest quality" zone red from 0' },
] as const;

/** The kinds of institution within which is ranked. */
export const KINDS = ["kementerian", "lembaga", "provinsi", "kabupaten", "kota"] as const;

/** Points of all these are whole in sixths of a point, so that a careful program can stay exact with whole numbers. */
const SCALES: readonly BenchScale[] = [
  { kind: "levels", max: 4, full: 4, text: "levels 0..4" },
  { kind: "yes-no", max: 1, full: 1, text: "yes/no" },
  { kind: "count", max: 14, full: 10, text: "count 0..14 full at 10" },
  { kind: "levels", max: 3, full: 3, text: "levels 0..3" },
  { kind: "count", max: 8, full: 8, text: "count 0..8" },
];

/** The weights of the four dimensions since 2022, and round ones. */
const DIMENSION_WEIGHTS = { fine: [2185, 3237, 2424, 2154], round: [3000, 2500, 2500, 2000] };
const MOST_IN_VARIABLE = 6;

/**
 * A rubric of `size` indicators in four dimensions. The same size and weights
 * give the same rubric. With `round` weights (multiples of 5 %) many scores lie
 * exactly between two published ones.
 */
export function benchmarkRubric(size: number, weights: "fine" | "round" = "fine"): BenchRubric {
  const random = createRandom(size);
  const step = weights === "fine" ? 1 : 500;
  const dimensions = DIMENSION_WEIGHTS[weights].map((weight, index) => {
    const own = Math.floor(size / 4) + (index < size % 4 ? 1 : 0);
    return dimension(`d${index + 1}`, weight, own, step, random);
  });
  const indicators = dimensions.flatMap(({ variables }) => variables.flatMap((variable) => variable.indicators));
  return { dimensions, indicators, text: textOf(size, dimensions) };
}

/** What an answer is worth, in sixths of a point: 600 is full. */
export function sixthsOf(scale: BenchScale, answer: number): number {
  return (600 / scale.full) * Math.min(answer, scale.full);
}

/** A weight as a share of its parent. */
export function shareOf({ weight }: { readonly weight: number }): number {
  return weight / 10_000;
}

function dimension(name: string, weight: number, size: number, step: number, random: Random): BenchDimension {
  const count = Math.ceil(size / MOST_IN_VARIABLE);
  const variables = split(10_000, count, step, random).map((share, index) => {
    const own = Math.floor(size / count) + (index < size % count ? 1 : 0);
    return variable(`${name}v${index + 1}`, share, own, step, random);
  });
  return { name, weight, variables };
}

function variable(name: string, weight: number, size: number, step: number, random: Random): BenchVariable {
  const indicators = split(10_000, size, step, random).map((share, index): BenchIndicator => {
    const scale = SCALES[random.below(SCALES.length)];
    if (scale === undefined) throw new Error("there is no such scale");
    return { name: `${name}i${index + 1}`, weight: share, scale };
  });
  return { name, weight, indicators };
}

/** Parts of uneven size that add up to the total exactly, each a multiple of `step` above zero. */
function split(total: number, count: number, step: number, random: Random): readonly number[] {
  const parts = Array.from({ length: count }, () => 1);
  const wishes = parts.map(() => 1 + random.unit());
  const all = wishes.reduce((sum, wish) => sum + wish, 0);
  let left = total / step - count;
  const spare = left;
  for (const [index, wish] of wishes.entries()) {
    const more = index === count - 1 ? left : Math.min(left, Math.round((spare * wish) / all));
    parts[index] = 1 + more;
    left -= more;
  }
  return parts.map((part) => part * step);
}

function percent(weight: number): string {
  return `${weight / 100}%`;
}

function textOf(size: number, dimensions: readonly BenchDimension[]): string {
  const lines = dimensions.flatMap(({ name, weight, variables }) => [
    `  dimension ${name} "Dimensi ${name}" en "Dimension ${name}" weight ${percent(weight)} {`,
    ...variables.flatMap(variableLines),
    "  }",
  ]);
  return `rubric ukur-${size} 2023 {
  title "Rubrik untuk mengukur kecepatan" en "A rubric to measure speed with"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact kind choice { ${KINDS.map((kind) => `${kind} "${kind}"`).join(" ")} } "Jenis instansi" en "Kind of institution"
${lines.join("\n")}
${CATEGORIES.map(({ text }) => `  ${text}`).join("\n")}
  level service -> institution mean
  rank institution within kind ties share by published
}
`;
}

function variableLines({ name, weight, indicators }: BenchVariable): readonly string[] {
  return [
    `    variable ${name} "Variabel ${name}" en "Variable ${name}" weight ${percent(weight)} {`,
    ...indicators.map(
      (indicator) =>
        `      indicator ${indicator.name} "Indikator ${indicator.name}" en "Indicator ${indicator.name}" weight ${percent(indicator.weight)} { scale ${indicator.scale.text} }`,
    ),
    "    }",
  ];
}

import fc from "fast-check";
import { evidenceOf, extremeEvidence, type RawEvidence, rawAnswer } from "../laws/answer-sketch.js";
import {
  BEST,
  decimal,
  type IndicatorSketch,
  type PartSketch,
  type Picks,
  printRubric,
  type RubricSketch,
  type ScaleSketch,
  type ScoreSketch,
  type Written,
} from "../laws/rubric-sketch.js";

/** A valid rubric: its text, and what it says as plain data. */
export interface RubricCase {
  readonly sketch: RubricSketch;
  readonly text: string;
}

/** A rubric with evidence that fits it. */
export interface EvidenceCase extends RubricCase {
  readonly raw: RawEvidence;
}

/** A rubric with two pieces of evidence, `better` nowhere worse than `worse` and with the same things left out. */
export interface ComparableCase extends RubricCase {
  readonly worse: RawEvidence;
  readonly better: RawEvidence;
}

/** Valid rubrics of every shape; a counterexample prints itself as rubric text. */
export function rubric(): fc.Arbitrary<RubricCase> {
  return sketches().map((sketch) => printed({ sketch, text: printRubric(sketch) }));
}

/** Rubrics with every indicator answered. */
export function fullEvidence(): fc.Arbitrary<EvidenceCase> {
  return rubric().map((made) =>
    printed({ ...made, raw: evidenceOf(made.sketch, ({ scale, picks }) => rawAnswer(scale, picks.low, picks)) }),
  );
}

/** Rubrics with some indicators answered: any number of them, none included. */
export function partialEvidence(): fc.Arbitrary<EvidenceCase> {
  return rubric().map((made) => printed({ ...made, raw: evidenceOf(made.sketch, (indicator) => lower(indicator)) }));
}

/** Rubrics with the best, and with the worst, evidence. */
export function extremes(): fc.Arbitrary<RubricCase & { readonly best: RawEvidence; readonly worst: RawEvidence }> {
  return rubric().map((made) =>
    printed({
      ...made,
      best: extremeEvidence(made.sketch, "best"),
      worst: extremeEvidence(made.sketch, "worst"),
    }),
  );
}

/**
 * Rubrics with two pieces of evidence, the second nowhere worse. Under `lowest`
 * the better one may also answer more; otherwise both answer the same.
 */
export function comparableEvidence(): fc.Arbitrary<ComparableCase> {
  return rubric().map((made) => {
    const gains = made.sketch.missing === "lowest";
    const better = ({ scale, picks }: IndicatorSketch): unknown =>
      picks.present[0] || (gains && picks.present[1])
        ? rawAnswer(scale, Math.max(picks.low, picks.high), picks)
        : undefined;
    const worse = ({ scale, picks }: IndicatorSketch): unknown =>
      picks.present[0] ? rawAnswer(scale, Math.min(picks.low, picks.high), picks) : undefined;
    return printed({ ...made, worse: evidenceOf(made.sketch, worse), better: evidenceOf(made.sketch, better) });
  });
}

function lower({ scale, picks }: IndicatorSketch): unknown {
  return picks.present[0] ? rawAnswer(scale, picks.low, picks) : undefined;
}

/** The same case, which a failing property shows as text. */
function printed<Case extends RubricCase>(made: Case): Case {
  const { sketch, text, ...evidence } = made;
  const data = Object.entries(evidence).map(([name, raw]) => `${name}: ${JSON.stringify(raw)}`);
  return Object.defineProperty({ ...made }, fc.toStringMethod, { value: () => `\n${[text, ...data].join("\n")}\n` });
}

// ------------------------------------------------------------------ the tree

/** A part before it has a name and a share. */
interface Seed {
  /** Its part of the weight, before the weights of siblings are made one whole. */
  readonly raw: number;
  readonly order: number;
  readonly node:
    | { readonly kind: "indicator"; readonly scale: ScaleFor; readonly named: boolean; readonly picks: Picks }
    | { readonly kind: "group"; readonly style: WeightStyle; readonly children: readonly Seed[] };
}

type ScaleFor = (score: ScoreSketch) => ScaleSketch;
type WeightStyle = "percent" | "fraction" | "equal";

/** Names that a careless map would confuse with what every object has. */
const ODD_NAMES = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"];

function sketches(): fc.Arbitrary<RubricSketch> {
  return fc
    .tuple(
      fc.record({ score: scores(), missing: fc.constantFrom("lowest" as const, "excluded" as const, "stop" as const) }),
      fc.record({ style: styles(), children: fc.array(seeds(3), { minLength: 1, maxLength: 4 }), odd: fc.boolean() }),
      fc.record({
        cuts: fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 5 }),
        zones: fc.option(fc.array(fc.nat(2), { minLength: 6, maxLength: 6 })),
        bands: fc.boolean(),
        ascending: fc.boolean(),
      }),
    )
    .map(([{ score, missing }, { style, children, odd }, { cuts, zones, bands, ascending }]) => {
      const parts = buildParts(children, style, "", { score, nextName: namer(odd) });
      const categories = categoriesOf(score, cuts, zones);
      return { id: "acak", year: "2024", score, missing, children: parts, categories, bands, ascending };
    });
}

interface Context {
  readonly score: ScoreSketch;
  /** A name that no part has yet. */
  readonly nextName: (prefix: string) => string;
}

function namer(odd: boolean): Context["nextName"] {
  let names = 0;
  return (prefix) => {
    names += 1;
    return (odd && prefix === "i" ? ODD_NAMES[names - 1] : undefined) ?? `${prefix}${names}`;
  };
}

function buildParts(
  siblings: readonly Seed[],
  style: WeightStyle,
  above: string,
  context: Context,
): readonly PartSketch[] {
  const raws = siblings.map(({ raw }) => raw);
  const shares = sharesOf(raws, style);
  return siblings.map((seed, index) => buildPart(seed, shares[index] ?? NOTHING, above, context));
}

function buildPart({ node, order }: Seed, weight: Written, above: string, context: Context): PartSketch {
  if (node.kind === "indicator") {
    const name = context.nextName("i");
    const { kind, named, picks } = node;
    return { kind, name, path: `${above}${name}`, weight, order, scale: node.scale(context.score), named, picks };
  }
  const kind = above === "" && order % 2 === 0 ? "dimension" : "variable";
  const name = context.nextName(kind.slice(0, 1));
  const path = `${above}${name}`;
  return { kind, name, path, weight, order, children: buildParts(node.children, node.style, `${path}.`, context) };
}

const NOTHING: Written = { text: "0%", value: [0n, 1n] };

function seeds(depth: number): fc.Arbitrary<Seed> {
  const leaf = fc.record({
    kind: fc.constant("indicator" as const),
    scale: scales(),
    named: fc.boolean(),
    picks: picks(),
  });
  const children = depth === 0 ? null : fc.array(seeds(depth - 1), { minLength: 1, maxLength: 3 });
  const group =
    children === null ? null : fc.record({ kind: fc.constant("group" as const), style: styles(), children });
  const node: fc.Arbitrary<Seed["node"]> =
    group === null
      ? leaf
      : fc.oneof({ withCrossShrink: true }, { arbitrary: leaf, weight: 3 }, { arbitrary: group, weight: 2 });
  return fc.record({ raw: fc.nat(20), order: fc.nat(99), node });
}

function styles(): fc.Arbitrary<WeightStyle> {
  return fc.constantFrom("percent", "fraction", "equal");
}

function picks(): fc.Arbitrary<Picks> {
  const quality = fc.integer({ min: 0, max: BEST });
  return fc.record({
    low: quality,
    high: quality,
    present: fc.tuple(fc.nat(3), fc.boolean()).map(([one, other]) => [one > 0, other] as const),
    form: fc.nat(35),
    offsets: fc.array(fc.integer({ min: -400_000, max: 400_000 }), { minLength: 1, maxLength: 5 }),
  });
}

/** Shares that make one whole, exactly: cut points in hundredths of a percent, or fractions. */
function sharesOf(raws: readonly number[], style: WeightStyle): readonly Written[] {
  const total = raws.reduce((sum, raw) => sum + raw, 0);
  const size = BigInt(raws.length);
  if (style === "equal" || total === 0) return raws.map(() => ({ text: `1/${size}`, value: [1n, size] }));
  if (style === "fraction")
    return raws.map((raw) => ({ text: `${raw}/${total}`, value: [BigInt(raw), BigInt(total)] }));
  const cut = (upTo: number): bigint => BigInt(Math.floor((10_000 * upTo) / total));
  let below = 0;
  return raws.map((raw) => {
    const hundredths = cut(below + raw) - cut(below);
    below += raw;
    return { text: `${decimal(hundredths, 2).text}%`, value: [hundredths, 10_000n] };
  });
}

// -------------------------------------------------------- scores and scales

/** The ranges that official instruments use, and some below zero. */
const RANGES: readonly (readonly [min: bigint, max: bigint])[] = [
  [0n, 100n],
  [0n, 5n],
  [25n, 100n],
  [-50n, 50n],
  [0n, 75n],
  [-10n, -2n],
];

function scores(): fc.Arbitrary<ScoreSketch> {
  return fc
    .record({
      range: fc.constantFrom(...RANGES),
      digits: fc.nat(4),
      mode: fc.constantFrom("half-up" as const, "half-even" as const, "down" as const, "up" as const),
    })
    .map(({ range: [min, max], digits, mode }) => ({ min, max, digits, mode }));
}

/** Lower bounds anywhere in the range; the lowest category always begins at its bottom. */
function categoriesOf(
  { min, max, digits }: ScoreSketch,
  cuts: readonly number[],
  zones: readonly number[] | null,
): RubricSketch["categories"] {
  const size = 10n ** BigInt(digits);
  const froms = new Set([0, ...cuts].map((cut) => min * size + ((max - min) * size * BigInt(cut)) / 1000n));
  const bestFirst = [...froms].toSorted((a, b) => (a < b ? 1 : -1));
  const zonesBestFirst = zones?.toSorted((a, b) => b - a) ?? [];
  return bestFirst.map((from, index) => ({
    id: `K${index + 1}`,
    zone: (["red", "yellow", "green"] as const)[zonesBestFirst[index] ?? -1] ?? null,
    from,
  }));
}

function scales(): fc.Arbitrary<ScaleFor> {
  const direction = fc.constantFrom(null, "higher" as const, "lower" as const);
  const small = fc.nat(9);
  const points = fc.tuple(fc.boolean(), fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 }));
  return fc.oneof(
    fc.constantFrom(null, "yes" as const, "no" as const).map(
      (better): ScaleFor =>
        () => ({ kind: "yes-no", better }),
    ),
    fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 6 }), direction, fc.option(points)).map(
      ([min, span, direction, stated]): ScaleFor =>
        (score) => ({
          kind: "levels",
          min: BigInt(min),
          max: BigInt(min + span),
          direction,
          points: stated === null ? null : inOrder(pointsOf(stated, span + 1, score), direction),
        }),
    ),
    fc.tuple(fc.integer({ min: 2, max: 4 }), points, fc.nat(3)).map(
      ([size, stated, shift]): ScaleFor =>
        (score) => {
          const shares = pointsOf(stated, size, score);
          const rotated = [...shares.slice(shift), ...shares.slice(0, shift)];
          return { kind: "choice", options: rotated.map((share, index) => ({ name: `o${index + 1}`, points: share })) };
        },
    ),
    fc.tuple(fc.integer({ min: 1, max: 14 }), fc.option(fc.nat(13)), direction).map(
      ([max, fullAt, direction]): ScaleFor =>
        () => ({
          kind: "count",
          max: BigInt(max),
          // What is full cannot be worst, so `full at` and `lower is better` never stand together.
          fullAt: fullAt === null || direction === "lower" ? null : BigInt(1 + (fullAt % max)),
          direction,
        }),
    ),
    fc
      .tuple(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom("higher" as const, "lower" as const),
      )
      .map(
        ([min, span, direction]): ScaleFor =>
          () => ({
            kind: "number",
            min: decimal(BigInt(min), 1),
            max: decimal(BigInt(min + span), 1),
            direction,
          }),
      ),
    fc.tuple(fc.nat(2), small, fc.option(fc.integer({ min: 1, max: 4 })), direction).map(
      ([min, span, atLeast, direction]): ScaleFor =>
        () => ({
          kind: "mean",
          min: BigInt(min),
          max: BigInt(min + 1 + span),
          atLeast: atLeast === null ? null : BigInt(atLeast),
          direction,
        }),
    ),
  );
}

/** Ascending points in thousandths of the score range, on request from its very bottom to its very top. */
function pointsOf(
  [spans, drawn]: readonly [boolean, readonly number[]],
  size: number,
  { min, max }: ScoreSketch,
): readonly Written[] {
  const ascending = drawn.slice(0, size).toSorted((a, b) => a - b);
  const shares = spans ? [0, ...ascending.slice(1, -1), 1000] : ascending;
  return shares.map((share) => decimal(min * 1000n + (max - min) * BigInt(share), 3));
}

function inOrder(points: readonly Written[], direction: "higher" | "lower" | null): readonly Written[] {
  return direction === "lower" ? points.toReversed() : points;
}

import fc from "fast-check";
import {
  BEST,
  type ConditionSketch,
  decimal,
  type FactSketch,
  type GivenPicks,
  type GroupSketch,
  type IndicatorSketch,
  type PartSketch,
  type Picks,
  type PolicySketch,
  partsIn,
  type RubricSketch,
  type ScoreSketch,
  type Written,
} from "../laws/rubric-sketch.js";
import {
  type ConditionSeed,
  conditionOf,
  conditionSeeds,
  facts,
  type RuleSeed,
  ruleOf,
  ruleSeeds,
  verdictOf,
  verdictSeeds,
} from "./arbitrary-condition.js";
import { type ScaleFor, scales } from "./arbitrary-scale.js";

/** What generated rubrics may hold. */
export interface Shape {
  /** Undisclosed weights that are shared, and groups that are not broken down, so that there may be no single score. */
  readonly open: boolean;
  /** Groups that are not broken down at all. */
  readonly bare: boolean;
  /** Undisclosed weights at all, also single ones. */
  readonly undisclosed: boolean;
  /** Rules that are declared not monotonic. */
  readonly rising: boolean;
  /** How many of six weights are disclosed. */
  readonly disclosed: number;
  /** How many layers of groups, and how many parts directly below the rubric. */
  readonly depth: number;
  readonly least: number;
  readonly width: number;
}

export const WHOLE: Shape = {
  open: true,
  bare: true,
  undisclosed: true,
  rising: true,
  disclosed: 3,
  depth: 2,
  least: 1,
  width: 3,
};

/** A part before it has a name and a share. */
interface Seed {
  /** Its part of the weight, before the weights of siblings are made one whole. */
  readonly raw: number;
  readonly order: number;
  readonly own: OwnSeed;
  readonly node:
    | {
        readonly kind: "indicator";
        readonly scale: ScaleFor;
        readonly named: boolean;
        readonly observations: IndicatorSketch["observations"];
        readonly picks: Picks;
      }
    | {
        readonly kind: "group";
        readonly style: WeightStyle;
        readonly total: number;
        readonly bare: number;
        readonly children: readonly Seed[];
      };
}

/** What a part says of itself beside its weight; each number is one feature, 0 for none. */
interface OwnSeed {
  readonly undisclosed: number;
  readonly applies: ConditionSeed | null;
  readonly may: number;
  readonly policy: number;
  readonly rounded: { readonly digits: number; readonly mode: ScoreSketch["mode"] | null } | null;
  readonly given: GivenPicks;
}

type WeightStyle = "percent" | "fraction" | "equal";

const POLICIES: readonly PolicySketch[] = ["redistribute", "full", "lowest"];

/** Names that a careless map would confuse with what every object has. */
const ODD_NAMES = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"];

export function sketches(shape: Shape): fc.Arbitrary<RubricSketch> {
  return fc
    .tuple(
      fc.record({
        score: scores(),
        missing: fc.constantFrom("lowest" as const, "excluded" as const, "stop" as const),
        policy: fc.constantFrom(...POLICIES),
        assumeEqual: fc.nat(3),
        facts: facts(),
      }),
      fc.record({
        style: styles(),
        total: fc.nat(9),
        children: fc.array(seeds(shape.depth), { minLength: shape.least, maxLength: shape.width }),
        odd: fc.boolean(),
      }),
      fc.record({
        cuts: fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 5, size: "max" }),
        zones: fc.option(fc.array(fc.nat(2), { minLength: 6, maxLength: 6 })),
        bands: fc.boolean(),
        ascending: fc.boolean(),
      }),
      fc.record({ rules: fc.array(ruleSeeds(), { maxLength: 3 }), verdict: fc.option(verdictSeeds()) }),
    )
    .map(([{ score, missing, policy, assumeEqual, facts }, top, { cuts, zones, bands, ascending }, after]) => {
      const totalOf = (seed: number): Written | null => (score.min === 0n ? (TOTALS[seed] ?? null) : null);
      const context = { score, facts, shape, totalOf, nextName: namer(top.odd) };
      const weightsTotal = totalOf(top.total);
      const children = buildParts(top.children, top.style, weightsTotal, "", context);
      const categories = categoriesOf(score, cuts, zones);
      const mayVary = partsIn(children).some((part) => part.applies !== null || part.mayBeNotApplicable);
      const whole = { facts, children, score, categories };
      const rules = after.rules.map((seed: RuleSeed, index) => ruleOf(shaped(seed, shape), index, whole));
      const verdict = after.verdict === null ? null : verdictOf(after.verdict, whole);
      const sketch: RubricSketch = {
        ...{ id: "acak", year: "2024", score, missing, notApplicable: mayVary ? policy : null },
        ...{
          assumeEqual: hasShares(children) && (assumeEqual === 3 || !shape.open),
          weightsTotal,
          children,
          categories,
        },
        ...{ bands: bands && !score.exact, ascending, rules, verdict, facts },
      };
      return { ...sketch, facts: facts.filter(({ name }) => usedFacts(sketch).has(name)) };
    });
}

function shaped(seed: RuleSeed, { rising }: Shape): RuleSeed {
  return { ...seed, rising: seed.rising && rising };
}

/** Whether somewhere at least two siblings share what is left. */
function hasShares(parts: readonly PartSketch[]): boolean {
  return (
    parts.filter(({ weight }) => weight === null).length > 1 ||
    parts.some((part) => part.kind !== "indicator" && hasShares(part.children))
  );
}

/** The facts that a condition or the verdict asks for. */
export function usedFacts({ children, rules, verdict }: RubricSketch): ReadonlySet<string> {
  const conditions = [
    ...partsIn(children).flatMap(({ applies }) => (applies === null ? [] : [applies])),
    ...rules.map(({ when }) => when),
  ];
  return new Set([...conditions.flatMap(askedIn), ...(verdict?.columns ?? [])]);
}

function askedIn(condition: ConditionSketch): readonly string[] {
  switch (condition.kind) {
    case "or":
    case "and":
      return condition.parts.flatMap(askedIn);
    case "not":
      return askedIn(condition.operand);
    case "compare":
      return [condition.of];
    case "holds":
    case "is":
      return [condition.fact];
  }
}

// -------------------------------------------------------------------- the tree

interface Context {
  readonly score: ScoreSketch;
  readonly facts: readonly FactSketch[];
  readonly shape: Shape;
  readonly totalOf: (seed: number) => Written | null;
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

/** Tables whose weights do not add up to one whole; the score stays in its range. */
const TOTALS: Readonly<Record<number, Written>> = {
  8: { text: "99.9%", value: [999n, 1000n] },
  9: { text: "3/4", value: [3n, 4n] },
};

function buildParts(
  siblings: readonly Seed[],
  style: WeightStyle,
  total: Written | null,
  above: string,
  context: Context,
): readonly PartSketch[] {
  const shares = sharesOf(
    siblings.map(({ raw }) => raw),
    style,
  ).map((share) => (total === null ? share : times(share, total)));
  const hidden = siblings.map(({ own }) => own.undisclosed >= context.shape.disclosed);
  const isLeft = shares.some(({ value: [num] }, index) => hidden[index] === true && num > 0n);
  const isAlone = hidden.filter((one) => one).length < 2;
  return siblings.map((seed, index) => {
    const isHidden = context.shape.undisclosed && hidden[index] === true && isLeft && (context.shape.open || isAlone);
    return buildPart(seed, isHidden ? null : (shares[index] ?? NOTHING), above, context);
  });
}

function buildPart(seed: Seed, weight: Written | null, above: string, context: Context): PartSketch {
  const { node, order, own } = seed;
  const { score, facts, shape, totalOf, nextName } = context;
  const policy = POLICIES[own.policy - 3] ?? null;
  const says = {
    applies: own.applies === null ? null : conditionOf(own.applies, facts),
    mayBeNotApplicable: own.may > 2,
    notApplicable: policy,
    rounded: own.rounded,
    given: own.given,
  };
  if (node.kind === "indicator") {
    const name = nextName("i");
    const { kind, named, picks, observations } = node;
    const path = `${above}${name}`;
    return { kind, name, path, weight, order, ...says, scale: node.scale(score), named, observations, picks };
  }
  const kind = above === "" && order % 2 === 0 ? "dimension" : "variable";
  const name = nextName(kind.slice(0, 1));
  const path = `${above}${name}`;
  const base: Omit<GroupSketch, "children" | "weightsTotal"> = { kind, name, path, weight, order, ...says };
  if (shape.open && shape.bare && node.bare > 7)
    return {
      ...base,
      ...{ applies: null, mayBeNotApplicable: false, notApplicable: null, rounded: null },
      ...{ weightsTotal: null, children: [] },
    };
  const weightsTotal = totalOf(node.total);
  return { ...base, weightsTotal, children: buildParts(node.children, node.style, weightsTotal, `${path}.`, context) };
}

const NOTHING: Written = { text: "0%", value: [0n, 1n] };

function times({ text, value: [num, den] }: Written, { value: [part, whole] }: Written): Written {
  return { text: `${text} * ${part}/${whole}`, value: [num * part, den * whole] };
}

function seeds(depth: number): fc.Arbitrary<Seed> {
  const leaf = fc.record({
    kind: fc.constant("indicator" as const),
    scale: scales(),
    named: fc.boolean(),
    observations: rarely(
      fc.record({
        combine: fc.constantFrom("mean" as const, "lowest" as const, "highest" as const),
        atLeast: fc.option(fc.integer({ min: 1, max: 3 })),
      }),
    ),
    picks: picks(),
  });
  const children = depth === 0 ? null : fc.array(seeds(depth - 1), { minLength: 1, maxLength: 3 });
  const group =
    children === null
      ? null
      : fc.record({
          kind: fc.constant("group" as const),
          style: styles(),
          total: fc.nat(9),
          bare: fc.nat(8),
          children,
        });
  const node: fc.Arbitrary<Seed["node"]> =
    group === null
      ? leaf
      : fc.oneof({ withCrossShrink: true }, { arbitrary: leaf, weight: 3 }, { arbitrary: group, weight: 2 });
  return fc.record({ raw: fc.nat(20), order: fc.nat(99), own: ownSeeds(), node });
}

function ownSeeds(): fc.Arbitrary<OwnSeed> {
  return fc.record({
    undisclosed: fc.nat(5),
    applies: rarely(conditionSeeds()),
    may: fc.nat(4),
    policy: fc.nat(5),
    rounded: rarely(fc.record({ digits: fc.nat(3), mode: fc.option(modes()) })),
    given: fc
      .record({ notApplicable: fc.nat(3), known: fc.nat(9), share: fc.nat(1000) })
      .map(({ notApplicable, known, share }) => ({
        notApplicable: notApplicable === 3,
        known: known === 8 ? "score" : known === 9 ? "points" : null,
        share,
      })),
  });
}

/** One in five; the simpler nothing is what a counterexample shrinks to. */
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant(null), weight: 4 }, { arbitrary, weight: 1 });
}

function modes(): fc.Arbitrary<ScoreSketch["mode"]> {
  return fc.constantFrom("half-up" as const, "half-even" as const, "down" as const, "up" as const);
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

// ------------------------------------------------------ scores and categories

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
    .record({ range: fc.constantFrom(...RANGES), digits: fc.nat(4), mode: modes(), exact: fc.nat(4) })
    .map(({ range: [min, max], digits, mode, exact }) => ({ min, max, digits, mode, exact: exact === 4 }));
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

import type { Group, Part } from "../model/rubric.js";
import { add, divide, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import { thinned } from "./answers-of.js";
import type { Draft } from "./draft.js";
import { mixtures } from "./mixtures.js";
import { atShare, isPoint, middle, plus, pointAt, type Stretch, scaled, shareOf } from "./stretch.js";
import { joined, keyOf, type Marks, pruned, type Walk, type Way, type Ways, withoutScores } from "./ways.js";

/** Part of a weighted sum: what was added so far, and how. */
interface Sum {
  /** The weight of what counts. */
  readonly included: Rational;
  readonly hasMissing: boolean;
  readonly stretch: Stretch;
  readonly marks: Marks;
  readonly write: (value: Rational, draft: Draft) => void;
}

/** Something that is added: a part, or several that share a weight. */
interface Addend {
  readonly weight: Rational;
  readonly ways: Ways;
}

/**
 * Every way in which the parts of a group make its score: one part after the
 * other is added, ways that nothing can tell apart being kept once.
 */
export function waysOfGroup(
  group: Pick<Group, "path" | "children" | "weightsTotal">,
  walk: Walk,
  waysOf: (part: Part) => Ways,
): Ways {
  const addends = addendsOf(group, walk, waysOf);
  let sums: readonly Sum[] = [
    { included: ZERO, hasMissing: false, stretch: pointAt(ZERO), marks: new Map(), write: () => {} },
  ];
  let complete = addends.every(({ ways }) => ways.complete);
  for (const addend of addends) {
    const isPaid = walk.budget.spend(sums.length * addend.ways.all.length * costOfSum(walk));
    complete &&= isPaid;
    // Without budget a few are still made, so that there is something to try.
    const [before, ways] = isPaid ? [sums, addend.ways.all] : [thinned(sums, FEWEST), thinned(addend.ways.all, FEWEST)];
    const all = before.flatMap((sum) => ways.map((way) => added(sum, way, addend.weight)));
    const found = prunedSums(all, walk);
    sums = found.kept;
    complete &&= found.complete;
  }
  return { all: sums.map((one) => settled(one, group, walk)), complete };
}

/** What a sum costs; its key is as long as rules ask for parts. */
function costOfSum({ tests }: Walk): number {
  return 1 + Math.floor(tests.size / TESTS_PER_SUM);
}

const TESTS_PER_SUM = 16;

/** The parts with their weights; those whose weights were never published together, with what is left for them. */
function addendsOf(
  { children, weightsTotal }: Pick<Group, "children" | "weightsTotal">,
  walk: Walk,
  waysOf: (part: Part) => Ways,
): readonly Addend[] {
  const addends: Addend[] = [];
  const open: { readonly part: Part; readonly ways: Ways }[] = [];
  for (const part of children) {
    if (part.weight === null) open.push({ part, ways: waysOf(part) });
    else addends.push({ weight: part.weight, ways: waysOf(part) });
  }
  if (open.length === 0) return addends;
  const rest = subtract(weightsTotal, sum(children.map(({ weight }) => weight ?? ZERO)));
  return [...addends, { weight: rest, ways: mixtures(open, rest, walk) }];
}

function added(before: Sum, way: Way, weight: Rational): Sum {
  const marks = joined(before.marks, way.marks);
  if (way.kind === "left-out") {
    return {
      ...before,
      hasMissing: before.hasMissing || (way.reason === "missing" && weight.num !== 0n),
      marks,
      write: (value, draft) => {
        way.write(draft);
        before.write(value, draft);
      },
    };
  }
  const own = scaled(way.stretch, weight);
  const stretch = plus(before.stretch, own);
  return {
    included: add(before.included, weight),
    hasMissing: before.hasMissing,
    stretch,
    marks,
    write: (value, draft) => {
      const [earlier, mine] = apart(value, stretch, before.stretch, own);
      way.write(weight.num === 0n ? middle(way.stretch) : divide(mine, weight), draft);
      before.write(earlier, draft);
    },
  };
}

/** Takes a sum apart: both as far up as it is itself, or the one that is a single number as it is. */
function apart(value: Rational, whole: Stretch, first: Stretch, second: Stretch): readonly [Rational, Rational] {
  if (isPoint(first)) return [first.low, subtract(value, first.low)];
  if (isPoint(second)) return [subtract(value, second.low), second.low];
  const share = shareOf(whole, value);
  return [atShare(first, share), atShare(second, share)];
}

/** Sums with the same weight and marks are one list of numbers, of which no more than may be are kept. */
function prunedSums(all: readonly Sum[], walk: Walk): { readonly kept: readonly Sum[]; readonly complete: boolean } {
  const alike = new Map<string, Sum[]>();
  for (const one of all) {
    const { included, hasMissing, marks } = one;
    const key = `${included.num}/${included.den} ${hasMissing} ${keyOf(marks, walk)}`;
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [one]);
    else others.push(one);
  }
  const most = Math.max(FEWEST, Math.floor(walk.most / alike.size));
  const lists = [...alike.values()].slice(0, walk.most).map((list) => pruned(list, most));
  return {
    kept: lists.flatMap(({ kept }) => kept),
    complete: lists.length === alike.size && lists.every(({ complete }) => complete),
  };
}

/** Of every list of sums at least the lowest, the highest and some between are kept. */
const FEWEST = 3;

/** The score of a group: its sum over what counts, raised to the whole; left out where nothing that weighs is left. */
function settled(
  { included, hasMissing, stretch, marks, write }: Sum,
  { children, weightsTotal }: Pick<Group, "children" | "weightsTotal">,
  walk: Walk,
): Way {
  if (included.num === 0n) {
    return {
      kind: "left-out",
      reason: hasMissing ? "missing" : "not-applicable",
      marks: joined(
        marks,
        withoutScores(
          children.map(({ path }) => path),
          walk,
        ),
      ),
      write: (draft) => write(middle(stretch), draft),
    };
  }
  const factor = divide(weightsTotal, included);
  return {
    kind: "scored",
    stretch: scaled(stretch, factor),
    marks,
    write: (value, draft) => write(divide(value, factor), draft),
  };
}

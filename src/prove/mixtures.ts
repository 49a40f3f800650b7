import type { Part } from "../model/rubric.js";
import { compare, divide, equals, multiply, ONE, type Rational, subtract, ZERO } from "../numeric/rational.js";
import type { Draft } from "./draft.js";
import { closed, common, middle, type Stretch, simplest } from "./stretch.js";
import { joined, keyOf, type LeftOutWay, type Marks, type ScoredWay, type Walk, type Way, type Ways } from "./ways.js";

/** A part whose weight was never published, with its ways. */
interface Open {
  readonly part: Part;
  readonly ways: Ways;
}

/** For some marks: the lowest and the highest way of each part that counts. */
interface Choice {
  readonly marks: Marks;
  readonly counted: readonly { readonly part: Part; readonly lowest: ScoredWay; readonly highest: ScoredWay }[];
  readonly leftOut: readonly { readonly part: Part; readonly way: LeftOutWay }[];
}

/**
 * Every mean of parts that share a weight in a way that nobody published. With
 * two or more of them every number between their lowest and their highest score
 * is the mean under some split. Where some of them are left out, only splits are
 * looked at that give these nothing.
 */
export function mixtures(open: readonly Open[], rest: Rational, walk: Walk): Ways {
  let choices: readonly Choice[] = [{ marks: new Map(), counted: [], leftOut: [] }];
  let complete = open.every(({ ways }) => ways.complete);
  for (const one of open) {
    const lists = alike(one, walk);
    const isPaid = walk.budget.spend(choices.length * lists.length);
    const before = isPaid ? choices : choices.slice(0, 1);
    const all = before.flatMap((choice) => lists.map((list) => extended(choice, list)));
    const kept = all.slice(0, walk.most);
    complete &&= isPaid && kept.length === all.length;
    choices = kept;
  }
  return {
    all: choices.flatMap((choice) => mixed(choice, rest)),
    complete: complete && choices.every(({ counted, leftOut }) => counted.length === 0 || leftOut.length === 0),
  };
}

/** The ways of a part that no rule can tell apart, as their lowest and highest; and those that leave it out. */
function alike({ part, ways }: Open, walk: Walk): readonly Choice[] {
  const scored = new Map<string, { lowest: ScoredWay; highest: ScoredWay }>();
  const leftOut: Choice[] = [];
  for (const way of ways.all) {
    if (way.kind === "left-out") {
      leftOut.push({ marks: way.marks, counted: [], leftOut: [{ part, way }] });
      continue;
    }
    const key = keyOf(way.marks, walk);
    const found = scored.get(key) ?? { lowest: way, highest: way };
    scored.set(key, {
      lowest: compare(way.stretch.low, found.lowest.stretch.low) < 0 ? way : found.lowest,
      highest: compare(way.stretch.high, found.highest.stretch.high) > 0 ? way : found.highest,
    });
  }
  const counted = [...scored.values()].map(({ lowest, highest }) => ({
    marks: lowest.marks,
    counted: [{ part, lowest, highest }],
    leftOut: [],
  }));
  return [...counted, ...leftOut];
}

function extended(choice: Choice, more: Choice): Choice {
  return {
    marks: joined(choice.marks, more.marks),
    counted: [...choice.counted, ...more.counted],
    leftOut: [...choice.leftOut, ...more.leftOut],
  };
}

/** The means that one choice of ways makes under every split. */
function mixed(choice: Choice, rest: Rational): readonly Way[] {
  const { counted } = choice;
  const [first, ...others] = counted;
  if (first === undefined) return [withoutAny(choice, rest)];
  const lowest = others.reduce((a, b) => (compare(b.lowest.stretch.low, a.lowest.stretch.low) < 0 ? b : a), first);
  const highest = others.reduce((a, b) => (compare(b.highest.stretch.high, a.highest.stretch.high) > 0 ? b : a), first);
  const [low, high] = [
    { part: lowest.part, way: lowest.lowest },
    { part: highest.part, way: highest.highest },
  ];
  if (lowest !== highest) return [between(low, high, choice, rest)];
  const other = counted.find((one) => one !== lowest);
  if (other === undefined) return [between(low, low, choice, rest), between(high, high, choice, rest)];
  // One part has both the lowest and the highest score; with any other it makes all that is between.
  const beside = { part: other.part, way: other.lowest };
  return [between(low, beside, choice, rest), between(beside, high, choice, rest)];
}

/** One end of a mixture. */
interface End {
  readonly part: Part;
  readonly way: ScoredWay;
}

/** Every mean of two scores: the split gives these two all that is left. */
function between(low: End, high: End, choice: Choice, rest: Rational): Way {
  const stretch = {
    low: low.way.stretch.low,
    lowOpen: low.way.stretch.lowOpen,
    high: high.way.stretch.high,
    highOpen: high.way.stretch.highOpen,
  };
  const write = (value: Rational, draft: Draft): void => {
    const from = atMost(low.way.stretch, value);
    const to = low === high ? value : atLeast(high.way.stretch, value);
    const share = equals(from, to) ? ONE : divide(subtract(value, from), subtract(to, from));
    writeOthers([low.part, high.part], choice, draft);
    low.way.write(from, draft);
    draft.weights.set(low.part.path, multiply(subtract(ONE, share), rest));
    if (low !== high) high.way.write(to, draft);
    draft.weights.set(high.part.path, multiply(share, rest));
  };
  return { kind: "scored", stretch, marks: choice.marks, write };
}

/** The lowest number of a stretch, or one close to it, that is not above a value. */
function atMost(stretch: Stretch, value: Rational): Rational {
  if (!stretch.lowOpen) return stretch.low;
  return simplest(common(stretch, closed(stretch.low, value)) ?? stretch);
}

/** The highest number of a stretch, or one close to it, that is not below a value. */
function atLeast(stretch: Stretch, value: Rational): Rational {
  if (!stretch.highOpen) return stretch.high;
  return simplest(common(stretch, closed(value, stretch.high)) ?? stretch);
}

/** Every part without weight gets some answer too, so that the evidence is whole. */
function writeOthers(mixedParts: readonly Part[], { counted, leftOut }: Choice, draft: Draft): void {
  for (const { part, lowest } of counted) {
    draft.weights.set(part.path, ZERO);
    if (!mixedParts.includes(part)) lowest.write(middle(lowest.stretch), draft);
  }
  for (const { part, way } of leftOut) {
    draft.weights.set(part.path, ZERO);
    way.write(draft);
  }
}

/** None of the parts counts; how they share the weight then makes no difference. */
function withoutAny({ marks, leftOut }: Choice, rest: Rational): Way {
  const isMissing = leftOut.some(({ way }) => way.reason === "missing");
  const [first] = leftOut;
  return {
    kind: "left-out",
    reason: isMissing ? "missing" : "not-applicable",
    marks,
    write: (draft) => {
      for (const { part, way } of leftOut) {
        draft.weights.set(part.path, part === first?.part ? rest : ZERO);
        way.write(draft);
      }
    },
  };
}

import { applicabilityOf, policyOf } from "../evaluate/applicability.js";
import { breakpoints, inOrder } from "../evaluate/breakpoints.js";
import { missingPolicyOf, pointsUnder } from "../evaluate/interpret.js";
import { partsBelow } from "../model/indicators.js";
import type { Group, Indicator, Part } from "../model/rubric.js";
import { compare } from "../numeric/rational.js";
import { answersOf } from "./answers-of.js";
import type { Draft } from "./draft.js";
import { rounded } from "./rounded-ways.js";
import { closed, common, decimalText, isPoint, middle, pointAt, type Stretch } from "./stretch.js";
import { cover, joined, type Marks, marking, type Walk, type Way, type Ways, withoutScores } from "./ways.js";
import { waysOfGroup } from "./ways-of-group.js";

/** Every way in which answers make the score of a part, the facts being what they are. */
export function waysOfPart(part: Part, walk: Walk): Ways {
  const applicability = applicabilityOf(part, walk.facts, new Map());
  if (applicability.kind === "not-applicable") return marked(part, whole([notApplicable(part, walk)]), walk);
  const own = part.kind === "indicator" ? waysOfIndicator(part, walk) : waysBelow(part, walk);
  if (!part.mayBeNotApplicable) return marked(part, own, walk);
  return marked(part, { ...own, all: [...own.all, answeredNotApplicable(part, walk)] }, walk);
}

function whole(all: readonly Way[]): Ways {
  return { all, complete: true };
}

/** What a part that does not apply counts; nothing below it has a score. */
function notApplicable(part: Part, walk: Walk): Way {
  const below = part.kind === "indicator" || walk.tests.size === 0 ? [] : partsBelow(part.children);
  return underPolicy(
    part,
    walk,
    withoutScores(
      below.map(({ path }) => path),
      walk,
    ),
  );
}

function underPolicy(part: Part, { rubric }: Pick<Walk, "rubric">, marks: Marks): Way {
  const points = pointsUnder(policyOf(part), rubric);
  if (points === null) return { kind: "left-out", reason: "not-applicable", marks, write: () => {} };
  return { kind: "scored", stretch: pointAt(points), marks, write: () => {} };
}

function answeredNotApplicable(part: Part, walk: Walk): Way {
  const way = notApplicable(part, walk);
  const answer = ({ answers }: Draft): void => void answers.set(part.name, "n/a");
  return way.kind === "scored" ? { ...way, write: (_, draft) => answer(draft) } : { ...way, write: answer };
}

/** Its answers, and no answer where the rubric lets that count. */
function waysOfIndicator(indicator: Indicator, walk: Walk): Ways {
  const known = walk.known.get(indicator.path) ?? answeredWays(indicator, walk);
  walk.known.set(indicator.path, known);
  return known;
}

function answeredWays(indicator: Indicator, { rubric, most }: Walk): Ways {
  const { all, complete } = answersOf(indicator, rubric.score, most);
  const answered = all.map(
    ({ stretch, answer }): Way => ({
      kind: "scored",
      stretch,
      marks: new Map(),
      write: (points, { answers, digits }) => void answers.set(indicator.name, answer(points, digits)),
    }),
  );
  const policy = missingPolicyOf(rubric);
  const marks: Marks = new Map();
  if (policy === "lowest")
    answered.push({ kind: "scored", stretch: pointAt(rubric.score.min), marks, write: () => {} });
  if (policy === "excluded") answered.push({ kind: "left-out", reason: "missing", marks, write: () => {} });
  return rounded(indicator, { all: distinct(answered), complete }, most);
}

/** One way for every score; of two the earlier, so that an answer goes before none. */
function distinct(ways: readonly Way[]): readonly Way[] {
  const scored = ways.filter((way) => way.kind === "scored");
  return [...cover(scored), ...ways.filter((way) => way.kind === "left-out")];
}

function waysBelow(group: Group, walk: Walk): Ways {
  if (group.children.length === 0) return whole([knownWay(group, walk)]); // what is published is not rounded again
  const below = waysOfGroup(group, walk, (part) => waysOfPart(part, walk));
  const { all, complete } = rounded(group, below, walk.most);
  const settled = all.map((way): Way => {
    if (way.kind === "scored" || way.reason === "missing") return way;
    const under = underPolicy(group, walk, way.marks);
    return under.kind === "scored" ? { ...under, write: (_, draft) => way.write(draft) } : way;
  });
  return { all: settled, complete };
}

/** A group that is not broken down has the score that was published of it. */
function knownWay({ name }: Group, { rubric }: Walk): Way {
  const { min, max } = rubric.score;
  return {
    kind: "scored",
    stretch: closed(min, max),
    marks: new Map(),
    write: (score, { known, digits }) =>
      void known.set(name, { score: decimalText(score, digits, { low: min, high: max }) }),
  };
}

/** The ways with the score of the part itself marked, taken apart where a rule can tell scores apart. */
function marked(part: Part, { all, complete }: Ways, walk: Walk): Ways {
  const { rubric, tests } = walk;
  const { path } = part;
  const asked = tests.get(path);
  if (asked === undefined) return { all, complete };
  const turns = inOrder(asked.flatMap(({ bound }) => breakpoints(rubric.score, bound)));
  const apart = all.flatMap((way): readonly Way[] => {
    if (way.kind === "left-out") return [{ ...way, marks: joined(way.marks, marking(path, null, walk)) }];
    return cutAt(way.stretch, turns).map((stretch) => ({
      ...way,
      stretch,
      marks: joined(way.marks, marking(path, middle(stretch), walk)),
    }));
  });
  return { all: apart, complete };
}

/** The pieces of a stretch between some numbers, and those numbers. */
function cutAt(stretch: Stretch, numbers: readonly (typeof stretch.low)[]): readonly Stretch[] {
  if (isPoint(stretch)) return [stretch];
  const inside = numbers.filter((at) => compare(at, stretch.low) >= 0 && compare(at, stretch.high) <= 0);
  const ends = inOrder([stretch.low, ...inside, stretch.high]);
  const pieces = ends.flatMap((low, index) => {
    const high = ends[index + 1];
    return high === undefined ? [pointAt(low)] : [pointAt(low), { low, high, lowOpen: true, highOpen: true }];
  });
  return pieces.flatMap((piece) => common(piece, stretch) ?? []);
}

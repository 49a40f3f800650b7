import { type Conclusion, conclude } from "../evaluate/conclude.js";
import type { Rubric } from "../model/rubric.js";
import { add, multiply, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { Field } from "./field.js";
import { countOfLeaf, type Knot, type Model, scoreOfLeaf } from "./model.js";
import type { Choices, Scored } from "./way.js";
import { leafAt, type WayToTotal } from "./ways-of-model.js";

/** What the engine concludes when some leaves become better; the same as it does from the changed evidence. */
export function judge(field: Field, model: Model, choices: Choices, rubric: Rubric = field.rubric): Conclusion {
  const scores = new Map(model.scores);
  const total = (knot: Knot): Rational => {
    let sum = knot.base;
    for (const item of knot.items) {
      const count = item.kind === "leaf" ? ofLeaf(item.leaf) : ofKnot(item.knot);
      sum = add(sum, multiply(item.weight, count));
    }
    return sum;
  };
  const ofKnot = (knot: Knot): Rational => {
    const exact = total(knot);
    const score = knot.rounded === null ? exact : round(exact, knot.rounded.digits, knot.rounded.mode);
    scores.set(knot.path, score);
    return score;
  };
  const ofLeaf = (index: number): Rational => {
    const leaf = leafAt(model, index);
    const points = pointsOf(model, index, choices);
    scores.set(leaf.part.path, scoreOfLeaf(leaf, points));
    return countOfLeaf(leaf, points);
  };
  return concludeFrom(field, total(model.root), (path) => scores.get(path) ?? null, rubric);
}

/** What the engine concludes at the end of a way. */
export function judgeWay(
  field: Field,
  model: Model,
  { total, scores }: WayToTotal,
  rubric: Rubric = field.rubric,
): Conclusion {
  const scoreOf = (path: string): Rational | null => {
    const own: Scored | undefined = scores.find((scored) => scored.path === path);
    return own === undefined ? (model.scores.get(path) ?? null) : own.score;
  };
  return concludeFrom(field, total, scoreOf, rubric);
}

function concludeFrom(
  { evidence }: Field,
  total: Rational,
  scoreOf: (path: string) => Rational | null,
  rubric: Rubric,
): Conclusion {
  return conclude(rubric, total, scoreOf, evidence.facts);
}

/** The points of a leaf as it is, or on the rung that was chosen. */
function pointsOf(model: Model, index: number, choices: Choices): Rational {
  const { points, ladder } = leafAt(model, index);
  const rung = choices.get(index);
  if (rung !== undefined) return ladder.rung(rung).points;
  if (points === null) throw new RangeError("a question that has to be answered is not");
  return points;
}

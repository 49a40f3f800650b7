import { pointsRange } from "../evaluate/points-range.js";
import type { SingleAnswer } from "../evidence/evidence.js";
import type { Scale, ScoreRange } from "../model/rubric.js";
import { compare, max, min, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { type Effect, effectOf, joinedEffect } from "./effect.js";
import { pointsOf } from "./points-of.js";

/**
 * What a changed scale does to the answers that could be given before: an
 * answer that it no longer has breaks the comparison, another one may be worth
 * more or less. What an answer that is still lacking may come to is looked at,
 * too. A scale that is worth the same for all of them is a matter of wording.
 */
export function scaleEffect(before: Scale, after: Scale, range: ScoreRange): Effect {
  if (before.kind !== after.kind) return "breaks-comparison";
  const effects = probes(before, after).map((answer): Effect => {
    const [was, is] = [pointsOf(before, answer, range), pointsOf(after, answer, range)];
    return was === null || is === null ? "breaks-comparison" : effectOf(compare(is, was));
  });
  return joinedEffect([...effects, reachEffect(before, after, range)]);
}

/** What a changed scale does to the worst and the best that can come of it. */
export function reachEffect(before: Scale, after: Scale, range: ScoreRange): Effect {
  const [was, is] = [pointsRange(before, range), pointsRange(after, range)];
  return joinedEffect([effectOf(compare(is.worst, was.worst)), effectOf(compare(is.best, was.best))]);
}

/**
 * Answers to the earlier scale that are enough to tell for all of them:
 * between two of them the points of both scales run straight, or stay.
 */
function probes(before: Scale, after: Scale): readonly SingleAnswer[] {
  return match(before)
    .returnType<readonly SingleAnswer[]>()
    .with({ kind: "yes-no" }, () => [
      { kind: "yes-no", yes: true },
      { kind: "yes-no", yes: false },
    ])
    .with({ kind: "levels" }, ({ levels }) => levels.map(({ level }) => ({ kind: "level", level })))
    .with({ kind: "choice" }, ({ options }) => options.map(({ name }) => ({ kind: "option", option: name })))
    .with({ kind: "count" }, (count) => {
      const fullAt = after.kind === "count" ? [after.fullAt] : [];
      const counts = [0n, count.fullAt, ...fullAt, count.max].filter((one) => one <= count.max);
      return counts.map((one) => ({ kind: "count", count: one }));
    })
    .with({ kind: "number" }, (number) => [numberAnswer(number.min), numberAnswer(number.max)])
    .with({ kind: "mean" }, (mean) =>
      [mean.min, mean.max].map((end) => ({ kind: "mean", mean: rational(end), respondents: null })),
    )
    .with({ kind: "checklist" }, ({ items }) => [
      { kind: "checklist", present: [] },
      ...items.map(({ name }): SingleAnswer => ({ kind: "checklist", present: [name] })),
    ])
    .with({ kind: "steps" }, (steps) => {
      const later = after.kind === "steps" ? after.steps : [];
      const inside = (number: Rational): Rational => max(steps.min, min(steps.max, number));
      return [...steps.steps, ...later].map(({ from }) => numberAnswer(inside(from))).concat(numberAnswer(steps.max));
    })
    .exhaustive();
}

function numberAnswer(number: Rational): SingleAnswer {
  return { kind: "number", number };
}

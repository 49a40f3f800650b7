import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Part, Rubric, Scale } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { DeadAnswers } from "./proofs.js";

/** Answers that are worth the same, and indicators whose answers are worth nothing. */
export function findDeadAnswers(rubric: Rubric): readonly DeadAnswers[] {
  const weightless = indicatorsBelow(rubric.children, false);
  const byScale = new Map<Scale, Indicator[]>();
  for (const indicator of indicatorsOf(rubric)) {
    const others = byScale.get(indicator.scale);
    if (others === undefined) byScale.set(indicator.scale, [indicator]);
    else others.push(indicator);
  }
  const alike = [...byScale].flatMap(([scale, indicators]) =>
    sameAnswers(scale).map(([points, answers]) => ({
      indicators: indicators.map(({ name }) => name),
      answers,
      points: formatExact(points),
    })),
  );
  return weightless.length === 0
    ? alike
    : [...alike, { indicators: weightless.map(({ name }) => name), answers: "all", points: null }];
}

/** The indicators that weigh nothing, or stand below a part that does. */
function indicatorsBelow(parts: readonly Part[], isWeightless: boolean): readonly Indicator[] {
  return parts.flatMap((part) => {
    const nothing = isWeightless || part.weight?.num === 0n;
    if (part.kind === "indicator") return nothing ? [part] : [];
    return indicatorsBelow(part.children, nothing);
  });
}

function sameAnswers(scale: Scale): readonly (readonly [Rational, readonly string[]])[] {
  const byPoints = new Map<string, { readonly points: Rational; readonly answers: string[] }>();
  for (const [answer, points] of statedAnswers(scale)) {
    const same = byPoints.get(formatExact(points));
    if (same === undefined) byPoints.set(formatExact(points), { points, answers: [answer] });
    else same.answers.push(answer);
  }
  return [...byPoints.values()].flatMap(({ points, answers }) =>
    answers.length > 1 ? [[points, answers] as const] : [],
  );
}

/** The answers whose points are stated one by one; all others differ, or are full on purpose. */
function statedAnswers(scale: Scale): readonly (readonly [string, Rational])[] {
  return match(scale)
    .returnType<readonly (readonly [string, Rational])[]>()
    .with({ kind: "levels" }, ({ levels }) =>
      levels.flatMap(({ level, points }) => (points === null ? [] : [[`${level}`, points] as const])),
    )
    .with({ kind: "choice" }, ({ options }) => options.map(({ name, points }) => [name, points]))
    .with({ kind: "steps" }, ({ steps }) => steps.map(({ from, points }) => [`from ${formatExact(from)}`, points]))
    .with({ kind: "yes-no" }, { kind: "count" }, { kind: "number" }, { kind: "mean" }, { kind: "checklist" }, () => [])
    .exhaustive();
}

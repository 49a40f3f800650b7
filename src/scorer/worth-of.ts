import type { Indicator } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";

/** All that the worth of answers hangs on, in one text. */
export function worthOf({ scale, rounded, notApplicable, observations }: Indicator, node: number): string {
  const ofScale = match(scale)
    .returnType<readonly unknown[]>()
    .with({ kind: "yes-no" }, ({ better }) => [better])
    .with({ kind: "count" }, ({ max, fullAt, direction }) => [`${max}`, `${fullAt}`, direction])
    .with({ kind: "levels" }, ({ min, max, direction, levels }) => [
      `${min}`,
      `${max}`,
      direction,
      ...levels.map(({ level, points }) => `${level} ${textOf(points)}`),
    ])
    .with({ kind: "choice" }, ({ options }) => options.flatMap(({ name, points }) => [name, textOf(points)]))
    .with({ kind: "number" }, ({ min, max, direction }) => [textOf(min), textOf(max), direction])
    // Converted answer by answer: nothing could be shared.
    .with({ kind: "mean" }, { kind: "checklist" }, { kind: "steps" }, () => [node])
    .exhaustive();
  return JSON.stringify([
    scale.kind,
    observations === null ? null : node,
    rounded?.digits,
    rounded?.mode,
    notApplicable,
    ...ofScale,
  ]);
}

/** How indicators are told apart by what their answers are worth. */
export type WorthOf = typeof worthOf;

function textOf(number: Rational | null): string {
  return number === null ? "" : `${number.num}/${number.den}`;
}

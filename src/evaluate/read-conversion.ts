import { parseExact } from "../numeric/parse-exact.js";
import type { Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { ExactConversion } from "./convert.js";
import type { Conversion } from "./trace.js";

/** The numbers of a conversion, or null when one of them cannot be read. */
export function readConversion(conversion: Conversion): ExactConversion | null {
  return match(conversion)
    .returnType<ExactConversion | null>()
    .with({ kind: "stated" }, ({ kind, points: text }) => {
      const points = parseExact(text);
      return points === null ? null : { kind, points };
    })
    .with({ kind: "missing" }, ({ kind, min: text }) => {
      const min = parseExact(text);
      return min === null ? null : { kind, min };
    })
    .with({ kind: "linear" }, (linear) => {
      const [value, worst, best, min, max] = [linear.value, linear.worst, linear.best, linear.min, linear.max].map(
        parseExact,
      );
      if (value == null || worst == null || best == null || min == null || max == null) return null;
      return { kind: "linear", value, worst, best, min, max };
    })
    .with({ kind: "checklist" }, ({ kind, weights, ...ends }) => {
      const present = readAll(weights.filter((item) => item.present).map(({ weight }) => weight));
      const [min, max] = [parseExact(ends.min), parseExact(ends.max)];
      return present === null || min === null || max === null ? null : { kind, present, min, max };
    })
    .with({ kind: "combined" }, ({ kind, combine, observations }) => {
      const points = readAll(observations.map((observation) => observation.points));
      return points === null || points.length === 0 ? null : { kind, combine, points };
    })
    .exhaustive();
}

/** Several numbers, or null when one of them cannot be read. */
export function readAll(texts: readonly string[]): readonly Rational[] | null {
  const numbers = texts.flatMap((text) => parseExact(text) ?? []);
  return numbers.length === texts.length ? numbers : null;
}

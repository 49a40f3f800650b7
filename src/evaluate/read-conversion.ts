import { match } from "ts-pattern";
import { parseExact } from "../numeric/parse-exact.js";
import type { ExactConversion } from "./convert.js";
import type { Conversion } from "./trace.js";

/** The numbers of a conversion, or null when one of them cannot be read. */
export function readConversion(conversion: Conversion): ExactConversion | null {
  return match(conversion)
    .returnType<ExactConversion | null>()
    .with({ kind: "stated" }, ({ points: text }) => {
      const points = parseExact(text);
      return points === null ? null : { kind: "stated", points };
    })
    .with({ kind: "missing" }, ({ min: text }) => {
      const min = parseExact(text);
      return min === null ? null : { kind: "missing", min };
    })
    .with({ kind: "linear" }, (linear) => {
      const [value, worst, best, min, max] = [linear.value, linear.worst, linear.best, linear.min, linear.max].map(
        parseExact,
      );
      if (value == null || worst == null || best == null || min == null || max == null) return null;
      return { kind: "linear", value, worst, best, min, max };
    })
    .exhaustive();
}

import type { GivenValue } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { match } from "../text/match.js";

/** What an example gives for a name, as the rubric writes it. */
export function printGiven(value: GivenValue): string {
  return match(value)
    .returnType<string>()
    .with({ kind: "not-applicable" }, () => "n/a")
    .with({ kind: "score" }, ({ score }) => `score ${formatExact(score)}`)
    .with({ kind: "points" }, ({ points }) => `${formatExact(points)} points`)
    .with({ kind: "mean" }, ({ mean, respondents }) =>
      respondents === null ? `mean ${formatExact(mean)}` : `mean ${formatExact(mean)} of ${formatExact(respondents)}`,
    )
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .with({ kind: "word" }, ({ word }) => word)
    .with({ kind: "list" }, ({ elements }) => `[${elements.map(printGiven).join(", ")}]`)
    .exhaustive();
}

import { match } from "../text/match.js";
import type { RespondentAnswer } from "./evidence.js";

/** How many respondents are behind an answer; null where only their mean is known. */
export function respondentsOf(answer: RespondentAnswer): bigint | null {
  return match(answer)
    .returnType<bigint | null>()
    .with({ kind: "choices" }, ({ choices }) => BigInt(choices.length))
    .with({ kind: "counts" }, ({ counts }) => counts.reduce((total, { respondents }) => total + respondents, 0n))
    .with({ kind: "mean" }, ({ respondents }) => respondents)
    .exhaustive();
}

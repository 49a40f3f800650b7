import type { ObservationsAnswer, SingleAnswer } from "../evidence/evidence.js";
import { formatExact } from "../numeric/format-exact.js";
import { match } from "../text/match.js";
import type { Given } from "./ladder.js";

/** What stands in evidence, as plain data that `readEvidence` reads again; exact numbers are text. */
export function givenText(given: Given | null): unknown {
  if (given === null) return null;
  return match(given)
    .returnType<unknown>()
    .with({ kind: "known" }, ({ known: { kind, value } }) => ({ [kind]: formatExact(value) }))
    .with({ kind: "answer" }, ({ answer }) => (answer.kind === "not-applicable" ? "n/a" : answerText(answer)))
    .exhaustive();
}

function answerText(answer: SingleAnswer | ObservationsAnswer): unknown {
  return match(answer)
    .returnType<unknown>()
    .with({ kind: "yes-no" }, ({ yes }) => yes)
    .with({ kind: "level" }, ({ level }) => `${level}`)
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "count" }, ({ count }) => `${count}`)
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .with({ kind: "checklist" }, ({ present }) => present)
    .with({ kind: "choices" }, ({ choices }) => choices.map(String))
    .with({ kind: "counts" }, ({ counts }) => ({
      counts: Object.fromEntries(counts.map(({ choice, respondents }) => [`${choice}`, `${respondents}`])),
    }))
    .with({ kind: "mean" }, ({ mean, respondents }) =>
      respondents === null ? { mean: formatExact(mean) } : { mean: formatExact(mean), respondents: `${respondents}` },
    )
    .with({ kind: "observations" }, ({ observations }) => observations.map((one) => answerText(one.answer)))
    .exhaustive();
}

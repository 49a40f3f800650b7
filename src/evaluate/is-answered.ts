import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { add, compare, divide, equals, multiply, type Rational, ZERO } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { AnswerText, ChecklistConversion, Conversion, LinearConversion } from "./trace.js";

/**
 * Whether a conversion starts from what was answered: from the number (a full
 * count cut at its mark), the mean of a sample, the items that are there, or as
 * many observations. What the rubric states for an answer is taken as it stands.
 */
export function isAnswered(answer: AnswerText, conversion: Conversion): boolean {
  const isStated = conversion.kind === "stated";
  return match(answer)
    .returnType<boolean>()
    .with({ kind: "yes-no" }, () => isStated)
    .with({ kind: "single" }, ({ value }) => isStated || (conversion.kind === "linear" && isPlaced(value, conversion)))
    .with({ kind: "stated-mean" }, ({ mean }) => conversion.kind === "linear" && mean === conversion.value)
    .with({ kind: "respondents" }, ({ counts }) => {
      const mean = meanOf(counts);
      return conversion.kind === "linear" && mean !== null && formatExact(mean) === conversion.value;
    })
    .with({ kind: "checklist" }, (list) => conversion.kind === "checklist" && isTicked(list, conversion))
    .with({ kind: "observations" }, ({ count }) =>
      conversion.kind === "combined" ? conversion.observations.length === count : false,
    )
    .exhaustive();
}

function isPlaced(text: string, linear: LinearConversion): boolean {
  const [answered, value, worst, best] = [text, linear.value, linear.worst, linear.best].map(parseExact);
  if (answered == null || value == null || worst == null || best == null) return false;
  const highest = compare(worst, best) > 0 ? worst : best;
  return equals(value, compare(answered, highest) > 0 ? highest : answered);
}

function meanOf(counts: readonly { readonly choice: string; readonly respondents: string }[]): Rational | null {
  let [total, people] = [ZERO, ZERO];
  for (const { choice, respondents } of counts) {
    const [chosen, times] = [parseExact(choice), parseExact(respondents)];
    if (chosen === null || times === null) return null;
    total = add(total, multiply(chosen, times));
    people = add(people, times);
  }
  return people.num === 0n ? null : divide(total, people);
}

function isTicked(
  { present, absent }: Extract<AnswerText, { kind: "checklist" }>,
  { weights }: ChecklistConversion,
): boolean {
  const names = (isThere: boolean): string =>
    JSON.stringify(weights.filter((item) => item.present === isThere).map(({ name }) => name));
  return JSON.stringify(present) === names(true) && JSON.stringify(absent) === names(false);
}

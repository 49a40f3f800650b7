import { match } from "ts-pattern";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { add, compare, divide, equals, multiply, ZERO } from "../numeric/rational.js";
import type { ExactConversion } from "./convert.js";
import type { AnswerText } from "./trace.js";

/** Whether a linear value is what was answered: the number (a full count cut at its mark), or the mean of a sample. */
export function isAnswered(
  answer: AnswerText,
  { value, worst, best }: Extract<ExactConversion, { kind: "linear" }>,
): boolean {
  return match(answer)
    .returnType<boolean>()
    .with({ kind: "yes-no" }, () => false)
    .with({ kind: "single" }, ({ value: text }) => {
      const answered = parseExact(text);
      if (answered === null) return false;
      const highest = compare(worst, best) > 0 ? worst : best;
      return equals(value, compare(answered, highest) > 0 ? highest : answered);
    })
    .with({ kind: "stated-mean" }, ({ mean }) => mean === formatExact(value))
    .with({ kind: "respondents" }, ({ counts }) => {
      let [total, people] = [ZERO, ZERO];
      for (const { choice, respondents } of counts) {
        const [chosen, times] = [parseExact(choice), parseExact(respondents)];
        if (chosen === null || times === null) return false;
        total = add(total, multiply(chosen, times));
        people = add(people, times);
      }
      return compare(people, ZERO) > 0 && equals(divide(total, people), value);
    })
    .exhaustive();
}

import type { Answer, Answered, Evidence, FactValue, Known } from "../../evidence/evidence.js";
import { formatExact } from "../../numeric/format-exact.js";
import { MAX_DECIMAL_LENGTH, MAX_EXPONENT } from "../../numeric/parse-decimal.js";
import { multiply, powerOfTen, type Rational } from "../../numeric/rational.js";
import type { Json } from "../../text/json.js";
import { match } from "../../text/match.js";

/**
 * Evidence as JSON data in the shape that `readEvidence` reads, so that equal
 * evidence is equal data however it was written: exact numbers are text, `ya`
 * is true, the choices of respondents are sorted, and nothing is said of what
 * was not given. Its canonical form is what the hash of evidence is taken over.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * evidenceJson(evidence); // => { subject: { id: "loket-1" }, facts: {}, answers: { "fee-shown": true }, known: {}, within: {} }
 */
export function evidenceJson({ subject, facts, answers, known, within }: Evidence): { readonly [key: string]: Json } {
  return {
    subject: { id: subject.id, ...(subject.name === null ? {} : { name: subject.name }) },
    facts: fromMap(facts, factJson),
    answers: fromMap(answers, answeredJson),
    known: fromMap(known, knownJson),
    within: fromMap(within ?? new Map(), (id) => id),
  };
}

function fromMap<T>(map: ReadonlyMap<string, T>, toJson: (value: T) => Json): Json {
  return Object.fromEntries([...map].map(([name, value]) => [name, toJson(value)]));
}

function factJson(fact: FactValue): Json {
  return match(fact)
    .returnType<Json>()
    .with({ kind: "yes-no" }, ({ yes }) => yes)
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "number" }, ({ number }) => decimalText(number))
    .exhaustive();
}

function knownJson({ kind, value, ...beside }: Known): Json {
  return { [kind]: decimalText(value), ...given(beside) };
}

/** Wraps an answer only where something is said beside it. */
function answeredJson({ answer, ...beside }: Answered): Json {
  const bare = answerJson(answer);
  return beside.source === null && beside.note === null ? bare : { answer: bare, ...given(beside) };
}

function given({ source, note }: Pick<Answered, "source" | "note">): { readonly [key: string]: Json } {
  return { ...(source === null ? {} : { source }), ...(note === null ? {} : { note }) };
}

function answerJson(answer: Answer): Json {
  return match(answer)
    .returnType<Json>()
    .with({ kind: "not-applicable" }, () => "n/a")
    .with({ kind: "observations" }, ({ observations }) => observations.map(answeredJson))
    .with({ kind: "yes-no" }, ({ yes }) => yes)
    .with({ kind: "level" }, ({ level }) => String(level))
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "count" }, ({ count }) => String(count))
    .with({ kind: "number" }, ({ number }) => decimalText(number))
    .with({ kind: "checklist" }, ({ present }) => present.toSorted())
    .with({ kind: "choices" }, ({ choices }) => choices.toSorted((a, b) => (a < b ? -1 : 1)).map(String))
    .with({ kind: "counts" }, ({ counts }) => ({
      counts: Object.fromEntries(counts.map(({ choice, respondents }) => [String(choice), String(respondents)])),
    }))
    .with({ kind: "mean" }, ({ mean, respondents }) => ({
      mean: decimalText(mean),
      ...(respondents === null ? {} : { respondents: String(respondents) }),
    }))
    .exhaustive();
}

/** A number as `parseDecimal` reads it: with an exponent where all its digits would be too many. */
function decimalText(number: Rational): string {
  const text = formatExact(number);
  if (text.length <= MAX_DECIMAL_LENGTH) return text;
  const isSmall = number.den > 1n;
  const mantissa = multiply(number, powerOfTen(isSmall ? MAX_EXPONENT : -MAX_EXPONENT));
  return `${formatExact(mantissa)}e${isSmall ? -MAX_EXPONENT : MAX_EXPONENT}`;
}

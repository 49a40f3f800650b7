import type { Condition, FactCompared, FactIs } from "../../model/rubric.js";
import { formatExact } from "../../numeric/format-exact.js";
import { match } from "../../text/match.js";
import { fieldName, xmlName } from "./field-name.js";
import { isHeldExactly } from "./held-exactly.js";
import { reference } from "./reference.js";

/** When something is asked, as an expression of XLSForm; null for always. */
export interface Relevance {
  readonly expression: string | null;
  /** Whether the expression says less than the condition, which it then never contradicts. */
  readonly isPartial: boolean;
}

/**
 * When a condition over facts may hold. A fact that is not filled in yet may be anything, so what depends on it is asked;
 * nothing is hidden that could count. What XLSForm cannot decide exactly (a number that it would round, a score) may hold.
 *
 * @param isYesNo whether a fact of that name is answered with yes or no
 */
export function relevanceOf(condition: Condition, isYesNo: (fact: string) => boolean): Relevance {
  const { text, isExact } = possible(condition, true, isYesNo);
  return { expression: text === ALWAYS ? null : text, isPartial: !isExact };
}

interface Expression {
  readonly text: string;
  readonly isExact: boolean;
}

const ALWAYS = "true()";

/** When a condition may come out as `wanted`. */
function possible(condition: Condition, wanted: boolean, isYesNo: (fact: string) => boolean): Expression {
  const all = (parts: readonly Condition[]): readonly Expression[] =>
    parts.map((part) => possible(part, wanted, isYesNo));
  return match(condition)
    .returnType<Expression>()
    .with({ kind: "any-of" }, ({ parts }) => joined(all(parts), wanted ? "or" : "and"))
    .with({ kind: "all-of" }, ({ parts }) => joined(all(parts), wanted ? "and" : "or"))
    .with({ kind: "not" }, ({ operand }) => possible(operand, !wanted, isYesNo))
    .with({ kind: "fact-is" }, (test) => factIs(test, wanted, isYesNo(test.fact)))
    .with({ kind: "fact-compared" }, (test) => factCompared(test, wanted))
    .with({ kind: "score-compared" }, () => UNDECIDED)
    .exhaustive();
}

const UNDECIDED: Expression = { text: ALWAYS, isExact: false };

function joined(all: readonly Expression[], word: "and" | "or"): Expression {
  const isExact = all.every((one) => one.isExact);
  const said = all.filter(({ text }) => text !== ALWAYS);
  const isAlways = said.length === 0 || (word === "or" && said.length < all.length);
  return isAlways
    ? { text: ALWAYS, isExact }
    : { text: said.map(({ text }) => `(${text})`).join(` ${word} `), isExact };
}

function factIs({ fact, value }: FactIs, wanted: boolean, isYesNo: boolean): Expression {
  const field = reference(fieldName("fact", fact));
  // Conditions say yes and no in English, forms in Indonesian.
  const choice = isYesNo ? (value === "yes" ? "ya" : "tidak") : xmlName(value);
  return { text: `${field} = '' or ${field} ${wanted ? "=" : "!="} '${choice}'`, isExact: true };
}

function factCompared({ fact, operator, bound }: FactCompared, wanted: boolean): Expression {
  const field = reference(fieldName("fact", fact));
  const number = formatExact(bound);
  if (!isHeldExactly(number)) return UNDECIDED;
  const sign = match(operator)
    .returnType<string>()
    .with("at least", () => (wanted ? ">=" : "<"))
    .with("at most", () => (wanted ? "<=" : ">"))
    .with("above", () => (wanted ? ">" : "<="))
    .with("below", () => (wanted ? "<" : ">="))
    .exhaustive();
  return { text: `${field} = '' or ${field} ${sign} ${number}`, isExact: true };
}

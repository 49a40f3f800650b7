import type { FactType, MeanScale, Part, Scale } from "../model/rubric.js";
import { match } from "../text/match.js";
import { literal, propertyName } from "./type-text.js";

/** The TypeScript type of an answer to a part, without source and note. */
export function answerType(part: Part): string {
  if (part.kind !== "indicator") return NOT_APPLICABLE;
  const one = scaleType(part.scale);
  const answer = part.observations === null ? one : `readonly (${one} | Sourced<{ readonly answer: ${one} }>)[]`;
  return part.mayBeNotApplicable ? `${answer} | ${NOT_APPLICABLE}` : answer;
}

/** The TypeScript type of a fact. */
export function factType(type: FactType): string {
  return match(type)
    .returnType<string>()
    .with({ kind: "yes-no" }, () => "YesNo")
    .with({ kind: "choice" }, ({ options }) => namesOf(options))
    .with({ kind: "number" }, () => "Decimal")
    .exhaustive();
}

const NOT_APPLICABLE = "NotApplicable";

function scaleType(scale: Scale): string {
  return match(scale)
    .returnType<string>()
    .with({ kind: "yes-no" }, () => "YesNo")
    .with({ kind: "levels" }, ({ min, max }) => wholeType(min, max))
    .with({ kind: "choice" }, ({ options }) => namesOf(options))
    .with({ kind: "count" }, { kind: "number" }, { kind: "steps" }, () => "Decimal")
    .with({ kind: "mean" }, meanType)
    .with({ kind: "checklist" }, ({ items }) => {
      const ticks = items.map(({ name }) => `readonly ${propertyName(name)}: YesNo`);
      return `readonly (${namesOf(items)})[] | { ${ticks.join("; ")} }`;
    })
    .exhaustive();
}

function namesOf(named: readonly { readonly name: string }[]): string {
  return named.map(({ name }) => literal(name)).join(" | ");
}

/** So many values are written out; of more, only that they are numbers. */
const MOST_SPELT = 50n;

function wholeType(min: bigint, max: bigint): string {
  const values = valuesBetween(min, max);
  if (values === null) return "Decimal";
  return [...values.map(String), ...values.map((value) => literal(String(value)))].join(" | ");
}

function meanType({ min, max, atLeast }: MeanScale): string {
  const values = valuesBetween(min, max);
  const counts =
    values === null
      ? "readonly [choice: string]: Decimal"
      : values.map((value) => `readonly ${literal(String(value))}?: Decimal`).join("; ");
  const respondents = atLeast > 1n ? "readonly respondents: Decimal" : "readonly respondents?: Decimal | undefined";
  return `readonly (${wholeType(min, max)})[] | { readonly counts: { ${counts} } } | { readonly mean: Decimal; ${respondents} }`;
}

function valuesBetween(min: bigint, max: bigint): readonly bigint[] | null {
  if (max - min >= MOST_SPELT) return null;
  return Array.from({ length: Number(max - min) + 1 }, (_, index) => min + BigInt(index));
}

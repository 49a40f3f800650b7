import type { FactValue } from "../evidence/evidence.js";
import type { FactType } from "../model/rubric.js";
import { compare } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Year, Years } from "./hybrid-years.js";

/**
 * The facts that the rubric of one year asks for, as the evidence of another
 * has them. What that does not know, or what is no value there, is taken from
 * the evidence of the year of the rubric.
 */
export function hybridFacts(years: Years, rubricOf: Year, evidenceOf: Year): ReadonlyMap<string, FactValue> {
  const { rubric, evidence, factNames } = years[rubricOf];
  if (rubricOf === evidenceOf) return evidence.facts;
  const given = years[evidenceOf].evidence.facts;
  return new Map(
    rubric.facts.flatMap(({ name, type }) => {
      const carried = given.get(factNames.get(name) ?? "");
      const value = carried !== undefined && isValueOf(type, carried) ? carried : evidence.facts.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function isValueOf(type: FactType, value: FactValue): boolean {
  return match([type, value] as const)
    .returnType<boolean>()
    .with([{ kind: "yes-no" }, { kind: "yes-no" }], () => true)
    .with([{ kind: "choice" }, { kind: "option" }], ([{ options }, { option }]) =>
      options.some(({ name }) => name === option),
    )
    .with(
      [{ kind: "number" }, { kind: "number" }],
      ([{ min, max }, { number }]) => compare(number, min) >= 0 && compare(number, max) <= 0,
    )
    .otherwise(() => false);
}

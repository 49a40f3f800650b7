import { partsBelow } from "../model/indicators.js";
import type { Fact, Part, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { ZONES } from "../syntax/words.js";
import { match } from "../text/match.js";
import { answerCases } from "./answer-cases.js";
import type { CoverageCase } from "./coverage-case.js";

/** Everything that the examples of a rubric should meet, in the order of the rubric. */
export function coverageCases(rubric: Rubric): readonly CoverageCase[] {
  const { categories, verdict } = rubric;
  return [
    ...partsBelow(rubric.children).flatMap(partCases),
    ...rubric.facts.flatMap(factCases),
    ...rubric.rules.flatMap(({ name: rule }) =>
      [true, false].map((holds): CoverageCase => ({ kind: "rule", rule, holds })),
    ),
    ...categories.map(({ id: category }): CoverageCase => ({ kind: "category", category })),
    ...ZONES.filter((zone) => categories.some((one) => one.zone === zone)).map(
      (zone): CoverageCase => ({ kind: "zone", zone }),
    ),
    ...(verdict?.rows ?? []).map(
      ({ title }, index): CoverageCase => ({ kind: "verdict", row: index + 1, title: title.id }),
    ),
  ];
}

function partCases(part: Part): readonly CoverageCase[] {
  const { path, applies, mayBeNotApplicable } = part;
  return [
    ...(part.kind === "indicator" ? [...answerCases(part), { kind: "missing" as const, part: path }] : []),
    ...(mayBeNotApplicable ? [{ kind: "not-applicable" as const, part: path }] : []),
    ...(applies === null
      ? []
      : [true, false].map((one): CoverageCase => ({ kind: "applies", part: path, applies: one }))),
  ];
}

function factCases({ name: fact, type }: Fact): readonly CoverageCase[] {
  const values = match(type)
    .returnType<readonly string[]>()
    .with({ kind: "yes-no" }, () => ["yes", "no"])
    .with({ kind: "choice" }, ({ options }) => options.map(({ name }) => name))
    .with({ kind: "number" }, ({ min, max }) => [formatExact(min), formatExact(max)])
    .exhaustive();
  return values.map((value) => ({ kind: "fact", fact, value }));
}

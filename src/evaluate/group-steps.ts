import type { Title } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { type Rational, subtract } from "../numeric/rational.js";
import type { WrittenPart } from "./counted-part.js";
import type { GroupStep, PartStep, RedistributionStep } from "./trace.js";

/** What a step says of a part itself. */
type Named = Pick<PartStep, "path" | "title">;

/** The steps that show how the parts of a group became its score. */
export function groupSteps(
  { path, title, weightsTotal }: { readonly path: string; readonly title: Title; readonly weightsTotal: Rational },
  results: readonly WrittenPart<Named>[],
  score: string | null,
): readonly (RedistributionStep | GroupStep)[] {
  const group: GroupStep = {
    kind: "group",
    path,
    title,
    weightsTotal: formatExact(weightsTotal),
    parts: results.map(partStep),
    score,
  };
  const redistribution =
    score === null || results.every(({ leftOut }) => leftOut === null) ? null : redistributionStep(path, results);
  return redistribution === null ? [group] : [redistribution, group];
}

/** Where the weight of the parts that are left out went; null when none was. */
function redistributionStep(path: string, results: readonly WrittenPart<Named>[]): RedistributionStep | null {
  const from = results.flatMap(({ part, leftOut, weight, texts }) =>
    leftOut === null || weight?.num === 0n ? [] : [{ path: part.path, reason: leftOut, weight: texts.weight }],
  );
  if (from.length === 0) return null;
  const to = results.flatMap(({ part, leftOut, weight, effectiveWeight }) =>
    leftOut !== null || weight === null || effectiveWeight === null ? [] : [received(part, weight, effectiveWeight)],
  );
  return { kind: "redistribution", path, from, to };
}

function received(part: Named, weight: Rational, effectiveWeight: Rational): RedistributionStep["to"][number] {
  return {
    path: part.path,
    weight: formatExact(weight),
    received: formatExact(subtract(effectiveWeight, weight)),
    effectiveWeight: formatExact(effectiveWeight),
  };
}

function partStep({ part: { path, title }, assumed, leftOut, texts }: WrittenPart<Named>): PartStep {
  const { weight, effectiveWeight, score, contribution } = texts;
  return { path, title, weight, assumed, effectiveWeight, score, contribution, leftOut };
}

import { partsBelow } from "../model/indicators.js";
import type { Condition, Part, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { subtract, sum, ZERO } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { FactUse, UndisclosedWeights, VerdictProof } from "./proofs.js";

/** Looks at every case of the verdict table; null where a rubric has none. */
export function proveVerdict({ verdict, categories, facts }: Rubric): VerdictProof | null {
  if (verdict === null) return null;
  const { columns, rows } = verdict;
  const domains = columns.map((column): readonly string[] => {
    if (column === "category") return categories.map(({ id }) => id);
    const type = facts.find(({ name }) => name === column)?.type;
    if (type?.kind === "choice") return type.options.map(({ name }) => name);
    return type?.kind === "yes-no" ? ["yes", "no"] : [];
  });
  let cases: readonly (readonly string[])[] = [[]];
  for (const domain of domains) cases = cases.flatMap((one) => domain.map((word) => [...one, word]));
  const verdictsOf = (one: readonly string[]): number =>
    rows.filter(({ cells }) => cells.every((cell, index) => cell?.includes(one[index] ?? "") ?? true)).length;
  const complete = cases.every((one) => verdictsOf(one) === 1);
  return { columns, rows: rows.length, cases: cases.length, complete };
}

/** Every fact, with how many conditions, verdict columns, weighted levels and rankings ask for it. */
export function usesOfFacts({ facts, children, rules, verdict, levels, ranks }: Rubric): readonly FactUse[] {
  const conditions = [
    ...partsBelow(children).flatMap(({ applies }) => (applies === null ? [] : [applies])),
    ...rules.map(({ when }) => when),
  ];
  const asked = conditions.map(factsIn);
  const named = [
    ...(verdict?.columns ?? []),
    ...levels.map(({ weightedBy }) => weightedBy),
    ...ranks.map(({ within }) => within),
  ];
  return facts.map(({ name, type }) => ({
    name,
    type: type.kind,
    uses: asked.filter((names) => names.has(name)).length + named.filter((one) => one === name).length,
  }));
}

function factsIn(condition: Condition): ReadonlySet<string> {
  return match(condition)
    .returnType<ReadonlySet<string>>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => new Set(parts.flatMap((part) => [...factsIn(part)])))
    .with({ kind: "not" }, ({ operand }) => factsIn(operand))
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, ({ fact }) => new Set([fact]))
    .with({ kind: "score-compared" }, () => new Set())
    .exhaustive();
}

/** The groups in which weights were never published, and what is left for them. */
export function undisclosedWeights(rubric: Rubric): UndisclosedWeights {
  const below = partsBelow(rubric.children).flatMap((part) => (part.kind === "indicator" ? [] : [part]));
  const groups = [{ ...rubric, path: "" }, ...below].flatMap(({ path, children, weightsTotal }) => {
    const open = children.filter(({ weight }) => weight === null);
    if (open.length === 0) return [];
    const known = sum(children.map(({ weight }: Part) => weight ?? ZERO));
    return [{ path, parts: open.map(({ name }) => name), rest: formatExact(subtract(weightsTotal, known)) }];
  });
  return {
    assumed: rubric.undisclosed?.assume ?? null,
    parts: groups.reduce((total, { parts }) => total + parts.length, 0),
    groups,
  };
}

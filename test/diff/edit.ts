import { hashRubric } from "../../src/model/hash-rubric.js";
import { partsBelow } from "../../src/model/indicators.js";
import type { Condition, Group, Indicator, Part, Provenance, Rubric, Scale } from "../../src/model/rubric.js";

/** One edit of a rubric, and what must be told of it: each change as kind, place, name and entry. */
export interface Edited {
  readonly after: Rubric;
  readonly told: readonly string[];
}

/** Makes one edit where `pick` says, or null where a rubric has nothing of the kind. */
export type Edit = (rubric: Rubric, pick: <T>(all: readonly T[]) => T | undefined) => Edited | null;

export const NOWHERE: Provenance = { sources: [], inferred: null, assumed: null };

/** The rubric with some of it changed, and the hash of what it then means. */
export function changed(rubric: Rubric, change: Partial<Rubric>): Rubric {
  const { hash: _, examples, amendment: __, ...meaning } = { ...rubric, ...change };
  return { ...meaning, examples, amendment: null, hash: hashRubric(meaning) };
}

/** The rubric with one part changed, and the paths below it set right. */
export function withPart(rubric: Rubric, path: string, change: (part: Part) => readonly Part[]): Rubric {
  const below = (parts: readonly Part[]): readonly Part[] =>
    parts.flatMap((part) => {
      if (part.path === path) return change(part);
      return [part.kind === "indicator" ? part : { ...part, children: below(part.children) }];
    });
  const children = placed(below(rubric.children), "");
  const paths = renamedPaths(rubric.children, children);
  return changed(rubric, {
    children,
    rules: rubric.rules.map((rule) => ({ ...rule, when: within(rule.when, paths) })),
  });
}

/** Parts with the paths that follow from their names. */
export function placed(parts: readonly Part[], above: string): readonly Part[] {
  return parts.map((part) => {
    const path = `${above}${part.name}`;
    return part.kind === "indicator"
      ? { ...part, path }
      : { ...part, path, children: placed(part.children, `${path}.`) };
  });
}

/** Paths by what they were: of the same name, or of what stands in the same place under a new one. */
function renamedPaths(before: readonly Part[], after: readonly Part[]): ReadonlyMap<string, string> {
  const [was, is] = [partsBelow(before), partsBelow(after)];
  return new Map(
    was.flatMap((part, index) => {
      const now = is.find(({ name }) => name === part.name) ?? (was.length === is.length ? is[index] : undefined);
      return now === undefined ? [] : [[part.path, now.path] as const];
    }),
  );
}

function within(condition: Condition, paths: ReadonlyMap<string, string>): Condition {
  if (condition.kind === "any-of" || condition.kind === "all-of")
    return { ...condition, parts: condition.parts.map((part) => within(part, paths)) };
  if (condition.kind === "not") return { ...condition, operand: within(condition.operand, paths) };
  if (condition.kind !== "score-compared") return condition;
  return { ...condition, path: paths.get(condition.path) ?? condition.path };
}

export function partsOf(rubric: Rubric): readonly Part[] {
  return partsBelow(rubric.children);
}

export function indicatorsIn(rubric: Rubric): readonly Indicator[] {
  return partsOf(rubric).filter((part): part is Indicator => part.kind === "indicator");
}

export function groupsIn(rubric: Rubric): readonly Group[] {
  return partsOf(rubric).filter((part): part is Group => part.kind !== "indicator");
}

/** The indicators with one kind of scale. */
export function scaled<Kind extends Scale["kind"]>(
  rubric: Rubric,
  kind: Kind,
): readonly { readonly part: Indicator; readonly scale: Extract<Scale, { kind: Kind }> }[] {
  const isOf = (scale: Scale): scale is Extract<Scale, { kind: Kind }> => scale.kind === kind;
  return indicatorsIn(rubric).flatMap((part) => (isOf(part.scale) ? [{ part, scale: part.scale }] : []));
}

/** The rubric with another scale for one indicator. */
export function withScale(rubric: Rubric, part: Indicator, scale: Scale): Rubric {
  return withPart(rubric, part.path, () => [{ ...part, scale }]);
}

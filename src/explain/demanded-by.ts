import type { Title } from "../model/rubric.js";
import type { Scale } from "../model/scale.js";
import { match } from "../text/match.js";

/** The texts of what `to` asks for; of a checklist, those of the items that come in addition. */
export function demandedBy(scale: Scale, from: unknown, to: unknown): readonly Title[] {
  return match(scale)
    .returnType<readonly Title[]>()
    .with({ kind: "levels" }, ({ levels }) =>
      levels.flatMap(({ level, title }) => (`${level}` === to && title !== null ? [title] : [])),
    )
    .with({ kind: "choice" }, ({ options }) => options.flatMap(({ name, title }) => (name === to ? [title] : [])))
    .with({ kind: "checklist" }, ({ items }) =>
      items.flatMap(({ name, title }) => (holds(to, name) && !holds(from, name) ? [title] : [])),
    )
    .with({ kind: "yes-no" }, { kind: "count" }, { kind: "number" }, { kind: "mean" }, { kind: "steps" }, () => [])
    .exhaustive();
}

function holds(given: unknown, name: string): boolean {
  return Array.isArray(given) && given.includes(name);
}

import { indicatorsOf } from "../model/indicators.js";
import type { Rubric, Title } from "../model/rubric.js";
import type { Scale } from "../model/scale.js";
import type { Change } from "../plan/planned.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import { givenWords } from "./given-words.js";

/**
 * What the new answers demand, in the words of the rubric: a line for every
 * change whose scale has words for what is to be reached.
 *
 * @param isLevel whether the changes are those of several subjects
 */
export function demandLines(
  changes: readonly Change[],
  rubric: Rubric,
  isLevel: boolean,
  lang: Language | undefined,
): readonly string[] {
  const scales = new Map(indicatorsOf(rubric).map(({ name, scale }) => [name, scale]));
  return changes.flatMap(({ subject, name, from, to }) => {
    const scale = scales.get(name);
    const demanded = scale === undefined ? [] : demandedBy(scale, from, to);
    if (scale === undefined || demanded.length === 0) return [];
    const words = demanded.map((title) => titleIn(title, lang ?? "id")).join("; ");
    const step =
      scale.kind === "checklist" ? "" : ` ${[from, to].map((one) => givenWords(one, scale.kind, lang)).join(" -> ")}`;
    return [`${isLevel ? `${subject}: ` : ""}${name}${step}: ${words}`];
  });
}

/** The texts of what `to` asks for; of a checklist, those of the items that come in addition. */
function demandedBy(scale: Scale, from: unknown, to: unknown): readonly Title[] {
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

import type { FactType, Part, Scale, Title } from "../model/rubric.js";
import { match } from "../text/match.js";

/** For each choice of a part that has words, a line: `- 0: tidak ada / none`. */
export function wordsOfPart(part: Part): readonly string[] {
  return part.kind === "indicator" ? wordsOfScale(part.scale) : [];
}

/** The same of a fact. */
export function wordsOfFact(type: FactType): readonly string[] {
  return match(type)
    .returnType<readonly string[]>()
    .with({ kind: "choice" }, ({ options }) => options.map(({ name, title }) => line(name, title)))
    .with({ kind: "yes-no" }, { kind: "number" }, () => [])
    .exhaustive();
}

function wordsOfScale(scale: Scale): readonly string[] {
  return match(scale)
    .returnType<readonly string[]>()
    .with({ kind: "levels" }, ({ levels }) =>
      levels.flatMap(({ level, title }) => (title === null ? [] : [line(String(level), title)])),
    )
    .with({ kind: "choice" }, ({ options }) => options.map(({ name, title }) => line(name, title)))
    .with({ kind: "checklist" }, ({ items }) => items.map(({ name, title }) => line(name, title)))
    .with({ kind: "yes-no" }, { kind: "count" }, { kind: "number" }, { kind: "mean" }, { kind: "steps" }, () => [])
    .exhaustive();
}

function line(name: string, { id, en }: Title): string {
  return `- ${name}: ${en === null || en === id ? id : `${id} / ${en}`}`;
}

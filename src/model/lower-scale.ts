import { match } from "ts-pattern";
import type { LevelsScaleNode, NameNode, ScaleBodyNode } from "../syntax/tree.js";
import { checked, exact } from "./checked.js";
import { lowerTitle } from "./lower-text.js";
import type { Direction, Scale } from "./rubric.js";

/** Lowers a checked scale. */
export function lowerScale(node: ScaleBodyNode): Scale {
  return match(node)
    .returnType<Scale>()
    .with({ kind: "YesNoScale" }, ({ better }) => ({ kind: "yes-no", better: better?.text === "no" ? "no" : "yes" }))
    .with({ kind: "LevelsScale" }, lowerLevels)
    .with({ kind: "ChoiceScale" }, ({ entries }) => ({
      kind: "choice",
      options: entries.entries.map((entry) => {
        const { name, text, points } = checked(entry.kind === "BadItem" ? null : entry);
        return { name: name.text, title: lowerTitle(text), points: exact(points) };
      }),
    }))
    .with({ kind: "CountScale" }, ({ max, fullAt, direction }) => ({
      kind: "count",
      max: exact(max).num,
      fullAt: exact(fullAt ?? max).num,
      direction: lowerDirection(direction),
    }))
    .with({ kind: "NumberScale" }, ({ min, max, direction }) => ({
      kind: "number",
      min: exact(min),
      max: exact(max),
      direction: lowerDirection(direction),
    }))
    .with({ kind: "MeanScale" }, ({ min, max, atLeast, direction }) => ({
      kind: "mean",
      min: exact(min).num,
      max: exact(max).num,
      atLeast: atLeast === null ? 1n : exact(atLeast).num,
      direction: lowerDirection(direction),
    }))
    .exhaustive();
}

function lowerLevels({ min, max, direction, entries }: LevelsScaleNode): Scale {
  const written = new Map(
    (entries?.entries ?? []).map((entry) => {
      const { level, text, points } = checked(entry.kind === "BadItem" ? null : entry);
      return [exact(level).num, { title: lowerTitle(text), points: points === null ? null : exact(points) }] as const;
    }),
  );
  const [low, high] = [exact(min).num, exact(max).num];
  const levels = [];
  for (let level = low; level <= high; level += 1n) {
    levels.push({ level, ...(written.get(level) ?? { title: null, points: null }) });
  }
  return { kind: "levels", min: low, max: high, direction: lowerDirection(direction), levels };
}

/** More is better unless the rubric says otherwise. */
function lowerDirection(direction: NameNode | null): Direction {
  return direction?.text === "lower" ? "lower" : "higher";
}

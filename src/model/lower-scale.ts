import { compare, rational } from "../numeric/rational.js";
import type { LevelsScaleNode, NameNode, ScaleBodyNode } from "../syntax/tree.js";
import { match } from "../text/match.js";
import { exact } from "./checked.js";
import { entriesOf } from "./entries-of.js";
import { lowerProvenance, lowerTitle, NO_PROVENANCE } from "./lower-text.js";
import type { Direction, Scale } from "./rubric.js";

/** Lowers a checked scale. */
export function lowerScale(node: ScaleBodyNode): Scale {
  return match(node)
    .returnType<Scale>()
    .with({ kind: "YesNoScale" }, ({ better }) => ({ kind: "yes-no", better: better?.text === "no" ? "no" : "yes" }))
    .with({ kind: "LevelsScale" }, lowerLevels)
    .with({ kind: "ChoiceScale" }, ({ entries }) => ({
      kind: "choice",
      options: entriesOf(entries).map(({ name, text, points, provenance }) => ({
        name: name.text,
        title: lowerTitle(text),
        points: exact(points),
        provenance: lowerProvenance(provenance),
      })),
    }))
    .with({ kind: "ChecklistScale" }, ({ entries }) => {
      const items = entriesOf(entries);
      const share = rational(1n, BigInt(items.length));
      return {
        kind: "checklist",
        items: items.map(({ name, text, weight, provenance }) => ({
          name: name.text,
          title: lowerTitle(text),
          weight: weight === null ? share : exact(weight),
          provenance: lowerProvenance(provenance),
        })),
      };
    })
    .with({ kind: "StepsScale" }, ({ min, max, direction, entries }) => ({
      kind: "steps",
      min: exact(min),
      max: exact(max),
      direction: lowerDirection(direction),
      steps: entriesOf(entries)
        .map(({ from, text, points, provenance }) => ({
          from: exact(from),
          title: text === null ? null : lowerTitle(text),
          points: exact(points),
          provenance: lowerProvenance(provenance),
        }))
        .toSorted((a, b) => compare(a.from, b.from)),
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
    (entries === null ? [] : entriesOf(entries)).map(({ level, text, points, provenance }) => [
      exact(level).num,
      {
        title: lowerTitle(text),
        points: points === null ? null : exact(points),
        provenance: lowerProvenance(provenance),
      },
    ]),
  );
  const [low, high] = [exact(min).num, exact(max).num];
  const levels = [];
  for (let level = low; level <= high; level += 1n) {
    levels.push({ level, ...(written.get(level) ?? { title: null, points: null, provenance: NO_PROVENANCE }) });
  }
  return { kind: "levels", min: low, max: high, direction: lowerDirection(direction), levels };
}

/** More is better unless the rubric says otherwise. */
function lowerDirection(direction: NameNode | null): Direction {
  return direction?.text === "lower" ? "lower" : "higher";
}

import type { Part } from "../model/rubric.js";
import {
  CLEARLY,
  isSameSort,
  LIKE_ENOUGH,
  type Likable,
  likable,
  likeness,
  type Neighbours,
  titleLikeness,
  WORTH_A_LOOK,
} from "./likeness.js";

/** Two parts that are taken as the same. */
export interface Alike {
  readonly before: Part;
  readonly after: Part;
}

/**
 * Finds parts that changed their name: of those in no pair yet the ones that
 * are alike enough, and clearly more alike than either is to any other. What
 * is found helps to find more, as a dimension by its children.
 *
 * @param known the pairs that are known already
 * @returns the pairs that were found
 */
export function alikeParts(before: readonly Part[], after: readonly Part[], known: readonly Alike[]): readonly Alike[] {
  const [above, aboveLater] = [parentsIn(before), parentsIn(after)];
  const found: Alike[] = [];
  let candidates = candidatesAmong(before, after, known);
  for (;;) {
    const same = new Map([...known, ...found].map((pair) => [pair.before, pair.after]));
    const taken = new Set(same.values());
    const more = clearOnes(
      candidates.map((candidate) => {
        const [one, other] = [candidate.one.part, candidate.other.part];
        const parents = parentsOf(above.get(one) ?? null, aboveLater.get(other) ?? null, same, taken);
        return {
          before: one,
          after: other,
          points: pointsOf(candidate, { parents, children: inCommon(one, other, same) }),
        };
      }),
    );
    if (more.length === 0) return found;
    found.push(...more);
    const gone = new Set(more.flatMap((pair) => [pair.before, pair.after]));
    candidates = candidates.filter(({ one, other }) => !gone.has(one.part) && !gone.has(other.part));
  }
}

/** Two parts of one sort that are in no pair yet. */
interface Candidate {
  readonly one: Likable;
  readonly other: Likable;
  readonly title: number;
}

function candidatesAmong(
  before: readonly Part[],
  after: readonly Part[],
  known: readonly Alike[],
): readonly Candidate[] {
  const taken = new Set(known.flatMap((pair) => [pair.before, pair.after]));
  const [open, free] = [before, after].map((parts) => parts.filter((part) => !taken.has(part)).map(likable));
  return (open ?? []).flatMap((one) =>
    (free ?? []).flatMap((other): readonly Candidate[] => {
      if (!isSameSort(one.part, other.part)) return [];
      const title = titleLikeness(one, other);
      // A group may still be known by its children.
      return title < WORTH_A_LOOK && one.part.kind === "indicator" ? [] : [{ one, other, title }];
    }),
  );
}

function pointsOf({ one, other, title }: Candidate, neighbours: Neighbours): number {
  return likeness(one, other, title, neighbours);
}

interface Scored extends Alike {
  readonly points: number;
}

/** Those that are alike enough, and clearly more so than any other candidate for either part. */
function clearOnes(scored: readonly Scored[]): readonly Alike[] {
  const best = new Map<Part, readonly [best: number, next: number]>();
  for (const { before, after, points } of scored) {
    for (const part of [before, after]) {
      const [first, second] = best.get(part) ?? [0, 0];
      best.set(part, points > first ? [points, first] : [first, Math.max(second, points)]);
    }
  }
  const isClear = (part: Part, points: number): boolean => {
    const [first, second] = best.get(part) ?? [0, 0];
    return points === first && points - second >= CLEARLY;
  };
  return scored
    .filter(({ before, after, points }) => points >= LIKE_ENOUGH && isClear(before, points) && isClear(after, points))
    .map(({ before, after }) => ({ before, after }));
}

function parentsOf(
  one: Part | null,
  other: Part | null,
  same: ReadonlyMap<Part, Part>,
  taken: ReadonlySet<Part>,
): Neighbours["parents"] {
  if (one === null && other === null) return "same";
  if (one === null || other === null) return "unknown";
  const counterpart = same.get(one);
  if (counterpart === other) return "same";
  return counterpart !== undefined || taken.has(other) ? "other" : "unknown";
}

/** How many children are the same; null where nothing is known of those of either. */
function inCommon(one: Part, other: Part, same: ReadonlyMap<Part, Part>): number | null {
  if (one.kind === "indicator" || other.kind === "indicator" || other.children.length === 0) return null;
  const found = one.children.flatMap((child) => same.get(child) ?? []);
  if (found.length === 0) return null;
  const inside = new Set(other.children);
  const shared = found.filter((child) => inside.has(child)).length;
  return Math.floor((100 * shared) / Math.max(one.children.length, other.children.length));
}

function parentsIn(parts: readonly Part[]): ReadonlyMap<Part, Part> {
  return new Map(
    parts.flatMap((part) => (part.kind === "indicator" ? [] : part.children.map((child) => [child, part] as const))),
  );
}

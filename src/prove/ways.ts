import { compared } from "../evaluate/breakpoints.js";
import type { LeftOut } from "../evaluate/trace.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rubric, ScoreCompared } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { thinned } from "./answers-of.js";
import type { Budget } from "./budget.js";
import type { Draft } from "./draft.js";
import { byPlace, covers, meets, type Stretch } from "./stretch.js";
import { comparison } from "./truth-of.js";

/** One way in which answers make the score of a part: to a number, or to any of a stretch. */
export type Way = ScoredWay | LeftOutWay;

/** The part counts, with any score of a stretch. */
export interface ScoredWay {
  readonly kind: "scored";
  readonly stretch: Stretch;
  readonly marks: Marks;
  /** Writes down the answers that make a score of the stretch. */
  readonly write: (score: Rational, draft: Draft) => void;
}

/** The part does not count. */
export interface LeftOutWay {
  readonly kind: "left-out";
  readonly reason: LeftOut;
  readonly marks: Marks;
  readonly write: (draft: Draft) => void;
}

/** The parts for whose scores rules ask, as far as they were met. */
export type Marks = ReadonlyMap<string, Mark>;

/** The score of a part for which rules ask. */
export interface Mark {
  /** Null for a part without a score. */
  readonly score: Rational | null;
  /** The same as rules look at it. */
  readonly seen: Rational | null;
  /** The same for scores that no rule can tell apart. */
  readonly key: string;
}

/** All ways of a part; not all where there were too many. */
export interface Ways {
  readonly all: readonly Way[];
  readonly complete: boolean;
}

/** What a walk over the tree goes by. */
export interface Walk {
  readonly rubric: Rubric;
  readonly facts: Facts;
  /** The comparisons with scores of parts that rules make. */
  readonly tests: ReadonlyMap<string, readonly ScoreCompared[]>;
  /** How many ways of a part are kept. */
  readonly most: number;
  /** How many sums may still be made. */
  readonly budget: Budget;
  /** The ways of indicators as far as they were worked out; no fact bears on them. */
  readonly known: Map<string, Ways>;
}

/** A walk that only asks what rules look at. */
export type Asking = Pick<Walk, "rubric" | "tests">;

/** Two sets of marks on different parts as one. */
export function joined(a: Marks, b: Marks): Marks {
  if (a.size === 0) return b;
  return b.size === 0 ? a : new Map([...a, ...b]);
}

/** The mark of one part. */
export function marking(path: string, score: Rational | null, { rubric, tests }: Asking): Marks {
  if (score === null) return new Map([[path, { score, seen: null, key: "-" }]]);
  const seen = compared(rubric.score, score);
  const key = (tests.get(path) ?? []).map(({ operator, bound }) => Number(comparison(operator, bound)(seen))).join("");
  return new Map([[path, { score, seen, key }]]);
}

/** Marks on those of some parts for which rules ask, and which have no score. */
export function withoutScores(paths: readonly string[], walk: Asking): Marks {
  return paths
    .filter((path) => walk.tests.has(path))
    .reduce<Marks>((marks, path) => joined(marks, marking(path, null, walk)), new Map());
}

/** Two sets of marks have the same key where no rule can tell them apart. */
export function keyOf(marks: Marks, { tests }: Pick<Walk, "tests">): string {
  if (marks.size === 0) return "";
  return [...tests.keys()].map((path) => marks.get(path)?.key ?? "").join(";");
}

/** Whatever has a place among numbers. */
interface Placed {
  readonly stretch: Stretch;
}

/** The fewest that still cover everything that all cover; the earlier of two that are alike. */
export function cover<T extends Placed>(all: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of all.toSorted((a, b) => byPlace(a.stretch, b.stretch))) {
    const last = kept.at(-1);
    if (last !== undefined && covers(last.stretch, one.stretch)) continue;
    const before = kept.at(-2);
    if (before !== undefined && meets(before.stretch, one.stretch)) kept.pop();
    kept.push(one);
  }
  return kept;
}

/** The fewest that cover everything, and no more than may be kept. */
export function pruned<T extends Placed>(
  all: readonly T[],
  most: number,
): { readonly kept: readonly T[]; readonly complete: boolean } {
  const covering = cover(all);
  const kept = thinned(covering, most);
  return { kept, complete: kept.length === covering.length };
}

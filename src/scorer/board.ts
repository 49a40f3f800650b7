import type { FactValue } from "../evidence/evidence.js";
import type { Rational } from "../numeric/rational.js";
import type { Plan } from "./plan.js";

/** A node has a value in its scale. */
export const EXACT = 0;
/** A node has a score in doubles. */
export const NEAR = 1;
/** A node is left out, since it does not apply. */
export const NOT_APPLICABLE = 2;
/** A node is left out, since nothing below it was answered. */
export const MISSING = 3;
/** What a node adds to its group is known, and by its weight its score. */
export const POINTS = 4;

/** What is known of one subject while it is scored; it is used again for the next one. */
export interface Board {
  /** By node: in its scale, or a score in doubles. */
  readonly value: Float64Array;
  /** By part: the published score in units of its last digit; null for none. */
  readonly units: (number | null)[];
  /** By node: {@link EXACT}, {@link NEAR}, {@link NOT_APPLICABLE}, {@link MISSING} or {@link POINTS}. */
  readonly state: Uint8Array;
  /** By node, for groups: 1 where a condition or an answer says that they do not apply. */
  readonly inapplicable: Uint8Array;
  /** By node: 1 where it has no score although it may have a value, since something above it does not count. */
  readonly hidden: Uint8Array;
  /** By node: 1 where its score or what it adds is known by itself, whatever is below. */
  readonly known: Uint8Array;
  /** The exact scores of indicators and known parts whose value is in doubles, and what known points are. */
  readonly points: (Rational | null)[];
  facts: ReadonlyMap<string, FactValue>;
  /** How far the value of the whole may lie from the exact score, where it is in doubles; rules add to it. */
  wholeError: number;
  /** Whether something hangs on a difference that is smaller than the error of doubles. */
  isInDoubt: boolean;
  /** Whether any node is anything else than exact, or does not apply. */
  isMixed: boolean;
  /** The published scores of all parts in units, where the groups were added up while the answers were read. */
  added: readonly number[] | null;
  /** Whether there may be no single score, which `evaluate` then looks into. */
  isOpen: boolean;
}

/** Makes a board for a plan. */
export function createBoard({ parts }: Plan): Board {
  const nodes = parts.length + 1;
  return {
    value: new Float64Array(nodes),
    units: parts.map(() => 0),
    state: new Uint8Array(nodes),
    inapplicable: new Uint8Array(nodes),
    hidden: new Uint8Array(nodes),
    known: new Uint8Array(nodes),
    points: Array.from({ length: nodes }, () => null),
    facts: new Map(),
    wholeError: 0,
    isInDoubt: false,
    isMixed: false,
    added: null,
    isOpen: false,
  };
}

/** Clears what only mixed subjects leave behind. */
export function clearBoard(board: Board): void {
  if (board.isMixed) {
    board.state.fill(EXACT);
    board.inapplicable.fill(0);
    board.hidden.fill(0);
    board.known.fill(0);
    board.isMixed = false;
  }
  board.added = null;
  board.isOpen = false;
  board.isInDoubt = false;
}

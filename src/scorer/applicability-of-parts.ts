import type { Board } from "./board.js";
import { type Decide, decider } from "./conditions.js";
import type { Plan } from "./plan.js";
import { setInapplicable } from "./set-answer.js";

/** Makes what decides which parts apply, from the facts on a board. */
export function applier(plan: Plan): (board: Board) => void {
  const conditions = plan.parts.flatMap(({ applies }, node): { readonly node: number; readonly decide: Decide }[] =>
    applies === null ? [] : [{ node, decide: decider(applies, plan) }],
  );
  return (board) => {
    for (const { node, decide } of conditions) if (decide(board) === false) setInapplicable(plan, board, node);
  };
}

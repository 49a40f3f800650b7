import type { Evidence } from "../evidence/evidence.js";
import type { Board } from "./board.js";
import type { Plan } from "./plan.js";
import { pointsOfAnswer } from "./points-of-answer.js";
import { setInapplicable, setKnown, setMissing, setPoints } from "./set-answer.js";

/** Lays evidence that was read with the rubric on a board. */
export function layEvidence(plan: Plan, board: Board, { answers, facts, known }: Evidence): void {
  board.facts = facts;
  if (known.size > 0) layKnown(plan, board, known);
  for (const leaf of plan.leaves) {
    const { indicator, node } = leaf;
    if (board.hidden[node] === 1 || board.known[node] === 1) continue;
    const answer = answers.get(indicator.name)?.answer;
    if (answer === undefined) setMissing(plan, board, leaf);
    else if (answer.kind === "not-applicable") setInapplicable(plan, board, node);
    else setPoints(plan, board, node, pointsOfAnswer(indicator, answer, plan.rubric.score));
  }
  for (const { node } of plan.groups) {
    const name = plan.parts[node]?.name;
    if (name !== undefined && answers.has(name)) setInapplicable(plan, board, node);
  }
}

function layKnown(plan: Plan, board: Board, known: Evidence["known"]): void {
  for (const [node, { name }] of plan.parts.entries()) {
    const given = known.get(name);
    if (given !== undefined) setKnown(plan, board, node, given);
  }
}

import { InternalError } from "../diagnostics/internal-error.js";
import { combineGroup, type Scored, type WeightedPart } from "../evaluate/combine-group.js";
import { pointsUnder } from "../evaluate/interpret.js";
import type { Part } from "../model/rubric.js";
import { type Rational, rational, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { type Board, EXACT, MISSING, NEAR, NOT_APPLICABLE, POINTS } from "./board.js";
import type { GroupPlan, Plan } from "./plan.js";
import { scoreByPoints } from "./units-of.js";

/**
 * The exact score of every node from what the indicators are worth, in
 * rationals; null for a node that is left out. For the few subjects that doubles
 * cannot settle.
 */
export function exactScores(plan: Plan, board: Board): readonly (Rational | null)[] {
  const scored: Scored[] = plan.leaves.map(({ node }) => leafScore(plan, board, node));
  for (const group of plan.groups) scored[group.node] = groupScore(plan, board, group, scored);
  return scored.map((one, node) => (board.hidden[node] === 0 ? exactScore(plan, board, one, node) : null));
}

function exactScore(plan: Plan, board: Board, scored: Scored, node: number): Rational | null {
  if (scored.kind === "points") return scoreByPoints(plan, board, node);
  return scored.kind === "scored" ? scored.score : null;
}

/** The score of a node that needs no look at what is below. */
function leafScore({ scale }: Plan, { state, value, points }: Board, node: number): Scored {
  switch (state[node]) {
    case EXACT:
      return { kind: "scored", score: rational(BigInt(value[node] ?? 0), BigInt(scale[node] ?? 1)) };
    case NEAR:
      return { kind: "scored", score: points[node] ?? ZERO };
    case POINTS:
      return { kind: "points", points: points[node] ?? ZERO };
    case NOT_APPLICABLE:
      return { kind: "left-out", reason: "not-applicable" };
    case MISSING:
      return { kind: "left-out", reason: "missing" };
    default:
      throw new InternalError("a node is in no state");
  }
}

function groupScore(plan: Plan, board: Board, group: GroupPlan, below: readonly Scored[]): Scored {
  const { node, weightsTotal } = group;
  const part = plan.parts[node] ?? null;
  if (board.known[node] === 1) return leafScore(plan, board, node);
  // Below what is left out it still tells why; below what is known, or does not apply, nobody asks.
  if (board.hidden[node] === 1)
    return { kind: "left-out", reason: board.state[node] === MISSING ? "missing" : "not-applicable" };
  if (board.inapplicable[node] === 1) return inapplicable(plan, part);
  const weighted = [...group.children].map((child): WeightedPart<number> => {
    const scored = below[child];
    if (scored === undefined) throw new InternalError("a part is scored after its group");
    return { part: child, weight: plan.weights[child] ?? ZERO, assumed: false, scored };
  });
  const { score } = combineGroup(weighted, weightsTotal);
  if (score.kind === "undetermined") throw new InternalError("a group with every weight has no score");
  if (score.kind === "left-out") {
    for (const child of group.children) board.hidden[child] = 1;
    return score.reason === "missing" ? score : inapplicable(plan, part);
  }
  if (part?.rounded == null) return score;
  return { kind: "scored", score: round(score.score, part.rounded.digits, part.rounded.mode) };
}

function inapplicable({ rubric }: Plan, part: Part | null): Scored {
  const points = part?.notApplicable == null ? null : pointsUnder(part.notApplicable, rubric);
  return points === null ? { kind: "left-out", reason: "not-applicable" } : { kind: "scored", score: points };
}

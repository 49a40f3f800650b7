import { awardText, categoryText, labelText } from "../evaluate/certain-of.js";
import { conclude } from "../evaluate/conclude.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import { usedFacts } from "../evaluate/worlds.js";
import type { Subject } from "../evidence/evidence.js";
import type { Category, VerdictRow } from "../model/rubric.js";
import { multiply, powerOfTen, type Rational } from "../numeric/rational.js";
import { applier } from "./applicability-of-parts.js";
import type { Board } from "./board.js";
import { climb, isInWholeNumbers } from "./climb.js";
import { concluder } from "./conclude-fast.js";
import { exactScores } from "./exactly.js";
import type { Plan } from "./plan.js";
import type { quickScorer } from "./quick-scorer.js";
import type { ScoredSubject } from "./scored.js";
import { textOfUnits } from "./text-of-units.js";
import { isScored, unitsOf, unitsOfExact } from "./units-of.js";

/**
 * Makes what scores the subject on a board; null where it has no single score, or a fact is not known.
 *
 * @param quickOf makes what scores subjects that the fast lane added up; null where there is no such lane
 */
export function boardScorer(
  plan: Plan,
  board: Board,
  quickOf: typeof quickScorer | null,
): (subject: Subject) => ScoredSubject | null {
  const { rubric } = plan;
  const facts = usedFacts(rubric).map(({ name }) => name);
  const apply = applier(plan);
  const concludeFast = concluder(plan);
  const text = textOfUnits(rubric.score.digits);
  const shown = new Map<Category, OutcomeCategory>(rubric.categories.map((one) => [one, categoryText(one)]));

  const result = (
    subject: Subject,
    found: {
      readonly units: number;
      readonly category: Category;
      readonly holds: readonly (boolean | null)[];
      readonly verdict: VerdictRow | null;
    },
    nodes: readonly (number | null)[],
    by: ScoredSubject["by"],
  ): ScoredSubject => ({
    ok: true,
    subject,
    score: text(found.units),
    category: shown.get(found.category) ?? null,
    verdict: found.verdict?.title.id ?? null,
    verdictEn: found.verdict?.title.en ?? null,
    award: rubric.rules.length === 0 ? null : awardText(rubric, isAwardWithheld(plan, found.holds)),
    labels:
      rubric.rules.length === 0
        ? NO_LABELS
        : rubric.rules.flatMap((rule, index) => (found.holds[index] === true ? labelText(rule) : [])),
    nodes,
    rules: found.holds,
    by,
    outcome: null,
  });

  const exactly = (subject: Subject): ScoredSubject | null => {
    const scores = exactScores(plan, board);
    const total = scores[plan.whole];
    if (total == null) return null;
    const nodeOf = new Map(plan.parts.map(({ path }, node) => [path, node]));
    const found = conclude(rubric, total, (path) => scores[nodeOf.get(path) ?? -1] ?? null, board.facts);
    const steps = new Map(found.rules.map(({ name, holds }) => [name, holds]));
    const holds = rubric.rules.map(({ name }) => steps.get(name) ?? null);
    const nodes = plan.parts.map((_, node) => optionally(scores[node] ?? null, plan));
    return result(
      subject,
      { units: unitsOfRounded(found.score, plan), category: found.category, holds, verdict: found.verdict },
      nodes,
      "rationals",
    );
  };

  const quickly = quickOf?.(plan, board, text) ?? null;

  return (subject) => {
    if (quickly !== null && board.added !== null) return quickly(subject, board.added);
    const found = lookAt(plan, board, facts, apply);
    if (found === "open") return null;
    if (found === "in-doubt") return exactly(subject);
    const conclusion = concludeFast(board);
    return conclusion === null
      ? exactly(subject)
      : result(subject, conclusion, board.added ?? board.units.slice(), found);
  };
}

type Found = "open" | "in-doubt" | "whole-numbers" | "doubles";

/** Scores every part of the subject on a board, as far as it has one score that doubles can tell. */
function lookAt(plan: Plan, board: Board, facts: readonly string[], apply: (board: Board) => void): Found {
  for (const name of facts) if (!board.facts.has(name)) return "open";
  apply(board);
  const isSettled = climb(plan, board);
  if (board.isOpen || !isScored(board, plan.whole)) return "open";
  if (!isSettled) return "in-doubt";
  if (isInWholeNumbers(plan, board)) return "whole-numbers";
  publishMixed(plan, board);
  return "doubles";
}

/** The published score of every part, where not everything is in whole numbers. */
function publishMixed(plan: Plan, board: Board): void {
  for (let node = 0; node < board.units.length; node += 1)
    board.units[node] = isScored(board, node) ? unitsOf(plan, board, node) : null;
}

const NO_LABELS: ScoredSubject["labels"] = [];

function isAwardWithheld({ rubric }: Plan, holds: readonly (boolean | null)[]): boolean | null {
  const held = rubric.rules.flatMap(({ effect }, index) =>
    effect.kind === "withhold-award" ? [holds[index] ?? null] : [],
  );
  if (held.includes(true)) return true;
  return held.includes(null) ? null : false;
}

function optionally(score: Rational | null, plan: Plan): number | null {
  return score === null ? null : unitsOfExact(score, plan);
}

function unitsOfRounded(score: Rational, { rubric }: Plan): number {
  return Number(multiply(score, powerOfTen(rubric.score.digits)).num);
}

import { categoryText } from "../evaluate/certain-of.js";
import { verdictOf } from "../evaluate/conclude.js";
import { usedFacts } from "../evaluate/worlds.js";
import type { Subject } from "../evidence/evidence.js";
import type { Board } from "./board.js";
import type { Plan } from "./plan.js";
import { roundUnits } from "./round-units.js";
import type { ScoredSubject } from "./scored.js";

/** Scores a subject whose parts were added up by the fast lane; null where a fact is not known. */
export type QuickScorer = (subject: Subject, nodes: ScoredSubject["nodes"]) => ScoredSubject | null;

/**
 * Makes what scores a subject of which the fast lane told everything.
 *
 * @param text writes units as a score
 * @returns null for a rubric with rules: more follows from the score then
 */
export function quickScorer(plan: Plan, board: Board, text: (units: number) => string): QuickScorer | null {
  const { rubric, whole } = plan;
  if (rubric.rules.length > 0) return null;
  const [times, per] = [plan.times[whole] ?? 1, plan.per[whole] ?? 1];
  const { mode, comparison } = rubric.score;
  const isPublished = comparison === "published";
  const bounds = Float64Array.from(plan.categories, ({ units, value }) => (isPublished ? units : value));
  const shown = rubric.categories.map(categoryText);
  const facts = usedFacts(rubric).map(({ name }) => name);
  const { value } = board;
  return (subject, nodes) => {
    for (const name of facts) if (!board.facts.has(name)) return null;
    const total = value[whole] as number;
    const units = roundUnits(total, times, per, mode);
    const place = placeIn(bounds, isPublished ? units : total);
    const verdict =
      rubric.verdict === null ? null : verdictOf(rubric, plan.categories[place]?.category ?? NONE, board.facts);
    return {
      ok: true,
      subject,
      score: text(units),
      category: shown[place] ?? null,
      verdict: verdict?.title.id ?? null,
      verdictEn: verdict?.title.en ?? null,
      award: null,
      labels: NOTHING,
      nodes,
      rules: NOTHING,
      by: "whole-numbers",
      outcome: null,
    };
  };
}

const NOTHING: readonly never[] = [];
const NONE = { id: "" };

/** The place of the best category that is reached; the lowest takes every score below it. */
function placeIn(bounds: Float64Array, reached: number): number {
  const last = bounds.length - 1;
  let place = 0;
  while (place < last && reached < (bounds[place] as number)) place += 1;
  return place;
}

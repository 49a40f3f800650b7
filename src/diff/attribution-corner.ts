import { indicatorsOf } from "../model/indicators.js";
import type { Category } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { type Hybrid, hybridOf } from "./hybrid.js";
import { fitsElsewhere, type Misfit } from "./hybrid-misfits.js";
import { type Mix, PLAYERS, type Player } from "./hybrid-mix.js";
import { otherThan, type Year, type Years } from "./hybrid-years.js";

/**
 * The category that the evidence of one year has under the whole rubric of the
 * other. Null where that cannot be told: an answer does not fit the scale there and the
 * category hangs on it, or something could only be moved with something else.
 *
 * @param same the ingredients that are the same in both years
 */
export function cornerCategory(years: Years, evidence: Year, same: readonly Player[]): Category | null {
  const there = otherThan(evidence);
  const mix: Mix = { evidence, scales: there, tree: there, rules: there, paired: there };
  const asked: Mix = { ...mix, ...Object.fromEntries(same.map((player) => [player, evidence])) };
  // Evidence and rubric of one year, whichever they are: nothing has to be moved.
  const isWhole = PLAYERS.every((player) => player === "paired" || asked[player] === evidence);
  const unfit = isWhole ? [] : unfitIn(years, evidence);
  const { rules, score } = years[there].rubric;
  if (unfit.length === 0) return told(hybridOf(years, asked, NO_MISFITS));
  // Without rules a better part never makes a score worse, so the ends tell of everything between.
  if (rules.length > 0) return null;
  const [low, high] = [score.min, score.max].map((end) =>
    told(hybridOf(withScore(years, evidence, unfit, end), asked, NO_MISFITS)),
  );
  return low != null && low.id === high?.id ? low : null;
}

const NO_MISFITS: ReadonlyMap<string, Misfit> = new Map();

function told(hybrid: Hybrid): Category | null {
  return hybrid.ok && hybrid.apart.length === 0 && hybrid.missing.length === 0 ? hybrid.category : null;
}

/** The indicators of a year whose answers do not fit the scale of the other one. */
function unfitIn(years: Years, year: Year): readonly string[] {
  return indicatorsOf(years[year].rubric).flatMap((own) => {
    const other = years[year].other.get(own.name);
    return other?.kind === "indicator" && !fitsElsewhere(year, own, other, years) ? [own.name] : [];
  });
}

/** The years, with a score in place of certain answers of one of them. */
function withScore(years: Years, year: Year, names: readonly string[], value: Rational): Years {
  const { evidence, scores } = years[year];
  const known = new Map(evidence.known);
  const answers = new Map(evidence.answers);
  for (const name of names) {
    answers.delete(name);
    known.set(name, { kind: "score", value, source: null, note: null });
  }
  const scored = new Map([...scores, ...names.map((name) => [name, value] as const)]);
  return { ...years, [year]: { ...years[year], evidence: { ...evidence, answers, known }, scores: scored } };
}

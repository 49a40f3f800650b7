import type { RoundingMode } from "../numeric/round.js";

/**
 * The whole number of units that a whole value times `times`, divided by `per`,
 * comes to, exactly: every number on the way is whole and below 2^53, as the
 * plan proved.
 */
export function roundUnits(value: number, times: number, per: number, mode: RoundingMode): number {
  const scaled = value * times;
  if (per === 1) return scaled;
  const size = scaled < 0 ? -scaled : scaled;
  const low = floorOf(size, per);
  const rest = size - low * per;
  const rounded = isAway(2 * rest, per, low, mode) ? low + 1 : low;
  return scaled < 0 ? -rounded : rounded;
}

/** The greatest whole number that is no more than a quotient; the division of doubles may be one off. */
function floorOf(size: number, per: number): number {
  const near = Math.floor(size / per);
  const rest = size - near * per;
  return rest < 0 ? near - 1 : rest >= per ? near + 1 : near;
}

function isAway(twiceRest: number, per: number, low: number, mode: RoundingMode): boolean {
  if (mode === "half-up") return twiceRest >= per;
  if (mode === "half-even") return twiceRest > per || (twiceRest === per && low % 2 === 1);
  return mode === "up" && twiceRest > 0;
}

/**
 * The whole number of units that a score in doubles comes to, if it is no closer
 * than its error to where the rounding turns; otherwise NaN.
 */
export function roundNearly(score: number, error: number, units: number, mode: RoundingMode): number {
  const scaled = score * units;
  const size = scaled < 0 ? -scaled : scaled;
  const slack = error * units + (size + 1) * 2 ** -50;
  const low = Math.floor(size);
  const rest = size - low;
  const isHalf = mode === "half-up" || mode === "half-even";
  const turn = isHalf ? 0.5 : 0;
  const isInDoubt = isHalf ? Math.abs(rest - turn) <= slack : rest <= slack || 1 - rest <= slack;
  if (isInDoubt) return Number.NaN;
  const isUp = isHalf ? rest > turn : mode === "up";
  const rounded = isUp ? low + 1 : low;
  return scaled < 0 ? -rounded : rounded;
}

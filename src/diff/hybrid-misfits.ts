import { indicatorsOf } from "../model/indicators.js";
import type { Indicator } from "../model/rubric.js";
import { isFitting } from "./hybrid-fit.js";
import type { Year, Years } from "./hybrid-years.js";

/**
 * What becomes of an indicator of which an answer of one year does not fit the
 * scale of the other: `joint`, the answer moves with the scale; a year, the
 * scale is always of that one, since the other has no answer that needed it.
 */
export type Misfit = "joint" | Year;

/** The indicators whose answers do not fit the scale of the other year, by their names in the later one. */
export function misfitsOf(years: Years): ReadonlyMap<string, Misfit> {
  const found = new Map<string, Misfit>();
  for (const after of indicatorsOf(years.after.rubric)) {
    const before = years.after.other.get(after.name);
    if (before?.kind !== "indicator") continue;
    const isMisfit = !fitsElsewhere("before", before, after, years) || !fitsElsewhere("after", after, before, years);
    if (!isMisfit) continue;
    const isTold = { before: isOpen("before", before, years), after: isOpen("after", after, years) };
    found.set(after.name, isTold.before && isTold.after ? "joint" : isTold.before ? "before" : "after");
  }
  return found;
}

/** The name that a part of one year has in the map of misfits. */
export function laterName(name: string, year: Year, years: Years): string {
  return year === "after" ? name : (years.before.other.get(name)?.name ?? "");
}

/** The scale and the answer of which year an indicator has, where another is asked for than it can have. */
export function misfitAt(
  misfits: ReadonlyMap<string, Misfit>,
  { name }: Pick<Indicator, "name">,
  year: Year,
  years: Years,
): Misfit | undefined {
  return misfits.size === 0 ? undefined : misfits.get(laterName(name, year, years));
}

function fitsElsewhere(year: Year, own: Indicator, other: Indicator, years: Years): boolean {
  const answered = isOpen(year, own, years) ? years[year].evidence.answers.get(own.name) : undefined;
  return answered === undefined || isFitting(answered.answer, own, other);
}

/** Whether it is the answer that decides, be it none. */
function isOpen(year: Year, { name }: Indicator, years: Years): boolean {
  return years[year].told.has(name) && !years[year].evidence.known.has(name);
}

import { indicatorsOf } from "../model/indicators.js";
import type { Indicator } from "../model/rubric.js";
import { isFitting } from "./hybrid-fit.js";
import type { Year, Years } from "./hybrid-years.js";

/**
 * What becomes of an indicator of which an answer of one year does not fit the
 * scale of the other. `answer`: answer and scale move as a pair. `scale`: the
 * scale moves with the answer, since only one year lets the answer decide.
 */
export type Misfit = "answer" | "scale";

/** The indicators whose answers do not fit the scale of the other year, by their names in the later one. */
export function misfitsOf(years: Years): ReadonlyMap<string, Misfit> {
  const found = new Map<string, Misfit>();
  for (const after of indicatorsOf(years.after.rubric)) {
    const before = years.after.other.get(after.name);
    if (before?.kind !== "indicator") continue;
    if (fitsElsewhere("before", before, after, years) && fitsElsewhere("after", after, before, years)) continue;
    const isShared = isDecisive("before", before, years) && isDecisive("after", after, years);
    found.set(after.name, isShared ? "answer" : "scale");
  }
  return found;
}

/** What becomes of an indicator of one year; undefined where its answers fit. */
export function misfitAt(
  misfits: ReadonlyMap<string, Misfit>,
  { name }: Pick<Indicator, "name">,
  year: Year,
  years: Years,
): Misfit | undefined {
  const later = year === "after" ? name : years.before.other.get(name)?.name;
  return later === undefined ? undefined : misfits.get(later);
}

/** Whether an indicator of a year has no answer, or one that the other year could have had. */
export function fitsElsewhere(year: Year, own: Indicator, other: Indicator, years: Years): boolean {
  const answered = years[year].evidence.answers.get(own.name);
  return answered === undefined || isFitting(answered.answer, own, other);
}

/** Whether it is the answer that decides, be it none. */
function isDecisive(year: Year, { name }: Indicator, years: Years): boolean {
  return years[year].told.has(name) && !years[year].evidence.known.has(name);
}

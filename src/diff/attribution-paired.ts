import { partsBelow } from "../model/indicators.js";
import type { Part } from "../model/rubric.js";
import type { Misfit } from "./hybrid-misfits.js";
import { otherThan, type Year, type Years } from "./hybrid-years.js";

/**
 * The names of the parts whose evidence cannot be told from the scale of an
 * indicator, in either year: one year only knows a subtotal, or lets nothing
 * count, where the other has an answer that fits only its own scale. They are the indicator, what
 * is above it, and everything below the part that was decided as a whole.
 */
export function pairedParts(
  years: Years,
  misfits: ReadonlyMap<string, Misfit>,
): Readonly<Record<Year, ReadonlySet<string>>> {
  const found = { before: new Set<string>(), after: new Set<string>() };
  for (const after of partsBelow(years.after.rubric.children)) {
    const before = years.after.other.get(after.name);
    if (misfits.get(after.name) !== "scale" || before === undefined) continue;
    for (const [year, part] of [["before", before] as const, ["after", after] as const]) {
      const names = part.path.split(".");
      for (const name of [...names, ...belowKnown(years, year, names)]) found[year].add(name);
    }
  }
  for (const year of ["before", "after"] as const) {
    for (const name of [...found[year]]) {
      const same = years[year].other.get(name);
      if (same !== undefined) found[otherThan(year)].add(same.name);
    }
  }
  return found;
}

function belowKnown(years: Years, year: Year, names: readonly string[]): readonly string[] {
  const { rubric, evidence } = years[year];
  const isWhole = ({ name }: Part): boolean => names.includes(name) && evidence.known.has(name);
  return partsBelow(partsBelow(rubric.children).filter(isWhole)).map(({ name }) => name);
}

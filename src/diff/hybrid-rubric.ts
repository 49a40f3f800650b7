import type { Indicator, Part, Rubric } from "../model/rubric.js";
import type { Mix } from "./hybrid-mix.js";
import type { Year, Years } from "./hybrid-years.js";

/**
 * The tree of one year, whose indicators have the scales of another, and whose
 * parts are rounded and left out as in a third. Parts that only one year has
 * stay as they are, and indicators in `scales` have that of a certain year. The rules are not in it: they speak of their own tree.
 */
export function hybridRubric(years: Years, mix: Mix, scales: ReadonlyMap<string, Year>): Rubric {
  const { tree, rules } = mix;
  const own = years[tree].rubric;
  const partOf = (part: Part): Part => {
    const other = years[tree].other.get(part.name);
    const ruled = rules === tree ? part : (other ?? part);
    const says = {
      rounded: ruled.rounded,
      // A part that nothing could leave out in either year stands between two that can be: it gives its weight on.
      notApplicable: ruled.notApplicable ?? part.notApplicable ?? other?.notApplicable ?? "redistribute",
    };
    if (part.kind !== "indicator") return { ...part, ...says, children: part.children.map(partOf) };
    return { ...part, ...says, ...scaleOf(part, other) };
  };

  const scaleOf = (part: Indicator, other: Part | undefined): Pick<Indicator, "scale" | "observations"> => {
    const wanted = scales.get(part.name) ?? mix.scales;
    const { scale, observations } = wanted === tree || other?.kind !== "indicator" ? part : other;
    return { scale, observations };
  };

  return { ...own, children: own.children.map(partOf), rules: [], verdict: null };
}

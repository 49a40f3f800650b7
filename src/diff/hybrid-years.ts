import { applicabilityOf } from "../evaluate/applicability.js";
import { type Assumption, interpret } from "../evaluate/interpret.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Part, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import type { Renames } from "./condition-data.js";
import type { Crosswalk } from "./crosswalk.js";

/** Two years set beside each other. */
export type Years = Readonly<Record<Year, YearRead>>;

/** The earlier or the later of two years. */
export type Year = "before" | "after";

/** One year: its rubric, its evidence, and what that says of which part. */
export interface YearRead {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
  readonly assume: Assumption;
  /** For the name of a part the same part in the other year. */
  readonly other: ReadonlyMap<string, Part>;
  /** For the name of a fact its name in the other year. */
  readonly factNames: ReadonlyMap<string, string>;
  /** The names of the parts of which the evidence says something, be it that there is no answer: nothing above decides them. */
  readonly told: ReadonlySet<string>;
  /** The exact scores by the name of the part. */
  readonly scores: ReadonlyMap<string, Rational | null>;
}

/** The rubric and the evidence of one year. */
export interface YearGiven {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
}

/** Looks what the evidence of two years says of which part. */
export function readYears(
  given: Readonly<Record<Year, YearGiven>>,
  { pairs }: Pick<Crosswalk, "pairs">,
  { facts }: Pick<Renames, "facts">,
  assume: Assumption,
): Years {
  const other = {
    before: new Map(pairs.map(({ before, after }) => [before.name, after])),
    after: new Map(pairs.map(({ before, after }) => [after.name, before])),
  };
  const read = (year: Year): YearRead => {
    const { rubric, evidence } = given[year];
    const own = rubric.undisclosed?.assume ?? assume;
    const { parts } = interpret(rubric, evidence, own);
    const told = parts.filter(({ part }) => {
      const found = applicabilityOf(part, evidence.facts, evidence.answers);
      return found.kind !== "not-applicable" || found.by === "answer";
    });
    return {
      rubric,
      evidence,
      assume: own,
      other: other[year],
      factNames: year === "before" ? facts : new Map([...facts].map(([earlier, later]) => [later, earlier])),
      told: new Set(told.map(({ part }) => part.name)),
      scores: new Map(parts.map(({ part, score }) => [part.name, score])),
    };
  };
  return { before: read("before"), after: read("after") };
}

/** The other of the two years. */
export function otherThan(year: Year): Year {
  return year === "before" ? "after" : "before";
}

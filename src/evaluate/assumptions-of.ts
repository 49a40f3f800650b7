import type { Answer, Evidence } from "../evidence/evidence.js";
import { onceFor } from "../evidence/once-for.js";
import { partsBelow } from "../model/indicators.js";
import type { Indicator, Part, Provenance, Rubric, Scale, VerdictRow } from "../model/rubric.js";
import type { Conclusion } from "./conclude.js";
import { stepOf } from "./conversion-of.js";
import type { EvaluateOptions } from "./evaluate.js";
import type { Interpretation, Assumption as UndisclosedAssumption } from "./interpret.js";
import type { Assumption } from "./outcome.js";

/** What an outcome rests on beside its parts. */
export interface Used {
  readonly categories: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  /** Undefined where the verdict table was not looked at, null where no row applied. */
  readonly verdict: VerdictRow | null | undefined;
}

/** What a conclusion rests on: the categories that it was compared with, its rules and its verdict. */
export function usedBy({ thresholds, rules, verdict }: Conclusion): Used {
  return {
    categories: new Set(thresholds.map(({ category }) => category.id)),
    rules: new Set(rules.map(({ name }) => name)),
    verdict,
  };
}

/** What a range rests on: the categories that are possible, and every rule that may bound it. */
export function usedByRange({ rules }: Rubric, categories: readonly string[]): Used {
  return { categories: new Set(categories), rules: new Set(rules.map(({ name }) => name)), verdict: undefined };
}

/**
 * Every inferred or assumed statement of a rubric that an outcome used: a
 * policy only where it was applied, a scale only where its indicator was
 * answered, a category only where the score was compared with it, and nothing
 * of what stands below a part that is known or does not apply.
 */
export function assumptionsOf(
  rubric: Rubric,
  evidence: Evidence,
  { parts, findings }: Interpretation,
  { categories, rules, verdict }: Used,
  assume: UndisclosedAssumption,
  options: EvaluateOptions,
): readonly Assumption[] {
  const isAssumed = parts.some(({ assumed }) => assumed);
  const telling = tellingParts(rubric);
  return [
    ...assumptions("score", "", rubric.score.provenance),
    ...(findings.missing.length > 0 ? assumptions("missing", "", rubric.missingProvenance) : []),
    ...(isAssumed && assume !== null ? undisclosedAssumption(rubric, options) : []),
    ...(telling.size === 0 ? [] : parts.filter(({ part }) => telling.has(part))).flatMap(({ part, leftOut }) => [
      ...ofPart(part, evidence),
      ...(leftOut === "not-applicable" ? assumptions("not-applicable", part.path, part.notApplicableProvenance) : []),
    ]),
    ...rubric.categories
      .filter(({ id }) => categories.has(id))
      .flatMap(({ id, provenance }) => assumptions("category", id, provenance)),
    ...rubric.facts
      .filter(({ name }) => evidence.facts.has(name))
      .flatMap(({ name, provenance }) => assumptions("fact", name, provenance)),
    ...rubric.rules
      .filter(({ name }) => rules.has(name))
      .flatMap(({ name, provenance }) => assumptions("rule", name, provenance)),
    ...(rubric.verdict === null || verdict === undefined ? [] : assumptions("verdict", "", rubric.verdict.provenance)),
    ...(verdict == null ? [] : assumptions("verdict", "", verdict.provenance)),
  ];
}

/** The parts of which anything was inferred or assumed; of most nothing was. */
const tellingParts = onceFor(
  (rubric: Rubric): ReadonlySet<Part> => new Set(partsBelow(rubric.children).filter((part) => tells(part))),
);

/** Whether there is something inferred or assumed anywhere in it, but for the parts below. */
function tells(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => key !== "children" && inner !== null && (key === "inferred" || key === "assumed" || tells(inner)),
  );
}

function ofPart(part: Part, evidence: Evidence): readonly Assumption[] {
  const isKnown = evidence.known.has(part.name);
  return [
    ...assumptions("part", part.path, part.provenance),
    ...assumptions("weight", part.path, part.weightProvenance),
    ...assumptions("applies", part.path, part.appliesProvenance),
    ...(isKnown || part.rounded === null ? [] : assumptions("rounding", part.path, part.rounded.provenance)),
    ...(part.kind === "indicator" ? ofIndicator(part, evidence) : []),
  ];
}

function ofIndicator(indicator: Indicator, { answers }: Evidence): readonly Assumption[] {
  const answered = answers.get(indicator.name);
  if (answered === undefined || answered.answer.kind === "not-applicable") return [];
  return [
    ...assumptions("scale", indicator.path, indicator.scaleProvenance),
    ...(indicator.observations === null
      ? []
      : assumptions("observations", indicator.path, indicator.observations.provenance)),
    ...entriesUsed(indicator.scale, answered.answer).flatMap((provenance) =>
      assumptions("answer", indicator.path, provenance),
    ),
  ];
}

/** Where the levels, options, steps or items come from that an answer used. */
function entriesUsed(scale: Scale, answer: Answer): readonly Provenance[] {
  if (answer.kind === "observations")
    return answer.observations.flatMap((observation) => entriesUsed(scale, observation.answer));
  if (scale.kind === "levels" && answer.kind === "level")
    return scale.levels.filter(({ level }) => level === answer.level).map(({ provenance }) => provenance);
  if (scale.kind === "choice" && answer.kind === "option")
    return scale.options.filter(({ name }) => name === answer.option).map(({ provenance }) => provenance);
  if (scale.kind === "steps" && answer.kind === "number") return [stepOf(scale, answer.number).provenance];
  if (scale.kind === "checklist" && answer.kind === "checklist") return scale.items.map(({ provenance }) => provenance);
  return [];
}

/** The author's own words for taking undisclosed weights as equal, or that the caller asked for it. */
function undisclosedAssumption({ undisclosed }: Rubric, { assumeUndisclosed }: EvaluateOptions): readonly Assumption[] {
  const stated = undisclosed === null ? [] : assumptions("undisclosed", "", undisclosed.provenance);
  if (stated.length > 0) return stated;
  const byCaller = undisclosed === null && assumeUndisclosed !== undefined;
  return [
    {
      about: "undisclosed",
      path: "",
      kind: "assumed",
      why: byCaller
        ? "bobot yang tidak diterbitkan diandaikan sama besar atas permintaan pengguna"
        : "bobot yang tidak diterbitkan diandaikan sama besar oleh rubrik ini",
      whyEn: byCaller
        ? "undisclosed weights are taken as equal, as the user asked"
        : "undisclosed weights are taken as equal by this rubric",
    },
  ];
}

function assumptions(
  about: Assumption["about"],
  path: string,
  { inferred, assumed }: Provenance,
): readonly Assumption[] {
  return [
    ...(inferred === null ? [] : [{ about, path, kind: "inferred" as const, why: inferred.id, whyEn: inferred.en }]),
    ...(assumed === null ? [] : [{ about, path, kind: "assumed" as const, why: assumed.id, whyEn: assumed.en }]),
  ];
}

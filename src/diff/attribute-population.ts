import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { divide, rational, sum, ZERO } from "../numeric/rational.js";
import { checkOptions } from "../text/check-options.js";
import { attributeSubject } from "./attribute-subject.js";
import type { Attribution, AttributionTerms, BecauseOf } from "./attribution.js";
import { attributionDoubled, attributionNobody } from "./attribution-diagnostics.js";
import { ATTRIBUTE_OPTIONS, type AttributeOptions, rubricName, settingOf } from "./attribution-setting.js";

/** The rubric of one year, and the evidence of many subjects read for it. */
export interface PopulationGiven {
  readonly rubric: Rubric;
  readonly evidence: readonly Evidence[];
}

/** The changes of many scores between two years. Exact numbers are text. */
export interface PopulationAttribution {
  /** Everyone who is in both years, in the order of the later one. */
  readonly subjects: readonly Attribution[];
  /** How many of them could be split; the mean is over these. */
  readonly counted: number;
  /** The mean of each term, and of the differences; null where nobody could be split. */
  readonly mean: (AttributionTerms & { readonly published: string; readonly exact: string }) | null;
  /** Of how many the category changed, and because of what. */
  readonly becauseOf: Readonly<Record<BecauseOf, number>>;
  /** The ids of those whose category changed because of the rubric alone. */
  readonly byRubric: readonly string[];
  /** The ids that only one year has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** What is to be said of the rubrics and the lists; what is said of one subject stands there. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits the change of the score of everyone who is in both years, as
 * `attribute` does, with the mean of each term and who changed category
 * because of the rubric alone. Someone who is doubled in a year is left out and
 * reported; those of one year only are listed.
 *
 * @throws TypeError for options that there are not, and for anything else than rubrics and evidence
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const of = (subject, answer) => readEvidence(rubric, { subject, answers: { "fee-shown": answer } }).evidence;
 * const found = attributePopulation({ rubric, evidence: [of("a", "tidak"), of("b", "ya")] }, { rubric, evidence: [of("a", "ya")] });
 * found.mean.evidence; // => "100"
 * found.onlyBefore; // => ["b"]
 */
export function attributePopulation(
  before: PopulationGiven,
  after: PopulationGiven,
  options: AttributeOptions = {},
): PopulationAttribution {
  checkOptions("attributePopulation", options, ATTRIBUTE_OPTIONS);
  const { report, diagnostics } = createCollector(null);
  const setting = settingOf({ before: before.rubric, after: after.rubric }, options, report);
  const doubled = new Set([...doubledIn(before, report), ...doubledIn(after, report)]);
  const [earlier, later] = [before, after].map(({ evidence }) =>
    evidence.filter(({ subject }) => !doubled.has(subject.id)),
  );
  const byId = new Map((earlier ?? []).map((evidence) => [evidence.subject.id, evidence]));
  const ids = new Set((later ?? []).map(({ subject }) => subject.id));
  const subjects = (later ?? []).flatMap((evidence) => {
    const same = byId.get(evidence.subject.id);
    return same === undefined ? [] : [attributeSubject(setting, { before: same, after: evidence })];
  });
  const onlyBefore = [...byId.keys()].filter((id) => !ids.has(id));
  const onlyAfter = [...ids].filter((id) => !byId.has(id));
  if (subjects.length === 0) report(attributionNobody, null, { before: onlyBefore.length, after: onlyAfter.length });
  return { subjects, ...summaryOf(subjects), onlyBefore, onlyAfter, diagnostics };
}

/** The ids that a year has more than once. */
function doubledIn({ rubric, evidence }: PopulationGiven, report: Report): readonly string[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { subject } of evidence) {
    if (seen.has(subject.id)) doubled.add(subject.id);
    seen.add(subject.id);
  }
  for (const subject of doubled) report(attributionDoubled, null, { subject, rubric: rubricName(rubric) });
  return [...doubled];
}

function summaryOf(
  subjects: readonly Attribution[],
): Pick<PopulationAttribution, "counted" | "mean" | "becauseOf" | "byRubric"> {
  const split = subjects.flatMap(({ subject, terms, difference, category }) =>
    terms === null || difference === null || category === null ? [] : [{ subject, terms, difference, category }],
  );
  const mean = (of: (one: (typeof split)[number]) => string): string =>
    formatExact(divide(sum(split.map((one) => parseExact(of(one)) ?? ZERO)), rational(BigInt(split.length))));
  const because = (cause: BecauseOf): number => split.filter(({ category }) => category.becauseOf === cause).length;
  return {
    counted: split.length,
    mean:
      split.length === 0
        ? null
        : {
            published: mean(({ difference }) => difference.published),
            exact: mean(({ difference }) => difference.exact),
            evidence: mean(({ terms }) => terms.evidence),
            scales: mean(({ terms }) => terms.scales),
            tree: mean(({ terms }) => terms.tree),
            ofTree: {
              weights: mean(({ terms }) => terms.ofTree.weights),
              added: mean(({ terms }) => terms.ofTree.added),
              removed: mean(({ terms }) => terms.ofTree.removed),
              inseparable: mean(({ terms }) => terms.ofTree.inseparable),
            },
            rules: mean(({ terms }) => terms.rules),
            paired: mean(({ terms }) => terms.paired),
            rounding: mean(({ terms }) => terms.rounding),
          },
    becauseOf: {
      evidence: because("evidence"),
      rubric: because("rubric"),
      both: because("both"),
      inseparable: because("inseparable"),
      none: because("none"),
    },
    byRubric: split.filter(({ category }) => category.becauseOf === "rubric").map(({ subject }) => subject.id),
  };
}

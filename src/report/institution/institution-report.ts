import type { Outcome } from "../../evaluate/outcome.js";
import { listWords } from "../../explain/list-words.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, ZERO } from "../../numeric/rational.js";
import { checkOptions, type OptionRules } from "../../text/check-options.js";
import type { Language, Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";
import { titleIn } from "../../text/title-in.js";
import { answerCard } from "../answer-card.js";
import { categoryTable } from "../category-table.js";
import { type Content, element } from "../element.js";
import { inShort } from "../in-short.js";
import { PLACED_WORDS } from "../placed-words.js";
import { REPORT_OPTIONS, type ReportOptions } from "../report-options.js";
import type { ReportSection } from "../section.js";
import { signed } from "../signed.js";
import { standing } from "../standing.js";
import { writePage } from "../write-page.js";
import type { Institution } from "./institution.js";
import { countsSection, excludedSection, missingSection } from "./institution-counts.js";
import { dimensionsSection, nameOf, pullsSection, unitsSection } from "./institution-units.js";
import type { InstitutionView } from "./institution-view.js";
import { INSTITUTION_WORDS as WORDS } from "./institution-words.js";
import { pullsOf } from "./pulls.js";

/** How the report of an institution is written. */
export interface InstitutionReportOptions extends ReportOptions {
  /** The outcomes of its units, where they were scored from evidence: their dimensions are set side by side. */
  readonly outcomes?: readonly Outcome[];
  /** The hash of the file that the units were read from. */
  readonly dataHash?: string | null;
  /** The commands that compute the same again, with the names of real files. */
  readonly commands?: readonly string[];
}

const OPTIONS: OptionRules<InstitutionReportOptions> = {
  ...REPORT_OPTIONS,
  outcomes: { words: "a list of outcomes", isFit: Array.isArray },
  dataHash: { words: "a hash, or null", isFit: (value) => value === null || typeof value === "string" },
  commands: { words: "a list of commands", isFit: Array.isArray },
};

/**
 * The report of an institution as one HTML file that needs nothing else: its
 * score by the rule of its level, its units side by side, who pulls the score
 * down and by how much, how many are in each category, and what is missing.
 * The same arguments give the same bytes.
 *
 * @param institution one of those that `institutionsOf` gives
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", "level unit -> office mean category good"));
 * const [office] = institutionsOf({ rubric, rows: [createRow({ id: "a", exact: "100" }), createRow({ id: "b", exact: "50" })] });
 * institutionReport(office, { title: "Kantor A" }).includes("75.00"); // => true
 */
export function institutionReport(institution: Institution, options: InstitutionReportOptions = {}): string {
  checkOptions("institutionReport", options, OPTIONS);
  const { language = "id", at = null, title, outcomes = [], dataHash = null } = options;
  const { rubric, group, members } = institution;
  // Units that name no institution all belong to one, called like the level.
  const isNamed = group.id !== group.level;
  const view: InstitutionView = { ...institution, outcome: group, pulls: pullsOf(institution), outcomes, language };
  return writePage({
    language,
    kind: WORDS.kind[language],
    title: title ?? (isNamed ? group.id : WORDS.allUnits[language]),
    rubric,
    at,
    facts: [
      ...(isNamed ? [[WORDS.institutionId[language], group.id] as const] : []),
      [WORDS.unitsCounted[language], String(members.length)],
      [WORDS.howCombined[language], ruleWords(view)[language]],
    ],
    summary: [answerCard(view), inShort(linesOf(view), language)],
    sections: sectionsOf(view),
    hashes: dataHash === null ? [] : [[WORDS.dataHash[language], element("code", {}, dataHash)]],
    commands: options.commands ?? [`patuh aggregate ${rubric.id}@${rubric.year} units.csv --to ${group.level}`],
  });
}

function sectionsOf(view: InstitutionView): readonly ReportSection[] {
  const { language } = view;
  const sections: readonly ReportSection[] = [
    { id: "standing", title: PLACED_WORDS.standing[language], content: standing(view) },
    { id: "missing", title: WORDS.missing[language], content: missingSection(view) },
    { id: "units", title: WORDS.units[language], content: unitsSection(view) },
    { id: "pulls", title: WORDS.pulls[language], content: pullsSection(view) },
    { id: "counts", title: WORDS.counts[language], content: countsSection(view) },
    { id: "dimensions", title: WORDS.dimensions[language], content: dimensionsSection(view) },
    { id: "categories", title: PLACED_WORDS.categories[language], content: categoryTable(view) },
    { id: "excluded", title: WORDS.excluded[language], content: excludedSection(view) },
    { id: "remarks", title: WORDS.remarks[language], content: remarks(view) },
  ];
  return sections.filter(({ content }) => content !== null);
}

/** By what rule the score is combined. */
function ruleWords({ level, rubric }: InstitutionView): Localized {
  const { combine, weightedBy } = level;
  return match(combine)
    .returnType<Localized>()
    .with("lowest", () => WORDS.lowest)
    .with("mean", () => {
      if (weightedBy === null) return WORDS.mean;
      const fact = rubric.facts.find(({ name }) => name === weightedBy);
      const words = (language: Language): string => (fact === undefined ? weightedBy : titleIn(fact.title, language));
      return { id: WORDS.weightedMean(words("id")).id, en: WORDS.weightedMean(words("en")).en };
    })
    .exhaustive();
}

/** The most that is named of each. */
const NAMED = 3;

function linesOf({ pulls, members, language }: InstitutionView): readonly (readonly [string, string])[] {
  const named = (some: InstitutionView["pulls"]): string =>
    listWords(
      some.slice(0, NAMED).map(({ member, pull }) => {
        return `${nameOf(member)} (${signed(pull ?? ZERO)})`;
      }),
      language,
    );
  const down = pulls.filter(({ pull }) => pull !== null && pull.num < 0n);
  const up = pulls.filter(({ pull }) => pull !== null && pull.num > 0n).toReversed();
  const scored = members.flatMap((member) => (member.score === null ? [] : [{ ...member, score: member.score }]));
  return [
    [WORDS.pullsDown[language], named(down)],
    [WORDS.pullsUp[language], named(up)],
    [WORDS.spread[language], spreadWords(scored, language)],
  ];
}

function spreadWords(
  scored: readonly { readonly id: string; readonly name: string | null; readonly score: string }[],
  language: Language,
): string {
  const byScore = scored.toSorted((a, b) => order(a.score, b.score));
  const [worst, best] = [byScore[0], byScore.at(-1)];
  if (worst === undefined || best === undefined || worst === best) return "";
  return WORDS.spreadText(best.score, best.name ?? best.id, worst.score, worst.name ?? worst.id)[language];
}

function order(a: string, b: string): number {
  const [one, other] = [parseExact(a), parseExact(b)];
  if (one === null || other === null) return 0;
  return compare(one, other);
}

function remarks({ diagnostics, language }: InstitutionView): Content {
  if (diagnostics.length === 0) return null;
  const lines = diagnostics.map(({ code, text }) => element("li", {}, `${text[language].message} (${code})`));
  return element("ul", {}, lines);
}

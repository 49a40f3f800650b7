import type { Paint } from "../diagnostics/paint.js";
import type { PopulationAttribution } from "../diff/attribute-population.js";
import type { CategoryChange } from "../diff/attribution.js";
import type { Rubric } from "../model/rubric.js";
import type { Language, Localized } from "../text/localized.js";
import { ATTRIBUTION_WORDS, BECAUSE_WORDS } from "./attribution-words.js";
import { HEADINGS, heading } from "./heading.js";
import { categoryWord } from "./render-attribution.js";
import { renderTable } from "./table.js";
import { signed, termRows } from "./term-rows.js";

const MOST_SHOWN = 20;

/** The split changes of many scores for a terminal: the mean of each term, each subject, and whom the rubric alone moved. */
export function renderAttributions(
  population: PopulationAttribution,
  unread: readonly string[],
  rubrics: { readonly before: Rubric; readonly after: Rubric },
  lang: Language | undefined,
  paint: Paint,
): string {
  const { subjects, counted, mean, onlyBefore, onlyAfter } = population;
  const years = [rubrics.before, rubrics.after].map(({ id, year }) => `${id}@${year}`).join(" -> ");
  const split = `${counted} ${heading(ATTRIBUTION_WORDS.of, lang)} ${subjects.length} ${heading(ATTRIBUTION_WORDS.counted, lang)}`;
  return [
    paint.bold(years),
    split,
    ...(mean === null
      ? []
      : [
          "",
          renderTable(
            [
              { heading: heading(ATTRIBUTION_WORDS.term, lang), align: "left" },
              { heading: heading(ATTRIBUTION_WORDS.meanChange, lang), align: "right" },
            ],
            termRows(mean, mean.published, lang),
          ),
          "",
          subjectsTable(population, lang, paint),
          "",
          ...becauseLines(population, lang, paint),
        ]),
    ...list(ATTRIBUTION_WORDS.unread, unread, lang),
    ...list(ATTRIBUTION_WORDS.onlyBefore, onlyBefore, lang),
    ...list(ATTRIBUTION_WORDS.onlyAfter, onlyAfter, lang),
    "",
  ].join("\n");
}

function subjectsTable({ subjects }: PopulationAttribution, lang: Language | undefined, paint: Paint): string {
  const isPaired = subjects.some(({ terms }) => terms !== null && terms.paired !== "0");
  const columns = ["evidence", "scales", "tree", "rules", ...(isPaired ? ["paired" as const] : [])] as const;
  const table = renderTable(
    [
      { heading: heading(HEADINGS.subject, lang), align: "left" },
      { heading: heading(HEADINGS.score, lang), align: "left" },
      { heading: heading(ATTRIBUTION_WORDS.change, lang), align: "right" },
      ...columns.map((column) => ({ heading: heading(ATTRIBUTION_WORDS[column], lang), align: "right" as const })),
      { heading: heading(HEADINGS.category, lang), align: "left" },
    ],
    subjects
      .slice(0, MOST_SHOWN)
      .map(({ subject, before, after, difference, terms, category }) => [
        subject.name ?? subject.id,
        `${before.score ?? "-"} -> ${after.score ?? "-"}`,
        difference === null ? "-" : signed(difference.published),
        ...columns.map((column) => (terms === null ? "-" : signed(terms[column]))),
        category === null ? "-" : changeOf(category, lang, paint),
      ]),
  );
  const more = subjects.length - MOST_SHOWN;
  return more > 0 ? `${table}\n+${more} ${heading({ id: "lagi", en: "more" }, lang)} (--format json)` : table;
}

function becauseLines(
  { becauseOf, byRubric, subjects }: PopulationAttribution,
  lang: Language | undefined,
  paint: Paint,
): readonly string[] {
  const counts = (["evidence", "rubric", "both", "inseparable", "none"] as const)
    .filter((cause) => cause !== "inseparable" || becauseOf.inseparable > 0)
    .map((cause) => `${becauseOf[cause]} ${heading(BECAUSE_WORDS[cause], lang)}`);
  const ids = new Set(byRubric);
  const named = subjects.flatMap(({ subject, category }) =>
    category === null || !ids.has(subject.id)
      ? []
      : [`  ${subject.name ?? subject.id}: ${changeOf(category, lang, paint)}`],
  );
  const more = named.length - MOST_SHOWN;
  return [
    `${heading(HEADINGS.category, lang)}: ${counts.join(", ")}`,
    `${heading(ATTRIBUTION_WORDS.byRubric, lang)}: ${named.length === 0 ? heading(ATTRIBUTION_WORDS.nobody, lang) : named.length}`,
    ...named.slice(0, MOST_SHOWN),
    ...(more > 0 ? [`  +${more} ${heading({ id: "lagi", en: "more" }, lang)} (--format json)`] : []),
  ];
}

function changeOf({ before, after }: CategoryChange, lang: Language | undefined, paint: Paint): string {
  return `${heading(categoryWord(before, paint), lang)} -> ${heading(categoryWord(after, paint), lang)}`;
}

function list(title: Localized, ids: readonly string[], lang: Language | undefined): readonly string[] {
  if (ids.length === 0) return [];
  const more = ids.length > MOST_SHOWN ? ", …" : "";
  return [`${heading(title, lang)} (${ids.length}): ${ids.slice(0, MOST_SHOWN).join(", ")}${more}`];
}

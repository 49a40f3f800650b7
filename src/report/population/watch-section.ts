import type { EvaluateOptions } from "../../evaluate/evaluate.js";
import { showNumber } from "../../explain/show-number.js";
import { indicatorsOf } from "../../model/indicators.js";
import { type DecidingAnswer, watchAnswers } from "../../population/watch-answers.js";
import { watchBoundaries } from "../../population/watch-boundaries.js";
import { titleIn } from "../../text/title-in.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import { longTable } from "../long-table.js";
import type { ReportSection } from "../section.js";
import { table } from "../table.js";
import { categoryWords } from "./category-words.js";
import { type CloseCalls, closeCalls } from "./close-calls.js";
import { closeWithin } from "./close-within.js";
import type { PopulationView } from "./population-given.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";

/** Of so many subjects every answer is tried; of more, only of those that are close to a threshold anyway. */
const MOST_TRIED = 1000;

/** Whose category hangs on little. */
export function watchSection(view: PopulationView, options: EvaluateOptions): ReportSection {
  const { given, language } = view;
  const within = closeWithin(given.rubric);
  const watched = watchBoundaries(given.rubric, given.rows, { within });
  const isLarge = given.evidence.length > MOST_TRIED;
  const near = new Set(watched.map(({ id }) => id));
  const tried = isLarge ? given.evidence.filter(({ subject }) => near.has(subject.id)) : given.evidence;
  const answers = tried.flatMap((one) => watchAnswers(given.rubric, one, options));
  const calls = closeCalls(watched, answers);
  const words = watched.length === 0 && answers.length === 0 ? WORDS.watchNone : WORDS.watchIntro;
  return {
    id: "watch",
    title: WORDS.watch[language],
    content: [
      element("p", {}, filled(words[language], { within })),
      nearTable(calls.below, WORDS.below[language], view),
      nearTable(calls.above, WORDS.above[language], view),
      roundingTable(calls.rounding, view),
      rangeTable(calls.ranges, view),
      answerTable(calls.answers, isLarge ? tried.length : null, view),
    ],
  };
}

function nearTable(near: CloseCalls["below"], title: string, { given: { rubric }, language }: PopulationView): Content {
  if (near.length === 0) return null;
  const isExact = rubric.score.comparison === "exact";
  const titleOf = (id: string): string =>
    categoryWords(rubric.categories.find((one) => one.id === id) ?? null, language);
  return [
    element("h3", {}, `${title} (${near.length})`),
    longTable(
      {
        caption: title,
        columns: [
          { heading: WORDS.subject[language], kind: "text" },
          { heading: WORDS.score[language], kind: "number" },
          { heading: WORDS.distance[language], kind: "number" },
          { heading: WORDS.threshold[language], kind: "text" },
        ],
        rows: near.map(({ id, name, score, distance, category, from }) => ({
          head: name ?? id,
          cells: [isExact ? showNumber(score) : score, showNumber(distance), `${titleOf(category)} (${from})`],
        })),
      },
      language,
    ),
  ];
}

function roundingTable(rounding: CloseCalls["rounding"], { language }: PopulationView): Content {
  if (rounding.length === 0) return null;
  return [
    element("h3", {}, `${WORDS.rounding[language]} (${rounding.length})`),
    longTable(
      {
        caption: WORDS.rounding[language],
        columns: [
          { heading: WORDS.subject[language], kind: "text" },
          { heading: WORDS.exact[language], kind: "number" },
          { heading: WORDS.ofExact[language], kind: "text" },
          { heading: WORDS.score[language], kind: "number" },
          { heading: WORDS.ofPublished[language], kind: "text" },
        ],
        rows: rounding.map(({ id, name, exact, ofExact, score, ofPublished }) => ({
          head: name ?? id,
          cells: [showNumber(exact), ofExact, score, ofPublished],
        })),
      },
      language,
    ),
  ];
}

function rangeTable(ranges: CloseCalls["ranges"], { language }: PopulationView): Content {
  if (ranges.length === 0) return null;
  return [
    element("h3", {}, `${WORDS.ranges[language]} (${ranges.length})`),
    longTable(
      {
        caption: WORDS.ranges[language],
        columns: [
          { heading: WORDS.subject[language], kind: "text" },
          { heading: WORDS.range[language], kind: "number" },
          { heading: WORDS.possible[language], kind: "text" },
        ],
        rows: ranges.map(({ id, name, low, high, possibleCategories }) => ({
          head: name ?? id,
          cells: [`${showNumber(low)} – ${showNumber(high)}`, possibleCategories.join(", ")],
        })),
      },
      language,
    ),
  ];
}

function answerTable(
  answers: CloseCalls["answers"],
  looked: number | null,
  { given: { rubric, evidence }, language }: PopulationView,
): Content {
  if (answers.length === 0) return null;
  const names = new Map(evidence.map(({ subject }) => [subject.id, subject.name ?? subject.id]));
  const titles = new Map(indicatorsOf(rubric).map(({ name, title }) => [name, titleIn(title, language)]));
  const rowOf = ({ indicator, changedTo, from, to }: DecidingAnswer) => ({
    head: titles.get(indicator) ?? indicator,
    cells: [WORDS[changedTo][language], `${from} → ${to}`],
  });
  const notes = [
    WORDS.byAnswerIntro[language],
    ...(looked === null ? [] : [filled(WORDS.answersNotLooked[language], { n: looked })]),
  ];
  return [
    element("h3", {}, `${WORDS.byAnswer[language]} (${answers.length})`),
    element("p", {}, notes.join(" ")),
    answers.map(({ id, answers: own }) => {
      const title = `${names.get(id) ?? id} (${own.length})`;
      return element(
        "details",
        {},
        element("summary", {}, title),
        table({
          caption: `${WORDS.byAnswer[language]}: ${title}`,
          isCaptionHidden: true,
          columns: [
            { heading: WORDS.indicator[language], kind: "text" },
            { heading: WORDS.ifItWere[language], kind: "text" },
            { heading: WORDS.becomes[language], kind: "text" },
          ],
          rows: own.map(rowOf),
        }),
      );
    }),
  ];
}

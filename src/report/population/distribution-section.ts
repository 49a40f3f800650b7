import { formatFixed } from "../../numeric/format-exact.js";
import { rational, ZERO } from "../../numeric/rational.js";
import type { Share } from "../../population/count-categories.js";
import { bar } from "../bar.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import type { ReportSection } from "../section.js";
import { table } from "../table.js";
import { zoneMark } from "../zone-mark.js";
import { categoryWords } from "./category-words.js";
import type { PopulationView } from "./population-given.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";

/** How many are in each category and zone: exact counts, shares, and bars of them. */
export function distributionSection(view: PopulationView): ReportSection {
  const { language } = view;
  return {
    id: "distribution",
    title: WORDS.distribution[language],
    content: [byCategory(view), byZone(view), remarks(view).map((words) => element("p", { class: "quiet" }, words))],
  };
}

function byCategory({ given: { rubric }, ranking: { counts }, language }: PopulationView): Content {
  const known = counts.total - counts.uncertain;
  const rows = counts.categories.flatMap((share) => {
    const category = rubric.categories.find(({ id }) => id === share.id);
    if (category === undefined) return [];
    const words = categoryWords(category, language);
    return [
      {
        head: words,
        cells: [
          zoneMark(category.zone, language) ?? "–",
          formatFixed(category.from, rubric.score.digits),
          String(share.count),
          shareText(share),
          countBar(words, share.count, known),
        ],
      },
    ];
  });
  return table({
    caption: WORDS.byCategory[language],
    columns: [
      { heading: WORDS.category[language], kind: "text" },
      { heading: WORDS.zone[language], kind: "text" },
      { heading: WORDS.from[language], kind: "number" },
      { heading: WORDS.count[language], kind: "number" },
      { heading: WORDS.share[language], kind: "number" },
      { heading: WORDS.picture[language], kind: "text" },
    ],
    rows,
  });
}

function byZone({ ranking: { counts }, language }: PopulationView): Content {
  if (counts.zones.length === 0) return null;
  const known = counts.total - counts.uncertain;
  return table({
    caption: WORDS.byZone[language],
    columns: [
      { heading: WORDS.zone[language], kind: "text" },
      { heading: WORDS.count[language], kind: "number" },
      { heading: WORDS.share[language], kind: "number" },
      { heading: WORDS.picture[language], kind: "text" },
    ],
    rows: counts.zones.map(({ zone, ...share }) => ({
      head: zoneMark(zone, language),
      cells: [String(share.count), shareText(share), countBar(`${WORDS.zone[language]} ${zone}`, share.count, known)],
    })),
  });
}

function countBar(words: string, count: number, total: number): Content {
  return bar({ title: `${words}: ${count}`, value: rational(BigInt(count)), low: ZERO, high: rational(BigInt(total)) });
}

/** A share as it is read: `≈` where the percentage is rounded. */
function shareText({ percent, rounded }: Share): string {
  return percent === null ? "–" : `${rounded ? "≈" : ""}${percent}%`;
}

function remarks({ ranking: { counts }, language }: PopulationView): readonly string[] {
  const { uncertain, percentSum, total, zones } = counts;
  const sums = new Set([percentSum.categories, ...(zones.length === 0 ? [] : [percentSum.zones])]);
  const off = [...sums].filter((sum) => sum !== "100.00");
  return [
    ...(uncertain === 0 ? [] : [filled(WORDS.uncertain[language], { n: uncertain })]),
    ...(total > uncertain && off.length > 0
      ? [filled(WORDS.notForced[language], { sum: off.map((sum) => `${sum}%`).join(", ") })]
      : []),
  ];
}

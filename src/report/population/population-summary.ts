import { showNumber } from "../../explain/show-number.js";
import { ZONE_WORDS } from "../../model/zone-words.js";
import type { Language, Localized } from "../../text/localized.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import type { PopulationView } from "./population-given.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";
import { scoreSummary } from "./score-summary.js";

/** The whole in few numbers and sentences. */
export function populationSummary({ given: { refused }, ranking, language }: PopulationView): Content {
  const { rows, scored, mean, median, lowest, highest } = scoreSummary(ranking.rows);
  const figures: readonly (readonly [Localized, string | null])[] = [
    [WORDS.rows, String(rows)],
    [WORDS.scored, scored === rows ? null : String(scored)],
    [WORDS.mean, mean],
    [WORDS.median, median],
    [WORDS.highest, highest],
    [WORDS.lowest, lowest],
  ];
  const sentences = [
    ...(refused.length === 0 ? [] : [filled(WORDS.provisional[language], { n: refused.length })]),
    ...zoneSentences(ranking.counts, language),
    filled(WORDS.onlyThese[language], { n: rows }),
    WORDS.meanIsPlain[language],
  ];
  return element(
    "div",
    { class: "card" },
    element(
      "dl",
      { class: "figures" },
      figures.flatMap(([label, value]) =>
        value === null
          ? []
          : [
              element(
                "div",
                {},
                element("dt", {}, label[language]),
                element("dd", { class: "big" }, showNumber(value)),
              ),
            ],
      ),
    ),
    sentences.map((sentence) => element("p", {}, sentence)),
  );
}

function zoneSentences(counts: PopulationView["ranking"]["counts"], language: Language): readonly string[] {
  const { zones, total } = counts;
  const most = zones.reduce<(typeof zones)[number] | null>(
    (best, zone) => (best === null || zone.count > best.count ? zone : best),
    null,
  );
  if (most === null || most.count === 0) return [];
  return [filled(WORDS.mostIn[language], { count: most.count, total, zone: ZONE_WORDS[most.zone][language] })];
}

import type { Prose } from "../../diff/prose.js";
import type { Language } from "../../text/localized.js";
import { match } from "../../text/match.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import type { ReportSection } from "../section.js";
import type { History, HistoryStep, HistoryYear } from "./history.js";
import { HISTORY_WORDS as WORDS } from "./history-words.js";

/** What changed between the rubrics of each two years, and why a line is broken. */
export function stepsSection({ years, steps }: History, language: Language): ReportSection {
  return {
    id: "steps",
    title: WORDS.steps[language],
    content: steps.map((step, index) => {
      const [before, after] = [years[index], years[index + 1]];
      return before === undefined || after === undefined ? null : stepPart(step, before, after, language);
    }),
  };
}

function stepPart(step: HistoryStep, before: HistoryYear, after: HistoryYear, language: Language): Content {
  const { breaks, missing, changes } = step;
  const verdict = WORDS[breaks === null ? "joined" : "broken"][language];
  const passes = breaks === null ? ` ${WORDS.dashed[language]}` : "";
  return element(
    "article",
    { class: "step" },
    element("h3", {}, `${before.year} → ${after.year}: ${verdict}`),
    breaks === null ? null : element("p", {}, element("strong", {}, reasonOf(breaks, language))),
    missing > 0 ? element("p", {}, `${filled(WORDS.missingBetween[language], { n: missing })}${passes}`) : null,
    changes === null ? element("p", {}, WORDS.sameRubric[language]) : changed(step, changes[language], language),
  );
}

/** The changes in short, and all of them in a fold. */
function changed({ before, after }: HistoryStep, { lead, sections }: Prose, language: Language): Content {
  const list = (lines: readonly string[]): Content =>
    element(
      "ul",
      {},
      lines.map((line) => element("li", {}, line)),
    );
  return [
    list(lead),
    sections.length === 0
      ? null
      : element(
          "details",
          {},
          element("summary", {}, `${WORDS.allChanges[language]}: ${before} → ${after}`),
          sections.map(({ title, lines }) => [element("h4", {}, title), list(lines)]),
        ),
  ];
}

function reasonOf(breaks: NonNullable<HistoryStep["breaks"]>, language: Language): string {
  return match(breaks)
    .returnType<string>()
    .with("range", () => WORDS.breaksRange[language])
    .with("not-amended", () => WORDS.breaksNotAmended[language])
    .with("change", () => WORDS.breaksChange[language])
    .exhaustive();
}

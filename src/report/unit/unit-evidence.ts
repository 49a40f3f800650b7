import { factWords } from "../../explain/condition-words.js";
import type { StepOf } from "../../explain/steps.js";
import { type Content, element } from "../element.js";
import { linked } from "../link.js";
import { table } from "../table.js";
import { answerShown } from "./answer-shown.js";
import { partName, type UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** Everything that was answered or is known, in the order of the rubric, with where it was seen. */
export function unitEvidence(view: UnitView): Content {
  const { outcome, steps, language } = view;
  const rows = outcome.nodes.flatMap(({ path }) => {
    const step = steps.answers.get(path) ?? steps.known.get(path);
    if (step === undefined || (step.kind === "answer" && step.answer === null)) return [];
    return [
      { head: partName(view, path), cells: [answerShown(path, view), seenAt(step, language)], isSeen: isSeen(step) },
    ];
  });
  const columns = [
    { heading: WORDS.part[language], kind: "text" },
    { heading: WORDS.answer[language], kind: "text" },
    { heading: WORDS.source[language], kind: "text" },
  ] as const;
  const seen = rows.filter((row) => row.isSeen).length;
  return [
    facts(view),
    rows.length === 0
      ? null
      : [
          element("p", {}, WORDS.withSource(seen, rows.length)[language]),
          table({ caption: WORDS.evidenceCaption[language], isCaptionHidden: true, columns, rows }),
        ],
  ];
}

function facts({ steps, language }: UnitView): Content {
  if (steps.facts.size === 0) return null;
  const items = [...steps.facts].map(([name, step]) => element("li", {}, factWords(name, step, language)));
  return [element("h3", {}, WORDS.facts[language]), element("ul", {}, items)];
}

type Step = StepOf<"answer"> | StepOf<"known">;

function isSeen(step: Step): boolean {
  return placesOf(step).some(({ source, note }) => source !== null || note !== null);
}

/** The answer as a whole, and each of several observations. */
function placesOf(step: Step): readonly { readonly source: string | null; readonly note: string | null }[] {
  const observed = step.kind === "answer" && step.conversion?.kind === "combined" ? step.conversion.observations : [];
  return [step, ...observed];
}

function seenAt(step: Step, language: UnitView["language"]): Content {
  if (!isSeen(step)) return element("span", { class: "quiet" }, WORDS.noSource[language]);
  return placesOf(step).flatMap(({ source, note }) => [
    source === null ? null : element("div", { class: "note" }, linked(source)),
    note === null ? null : element("div", { class: "note quiet" }, note),
  ]);
}

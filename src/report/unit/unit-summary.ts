import { listWords } from "../../explain/list-words.js";
import { negate } from "../../numeric/rational.js";
import { titleIn } from "../../text/title-in.js";
import { answerCard, labelledLine } from "../answer-card.js";
import type { Content } from "../element.js";
import { inShort } from "../in-short.js";
import { signed } from "../signed.js";
import { isFull, lostPoints, type ScoredPart } from "./lost-points.js";
import { partName, type UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** The answer in short: what stands on the first page, and is enough for who reads no further. */
export function unitSummary(view: UnitView): Content {
  const { outcome, language } = view;
  const { verdict, verdictEn, award, labels } = outcome;
  const more = [
    verdict === null ? null : labelledLine(WORDS.verdict[language], titleIn({ id: verdict, en: verdictEn }, language)),
    award === null ? null : labelledLine(WORDS.award[language], WORDS.awards[award][language]),
    labels.map(({ title, titleEn }) =>
      labelledLine(WORDS.label[language], titleIn({ id: title, en: titleEn }, language)),
    ),
  ];
  return [answerCard(view, more), inShort(linesOf(view), language)];
}

/** The most that is named of each. */
const NAMED = 3;

function linesOf(view: UnitView): readonly (readonly [string, string])[] {
  const { language, rubric, outcome } = view;
  const most = rubric.score.max;
  const parts = lostPoints(outcome.nodes, most);
  const full = parts.filter((part) => isFull(part, most));
  const gaps = parts.filter((part) => !isFull(part, most));
  const names = full.slice(0, NAMED).map(({ path }) => partName(view, path));
  const lost = gaps.slice(0, NAMED).map((part) => gapWords(view, part));
  return [
    [WORDS.openness[language], openWords(view)],
    [WORDS.strongest[language], listWords(names, language)],
    [WORDS.weakest[language], lost.join("; ")],
    [WORDS.next[language], planWords(view)],
  ];
}

/** Why there is no single score, in a few words; nothing where there is one. */
function openWords({ outcome, steps, language }: UnitView): string {
  if (outcome.score !== null) return "";
  // A fact that only rules ask for leaves no part open.
  const facts = outcome.unknownFacts.some(({ stopsScore }) => stopsScore) ? (["unknown-fact"] as const) : [];
  const reasons = new Set([...[...steps.undetermined.values()].map(({ reason }) => reason), ...facts]);
  const words = [...reasons].flatMap((reason) => WORDS.openBecause[reason]?.[language] ?? []);
  return listWords(words, language);
}

function gapWords(view: UnitView, { path, lost }: ScoredPart): string {
  return `${partName(view, path)} (${signed(negate(lost))})`;
}

function planWords(view: UnitView): string {
  const { planned, language } = view;
  if (planned === null || !planned.ok || planned.plan.kind !== "plan") return "";
  const { changes, after } = planned.plan;
  const words = WORDS.planShort(changes.length, after.category?.id ?? "", after.score ?? "")[language];
  const names = changes.slice(0, NAMED).map(({ path }) => partName(view, path));
  return `${words}: ${listWords(names, language)}${changes.length > NAMED ? " …" : ""}`;
}

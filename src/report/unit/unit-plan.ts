import { demandedBy } from "../../explain/demanded-by.js";
import { givenWords } from "../../explain/given-words.js";
import { parseExact } from "../../numeric/parse-exact.js";
import type { Change, Plan, Planned, Standing } from "../../plan/planned.js";
import type { Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";
import { titleIn } from "../../text/title-in.js";
import { type Content, element } from "../element.js";
import { PLACED_WORDS } from "../placed-words.js";
import { signed } from "../signed.js";
import { table } from "../table.js";
import { partName, type UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** The cheapest way to the next category, or why there is none. */
export function unitPlan(planned: Planned, view: UnitView): Content {
  const { language } = view;
  if (!planned.ok)
    return planned.diagnostics.map(({ text }) => element("p", {}, `${text[language].message}. ${text[language].why}`));
  const { plan } = planned;
  const say = (words: Localized): Content => element("p", {}, words[language]);
  const goal = element("p", {}, element("strong", {}, goalWords(plan, view)));
  return match<Plan>(plan)
    .returnType<Content>()
    .with({ kind: "already" }, () => null)
    .with({ kind: "plan" }, ({ changes, after, proof }) => [
      goal,
      changesTable(changes, view),
      say(WORDS.planAfter(after.score ?? "", categoryOf(after))),
      element("p", { class: "quiet" }, `${WORDS.planProved(proof.ways)[language]} ${WORDS.planEfforts[language]}`),
    ])
    .with({ kind: "impossible" }, ({ best, blockedBy }) => [
      goal,
      say(WORDS.planImpossible(best.score ?? "–", categoryOf(best))),
      heldBy(blockedBy, view),
    ])
    .with({ kind: "not-proved" }, ({ changes, after, proof }) => [
      goal,
      changes === null || after === null
        ? say(WORDS.planNothing)
        : [changesTable(changes, view), say(WORDS.planAfter(after.score ?? "", categoryOf(after)))],
      element("p", { class: "quiet" }, WORDS.planOpen(proof.ways)[language]),
    ])
    .exhaustive();
}

function goalWords({ goal }: Plan, { language }: UnitView): string {
  if (goal.category !== null) return WORDS.planGoal(goal.category)[language];
  return `${PLACED_WORDS.score[language]} ${goal.score ?? ""}`;
}

function categoryOf({ category }: Standing): string {
  return category?.id ?? "–";
}

function changesTable(changes: readonly Change[], view: UnitView): Content {
  const { language } = view;
  const columns = [
    { heading: WORDS.part[language], kind: "text" },
    { heading: WORDS.answerNow[language], kind: "text" },
    { heading: WORDS.to[language], kind: "text" },
    { heading: WORDS.gain[language], kind: "number" },
  ] as const;
  const rows = changes.map((change) => ({
    head: partName(view, change.path),
    cells: [
      valueWords(change, change.from, view),
      [element("strong", {}, valueWords(change, change.to, view)), demands(change, view)],
      gainWords(change),
    ],
  }));
  return table({ caption: WORDS.planCaption[language], columns, rows });
}

function gainWords({ gain }: Change): string {
  const points = gain === null ? null : parseExact(gain);
  return points === null ? "–" : signed(points);
}

function valueWords({ path }: Change, value: unknown, { parts, language }: UnitView): string {
  const part = parts.get(path);
  const scale = part?.kind === "indicator" ? part.scale.kind : null;
  return givenWords(value, scale, {
    unanswered: WORDS.unanswered[language],
    yes: WORDS.yes[language],
    no: WORDS.no[language],
  });
}

/** What the new answer asks for, in the words of the rubric. */
function demands({ path, from, to }: Change, { parts, language }: UnitView): Content {
  const part = parts.get(path);
  const asked = part?.kind === "indicator" ? demandedBy(part.scale, from, to) : [];
  if (asked.length === 0) return null;
  return `: ${asked.map((title) => titleIn(title, language)).join("; ")}`;
}

function heldBy(
  { rules, fixed, changes }: Extract<Plan, { kind: "impossible" }>["blockedBy"],
  { language }: UnitView,
): Content {
  const items = [
    ...rules.map(({ title, titleEn }) => titleIn({ id: title, en: titleEn }, language)),
    ...fixed,
    ...(changes === null ? [] : [WORDS.planChanges(changes)[language]]),
  ];
  if (items.length === 0) return null;
  return [
    element("p", {}, WORDS.planHeld[language]),
    element(
      "ul",
      {},
      items.map((item) => element("li", {}, item)),
    ),
  ];
}

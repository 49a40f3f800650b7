import type { Localized } from "../../text/localized.js";
import type { PartQuestion, Questions } from "../questions.js";
import type { ChoiceLists } from "./choice-lists.js";
import { fieldName } from "./field-name.js";
import { joinedLabel, labelOf, labelText } from "./label-text.js";
import { allOf, openBelow, type PartContext, partLabel, partRows } from "./part-rows.js";
import { type Relevance, relevanceOf } from "./relevance.js";
import type { SurveyRow } from "./survey-row.js";
import { WORDS } from "./words.js";

/** The rows of all parts, each group around what is in it. */
export function treeRows({ parts, facts, missing, score }: Questions, lists: ChoiceLists): readonly SurveyRow[] {
  const bare = bareParts(parts);
  const yesNo = new Set(facts.flatMap(({ name, answer }) => (isYesNo(answer) ? [name] : [])));
  const below = childrenOf(parts);
  const context: PartContext = {
    ...{ lists, isRequired: missing === "stop", known: score },
    isBare: (part) => bare.has(part),
  };
  /** @param open when anything below the parent is asked */
  const rowsOf = (part: PartQuestion, parent: PartQuestion | null, open: readonly string[]): readonly SurveyRow[] => {
    const conditions = part.applies.slice(parent?.applies.length ?? 0);
    const when = conditions.map((condition) => relevanceOf(condition, (fact) => yesNo.has(fact)));
    const relevant = allOf([...open, ...when.flatMap(({ expression }) => expression ?? [])]);
    const own = partRows(part, hintOf(part, when), context);
    if (part.kind === "indicator" || bare.has(part)) return asked(own, relevant);
    const name = fieldName("group", part.name);
    return [
      ...asked([{ type: "begin_group", name, label: partLabel(part) }], relevant),
      ...own,
      ...(below.get(part.name) ?? []).flatMap((child) => rowsOf(child, part, openBelow(part))),
      { type: "end_group", name },
    ];
  };
  return (below.get(null) ?? []).flatMap((part) => rowsOf(part, null, []));
}

/** The groups that are not broken down. */
export function bareParts(parts: readonly PartQuestion[]): ReadonlySet<PartQuestion> {
  const parents = childrenOf(parts);
  return new Set(parts.filter(({ kind, name }) => kind === "group" && !parents.has(name)));
}

/** The parts by the name of the group that they stand in; null for those at the top. */
function childrenOf(parts: readonly PartQuestion[]): ReadonlyMap<string | null, readonly PartQuestion[]> {
  const below = new Map<string | null, PartQuestion[]>();
  for (const part of parts) {
    const parent = part.above.at(-1) ?? null;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [part]);
    else siblings.push(part);
  }
  return below;
}

/** Rows of which the first, which begins a group, is asked only under a condition. */
function asked([first, ...others]: readonly SurveyRow[], relevant: string | undefined): readonly SurveyRow[] {
  if (first === undefined) return [];
  return [relevant === undefined ? first : { ...first, relevant }, ...others];
}

function isYesNo(answer: Questions["facts"][number]["answer"]): boolean {
  return answer.kind === "one-of" && answer.of === "yes-no";
}

/** What an indicator rests on, and whether it is asked although it may not apply. */
function hintOf({ laws }: PartQuestion, when: readonly Relevance[]): Localized | null {
  const texts = laws.map(({ title, article }) => {
    const label = labelOf(title);
    const place = article === null ? "" : labelText(article);
    return place === "" ? label : { id: `${label.id}, pasal ${place}`, en: `${label.en}, article ${place}` };
  });
  const all = [...texts, ...(when.some(({ isPartial }) => isPartial) ? [WORDS.alwaysAsked] : [])];
  return all.length === 0 ? null : joinedLabel("; ", ...all);
}

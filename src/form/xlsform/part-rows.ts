import type { Localized } from "../../text/localized.js";
import type { AskedAnswer } from "../asked-answer.js";
import type { PartQuestion } from "../questions.js";
import { answerRows } from "./answer-rows.js";
import { between } from "./asking.js";
import { type ChoiceLists, NOT_APPLICABLE_CHOICE, NOT_APPLICABLE_OPTION } from "./choice-lists.js";
import { fieldName, xmlName } from "./field-name.js";
import { joinedLabel, labelOf, labelText } from "./label-text.js";
import { observationRows } from "./observation-rows.js";
import { reference } from "./reference.js";
import type { SurveyRow } from "./survey-row.js";
import { WORDS } from "./words.js";

/** The question which parts have a published score. */
export const KNOWN_PARTS = "known_parts";

/** How a published score is meant. */
export const KNOWN_KINDS = [
  { name: "score", label: WORDS.knownScore },
  { name: "points", label: WORDS.knownPoints },
] as const;

/** What the rows of a part need to know of the whole form. */
export interface PartContext {
  readonly lists: ChoiceLists;
  /** Whether an indicator without an answer keeps the form from being sent. */
  readonly isRequired: boolean;
  /** Between which exact numbers a published score lies. */
  readonly known: { readonly min: string; readonly max: string };
  /** Whether answers are asked below a group, so that its published score is only one way. */
  readonly isBare: (part: PartQuestion) => boolean;
}

/**
 * The rows that ask about one part itself, on one screen: whether it applies, its published score, its answer, and where that
 * stands; none for a group of which nothing can be said.
 */
export function partRows(part: PartQuestion, hint: Localized | null, context: PartContext): readonly SurveyRow[] {
  const { name, answer } = part;
  const isBare = context.isBare(part);
  const isKnown = `selected(${reference(KNOWN_PARTS)}, '${xmlName(name)}')`;
  const isOptional = answer === null && !isBare && !part.mayBeNotApplicable;
  const open = isBare ? [] : [`not(${isKnown})`];
  const apart = asksApart(part);
  const asked = apart ? [...open, isNot(fieldName("na", name))] : open;
  return [
    {
      ...{ type: "begin_group", name: fieldName("item", name), label: partLabel(part), appearance: "field-list" },
      ...(hint === null ? {} : { hint }),
      ...(isOptional ? { relevant: isKnown } : {}),
    },
    ...(apart ? [notApplicableRow(part, allOf(open), context)] : []),
    ...knownRows(part, isBare ? null : isKnown, context),
    ...(answer === null ? [] : answersOf(part, answer, allOf(asked), context)),
    { type: "text", name: fieldName("source", name), label: WORDS.source },
    { type: "text", name: fieldName("note", name), label: WORDS.note },
    { type: "end_group", name: fieldName("item", name) },
  ];
}

/** When what stands below a group is asked. */
export function openBelow(part: PartQuestion): readonly string[] {
  return [
    `not(selected(${reference(KNOWN_PARTS)}, '${xmlName(part.name)}'))`,
    ...(part.mayBeNotApplicable ? [isNot(fieldName("na", part.name))] : []),
  ];
}

/** Conditions of which all must hold; null where there are none. */
export function allOf(conditions: readonly string[]): string | undefined {
  return conditions.length < 2 ? conditions[0] : conditions.map((one) => `(${one})`).join(" and ");
}

/** The number that the official form uses, before the title. */
export function partLabel({ code, title }: PartQuestion): Localized {
  if (code === null) return labelOf(title);
  const number = labelText(code);
  return joinedLabel(" ", { id: number, en: number }, labelOf(title));
}

/** Whether `n/a` has a question of its own: one choice among others says it more simply. */
export function asksApart({ answer, observations, mayBeNotApplicable }: PartQuestion): boolean {
  return mayBeNotApplicable && (answer?.kind !== "one-of" || observations !== null);
}

function isNot(field: string): string {
  return `${reference(field)} != '${NOT_APPLICABLE_CHOICE}'`;
}

function notApplicableRow({ name }: PartQuestion, relevant: string | undefined, { lists }: PartContext): SurveyRow {
  return {
    type: `select_one ${lists.listOf("na", [NOT_APPLICABLE_OPTION])}`,
    ...{ name: fieldName("na", name), label: WORDS.notApplicable, hint: WORDS.notApplicableHint },
    ...(relevant === undefined ? {} : { relevant }),
  };
}

function knownRows({ name }: PartQuestion, relevant: string | null, context: PartContext): readonly SurveyRow[] {
  const { lists, known } = context;
  const kind = fieldName("kind", name);
  const value = fieldName("known", name);
  const when = relevant === null ? {} : { relevant, required: true };
  return [
    { type: "decimal", name: value, label: WORDS.knownValue, ...when, ...between(lowest(known.min), known.max) },
    {
      ...{ type: `select_one ${lists.listOf("kind", KNOWN_KINDS)}`, name: kind, label: WORDS.knownKind },
      ...{ relevant: relevant ?? `${reference(value)} != ''`, required: true },
    },
  ];
}

/** Points are a share of a score, so they may come closer to zero than any score. */
function lowest(min: string): string {
  return min.startsWith("-") ? min : "0";
}

function answersOf(
  part: PartQuestion,
  asked: AskedAnswer,
  relevant: string | undefined,
  { lists, isRequired }: PartContext,
): readonly SurveyRow[] {
  const { name, observations, mayBeNotApplicable } = part;
  const asking = {
    ...{ asked, name, slot: "", label: partLabel(part), required: isRequired },
    ...(relevant === undefined ? {} : { relevant }),
    mayBeNotApplicable: mayBeNotApplicable && !asksApart(part),
  };
  return observations === null ? answerRows(asking, lists) : observationRows(asking, observations.atLeast, lists);
}

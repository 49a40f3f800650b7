import { answerRows, isGiven } from "./answer-rows.js";
import type { Asking } from "./asking.js";
import type { ChoiceLists } from "./choice-lists.js";
import { fieldName } from "./field-name.js";
import { joinedLabel } from "./label-text.js";
import { reference } from "./reference.js";
import type { SurveyRow } from "./survey-row.js";
import { atLeastWords, observationWords, WORDS } from "./words.js";

/** What tells the fields of the observations in the repeat from the others. */
export const REPEATED = "x0";

/**
 * The slots of the observations that stand in the form itself, as in `x1`.
 * They are few: most indicators are looked at once or twice, and each slot is asked only after the one before it was filled.
 */
export function slotsFor(atLeast: bigint): readonly string[] {
  const size = atLeast > 10n ? 10 : atLeast < 3n ? 3 : Number(atLeast);
  return Array.from({ length: size }, (_, index) => `x${index + 1}`);
}

/**
 * The rows of several observations: a slot for each of the first, and a repeat for any that are left. The slots are there
 * because a CSV file of Kobo holds no repeats.
 */
export function observationRows(asking: Asking, atLeast: bigint, lists: ChoiceLists): readonly SurveyRow[] {
  const { name, label, relevant, required = false } = asking;
  const slots = slotsFor(atLeast);
  const repeat = fieldName("repeat", name);
  const more = fieldName("more", name);
  const after = (slot: string | undefined): string | undefined =>
    slot === undefined ? relevant : isGiven({ ...asking, slot });
  return [
    ...slots.flatMap((slot, index) => {
      const when = after(slots[index - 1]);
      const { relevant: _, ...others } = asking;
      const told = { label: joinedLabel(": ", observationWords(index + 1), label) };
      const one = { ...others, ...told, slot, required: required && BigInt(index) < atLeast };
      return observationOf(when === undefined ? one : { ...one, relevant: when }, lists, index === 0 ? atLeast : 1n);
    }),
    {
      ...{ type: "integer", name: more, label: WORDS.more, hint: WORDS.moreHint },
      ...{ relevant: after(slots.at(-1)) ?? "true()", constraint: ". >= 0", constraintMessage: WORDS.countWrong },
    },
    {
      type: "begin_repeat",
      name: repeat,
      label: joinedLabel(": ", WORDS.another, label),
      repeatCount: reference(more),
    },
    ...observationOf({ asked: asking.asked, name, slot: REPEATED, label, required }, lists, 1n),
    { type: "end_repeat", name: repeat },
  ];
}

/** One observation with its own source and note. */
function observationOf(asking: Asking, lists: ChoiceLists, atLeast: bigint): readonly SurveyRow[] {
  const { name, slot } = asking;
  const when = { relevant: isGiven(asking) };
  const hint = atLeast > 1n ? { hint: atLeastWords(atLeast) } : {};
  return [
    ...answerRows({ ...asking, ...hint }, lists),
    { type: "text", name: fieldName(`source${slot}`, name), label: WORDS.source, ...when },
    { type: "text", name: fieldName(`note${slot}`, name), label: WORDS.note, ...when },
  ];
}

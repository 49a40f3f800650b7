import type { AskedAnswer, Choice } from "./asked-answer.js";

type OneOf = Extract<AskedAnswer, { kind: "one-of" }>;

/** How `n/a` is written in a list of answers. */
export const NOT_APPLICABLE_LABEL = "n/a (tidak berlaku)";

/**
 * What a choice is called in a list from which people choose: yes and no by their words, a level by its number and
 * words, an option by its title where no other has the same, and where it is not how `n/a` is written.
 */
export function choiceLabel({ of, choices }: OneOf, { value, title }: Choice): string {
  if (title === null) return value;
  if (of === "yes-no") return title.id;
  const isAlone =
    !isNotApplicable(title.id) && choices.every((other) => other.value === value || !isCalled(other, title.id));
  return of === "choice" && isAlone ? title.id : `${value} – ${title.id}`;
}

/** The value behind what was chosen or typed: a label, a value, or a title in either language; null for anything else. */
export function chosenValue(asked: OneOf, text: string): string | null {
  const wanted = folded(text);
  const labelled = asked.choices.find((choice) => folded(choiceLabel(asked, choice)) === wanted);
  if (labelled !== undefined) return labelled.value;
  const [called, ...others] = asked.choices.filter((choice) => isCalled(choice, text));
  return called === undefined || others.length > 0 ? null : called.value;
}

/** Whether a text is how someone wrote that a question does not apply. */
export function isNotApplicable(text: string): boolean {
  return [NOT_APPLICABLE_LABEL, "n/a", "tidak berlaku", "na"].includes(folded(text));
}

function isCalled({ value, title }: Choice, text: string): boolean {
  const wanted = folded(text);
  return [value, title?.id, title?.en].some((name) => name != null && folded(name) === wanted);
}

/** Blanks and capitals do not tell answers apart. */
function folded(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").toLowerCase();
}

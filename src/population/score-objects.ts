import type { Rubric } from "../model/rubric.js";
import { isPlainObject } from "../scorer/plain-object.js";
import { type Answers, answerAdder } from "./add-answers.js";
import { createIdRegister } from "./id-register.js";
import type { Roll } from "./roll.js";
import { scoreOne } from "./score-one.js";
import { isSimpleText } from "./simple-text.js";
import type { WholePlan } from "./whole-plan.js";

/**
 * Scores subjects that come one after the other, each as `readEvidence` takes it.
 *
 * @returns the ids that came more than once, in the order of their repetition
 */
export function scoreObjects(
  rubric: Rubric,
  whole: WholePlan | null,
  subjects: Iterable<unknown>,
  roll: Roll,
): readonly string[] {
  const ids = createIdRegister();
  const addFast = whole === null ? () => null : fastReader(whole, roll);
  for (const data of subjects) {
    const id = addFast(data) ?? scoreOne(rubric, data, roll);
    if (id !== null) ids.add(id);
  }
  return ids.doubled();
}

/** Makes what scores data of the usual form in whole numbers; null, and nothing was added, for any other. */
function fastReader({ unitsOf, categoryOf, ...whole }: WholePlan, roll: Roll): (data: unknown) => string | null {
  const addUp = answerAdder(whole);
  const { bundleOf } = roll.bundler;
  return (data) => {
    if (!isPlainObject(data) || !hasOnlySections(data)) return null;
    const { subject, answers, facts, within } = data;
    const id = simpleId(subject);
    if (id === null || !isPlainObject(answers)) return null;
    const score = addUp(answers);
    const bundle = Number.isNaN(score) ? null : bundleOf(facts, within);
    if (bundle === null) return null;
    const units = unitsOf(score);
    roll.add(bundle, id, score, units, categoryOf(score, units));
    return id;
  };
}

/** Whether data has nothing but what is read here. */
function hasOnlySections(data: Answers): boolean {
  for (const key in data)
    if (key !== "subject" && key !== "answers" && key !== "facts" && key !== "within") return false;
  return true;
}

/** The id of a subject that is written as it should be; null for any other, good or bad. */
function simpleId(given: unknown): string | null {
  if (typeof given === "string") return isSimpleText(given) ? given : null;
  if (!isPlainObject(given)) return null;
  for (const key in given) if (key !== "id" && key !== "name") return null;
  const { id, name } = given;
  const isNamed = name === undefined || (typeof name === "string" && isSimpleText(name));
  return isNamed && typeof id === "string" && isSimpleText(id) ? id : null;
}

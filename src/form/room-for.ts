import type { Evidence } from "../evidence/evidence.js";
import type { FilledForm } from "./filled-form.js";
import { prefill } from "./prefill.js";
import type { Questions } from "./questions.js";

/** How much room a form has. */
export interface RoomOptions {
  readonly evidence?: readonly Evidence[];
  readonly subjects?: number;
  readonly observations?: number;
}

/** The observations for which there is room unless more are asked for or given. */
const OBSERVATIONS = 5;

/** What is filled in for each subject, with empty forms behind it, and how many observations there is room for. */
export function roomFor(
  questions: Questions,
  { evidence = [], subjects = 1, observations = OBSERVATIONS }: RoomOptions,
): { readonly forms: readonly FilledForm[]; readonly observations: number } {
  const count = Math.max(evidence.length, subjects);
  const filled = evidence.map((one) => prefill(questions, one));
  const forms = Array.from({ length: count }, (_, index): FilledForm => filled[index] ?? new Map());
  const asked = questions.parts.flatMap((part) =>
    part.observations === null ? [] : [Number(part.observations.atLeast)],
  );
  const given = evidence.flatMap(({ answers }) =>
    [...answers.values()].flatMap(({ answer }) => (answer.kind === "observations" ? [answer.observations.length] : [])),
  );
  return { forms, observations: Math.max(observations, ...asked, ...given) };
}

import { InternalError } from "../diagnostics/internal-error.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Part } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, type Rational, subtract } from "../numeric/rational.js";
import { changedEvidence } from "./changed-evidence.js";
import { effortIn } from "./costs.js";
import type { Field } from "./field.js";
import type { Found } from "./find-cheapest.js";
import { givenText } from "./given-text.js";
import type { Given, Rung } from "./ladder.js";
import type { Model } from "./model.js";
import type { Change, Standing } from "./planned.js";
import type { Choices } from "./way.js";
import { leafAt } from "./ways-of-model.js";

/** Evaluates the changed evidence with the engine itself. */
export function outcomeOf({ rubric, evidence, options }: Field, model: Model, choices: Choices): Outcome {
  return evaluate(rubric, changedEvidence(evidence, givenBy(model, choices)), options);
}

/** What the changes put into evidence, by the name of the part. */
export function givenBy(model: Model, choices: Choices): ReadonlyMap<string, Given> {
  return new Map(
    [...choices].map(([index, rung]) => {
      const { part, ladder } = leafAt(model, index);
      return [part.name, ladder.rung(rung).given];
    }),
  );
}

/**
 * The outcome of changes, as the engine gives it.
 *
 * @throws InternalError when the search took it to be another one
 */
export function confirmed(
  field: Field,
  { model, choices, conclusion }: Pick<Found, "model" | "choices" | "conclusion">,
): Outcome {
  const outcome = outcomeOf(field, model, choices);
  if (outcome.exact !== formatExact(conclusion.exact) || outcome.category?.id !== conclusion.category.id)
    throw new InternalError(`a plan for \`${field.evidence.subject.id}\` comes to another score than was worked out`);
  return outcome;
}

/** Where a subject stands with an outcome. */
export function standingOf({ score, exact, category }: Outcome): Standing {
  return { score, exact, category };
}

/** A change, and by how much it raises the exact score; null where there would be none without it. */
export interface Gained {
  readonly change: Change;
  readonly gain: Rational | null;
}

/**
 * The changes that were chosen for one subject.
 *
 * @param exactWithout the exact score without one of them; null where there is none
 */
export function changesOf(
  field: Field,
  model: Model,
  choices: Choices,
  exact: Rational,
  exactWithout: (leaf: number) => Rational | null,
): readonly Gained[] {
  return [...choices].map(([index, rung]) => {
    const { part, given, ladder } = leafAt(model, index);
    const without = exactWithout(index);
    const gain = without === null ? null : subtract(exact, without);
    return { change: changeOf(field, { part, given, rung: ladder.rung(rung) }, gain), gain };
  });
}

/** One change as data. */
export function changeOf(
  { evidence, costs }: Field,
  { part, given, rung }: { readonly part: Part; readonly given: Given | null; readonly rung: Rung },
  gain: Rational | null,
): Change {
  return {
    subject: evidence.subject.id,
    path: part.path,
    name: part.name,
    title: part.title.id,
    titleEn: part.title.en,
    section: rung.given.kind === "known" ? "known" : "answers",
    from: givenText(given),
    to: givenText(rung.given),
    gain: gain === null ? null : formatExact(gain),
    effort: formatExact(effortIn(costs, costs.of(part.name, rung))),
  };
}

/** The largest gain first; what nothing would be left without comes before all. */
export function inOrderOfGain<One extends Pick<Gained, "gain">>(changes: readonly One[]): readonly One[] {
  return changes.toSorted((a, b) => {
    if (a.gain === null || b.gain === null) return Number(a.gain !== null) - Number(b.gain !== null);
    return compare(b.gain, a.gain);
  });
}

import { InternalError } from "../diagnostics/internal-error.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, type Rational, subtract } from "../numeric/rational.js";
import { changedEvidence } from "./changed-evidence.js";
import { effortIn } from "./costs.js";
import type { Field } from "./field.js";
import type { Found } from "./find-cheapest.js";
import { givenText } from "./given-text.js";
import type { Given } from "./ladder.js";
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
export function confirmed(field: Field, { model, choices, conclusion }: Pick<Found, "model" | "choices" | "conclusion">): Outcome {
  const outcome = outcomeOf(field, model, choices);
  if (outcome.exact !== formatExact(conclusion.exact) || outcome.category?.id !== conclusion.category.id)
    throw new InternalError(`a plan for \`${field.evidence.subject.id}\` comes to another score than was worked out`);
  return outcome;
}

/** Where a subject stands with an outcome. */
export function standingOf({ score, exact, category }: Outcome): Standing {
  return { score, exact, category };
}

/**
 * The changes in order of gain, the largest first.
 *
 * @param exactWithout the exact score without one of them; null where there is none
 */
export function changesOf(
  field: Field,
  model: Model,
  choices: Choices,
  exact: Rational,
  exactWithout: (leaf: number) => Rational | null,
): readonly { readonly change: Change; readonly gain: Rational | null }[] {
  return [...choices].map(([index, rungIndex]) => {
    const { part, given, ladder } = leafAt(model, index);
    const rung = ladder.rung(rungIndex);
    const without = exactWithout(index);
    const gain = without === null ? null : subtract(exact, without);
    const change: Change = {
      subject: field.evidence.subject.id,
      path: part.path,
      name: part.name,
      title: part.title.id,
      titleEn: part.title.en,
      section: rung.given.kind === "known" ? "known" : "answers",
      from: givenText(given),
      to: givenText(rung.given),
      gain: gain === null ? null : formatExact(gain),
      effort: formatExact(effortIn(field.costs, field.costs.of(part.name, rung))),
    };
    return { change, gain };
  });
}

/** The largest gain first; what nothing would be left without comes before all. */
export function inOrderOfGain(
  changes: readonly { readonly change: Change; readonly gain: Rational | null }[],
): readonly Change[] {
  return changes
    .toSorted((a, b) => {
      if (a.gain === null || b.gain === null) return Number(a.gain !== null) - Number(b.gain !== null);
      return compare(b.gain, a.gain);
    })
    .map(({ change }) => change);
}

import type { Outcome } from "../evaluate/outcome.js";
import { type Field, isDecisive, openField } from "./field.js";
import { type Found, findCheapest } from "./find-cheapest.js";
import type { Goal } from "./goal.js";
import type { BlockedBy } from "./planned.js";
import { leafAt } from "./ways-of-model.js";

/**
 * What keeps a goal out of reach: the rules that hold down the best outcome, and
 * what the cheapest way would change if all parts might change, however many.
 */
export function blockedBy(field: Field, goal: Goal, most: number | null, best: Outcome | null): BlockedBy {
  const free = most === null && field.fixed.size === 0 ? null : freely(field, goal);
  const names = free === null ? [] : [...free.choices.keys()].map((leaf) => leafAt(free.model, leaf).part.name);
  return {
    rules: rulesHolding(field, best),
    fixed: names.filter((name) => field.fixed.has(name)),
    changes: free !== null && most !== null && free.choices.size > most ? free.choices.size : null,
  };
}

/** The rules that lowered the score or the category of an outcome. */
export function rulesHolding({ rubric }: Pick<Field, "rubric">, best: Outcome | null): BlockedBy["rules"] {
  const decisive = new Set(rubric.rules.filter(isDecisive).map(({ name }) => name));
  return (best?.rules ?? [])
    .filter(({ name, holds, before, after }) => decisive.has(name) && holds === true && before !== after)
    .map(({ name, title, titleEn }) => ({ name, title, titleEn }));
}

function freely({ rubric, evidence, options, costs }: Field, goal: Goal): Found | null {
  const { field } = openField(rubric, evidence, { evaluate: options, costs, fixed: new Set() });
  return field === null ? null : findCheapest(field, goal, null).cheapest;
}

import { factsIn } from "../model/facts-in.js";
import { partsBelow } from "../model/indicators.js";
import type { Fact, Rubric } from "../model/rubric.js";
import type { Change, Place } from "./change.js";
import { type Comparing, entryOf, placeOf } from "./comparing.js";
import type { Effect } from "./effect.js";
import { followed } from "./follow-names.js";
import { type Matched, matched } from "./matched.js";
import { reasonsIn } from "./reasons.js";
import { tellReordered } from "./reordered.js";
import {
  isSameTitle,
  tellCameOrWent,
  tellNumber,
  tellProvenance,
  tellRenamed,
  tellText,
  tellTitle,
  tellWord,
} from "./tell.js";

/** The facts of both rubrics, set beside each other. */
export function matchFacts({ before, after, chain }: Comparing): Matched<Fact> {
  return matched(before.facts, after.facts, {
    nameOf: ({ name }) => name,
    follow: followed(chain, "fact", ({ facts }) => facts.map(({ name }) => name)),
    isAlike: (one, other) =>
      one.type.kind === other.type.kind && one.title.id !== one.name && isSameTitle(one.title, other.title),
  });
}

/**
 * What changed of the facts. By itself a fact changes nothing: what hangs on
 * it is told where it is asked for. But a value that it can no longer have
 * breaks the comparison where something hangs on it.
 */
export function diffFacts(comparing: Comparing, { pairs, removed, added }: Matched<Fact>): readonly Change[] {
  const { before, after, chain } = comparing;
  const reasons = reasonsIn(chain);
  return [
    ...tellReordered(before.facts, after.facts, pairs, factPlace, "wording"),
    ...pairs.flatMap(({ before: was, after: is }): readonly Change[] => {
      const place = factPlace(is);
      const isAsked = decisiveFacts(before).has(was.name) || decisiveFacts(after).has(is.name);
      return [
        ...tellRenamed(place, was.name, is.name, reasons("renamed", "fact", is.name)),
        ...tellTitle(place, was, is),
        ...diffType(was, is, place, isAsked ? "breaks-comparison" : "wording"),
        ...tellProvenance("declaration", place, was.provenance, is.provenance),
      ];
    }),
    ...added.map((fact) => tellCameOrWent("added", factPlace(fact), "wording", null)),
    ...removed.map((fact) =>
      tellCameOrWent("removed", factPlace(fact), "wording", reasons("removed", "fact", fact.name)),
    ),
  ];
}

function factPlace({ name, title }: Fact): Place {
  return placeOf("fact", name, title);
}

/** @param broken what it comes to where values are refused that could be given before */
function diffType({ type: before }: Fact, { type: after }: Fact, place: Place, broken: Effect): readonly Change[] {
  if (before.kind === "choice" && after.kind === "choice") {
    const { pairs, removed, added } = matched(before.options, after.options, {
      nameOf: ({ name }) => name,
      follow: null,
      isAlike: () => false,
    });
    const at = ({ name, title }: (typeof before.options)[number]): Place => entryOf(place, "option", name, title);
    return [
      ...pairs.flatMap(({ before: was, after: is }) => tellText("title", at(is), was.title, is.title, "wording")),
      ...tellReordered(before.options, after.options, pairs, at, "wording"),
      ...added.map((option) => tellCameOrWent("added", at(option), "wording", null)),
      ...removed.map((option) => tellCameOrWent("removed", at(option), broken, null)),
    ];
  }
  if (before.kind === "number" && after.kind === "number") {
    return [
      ...tellNumber("min", place, before.min, after.min, (sign) => (sign > 0 ? broken : "wording")),
      ...tellNumber("max", place, before.max, after.max, (sign) => (sign < 0 ? broken : "wording")),
    ];
  }
  return tellWord("fact-type", place, before.kind, after.kind, broken);
}

/** The facts on which the outcome of one subject hangs. */
function decisiveFacts({ rules, children, verdict }: Rubric): ReadonlySet<string> {
  const applies = partsBelow(children).flatMap((part) => (part.applies === null ? [] : [part.applies]));
  const conditions = [...rules.map(({ when }) => when), ...applies];
  return new Set([...conditions.flatMap(factsIn), ...(verdict?.columns ?? [])]);
}

import { changesScore } from "../evaluate/conclude.js";
import type { Rule, Effect as RuleEffect } from "../model/rubric.js";
import { compare } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Change, Place } from "./change.js";
import { type Comparing, ifMonotonic, placeOf } from "./comparing.js";
import { conditionData, effectData, isSameData, type Renames } from "./condition-data.js";
import { type Effect, effectOf } from "./effect.js";
import { followed } from "./follow-names.js";
import { type Matched, matched } from "./matched.js";
import { outOfOrder } from "./out-of-order.js";
import { reasonsIn } from "./reasons.js";
import { tellReordered } from "./reordered.js";
import { isSameTitle, tellCameOrWent, tellNumber, tellProvenance, tellRenamed, tellText, tellTitle } from "./tell.js";

/** What changed of the rules, in the order in which they are written. */
export function diffRules(comparing: Comparing, renames: Renames): readonly Change[] {
  const { before, after, chain } = comparing;
  const reasons = reasonsIn(chain);
  const rules = matchRules(comparing, renames);
  const changed = new Map(
    rules.pairs.map(({ before: was, after: is }) => [
      is,
      [
        ...tellRenamed(rulePlace(is), was.name, is.name, reasons("renamed", "rule", is.name)),
        ...diffRule(was, is, comparing, renames),
      ],
    ]),
  );
  return [
    ...tellReordered(before.rules, after.rules, rules.pairs, rulePlace, orderEffect(rules, before.rules)),
    ...after.rules.flatMap((rule) => changed.get(rule) ?? [cameOrWent("added", rule, comparing, null)]),
    ...rules.removed.map((rule) => cameOrWent("removed", rule, comparing, reasons("removed", "rule", rule.name))),
  ];
}

function matchRules({ before, after, chain }: Comparing, renames: Renames): Matched<Rule> {
  return matched(before.rules, after.rules, {
    nameOf: ({ name }) => name,
    follow: followed(chain, "rule", ({ rules }) => rules.map(({ name }) => name)),
    isAlike: (one, other) =>
      (one.title.id !== one.name && isSameTitle(one.title, other.title)) ||
      (isSameData(conditionData(one.when, renames), conditionData(other.when)) &&
        isSameData(effectData(one.effect, renames), effectData(other.effect))),
  });
}

function rulePlace({ name, title }: Rule): Place {
  return placeOf("rule", name, title);
}

function diffRule(was: Rule, is: Rule, comparing: Comparing, renames: Renames): readonly Change[] {
  const place = rulePlace(is);
  const [when, whenNow] = [conditionData(was.when, renames), conditionData(is.when)];
  const isLabel = was.effect.kind === "label" && is.effect.kind === "label";
  return [
    ...tellTitle(place, was, is),
    ...(isSameData(when, whenNow)
      ? []
      : [
          {
            kind: "condition",
            place,
            before: when,
            after: whenNow,
            effect: isLabel ? "wording" : "may-raise-or-lower",
            because: null,
          } as const,
        ]),
    ...diffEffect(was.effect, is.effect, place, comparing, renames),
    ...tellText("not-monotonic", place, was.notMonotonic, is.notMonotonic, "none"),
    ...tellProvenance("declaration", place, was.provenance, is.provenance),
  ];
}

function diffEffect(
  before: RuleEffect,
  after: RuleEffect,
  place: Place,
  comparing: Comparing,
  renames: Renames,
): readonly Change[] {
  const takes = (sign: -1 | 1): Effect => ifMonotonic(comparing, effectOf(sign));
  if (before.kind === "subtract" && after.kind === "subtract")
    return tellNumber("amount", place, before.amount, after.amount, (sign) => takes(sign > 0 ? -1 : 1));
  if (before.kind === "cap-score" && after.kind === "cap-score")
    return tellNumber("amount", place, before.most, after.most, takes);
  if (before.kind === "label" && after.kind === "label")
    return tellText("label", place, before.title, after.title, "wording");
  const [was, is] = [effectData(before, renames), effectData(after)];
  if (isSameData(was, is)) return [];
  if (was.kind === "cap-category" && is.kind === "cap-category") {
    const effect = capEffect(was.category, is.category, comparing);
    return [
      {
        kind: "category-cap",
        place,
        before: was.category,
        after: is.category,
        effect,
        because: null,
        backing: { before: null, after: null },
      },
    ];
  }
  return [{ kind: "effect", place, before: was, after: is, effect: "may-raise-or-lower", because: null }];
}

/** A cap on another category, both by their names in the later rubric; one that is gone there says nothing. */
function capEffect(before: string, after: string, { after: { categories } }: Comparing): Effect {
  const [was, is] = [before, after].map((id) => categories.find((category) => category.id === id));
  return was === undefined || is === undefined ? "may-raise-or-lower" : effectOf(compare(is.from, was.from));
}

/** What it does that a rule comes (1), or goes (-1). */
function takingEffect(effect: RuleEffect, sign: -1 | 1, comparing: Comparing): Effect {
  const takes = effectOf(sign > 0 ? -1 : 1);
  return match(effect)
    .returnType<Effect>()
    .with({ kind: "subtract" }, { kind: "cap-score" }, () => ifMonotonic(comparing, takes))
    .with({ kind: "cap-category" }, { kind: "withhold-award" }, () => takes)
    .with({ kind: "label" }, () => "wording")
    .exhaustive();
}

/** Only the rules on the score see what those before them did. */
function orderEffect({ pairs }: Matched<Rule>, before: readonly Rule[]): Effect {
  const onScore = pairs.filter(({ before: was, after: is }) => changesScore(was.effect) || changesScore(is.effect));
  const isMoved = outOfOrder(onScore.map(({ before: was }) => before.indexOf(was))).length > 0;
  return isMoved ? "may-raise-or-lower" : "wording";
}

function cameOrWent(kind: "added" | "removed", rule: Rule, comparing: Comparing, because: Change["because"]): Change {
  const effect = takingEffect(rule.effect, kind === "added" ? 1 : -1, comparing);
  return tellCameOrWent(kind, rulePlace(rule), effect, because, { does: effectData(rule.effect) });
}

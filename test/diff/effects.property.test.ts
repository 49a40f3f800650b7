import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffRubrics, type RubricDiff } from "../../src/diff/diff-rubrics.js";
import type { Effect } from "../../src/diff/effect.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import type { RawEvidence } from "../laws/answer-sketch.js";
import { fullEvidence, partialEvidence } from "../support/arbitrary-rubric.js";
import { accepted, compiled, fraction, runs } from "../support/laws.js";
import { type Edit, partsOf } from "./edit.js";
import { EDITS } from "./edits.js";
import { picker } from "./picker.js";

const names = Object.keys(EDITS);
const met = new Map<Effect, number>();

/** Evidence in the names of the later rubric. */
function inLaterNames(raw: RawEvidence, { changes }: RubricDiff): RawEvidence {
  const names = new Map(
    changes.flatMap((change) => (change.kind === "renamed" ? [[change.before, change.after] as const] : [])),
  );
  const said = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value]));
  return { ...raw, facts: said(raw.facts), answers: said(raw.answers), known: said(raw.known) };
}

/** How good a category is: by what is the same in both, as far as that can be told. */
function compareCategories(before: Rubric, after: Rubric, was: Outcome, is: Outcome): number {
  const ids = diffRubrics(before, after).changes;
  const later = (id: string): string =>
    ids.flatMap((one) =>
      one.kind === "renamed" && one.place.what === "category" && one.before === id ? [one.after] : [],
    )[0] ?? id;
  const rank = (rubric: Rubric, id: string): number => rubric.categories.findIndex((category) => category.id === id);
  const [old, now] = [was.category?.id ?? "", is.category?.id ?? ""];
  if (later(old) === now) return 0;
  // Both are in one of the rubrics, or something came and something went, of which nothing is claimed.
  if (rank(after, later(old)) >= 0) return rank(after, later(old)) - rank(after, now);
  return rank(before, old) - rank(before, now);
}

const ZONES = ["red", "yellow", "green"];

/** Law (effects): the outcome of the same evidence never moves against what is claimed of a change. */
function expectClaimed(before: Rubric, after: Rubric, was: Outcome, is: Outcome, effect: Effect): void {
  if (effect === "breaks-comparison" || effect === "may-raise-or-lower") return;
  const award = (outcome: Outcome): number => (outcome.award === "withheld" ? 0 : 1);
  const zone = ({ category }: Outcome): number => ZONES.indexOf(category?.zone ?? "");
  if (effect === "none" || effect === "wording") {
    const core = ({ score, exact, range, award: given, certain }: Outcome): object => ({
      score,
      exact,
      range,
      given,
      certain,
    });
    expect(core(is)).toEqual(core(was));
    expect(is.category === null).toBe(was.category === null);
    if (was.category !== null) expect(compareCategories(before, after, was, is)).toBe(0);
    expect(zone(is)).toBe(zone(was));
    return;
  }
  if (was.exact === null || is.exact === null) return;
  const sign = effect === "may-raise" ? 1 : -1;
  expect(sign * fraction(is.exact).compare(fraction(was.exact))).toBeGreaterThanOrEqual(0);
  expect(sign * fraction(is.score).compare(fraction(was.score))).toBeGreaterThanOrEqual(0);
  expect(sign * compareCategories(before, after, was, is)).toBeGreaterThanOrEqual(0);
  if (was.category?.zone != null && is.category?.zone != null && was.category.id === is.category.id)
    expect(sign * (zone(is) - zone(was))).toBeGreaterThanOrEqual(0);
  expect(sign * (award(is) - award(was))).toBeGreaterThanOrEqual(0);
}

function expectEdit(text: string, raw: RawEvidence, edit: Edit | undefined, picks: readonly number[]): void {
  const before = compiled(text);
  const edited = edit?.(before, picker(picks)) ?? null;
  fc.pre(edited !== null);
  if (edited === null) return;
  // `check` refuses parts that may not apply where nothing is said of what that means.
  fc.pre(
    partsOf(edited.after).every(
      (part) => part.notApplicable !== null || !(part.applies !== null || part.mayBeNotApplicable),
    ),
  );
  const diff = diffRubrics(before, edited.after);
  const read = readEvidence(edited.after, inLaterNames(raw, diff));
  fc.pre(read.ok);
  if (!read.ok) return;
  met.set(diff.effect, (met.get(diff.effect) ?? 0) + 1);
  expectClaimed(
    before,
    edited.after,
    evaluate(before, accepted(before, raw)),
    evaluate(edited.after, read.evidence),
    diff.effect,
  );
}

const picks = (): fc.Arbitrary<readonly number[]> => fc.array(fc.nat(50), { minLength: 3, maxLength: 3 });

describe("the effect of a change", () => {
  it("should be what the outcomes of whole evidence show", () => {
    fc.assert(
      fc.property(fullEvidence(), fc.constantFrom(...names), picks(), ({ text, raw }, name, seed) =>
        expectEdit(text, raw, EDITS[name], seed),
      ),
      runs(4),
    );
  });

  it("should be what the outcomes of evidence with gaps, subtotals and n/a show", () => {
    fc.assert(
      fc.property(partialEvidence(), fc.constantFrom(...names), picks(), ({ text, raw }, name, seed) =>
        expectEdit(text, raw, EDITS[name], seed),
      ),
      runs(4),
    );
  });

  it("should be what becomes of what is missing or does not apply", () => {
    const small = { open: false, rising: false, depth: 1, width: 2 };
    const policies = fc.constantFrom("missing answers", "what does not apply");
    fc.assert(
      fc.property(partialEvidence(small), policies, picks(), ({ text, raw }, name, seed) =>
        expectEdit(text, raw, EDITS[name], seed),
      ),
      runs(6),
    );
  });

  it("should have been claimed of every kind", () => {
    for (const effect of ["none", "wording", "may-raise", "may-lower", "may-raise-or-lower"] as const)
      expect(met.get(effect) ?? 0, effect).toBeGreaterThan(10);
  });
});

import fc from "fast-check";
import Fraction from "fraction.js";
import { afterAll, describe, expect, it } from "vitest";
import { attribute } from "../../src/diff/attribute.js";
import type { Attribution } from "../../src/diff/attribution.js";
import type { YearGiven } from "../../src/diff/hybrid-years.js";
import { evidenceOf, rawAnswer } from "../laws/answer-sketch.js";
import { partsIn } from "../laws/rubric-sketch.js";
import { partialEvidence } from "../support/arbitrary-rubric.js";
import { accepted, compiled, runs } from "../support/laws.js";
import { countOrders, INGREDIENTS } from "./attribution-oracle.js";
import { type Drift, drifts, type SketchedPair, type SketchedYear, strangers } from "./attribution-pairs.js";

const seen = { pairs: 0, split: 0, counted: 0 };
// Only shown where the console is not intercepted, as by `npm run test:attribution`.
afterAll(() => console.log(`${seen.pairs} pairs, ${seen.split} of them split, ${seen.counted} by every order too`));

const SAME: Drift = { weights: false, parts: false, scales: false, rules: false, evidence: false };
const EVERYTHING: Drift = { weights: true, parts: true, scales: true, rules: true, evidence: true };

function given({ text, raw }: SketchedYear): YearGiven {
  const rubric = compiled(text);
  return { rubric, evidence: accepted(rubric, raw) };
}

function attributed(before: YearGiven, after: YearGiven): Attribution {
  const found = attribute(before, after);
  seen.pairs += 1;
  if (found.terms !== null) seen.split += 1;
  return found;
}

function ofPair({ before, after }: SketchedPair): Attribution {
  return attributed(given(before), given(after));
}

function sum(texts: readonly string[]): string {
  return texts.reduce((total, text) => total.add(new Fraction(text)), new Fraction(0)).toFraction();
}

function plain(text: string): string {
  return new Fraction(text).toFraction();
}

/** What the change of a part consists of. */
const COLUMNS = [...INGREDIENTS, "paired"] as const;

/** Law (exact split): the terms add up to the differences, those of the tree to the tree, and the parts to their columns. */
function expectExactSplit({ terms, difference, parts, diagnostics, category, together }: Attribution): void {
  if (terms === null || difference === null) {
    expect(diagnostics.map(({ severity }) => severity)).toContain("error");
    expect({ terms, parts, category, together }).toEqual({ terms: null, parts: [], category: null, together: [] });
    return;
  }
  const { rounding, ofTree, ...four } = terms;
  expect(sum(Object.values(four))).toBe(plain(difference.exact));
  expect(sum([...Object.values(four), rounding])).toBe(plain(difference.published));
  expect(sum(Object.values(ofTree))).toBe(plain(terms.tree));
  for (const column of COLUMNS) expect(sum(parts.map((part) => part[column]))).toBe(plain(terms[column]));
  for (const part of parts) expect(sum(COLUMNS.map((column) => part[column]))).toBe(plain(part.total));
}

/** Law (nothing for nothing): only what changed has a share. */
function expectOnly({ terms, parts }: Attribution, ...changed: readonly (typeof COLUMNS)[number][]): void {
  for (const one of COLUMNS) {
    if (changed.includes(one) || terms === null) continue;
    expect([one, terms[one]]).toEqual([one, "0"]);
    for (const part of parts) expect(part[one]).toBe("0");
  }
}

describe("the split of a change", () => {
  // Law: the terms add up to the difference, whatever the two years are.
  it("should be exact for years that share no more than names", () => {
    fc.assert(
      fc.property(strangers(), (pair) => expectExactSplit(ofPair(pair))),
      runs(2),
    );
  });

  it("should be exact where weights were never published, and groups are not broken down", () => {
    fc.assert(fc.property(strangers({ open: true }), (pair) => expectExactSplit(ofPair(pair))));
  });

  it("should be exact for a rubric that became another one", () => {
    fc.assert(
      fc.property(drifts(EVERYTHING), (pair) => expectExactSplit(ofPair(pair))),
      runs(2),
    );
  });

  // Law: the earlier year seen from the later one is the same change, the other way round.
  it("should be the opposite the other way round", () => {
    fc.assert(
      fc.property(drifts(EVERYTHING), ({ before, after }) => {
        const [there, back] = [attributed(given(before), given(after)), attributed(given(after), given(before))];
        expect(back.terms === null).toBe(there.terms === null);
        if (there.terms === null || back.terms === null) return;
        const { weights, added, removed, inseparable } = there.terms.ofTree;
        const opposite = { ...there.terms, ofTree: { weights, added: removed, removed: added, inseparable } };
        expect(texts(back.terms)).toEqual(texts(opposite).map((text) => plain(new Fraction(text).neg().toFraction())));
        expect(back.parts.map(({ total }) => plain(total)).toSorted()).toEqual(
          there.parts.map(({ total }) => new Fraction(total).neg().toFraction()).toSorted(),
        );
      }),
    );
  });

  // Law: every order in which the four may come in, counted one by one from the sketches.
  it("should be the mean over every order", () => {
    fc.assert(
      fc.property(drifts(EVERYTHING), fc.boolean(), ({ before, after }, isTurned) => {
        const pair = isTurned ? { before: after, after: before } : { before, after };
        const { terms, category, together } = ofPair(pair);
        const counted = terms === null || before.sketch.missing === "stop" ? null : countOrders(pair);
        if (terms === null || counted === null) return;
        seen.counted += 1;
        const { evidence, scales, tree, rules } = terms;
        const told = Object.entries({ evidence, scales, tree, rules }).map(([name, text]) => [name, plain(text)]);
        expect(Object.fromEntries(told)).toEqual(counted.means);
        // Every answer fits both scales, so nothing is paired; what else moved together may leave a category open.
        expect(terms.paired).toBe("0");
        expect(together.filter(({ why }) => why === "scale")).toEqual([]);
        const open = together.length === 0 ? [] : [undefined];
        expect([counted.evidenceAlone, ...open]).toContain(category?.evidenceAlone?.id);
        expect([counted.rubricAlone, ...open]).toContain(category?.rubricAlone?.id);
      }),
      runs(2),
    );
  });
});

describe("what did not change", () => {
  it("should have no share where nothing changed", () => {
    fc.assert(
      fc.property(drifts(SAME, { open: true }), (pair) => {
        const found = ofPair(pair);
        expectOnly(found);
        expect(found.parts).toEqual([]);
        if (found.category !== null) expect(found.category.becauseOf).toBe("none");
      }),
    );
  });

  it("should leave everything to the evidence where only that changed", () => {
    fc.assert(fc.property(drifts({ ...SAME, evidence: true }), (pair) => expectOnly(ofPair(pair), "evidence")));
  });

  it("should leave it to the evidence also where answers take the place of known subtotals", () => {
    fc.assert(
      fc.property(partialEvidence({ open: true }), ({ sketch, text, raw }) => {
        const rubric = compiled(text);
        const answered = evidenceOf(sketch, (indicator) => rawAnswer(indicator, indicator.picks.high));
        const found = attributed(
          { rubric, evidence: accepted(rubric, raw) },
          { rubric, evidence: accepted(rubric, answered) },
        );
        expectExactSplit(found);
        expectOnly(found, "evidence");
        expect(found.together).toEqual([]);
      }),
    );
  });

  it("should leave everything to the weights where only those changed", () => {
    fc.assert(
      fc.property(drifts({ ...SAME, weights: true }), (pair) => {
        const found = ofPair(pair);
        expectOnly(found, "tree");
        const { sketch } = pair.before;
        const isPlain = sketch.rules.length === 0 && partsIn(sketch.children).every(({ rounded }) => rounded === null);
        if (isPlain && found.terms !== null) expect(found.terms.ofTree.weights).toBe(found.terms.tree);
        if (found.terms !== null) expect([found.terms.ofTree.added, found.terms.ofTree.removed]).toEqual(["0", "0"]);
      }),
    );
  });

  it("should leave everything to the scales, or to the rules, where only those changed", () => {
    fc.assert(fc.property(drifts({ ...SAME, scales: true }), (pair) => expectOnly(ofPair(pair), "scales")));
    fc.assert(
      fc.property(drifts({ ...SAME, rules: true }), (pair) => {
        const { sketch } = pair.before;
        // Where one year lets a missing answer stop the score, what it counts moves with the evidence.
        if (sketch.missing !== "stop") expectOnly(ofPair(pair), "rules");
      }),
    );
  });
});

/** The terms as plain fractions, in one order. */
function texts({ ofTree, ...terms }: NonNullable<Attribution["terms"]>): readonly string[] {
  const { evidence, scales, tree, rules, paired, rounding } = terms;
  const { weights, added, removed, inseparable } = ofTree;
  return [evidence, scales, tree, rules, paired, rounding, weights, added, removed, inseparable].map(plain);
}

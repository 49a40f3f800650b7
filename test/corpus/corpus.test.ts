import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { parentFixture } from "../support/parent-fixtures.js";
import { bases, brokenOf, byHand, goodRubrics } from "./corpus.js";
import { type Figures, figuresOf, renderFigures } from "./figures.js";
import { measure } from "./measure.js";
import { createMutants, OPERATORS, writeMutants } from "./mutants.js";

/** Other seeds make other mutants; of these the manifest is written down with `-u`. */
const SEED = 20240817;
const OTHER_SEEDS = [1, 2, 3];

const OPTIONS = { loadParent: parentFixture };
const BASES = bases();
const CREATED = createMutants(BASES, SEED);
const HAND = byHand().map((broken) => measure(broken, OPTIONS));
const MUTANTS = CREATED.map((mutant) => measure(brokenOf(mutant, BASES)));

describe("the corpus of broken rubrics", () => {
  it("should be what the seed makes of the good rubrics", async () => {
    await expect(writeMutants(CREATED)).toMatchFileSnapshot("mutants.tsv");
  });

  it("should be large and varied", () => {
    expect(HAND.length).toBeGreaterThanOrEqual(280);
    expect(MUTANTS.length).toBeGreaterThanOrEqual(240);
    expect(new Set(CREATED.flatMap(({ operators }) => operators)).size).toBe(OPERATORS.length);
    expect(new Set(CREATED.map(({ base }) => base)).size).toBe(BASES.length);
    expect(HAND.filter(({ mistakes }) => mistakes >= 3).length).toBeGreaterThanOrEqual(12);
    expect(figuresOf([...HAND, ...MUTANTS]).codes).toBeGreaterThanOrEqual(120);
  });

  it("should say of every rubric what is wrong with it", () => {
    expect(HAND.filter(({ mistakes }) => mistakes === 0)).toEqual([]);
  });

  it("should be reported on the right line, each mistake once and nothing else: what was broken by hand", () => {
    console.log(
      renderFigures([
        ["by hand", HAND],
        ["mutants", MUTANTS],
        ["all", [...HAND, ...MUTANTS]],
      ]),
    );
    expect(HAND.filter(({ mistakes, right, extra }) => right < mistakes || extra.length > 0)).toEqual([]);
  });

  it("should be reported on the right line: mutants", () => expectGood(figuresOf(MUTANTS)));

  it("should be reported on the right line: mutants of other seeds", () => {
    const others = OTHER_SEEDS.flatMap((seed) => createMutants(BASES, seed));
    expectGood(figuresOf(others.map((mutant) => measure(brokenOf(mutant, BASES)))));
  });
});

/** Of 100 mistakes at least 98 on the right line and at most one unreported; at most one error too many. */
function expectGood({ mistakes, onRightLine, missed, extra }: Figures): void {
  expect(onRightLine).toBeGreaterThanOrEqual(0.98);
  expect(missed / mistakes).toBeLessThanOrEqual(0.01);
  expect(extra / mistakes).toBeLessThanOrEqual(0.01);
}

describe("good rubrics", () => {
  it.each(goodRubrics())("should raise no alarm: $name", ({ name, text }) => {
    expect(compileRubric(text, name, OPTIONS).diagnostics).toEqual([]);
  });
});

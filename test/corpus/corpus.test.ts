import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { parentFixture } from "../support/parent-fixtures.js";
import { bases, brokenOf, byHand, goodRubrics } from "./corpus.js";
import { figuresOf, renderFigures } from "./figures.js";
import { measure } from "./measure.js";
import { createMutants, OPERATORS, writeMutants } from "./mutants.js";

/** Another seed makes other mutants: `npx vitest run --config test/vitest.config.ts test/corpus -u` writes them down. */
const SEED = 20240817;

const OPTIONS = { loadParent: parentFixture };
const BASES = bases();
const CREATED = createMutants(BASES, SEED);
const HAND = byHand().map((broken) => measure(broken, OPTIONS));
const MUTANTS = CREATED.map((mutant) => measure(brokenOf(mutant, BASES)));
const ALL = [...HAND, ...MUTANTS];

describe("the corpus of broken rubrics", () => {
  it("should be what the seed makes of the good rubrics", async () => {
    await expect(writeMutants(CREATED)).toMatchFileSnapshot("mutants.tsv");
  });

  it("should be large and varied", () => {
    expect(HAND.length).toBeGreaterThanOrEqual(250);
    expect(MUTANTS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CREATED.flatMap(({ operators }) => operators)).size).toBe(OPERATORS.length);
    expect(HAND.filter(({ mistakes }) => mistakes >= 3).length).toBeGreaterThanOrEqual(12);
    expect(figuresOf(ALL).codes).toBeGreaterThanOrEqual(110);
  });

  it("should say of every rubric what is wrong with it", () => {
    expect(HAND.filter(({ mistakes }) => mistakes === 0)).toEqual([]);
  });

  it("should be reported on the right line, 98 of 100 mistakes at least", () => {
    console.log(
      renderFigures([
        ["by hand", HAND],
        ["mutants", MUTANTS],
        ["all", ALL],
      ]),
    );
    for (const part of [HAND, MUTANTS]) expect(figuresOf(part).onRightLine).toBeGreaterThanOrEqual(0.98);
  });

  it("should have no mistake that another one hides", () => {
    expect(ALL.filter(({ missed }) => missed.length > 0)).toEqual([]);
  });

  it("should have hardly an error that no mistake accounts for", () => {
    // Known: a text that lost its closing quote can swallow a fact, which is then unknown where it is used.
    const extra = ALL.flatMap((one) => one.extra);
    expect(extra.length).toBeLessThanOrEqual(3);
    expect(extra.filter((error) => !error.startsWith("PTH2024"))).toEqual([]);
  });
});

describe("good rubrics", () => {
  it.each(goodRubrics())("should raise no alarm: $name", ({ name, text }) => {
    expect(compileRubric(text, name, OPTIONS).diagnostics).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { classify, evaluate, indicatorsOf, type Outcome, type Rubric, readEvidence } from "../../src/index.js";
import { formatExact } from "../../src/numeric/format-exact.js";
import { multiply } from "../../src/numeric/rational.js";
import { shippedRubric } from "./shipped.js";

/** The outcome of evidence that must fit the rubric. */
function outcomeOf(rubric: Rubric, evidence: Readonly<Record<string, unknown>>): Outcome {
  const read = readEvidence(rubric, { subject: "vektor", answers: {}, ...evidence });
  expect(read.diagnostics).toEqual([]);
  if (read.evidence === null) throw new Error("the evidence does not fit the rubric");
  return evaluate(rubric, read.evidence);
}

// The expected figures are facts of the instruments, or were computed apart from patuh from the formula in the comment.
describe("skm 2017", () => {
  const rubric = shippedRubric("skm", "2017");
  const names = indicatorsOf(rubric).map(({ name }) => name);
  const fromMeans = (means: readonly string[]): Outcome =>
    outcomeOf(rubric, {
      answers: Object.fromEntries(names.map((name, index) => [name, { mean: means[index], respondents: 100 }])),
    });

  // Computed apart from patuh: 25 x sum(mean x 0.111).
  it.each([
    ["4 4 4 4 4 4 4 4 4", "99.9", "99.90", "A"],
    ["3 3 3 3 3 3 3 3 3", "74.925", "74.93", "C"],
    ["1 1 1 1 1 1 1 1 1", "24.975", "24.98", "D"],
    ["3.2 3.1 3.0 3.9 3.2 3.3 3.4 3.1 3.0", "81.03", "81.03", "B"],
  ])("should make of the means %s the index %s", (means, exact, score, category) => {
    const outcome = fromMeans(means.split(" "));
    expect([outcome.exact, outcome.score, outcome.category?.id]).toEqual([exact, score, category]);
  });

  it("should take each mean over those who answered that element", () => {
    const answers = Object.fromEntries(names.map((name) => [name, name === "fee" ? [1] : { counts: { 3: 2, 4: 2 } }]));
    // 25 x 0.111 x (8 x 3.5 + 1)
    expect(outcomeOf(rubric, { answers }).exact).toBe("80.475");
  });

  it("should give no index while an element has no answer", () => {
    const outcome = outcomeOf(rubric, { answers: { fee: [4, 3] } });
    expect([outcome.score, outcome.certain]).toEqual([null, false]);
    expect(outcome.diagnostics).toHaveLength(8);
  });
});

describe("spbe 2021", () => {
  const rubric = shippedRubric("spbe", "2021");

  it("should weigh its 47 indicators with the points of 100 that the code has", () => {
    const points = (name: string): string | null => {
      const above = rubric.children.flatMap((domain) => (domain.kind === "indicator" ? [] : domain.children));
      for (const aspect of above) {
        if (aspect.kind === "indicator") continue;
        const found = aspect.children.find((child) => child.name === name);
        const domain = rubric.children.find(({ path }) => aspect.path.startsWith(`${path}.`));
        if (found === undefined || domain === undefined) continue;
        const weights = [found.weight, aspect.weight, domain.weight].filter((weight) => weight !== null);
        return formatExact(weights.reduce(multiply));
      }
      return null;
    };
    const indicators = indicatorsOf(rubric);
    expect(indicators.map(({ code }) => code)).toEqual(Array.from({ length: 47 }, (_, index) => String(index + 1)));
    expect(indicators.map(({ name }) => points(name))).toEqual([
      ...Array<string>(10).fill("0.013"),
      ...Array<string>(10).fill("0.025"),
      ...Array<string>(11).fill("0.015"),
      ...Array<string>(10).fill("0.0275"),
      ...Array<string>(6).fill("0.03"),
    ]);
  });

  it("should claim no predicate, whatever the index", () => {
    const known = { "internal-policy": 2, governance: 3, management: 1, services: 4 };
    const outcome = outcomeOf(rubric, {
      known: Object.fromEntries(Object.entries(known).map(([name, score]) => [name, { score }])),
    });
    expect([outcome.exact, outcome.score, outcome.category?.id]).toEqual(["2.995", "3.00", "tanpa-predikat"]);
    expect(outcome.category?.zone).toBeNull();
    expect(outcome.assumptions.map(({ about, kind }) => [about, kind])).toEqual([
      ["score", "inferred"],
      ["category", "assumed"],
    ]);
  });
});

describe("sakip 2021", () => {
  const rubric = shippedRubric("sakip", "2021");

  it.each([
    ["90", "A"],
    ["90.01", "AA"],
    ["74.25", "BB"],
    ["30", "D"],
    ["0", "E"],
  ])("should read %s as most applications do: %s", (score, category) => {
    expect(classify(rubric, score).classification?.category.id).toBe(category);
  });

  it("should add up the points of its components", () => {
    const points = { planning: "22.5", measurement: "24", reporting: "10.5", "internal-evaluation": "17.25" };
    const known = Object.fromEntries(Object.entries(points).map(([name, value]) => [name, { points: value }]));
    const outcome = outcomeOf(rubric, { known });
    expect([outcome.exact, outcome.category?.id, outcome.certain]).toEqual(["74.25", "BB", true]);
  });

  it("should stay open while a component is not known, since its sub-parts have no published weights", () => {
    const known = { "planning-existence": { score: 100 }, "planning-quality": { score: 50 } };
    const { score, range } = outcomeOf(rubric, { known });
    // 6 of 30 are known; what quality and use share out of the other 24 is not.
    expect([score, range]).toEqual([null, { low: "6", high: "100" }]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import type { Category, Rubric } from "../../src/model/rubric.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { compare, type Rational } from "../../src/numeric/rational.js";
import { generateBoundaries } from "../../src/testing/generate-boundaries.js";
import { runExample } from "../../src/testing/run-examples.js";
import { around } from "../evaluate/one-indicator.js";
import { allEvidence, smallRubrics } from "../prove/small-rubrics.js";
import { accepted, compiled, runs } from "../support/laws.js";

const LOWEST = 'category a "A" from 50\ncategory b "B" from 0';

const comparedOf = ({ score }: Rubric, { exact, score: published }: Outcome): Rational | null =>
  parseExact((score.comparison === "exact" ? exact : published) ?? "");

/** The score nearest to a threshold on one side, over some scores. */
function nearest(scores: readonly Rational[], from: Rational, isAt: boolean): Rational | undefined {
  const side = scores.filter((score) => compare(score, from) >= 0 === isAt).toSorted(compare);
  return isAt ? side[0] : side.at(-1);
}

/** The scores of which examples claim that nothing is nearer. */
function claimsOf(rubric: Rubric): readonly (Pick<Category, "id" | "from"> & {
  readonly where: string;
  readonly isAt: boolean;
  readonly found: Rational | null;
})[] {
  const { examples } = generateBoundaries(rubric);
  const claims = [
    { where: "tepat", isAt: true },
    { where: "terdekat di atas", isAt: true },
    { where: "di bawah", isAt: false },
  ];
  return rubric.categories.slice(0, -1).flatMap(({ id, from }) =>
    claims.flatMap((claim) => {
      const example = examples.find(({ title }) => title.id === `batas ${id}: ${claim.where}`);
      if (example === undefined) return [];
      const result = runExample(rubric, example, "");
      return [{ id, from, ...claim, found: result.kind === "passed" ? comparedOf(rubric, result.outcome) : null }];
    }),
  );
}

describe("the nearest score to a threshold", () => {
  it("should be that of all evidence, with n/a and every set of facts, wherever an example claims it", () => {
    let claimed = 0;
    fc.assert(
      fc.property(smallRubrics(), (small) => {
        const { rubric } = compileRubric(small.text);
        fc.pre(rubric !== null && small.indicators.length <= 4);
        if (rubric === null) return;
        const scores = allEvidence(small)
          .filter((raw) => "answers" in raw && Object.keys(raw.answers ?? {}).length === small.indicators.length)
          .flatMap((raw) => comparedOf(rubric, evaluate(rubric, accepted(rubric, raw))) ?? []);
        for (const { id, from, where, isAt, found } of claimsOf(rubric)) {
          claimed += 1;
          expect({ id, where, found }).toEqual({ id, where, found: nearest(scores, from, isAt) });
        }
      }),
      runs(0.6),
    );
    expect(claimed).toBeGreaterThan(20);
  });

  it("should be found with a part left out where that is nearer", () => {
    // 0, 40, 60 and 100 with all three; 4/7 of the whole without the third.
    const text = around(
      `not applicable parts are redistributed
       indicator i "I" weight 40% { scale yes/no }
       indicator j "J" weight 30% { scale yes/no }
       indicator k "K" weight 30% { may be n/a scale yes/no }`,
      { categories: LOWEST },
    );
    const { examples } = generateBoundaries(compiled(text));
    expect(examples.map(({ title, given }) => [title.en, given.map(({ value }) => value.kind).at(-1)])).toEqual([
      ["boundary a: nearest above", "not-applicable"],
      ["boundary a: below", "not-applicable"],
    ]);
  });

  it("should not be claimed where not everything was looked at", () => {
    const parts = Array.from({ length: 14 }, (_, index) => `indicator i${index} "I" weight 1/14 { scale yes/no }`);
    const text = around(parts.join("\n"), { categories: LOWEST.replace("50", "51") });
    expect(generateBoundaries(compiled(text)).examples.map(({ title }) => title.en)).toEqual([
      "boundary a: close above",
      "boundary a: close below",
    ]);
  });
});

describe("the boundaries of rules", () => {
  const RULED = `fact unit number 0..10 "Unit"
    indicator i "I" weight 50% { scale levels 0..4 }
    indicator j "J" weight 50% { scale choice { p "P" points 90 q "Q" points 0 } }
    rule rendah "Rendah" { when i below 60 and unit at least 3 then cap score at 40 }
    rule mustahil "Mustahil" { when j above 95 then label "L" }`;

  it("should be examples on both sides of every comparison with a number, which pass", () => {
    const rubric = compiled(around(RULED, { categories: LOWEST }));
    const { examples, text } = generateBoundaries(rubric);
    expect(examples.map((example) => runExample(rubric, example, "").kind)).toEqual(examples.map(() => "passed"));
    const given = (title: string, name: string): unknown =>
      examples.find((one) => one.title.en === title)?.given.find((entry) => entry.name === name)?.value;
    const number = (num: bigint): unknown => ({ kind: "number", number: { num, den: 1n } });
    expect(given("rule rendah, i below 60: just holds", "i")).toEqual(number(2n));
    expect(given("rule rendah, i below 60: just does not hold", "i")).toEqual(number(3n));
    expect(given("rule rendah, unit at least 3: just holds", "unit")).toEqual(number(3n));
    expect(given("rule rendah, unit at least 3: does not hold, close to its bound", "unit")).toEqual(number(2n));
    expect(text).toContain("aturan rendah, i below 60: tepat terpenuhi");
  });

  it("should be told by a code where no evidence was found for a side", () => {
    const { diagnostics } = generateBoundaries(compiled(around(RULED, { categories: LOWEST })));
    expect(diagnostics.map(({ code, text: { en, id } }) => [code, en.message, id.message])).toEqual([
      [
        "PTH6031",
        "no evidence was found for which `j above 95` in the rule `mustahil` holds",
        "untuk `j above 95` dalam aturan `mustahil` tidak ditemukan bukti yang memenuhinya",
      ],
    ]);
  });

  it("should be looked for in every answer below a part where not all evidence is", () => {
    const parts = Array.from({ length: 12 }, (_, index) => `indicator i${index} "I" weight 1/12 { scale levels 0..4 }`);
    const text = around(
      `dimension d "D" weight 50% { indicator x "X" weight 20% { scale yes/no } indicator y "Y" weight 80% { scale levels 0..9 } }
       dimension e "E" weight 50% { ${parts.join("\n")} }
       rule r "R" { when d below 50 then cap score at 40 }`,
      { categories: LOWEST },
    );
    const { examples } = generateBoundaries(compiled(text));
    const scores = examples
      .filter(({ title }) => title.en?.startsWith("rule r"))
      .map(({ given }) => given.filter(({ name }) => ["x", "y"].includes(name)).map(({ value }) => value));
    expect(scores).toEqual([
      [
        { kind: "word", word: "yes" },
        { kind: "number", number: { num: 3n, den: 1n } },
      ],
      [
        { kind: "word", word: "no" },
        { kind: "number", number: { num: 6n, den: 1n } },
      ],
    ]);
  });
});

describe("the work of looking for boundaries", () => {
  it("should be bounded for hundreds of comparisons", () => {
    const parts = Array.from(
      { length: 20 },
      (_, index) => `indicator i${index} "I" weight 1/20 { may be n/a scale number 0..100 higher is better }`,
    );
    const rules = Array.from(
      { length: 300 },
      (_, index) =>
        `rule s${index} "R" { when i${index % 20} below ${index % 99}.5 or score above ${index % 97} then label "L" }`,
    );
    const rubric = compiled(
      around(`not applicable parts are redistributed\n${parts.join("\n")}\n${rules.join("\n")}`, {
        categories: LOWEST,
      }),
    );
    const before = process.cpuUsage().user;
    const { diagnostics } = generateBoundaries(rubric);
    // The bound is loose, for the machine may be busy.
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(12);
    for (const { code } of diagnostics) expect(code).toBe("PTH6031");
  });
});

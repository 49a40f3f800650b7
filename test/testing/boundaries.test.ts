import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { formatRubric } from "../../src/format/format-rubric.js";
import type { Rubric } from "../../src/model/rubric.js";
import { formatExact } from "../../src/numeric/format-exact.js";
import { powerOfTen, subtract } from "../../src/numeric/rational.js";
import { type Boundaries, generateBoundaries } from "../../src/testing/generate-boundaries.js";
import { runExamples } from "../../src/testing/run-examples.js";
import { around } from "../evaluate/one-indicator.js";
import { readText } from "../published/shipped.js";
import { rubric } from "../support/arbitrary-rubric.js";
import { outcomeOf, runs } from "../support/laws.js";
import { parentFixture } from "../support/parent-fixtures.js";
import { compiled, withExamples } from "./tested.js";

/** The rubric with the examples pasted at its end, where all of them must pass. */
function pasted(text: string, boundaries: Boundaries): Rubric {
  const whole = text.replace(/\}\s*$/, `${boundaries.text}}\n`);
  const { rubric: made, diagnostics } = compileRubric(whole, undefined, { loadParent: parentFixture });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const results = runExamples(made ?? expect.fail());
  expect(results.filter(({ kind }) => kind !== "passed")).toEqual([]);
  return made ?? expect.fail();
}

/** The title and the expected score and category of each example. */
function summary({ examples }: Boundaries): readonly string[] {
  return examples.map(({ title, expected }) => {
    const texts = expected.flatMap((one) =>
      one.kind === "score" ? [formatExact(one.score)] : one.kind === "category" ? [one.category] : [],
    );
    return `${title.id}: ${texts.join(" ")}`;
  });
}

function boundariesOf(parts: string, frame: Parameters<typeof around>[1] = {}): readonly string[] {
  const text = around(parts, frame);
  const boundaries = generateBoundaries(compiled(text));
  pasted(text, boundaries);
  return [...summary(boundaries), ...boundaries.unreached.map(({ category, why }) => `${category}: ${why.en}`)];
}

describe("the boundaries of a shipped rubric", () => {
  const files = readdirSync("rubrics").filter((file) => file.endsWith(".rubric"));

  it.each(files)("should be on every threshold and one digit below it, and pass: %s", (file) => {
    const text = readText(`rubrics/${file}`);
    const made = compiled(text);
    const boundaries = generateBoundaries(made);
    expect(boundaries.unreached).toEqual([]);
    const thresholds = made.categories.slice(0, -1).flatMap(({ id, from }, index) => {
      const under = formatExact(subtract(from, powerOfTen(-made.score.digits)));
      return [
        `batas ${id}: tepat: ${formatExact(from)} ${id}`,
        `batas ${id}: di bawah: ${under} ${made.categories[index + 1]?.id}`,
      ];
    });
    expect(summary(boundaries)).toEqual(thresholds);
    pasted(text, boundaries);
    const formatted = text.replace(/\}\s*$/, `\n${boundaries.text}}\n`);
    expect(formatRubric(formatted).text).toBe(formatted);
    expect(generateBoundaries(compiled(text)).text).toBe(boundaries.text);
  });
});

describe("the boundaries of a small rubric", () => {
  const LOWEST = 'category a "A" from 50\ncategory b "B" from 0';

  it("should be as near as its answers allow", () => {
    expect(boundariesOf('indicator i "I" weight 100% { scale levels 0..7 }', { categories: LOWEST })).toEqual([
      "batas a: terdekat di atas: 57.14 a",
      "batas a: di bawah: 42.86 b",
    ]);
  });

  it("should compute an answer where any number may be given", () => {
    expect(
      boundariesOf(
        `indicator i "I" weight 2/3 { scale levels 0..7 }
         indicator hari "Hari" weight 1/3 { scale number 0..30 lower is better }`,
      ),
    ).toEqual([
      "batas A: tepat: 88 A",
      "batas A: di bawah: 87.99 B",
      "batas B: tepat: 78 B",
      "batas B: di bawah: 77.99 C",
      "batas C: tepat: 54 C",
      "batas C: di bawah: 53.99 D",
      "batas D: tepat: 32 D",
      "batas D: di bawah: 31.99 E",
    ]);
  });

  it("should give means that a sample of that size can have", () => {
    const text = around('indicator i "I" weight 100% { scale mean of respondents 1..4 at least 15 }', {
      categories: LOWEST,
    });
    const { text: written } = generateBoundaries(compiled(text));
    expect(written.match(/i mean .*/g)).toEqual(["i mean 2.5 of 16", "i mean 2.4997 of 10000"]);
  });

  it("should say which category no evidence reaches", () => {
    expect(boundariesOf('indicator i "I" weight 100% { scale yes/no }')).toEqual([
      "batas A: terdekat di atas: 100 A",
      "batas A: di bawah: 0 E",
      "B: the lowest score found from its threshold up, 100.00, is in A",
      "C: the lowest score found from its threshold up, 100.00, is in A",
      "D: the lowest score found from its threshold up, 100.00, is in A",
    ]);
    expect(
      boundariesOf('weights total 80%\nindicator i "I" weight 80% { scale yes/no }', {
        categories: LOWEST.replace("50", "90"),
      }),
    ).toEqual(["batas a: di bawah: 80 b", "a: the highest score found is 80.00"]);
  });

  it("should write decimals where the ends of a scale are none", () => {
    const parts = 'indicator i "I" weight 100% { scale number 100/3..200/3 higher is better }';
    expect(boundariesOf(parts, { categories: LOWEST })).toEqual(["batas a: tepat: 50 a", "batas a: di bawah: 49.99 b"]);
  });

  it("should be only a comment where nothing can be scored", () => {
    const { rubric: made } = compileRubric(around("", { categories: LOWEST }));
    expect(generateBoundaries(made ?? expect.fail())).toMatchObject({
      text: "  # tidak ada contoh batas: tidak ada jawaban yang menghasilkan satu nilai\n  # no boundaries: no answers come to a single score\n",
      examples: [],
      unreached: [{ category: "a" }, { category: "b" }],
    });
  });

  it("should look at every combination of a rubric with few", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 5 }),
        (weights, threshold, levels) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const parts = weights.map(
            (weight, index) => `indicator i${index} "I" weight ${weight}/${total} { scale levels 0..${levels} }`,
          );
          const text = around(parts.join("\n"), {
            categories: `category a "A" from ${threshold}\ncategory b "B" from 0`,
          });
          const made = compiled(text);
          let answers: readonly (readonly number[])[] = [[]];
          for (const _ of weights)
            answers = answers.flatMap((one) => Array.from({ length: levels + 1 }, (_, level) => [...one, level]));
          const scores = answers
            .map(
              (one) =>
                outcomeOf(text, {
                  subject: "s",
                  answers: Object.fromEntries(one.map((level, index) => [`i${index}`, level])),
                }).score ?? "",
            )
            .toSorted((a, b) => Number(a) - Number(b));
          const boundaries = generateBoundaries(made);
          const found = boundaries.examples.flatMap(({ expected }) =>
            expected.flatMap((one) => (one.kind === "score" ? [Number(formatExact(one.score))] : [])),
          );
          expect(found).toEqual([
            Number(scores.find((score) => Number(score) >= threshold)),
            Number(scores.findLast((score) => Number(score) < threshold)),
          ]);
        },
      ),
      runs(0.12),
    );
  });
});

describe("the boundaries of a rubric with facts and rules", () => {
  it("should be under facts that let them be reached", () => {
    const text = withExamples("");
    const boundaries = generateBoundaries(compiled(text));
    pasted(text, boundaries);
    expect(boundaries.text).toMatchSnapshot();
  });

  it("should find the facts under which no rule of several holds", () => {
    const names = Array.from({ length: 8 }, (_, index) => `f${index}`);
    const text = around(
      [
        ...names.map((name) => `fact ${name} yes/no "Fakta"`),
        'indicator i "I" weight 100% { scale levels 0..50 }',
        ...names.map((name, index) => {
          const condition = index % 2 === 0 ? name : `not ${name}`;
          return `rule r${index} "Aturan" { when ${condition} then cap score at ${10 + 10 * index} }`;
        }),
      ].join("\n"),
    );
    const boundaries = generateBoundaries(compiled(text));
    expect(summary(boundaries)[0]).toBe("batas A: tepat: 88 A");
    expect(boundaries.unreached).toEqual([]);
  });

  it("should use subtotals where weights below are undisclosed, and points where those at the top are", () => {
    const inner = around(`dimension d "D" weight 100% {
      indicator i "I" weight undisclosed { scale yes/no }
      indicator j "J" weight undisclosed { scale yes/no }
    }`);
    expect(generateBoundaries(compiled(inner)).text).toContain("    d score 87.99\n");
    const top = around(
      `dimension d "D" weight undisclosed\ndimension e "E" weight undisclosed\ndimension f "F" weight 10%`,
    );
    const { text, unreached } = generateBoundaries(compiled(top));
    expect(unreached).toEqual([]);
    expect(text).toContain(" points\n");
  });
});

describe("the boundaries of any rubric", () => {
  // Laws: what is written compiles and passes in the rubric, and says of every category whether it was reached.
  it("should pass when they are pasted into it", () => {
    fc.assert(
      fc.property(rubric(), ({ text }) => {
        const made = compileRubric(text).rubric ?? expect.fail();
        const boundaries = generateBoundaries(made);
        const categories = pasted(text, boundaries).categories.slice(0, -1);
        const met = new Set(boundaries.unreached.map(({ category }) => category));
        for (const { expected } of boundaries.examples)
          for (const one of expected) if (one.kind === "category") met.add(one.category);
        expect(categories.filter(({ id }) => !met.has(id))).toEqual([]);
      }),
      runs(0.4),
    );
  });
});

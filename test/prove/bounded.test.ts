import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { compared } from "../../src/evaluate/breakpoints.js";
import { conclude } from "../../src/evaluate/conclude.js";
import { worldsOf } from "../../src/evaluate/worlds.js";
import { rational } from "../../src/numeric/rational.js";
import { categoryAfter, withOpenRules } from "../../src/prove/category-after.js";
import type { Proofs } from "../../src/prove/proofs.js";
import { prove } from "../../src/prove/prove.js";
import { compiled, runs } from "../support/laws.js";
import { smallRubrics } from "./small-rubrics.js";

const CATEGORIES = "category a from 88 category b from 60 category c from 0";
const upTo = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("\n");

function textOf(body: string, categories = CATEGORIES): string {
  return `rubric r 2024 {\ntitle "R"\nscore 0..100 published 2 digits half-up\nmissing answers count as lowest
    not applicable parts are redistributed\n${body}\n${categories}\n}`;
}

/** Proofs, found without taking long; the bound is loose, for the machine may be busy. */
function provedSoon(body: string, categories = CATEGORIES): Proofs {
  const rubric = compiled(textOf(body, categories));
  const before = process.cpuUsage().user;
  const proofs = prove(rubric);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(12);
  return proofs;
}

describe("the work of a proof", () => {
  const facts = upTo(30, (index) => `fact f${index} yes/no`);
  const groups = upTo(
    30,
    (group) =>
      `dimension d${group} weight 1/30 { ${upTo(3, (index) => `indicator i${group}x${index} weight undisclosed { scale levels 0..4 }`)} }`,
  );
  const effects = ["subtract 1", "cap score at 70", "category at most b", "withhold award", 'label "L"'];

  it.each([
    ["that take away from low scores", "below", ""],
    ["that take away from high scores", "above", 'not monotonic because "x"'],
  ])("should be bounded for 100 rules %s, 30 facts and 30 undisclosed groups", (_, operator, because) => {
    const rules = upTo(100, (index) => {
      const effect = effects[index % 5] ?? "";
      const end = effect.startsWith("label") ? "" : because;
      return `rule r${index} { when f${index % 30} and d${index % 30} ${operator} ${10 + (index % 80)} then ${effect} ${end} }`;
    });
    const { categories, conditions, range } = provedSoon([facts, groups, rules].join("\n"));
    expect(categories.map(({ reach }) => reach)).not.toContain("unreachable");
    for (const proof of categories) if (proof.reach === "undecided") expect(proof.because).toContain("facts");
    for (const { holds, fails, because: limits } of conditions)
      expect(limits.length > 0).toBe(holds === "undecided" || fails === "undecided");
    expect(range).toBeNull();
  });

  it("should be bounded for many categories of which most lie between two scores", () => {
    const parts = upTo(40, (index) => `indicator i${index} weight 1/40 { scale yes/no }`);
    const rules = upTo(
      8,
      (index) => `rule s${index} { when f${index} and i${index} below 50 then cap score at ${50 + index} }`,
    );
    const bands = upTo(60, (index) => `category k${index} from ${((59 - index) * 16) / 10}`);
    provedSoon([upTo(8, (index) => `fact f${index} yes/no`), parts, rules].join("\n"), bands);
  });

  it("should be bounded for many facts on which parts hang", () => {
    const parts = upTo(50, (index) => `indicator i${index} weight 1/50 { applies when f${index % 10} scale yes/no }`);
    const bands = upTo(200, (index) => `category k${index} from ${(199 - index) / 2}`);
    provedSoon([upTo(10, (index) => `fact f${index} yes/no`), parts].join("\n"), bands);
  });

  it("should be bounded for many counts, and for more observations than can be written down", () => {
    const counts = upTo(300, (index) => `indicator i${index} weight 1/300 { scale count 0..100000 full at 99991 }`);
    expect(provedSoon(counts).categories.map(({ reach }) => reach)).toEqual(["reached", "reached", "reached"]);
    const { categories } = provedSoon(
      "indicator x weight 100% { observations mean at least 1000000000000 scale levels 0..4 }",
    );
    for (const proof of categories) expect(proof).toMatchObject({ reach: "undecided", because: ["trials"] });
  });
});

describe("what a search did not look at", () => {
  it("should never be claimed to be out of reach", () => {
    // Only one of 2^20 sets of facts lets the best category be reached.
    const facts = upTo(20, (index) => `fact f${index} yes/no`);
    const rules = upTo(20, (index) => `rule r${index} { when not f${index} then cap score at 50 }`);
    const [best] = provedSoon(`${facts}\nindicator x weight 100% { scale yes/no }\n${rules}`).categories;
    expect(best).toMatchObject({ reach: "undecided", because: expect.arrayContaining(["facts"]) });
  });
});

describe("the category after rules", () => {
  it("should be what the conclusion from a total comes to", () => {
    fc.assert(
      fc.property(
        smallRubrics(),
        fc.integer({ min: -5, max: 210 }),
        fc.integer({ min: -1, max: 20 }),
        (small, units, part) => {
          const { rubric } = compileRubric(small.text);
          fc.pre(rubric !== null);
          if (rubric === null) return;
          const [total, score] = [rational(BigInt(units), 20n), part < 0 ? null : rational(BigInt(part), 2n)];
          const marks = new Map(
            ["g1", ...small.indicators.flatMap(({ name }) => [name, `g1.${name}`])].map((path) => [
              path,
              { score, seen: score === null ? null : compared(rubric.score, score), key: "" },
            ]),
          );
          for (const facts of worldsOf(rubric, new Map()) ?? []) {
            const { category } = conclude(rubric, total, (path) => marks.get(path)?.score ?? null, facts);
            expect(categoryAfter(rubric, total, marks, facts).id).toBe(category.id);
            expect(categoryAfter(withOpenRules(rubric, marks, facts), total, marks, facts).id).toBe(category.id);
          }
        },
      ),
      runs(1),
    );
  });
});

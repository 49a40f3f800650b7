import { describe, expect, it } from "vitest";
import type { Proofs } from "../../src/prove/proofs.js";
import { prove } from "../../src/prove/prove.js";
import { compiled } from "../support/laws.js";
import { expectWitness } from "./expect-witness.js";

const HEAD = `title "R"
  score 0..100 published 2 digits half-up
  missing answers stop the score`;

const provedOf = (body: string): Proofs => prove(compiled(`rubric r 2024 {\n${HEAD}\n${body}\n}`));
const reachOf = (body: string): readonly unknown[] =>
  provedOf(body).categories.map((one) => [one.category, one.reach === "unreachable" ? one.reason : one.reach]);

describe("why a category cannot be reached", () => {
  const BANDS = `category a from 90 category b from 60 category c from 0`;

  it("should be the highest score, and what keeps it down", () => {
    expect(
      reachOf(`dimension d weight 100% {
        weights total 99%
        indicator x weight 49% { scale choice { p "p" points 80 q "q" points 0 } }
        indicator y weight 50% { scale yes/no }
      } ${BANDS}`),
    ).toEqual([
      [
        "a",
        {
          kind: "too-high",
          highest: "89.2",
          causes: [
            { kind: "weights-total", group: "d", total: "0.99" },
            { kind: "scales", indicators: ["x"] },
          ],
        },
      ],
      ["b", "reached"],
      ["c", "reached"],
    ]);
  });

  it("should be the lowest score", () => {
    expect(
      reachOf(`indicator x weight 100% { scale levels 0..1 { 0 "n" points 60 1 "y" points 95 } } ${BANDS}`).at(-1),
    ).toEqual(["c", { kind: "too-low", lowest: "60", causes: [{ kind: "scales", indicators: ["x"] }] }]);
  });

  it("should be the gap between two scores", () => {
    expect(reachOf(`indicator x weight 100% { scale yes/no } ${BANDS}`)[1]).toEqual([
      "b",
      { kind: "gap", below: "0", above: "100" },
    ]);
  });

  it("should be each rule that alone prevents it", () => {
    const cap = (name: string): string =>
      `rule ${name} { when score at least 90 then cap score at 80 not monotonic because "uji" }`;
    expect(reachOf(`indicator x weight 100% { scale levels 0..4 } ${BANDS} ${cap("one")}`)[0]).toEqual([
      "a",
      { kind: "rules", rules: ["one"], each: true },
    ]);
    // Without any one of them another still keeps the category out of reach.
    const both = reachOf(`fact f yes/no indicator x weight 100% { scale levels 0..4 } ${BANDS}
      rule one { when x above 80 and f then cap score at 80 not monotonic because "uji" }
      rule two { when x above 80 then category at most b not monotonic because "uji" }
      rule three { when x above 80 then cap score at 85 not monotonic because "uji" }`);
    expect(both[0]).toEqual(["a", { kind: "rules", rules: ["one", "two", "three"], each: false }]);
  });

  it("should be the steps of the scores where these are too many to look at", () => {
    const groups = Array.from({ length: 20 }, (_, group) => {
      const parts = Array.from(
        { length: 50 },
        (__, index) => `indicator i${group * 50 + index} weight 1/50 { scale yes/no }`,
      );
      return `dimension d${group} weight 1/20 { ${parts.join("\n")} }`;
    });
    const proofs = provedOf(`${groups.join("\n")} category a from 50.08 category b from 50.03 category c from 0`);
    expect(proofs.categories.map((one) => (one.reach === "unreachable" ? [one.by, one.reason] : one.reach))).toEqual([
      "reached",
      ["steps", { kind: "gap", below: "50", above: "50.1" }],
      "reached",
    ]);
  });
});

describe("proofs of 2,000 indicators", () => {
  const big = (scale: string, rules: string): string => {
    const groups = Array.from({ length: 40 }, (_, group) => {
      const parts = Array.from(
        { length: 50 },
        (__, index) => `indicator i${group * 50 + index} weight ${index + 1}/1275 { ${scale} }`,
      );
      return `dimension d${group} weight 1/40 { ${parts.join("\n")} }`;
    });
    return `not applicable parts are redistributed fact f yes/no ${groups.join("\n")} ${rules}
      category a from 99.99 category b from 60 category c from 59.99 category d from 0`;
  };

  it.each([
    ["levels", "scale levels 0..4", ""],
    ["n/a everywhere", "scale yes/no may be n/a", ""],
    ["rules on parts", "scale yes/no", "rule r { when d0 below 50 or f then category at most c }"],
  ])("should be found in bounded time: %s", (_, scale, rules) => {
    const rubric = compiled(`rubric r 2024 {\n${HEAD}\n${big(scale, rules)}\n}`);
    const before = process.cpuUsage().user;
    const { categories, search } = prove(rubric);
    // A few seconds; the machine may be busy.
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(20);
    expect(search.trials).toBeLessThan(200);
    for (const one of categories) {
      expect([one.category, one.reach]).toEqual([one.category, "reached"]);
      if (one.reach === "reached") expectWitness(rubric, one.category, one.witness);
    }
  });
});

describe("weights that were never published", () => {
  it("should be named where a category hangs on them, and left out where it does not", () => {
    const proofs = provedOf(`
      dimension known weight 40% { indicator x weight 100% { scale yes/no } }
      dimension first weight undisclosed { indicator y weight 100% { scale yes/no } }
      dimension second weight undisclosed { indicator z weight 100% { scale choice { p "p" points 100 q "q" points 50 r "r" points 0 } } }
      category a from 90 category b from 83 category c from 0`);
    const [a, b, c] = proofs.categories;
    expect(a).toMatchObject({ reach: "reached", witness: { under: "any-split", weights: {}, score: null } });
    expect(b).toMatchObject({ reach: "reached", witness: { under: "this-split" } });
    expect(c).toMatchObject({ reach: "reached", witness: { under: "any-split" } });
    expect(proofs.undisclosed).toEqual({
      assumed: null,
      parts: 2,
      groups: [{ path: "", parts: ["first", "second"], rest: "0.6" }],
    });
  });
});

describe("the small proofs", () => {
  const proofs = provedOf(
    `
    source s "S" source t "T" law l "L"
    not applicable parts are redistributed from s
    fact f choice { p "P" q "Q" } from s
    fact g yes/no
    dimension d weight 50% from s {
      indicator x weight 100% inferred "i" { applies when f is p scale choice { p "p" points 100 q "q" points 50 from t r "r" points 50 s "s" points 0 } from s }
    }
    dimension e weight 50% assumed "a" { indicator y weight 100% from s { scale yes/no } indicator z weight 0% { scale yes/no law l } }
    category a from 50 from s category b from 0
    rule odd { when f is q and y below 50 then category at most b }
    verdict by category, f from s { a, any gives "A" b, p gives "B" b, q gives "C" inferred "x" }`,
  );

  it("should count the cases of the verdict", () => {
    expect(proofs.verdict).toEqual({ columns: ["category", "f"], rows: 3, cases: 4, complete: true });
  });

  it("should name answers between which nothing differs, and indicators without weight", () => {
    expect(proofs.deadAnswers).toEqual([
      { indicators: ["x"], answers: ["q", "r"], points: "50" },
      { indicators: ["z"], answers: "all", points: null },
    ]);
  });

  it("should say of every condition whether it can hold and fail", () => {
    expect(proofs.conditions).toEqual([
      { of: "applies", name: "d.x", holds: "shown", fails: "shown", because: [] },
      { of: "rule", name: "odd", holds: "shown", fails: "shown", because: [] },
    ]);
  });

  it("should see a condition that scales keep from ever holding", () => {
    const { conditions } = provedOf(`
      indicator x weight 100% { scale choice { p "p" points 90 q "q" points 10 } }
      category a from 50 category b from 0
      rule high { when x above 95 then label "h" }
      rule low { when x above 5 then label "l" }`);
    expect(conditions).toEqual([
      { of: "rule", name: "high", holds: "never", fails: "shown", because: [] },
      { of: "rule", name: "low", holds: "shown", fails: "never", because: [] },
    ]);
  });

  it("should count who asks for a fact", () => {
    expect(proofs.facts).toEqual([
      { name: "f", type: "choice", uses: 3 },
      { name: "g", type: "yes-no", uses: 0 },
    ]);
  });

  it("should count weighted levels and rankings among those who ask for a fact", () => {
    const { facts } = provedOf(`
      fact n number 0..9 "N"
      fact k choice { p "P" q "Q" } "K"
      level unit -> office mean weighted by n
      rank office within k
      dimension x weight 100%
      category a from 50 category b from 0`);
    expect(facts.map(({ name, uses }) => [name, uses])).toEqual([
      ["n", 1],
      ["k", 1],
    ]);
  });

  it("should count how every statement came into the rubric, and how much weight hangs on it", () => {
    const { kinds, weight, unusedSources, unusedLaws, total } = proofs.provenance;
    const counts = (kind: string): object | undefined => kinds.find((one) => one.kind === kind);
    expect(counts("weight")).toMatchObject({ count: 5, documented: 2, inferred: 1, assumed: 1, unsourced: 1 });
    expect(counts("scale")).toMatchObject({ count: 3, documented: 1, unsourced: 2 });
    expect(counts("answer")).toMatchObject({ count: 4, documented: 4 });
    expect(counts("verdict")).toMatchObject({ count: 3, documented: 2, inferred: 1 });
    expect(counts("policy")).toMatchObject({ count: 2, documented: 1, unsourced: 1 });
    expect(total.count).toBe(kinds.reduce((sum, { count }) => sum + count, 0));
    expect(weight).toEqual({ documented: "0", inferred: "0.5", assumed: "0.5", undisclosed: "0", unsourced: "0" });
    expect({ unusedSources, unusedLaws }).toEqual({ unusedSources: [], unusedLaws: [] });
  });

  it("should be plain JSON data", () => expect(JSON.parse(JSON.stringify(proofs))).toEqual(proofs));
});

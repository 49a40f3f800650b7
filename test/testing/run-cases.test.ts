import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../../src/evaluate/classify.js";
import { rankScores } from "../../src/evaluate/rank-scores.js";
import { formatFixed } from "../../src/numeric/format-exact.js";
import { rational } from "../../src/numeric/rational.js";
import { runCases } from "../../src/testing/run-cases.js";
import { published, RUBRIC, resultsOf, scored, toldOf } from "./published.js";

const BECAUSE = { id: "salah cetak", en: "a misprint" };

describe("a published score", () => {
  it.each([
    ["in a category", "80", { category: "a", title: "Tinggi", zone: "green" }],
    ["on the last digit below", "79.99", { category: "b" }],
    ["with fewer digits than the rubric publishes", "50.1", { zone: "yellow" }],
  ])("should be reproduced: %s", (_, score, expected) => {
    expect(toldOf(scored("x", score, { expect: expected }))).toEqual(["reproduced"]);
  });

  it.each([
    [{ category: "b" }, "80", "failed; category b / a"],
    [{ title: "Sedang" }, "80", "failed; title Sedang / Tinggi"],
    [{ zone: "red" }, "50", "failed; zone red / yellow"],
    [{ category: "a", zone: "red" }, "50", "failed; category a / b; zone red / yellow"],
    [{}, "100.01", "failed; score 100.01 / nothing"],
    [{}, "-1", "failed; score -1 / nothing"],
    [{}, "50.123", "failed; score 50.123 / 50.12"],
    [{ zone: "green" }, null, "failed; zone green / nothing"],
  ])("should fail where it comes out otherwise: %j of %s", (expected, score, told) => {
    expect(toldOf(scored("x", score, { expect: expected }))).toEqual([told]);
  });

  it("should only be recorded where nothing was printed beside it", () => {
    expect(toldOf(scored("x", "80"), scored("y", null), scored("z", "80", { expect: {} }))).toEqual([
      "recorded",
      "recorded",
      "recorded",
    ]);
  });

  it("should have the verdict that its facts give", () => {
    const verdict = (text: string, facts: object) => toldOf(scored("x", "80", { expect: { verdict: text }, facts }));
    expect(verdict("Tinggi, bersih", { "follow-up": true })).toEqual(["reproduced"]);
    expect(verdict("Tinggi", { "follow-up": "tidak" })).toEqual(["reproduced"]);
    expect(verdict("Tinggi", { "follow-up": true })).toEqual(["failed; verdict Tinggi / Tinggi, bersih"]);
    expect(verdict("Tinggi", {})).toEqual(["failed; verdict Tinggi / nothing"]);
  });

  it.each([
    ["a category", { expect: { category: "aa" } }, "PTH6041", "expect.category"],
    ["a title", { expect: { title: "Tertinggi" } }, "PTH6041", "expect.title"],
    ["a verdict", { expect: { verdict: "Bersih" } }, "PTH6041", "expect.verdict"],
    ["a fact", { facts: { followup: true } }, "PTH5002", "facts.followup"],
    ["a value of a fact", { facts: { "follow-up": 3 } }, "PTH5003", "facts.follow-up"],
  ])("should fail at the place of %s that the rubric does not have", (_, more, code, path) => {
    const [result] = resultsOf(scored("x", "80", more));
    if (result?.kind !== "failed") return expect.fail();
    expect(result.diagnostics.map((one) => [one.code.slice(0, 4), one.path])).toEqual([[code.slice(0, 4), path]]);
    expect(result.diagnostics[0]?.span).not.toBeNull();
  });

  // Law: a case that prints what `classify` gives is reproduced; one that prints anything else is not.
  it("should be reproduced exactly by the category that it is in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom("a", "b", "c"), (hundredths, category) => {
        const score = formatFixed(rational(BigInt(hundredths), 100n), 2);
        const isIn = classify(RUBRIC, score).classification?.category.id === category;
        expect(resultsOf(scored("x", score, { expect: { category } }))[0]?.kind).toBe(isIn ? "reproduced" : "failed");
      }),
    );
  });
});

describe("a contradiction", () => {
  const contradicting = (differs: readonly string[], expected: object, score = "50") =>
    scored("x", score, { expect: expected, contradiction: { differs, ...BECAUSE } });

  it("should be told with its reason", () => {
    expect(resultsOf(contradicting(["zone"], { zone: "red" }))).toMatchObject([
      { kind: "contradiction", reasons: [{ en: "a misprint" }], differences: [{ aspect: "zone", actual: "yellow" }] },
    ]);
  });
  it("should fail when it is none any more", () => {
    expect(toldOf(contradicting(["zone"], { zone: "yellow" }))).toEqual(["failed; PTH6042"]);
    expect(toldOf(contradicting(["title"], { zone: "red" }))).toEqual(["failed; zone red / yellow; PTH6042"]);
    expect(toldOf(contradicting(["zone", "category"], { zone: "red" }))).toEqual(["failed; PTH6042"]);
  });
  it("should excuse nothing else", () => {
    expect(toldOf(contradicting(["zone"], { zone: "red", category: "a" }))).toEqual(["failed; category a / b"]);
  });
  it("should excuse a score that cannot be", () => {
    expect(toldOf(contradicting(["score"], {}, "500"))).toEqual(["contradiction; score 500 / nothing"]);
  });
});

describe("a published mean", () => {
  const mean = (scores: readonly string[], more: object) => ({
    kind: "mean",
    id: "m",
    subject: "m",
    level: "institution",
    members: scores.map((score, index) => ({ subject: `unit ${index}`, score })),
    source: "contoh",
    ...more,
  });

  it.each([
    ["rounded once", ["80", "80.01"], { score: "80.01", expect: { category: "a" } }],
    ["within the rounding of its members", ["87.04", "78.08"], { score: "82.57", slack: "0.005" }],
    ["just within it", ["50.00", "50.00"], { score: "49.99", slack: "0.01" }],
    ["with members at the ends of the range", ["100", "0"], { score: "50", slack: "5" }],
    ["without a published score, by its category", ["80", "79.98"], { expect: { category: "b" } }],
  ])("should be reproduced: %s", (_, members, more) => {
    expect(toldOf(mean(members, more))).toEqual(["reproduced"]);
  });

  it.each([
    ["another score", ["80", "90"], { score: "85.01" }, "failed; score 85.01 / 85.00"],
    ["a score out of reach", ["80", "90"], { score: "85.02", slack: "0.01" }, "failed; score 85.02 / 84.99..85.01"],
    ["another category", ["80", "90"], { score: "85", expect: { category: "b" } }, "failed; category b / a"],
    ["a score out of range", ["80", "90"], { score: "850" }, "failed; score 850 / 85.00"],
  ])("should fail on %s", (_, members, more, told) => {
    expect(toldOf(mean(members, more))).toEqual([told]);
  });

  it("should only be recorded where nothing was published of it", () => {
    expect(toldOf(mean(["80", "90"], {}))).toEqual(["recorded"]);
  });
  it("should point at a member that the rubric cannot give, and at a level that it does not have", () => {
    const said = (one: object) => {
      const [result] = resultsOf(one);
      return result?.kind === "failed"
        ? result.diagnostics.map(({ code, path, span }) => [code, path, span === null])
        : [];
    };
    expect(said(mean(["80", "101"], { score: "90" }))).toEqual([["PTH6022", "members[1].score", false]]);
    expect(said(mean(["80"], { level: "nation" }))).toEqual([["PTH6020", "level", false]]);
  });
});

describe("published parts", () => {
  const parts = (known: object, score: string, more: object = {}) => ({
    kind: "parts",
    id: "p",
    subject: "p",
    known,
    score,
    source: "contoh",
    ...more,
  });

  it("should add up to the published score, as points or as scores", () => {
    const expected = {
      expect: { category: "a", title: "Tinggi", zone: "green", verdict: "Tinggi" },
      facts: { "follow-up": "no" },
    };
    expect(toldOf(parts({ isi: { points: "50" }, aduan: { score: "80" } }, "82.00", expected))).toEqual(["reproduced"]);
    const facts = { "follow-up": "no" };
    expect(toldOf(parts({ isi: { points: "50" }, aduan: { score: "80" } }, "82.10", { facts }))).toEqual([
      "failed; score 82.10 / 82.00",
    ]);
  });
  it("should fail where a part is lacking, or is none of the rubric", () => {
    const [told] = toldOf(parts({ isi: { points: "50" } }, "82.00"));
    expect(told).toMatch(/^failed; score 82.00 \/ nothing; PTH6/);
    const [result] = resultsOf(parts({ isi: { points: "50" }, adun: { score: "80" } }, "82.00"));
    expect(result).toMatchObject({
      kind: "failed",
      diagnostics: [{ path: "known.adun", text: { en: { hint: "did you mean `aduan`" } } }],
    });
  });
});

describe("a league table", () => {
  /** A table of scores at places, behind the score cases that it ranks. */
  const table = (rows: readonly (readonly [string | null, number])[], of?: number, wrong?: number) => [
    ...rows.map(([score], index) => scored(`r${index}`, score)),
    {
      kind: "ranks",
      id: "t",
      among: "semua",
      ...(of === undefined ? {} : { of }),
      rows: rows.map(([, place], index) => ({
        case: `r${index}`,
        place,
        ...(index === wrong ? { contradiction: BECAUSE } : {}),
      })),
    },
  ];
  const told = (...args: Parameters<typeof table>) => toldOf(...table(...args)).at(-1);

  it.each([
    [
      "whole",
      [
        ["90", 1],
        ["80", 2],
        ["70", 3],
      ],
      3,
    ],
    [
      "with shared places",
      [
        ["90", 1],
        ["80", 2],
        ["80.00", 2],
        ["70", 4],
      ],
      4,
    ],
    [
      "in any order",
      [
        ["70", 3],
        ["90", 1],
        ["80", 2],
      ],
      3,
    ],
    [
      "beginning further down",
      [
        ["70", 11],
        ["60", 12],
      ],
      undefined,
    ],
    [
      "with gaps",
      [
        ["90", 1],
        ["80", 5],
        ["70", 40],
      ],
      40,
    ],
    [
      "with equal scores across a gap",
      [
        ["80", 3],
        ["80", 9],
      ],
      9,
    ],
    [
      "with a place whose score was not printed",
      [
        [null, 1],
        ["80", 2],
        ["70", 3],
      ],
      3,
    ],
  ] as const)("should be reproduced: %s", (_, rows, of) => expect(told(rows, of)).toBe("reproduced"));

  it.each([
    [
      "a lower score before a higher one",
      [
        ["80", 1],
        ["90", 5],
      ],
      9,
      "failed; r0 place 1 / 6..9; r1 place 5 / nothing",
    ],
    [
      "equal scores one after the other in a whole run",
      [
        ["80", 1],
        ["80", 2],
      ],
      2,
      "failed; r1 place 2 / 1",
    ],
    [
      "different scores at one place",
      [
        ["80", 1],
        ["79", 1],
      ],
      2,
      "failed; r0 place 1 / nothing; r1 place 1 / 2",
    ],
    ["a place behind the last", [["80", 3]], 2, "failed; r0 place 3 / 1..2"],
    [
      "more better ones than there is room for",
      [
        ["90", 1],
        ["90", 1],
        ["90", 1],
        ["80", 2],
      ],
      9,
      "failed; r3 place 2 / 4..9",
    ],
    [
      "no room for those behind",
      [
        ["80", 9],
        ["70", 10],
        ["70", 10],
      ],
      10,
      "failed; r0 place 9 / 1..8",
    ],
    [
      "places without gaps that count differently",
      [
        ["80", 1],
        ["80", 1],
        ["70", 2],
      ],
      3,
      undefined,
    ],
  ] as const)("should fail on %s", (_, rows, of, expected) => {
    const found = told(rows, of);
    if (expected === undefined) expect(found).toMatch(/^failed; /);
    else expect(found).toBe(expected);
  });

  it("should only be recorded where there is nothing to compare a place with", () => {
    expect([
      told([["80", 3]], 9),
      told(
        [
          ["80", 3],
          [null, 4],
        ],
        9,
      ),
    ]).toEqual(["recorded", "recorded"]);
  });

  it("should hold a row that contradicts against the others, and not the others against it", () => {
    const misprint = [
      ["54.01", 1],
      ["93", 2],
      ["90", 3],
    ] as const;
    expect(told(misprint, 3, 0)).toBe("contradiction; r0 place 1 / nothing");
    expect(
      told(
        [
          ["94.01", 1],
          ["93", 2],
          ["90", 3],
        ],
        3,
        0,
      ),
    ).toBe("failed; PTH6042");
    expect(told(misprint, 3, 1)).toMatch(/^failed; r0 place 1/);
  });

  // Law: the places that the scores give are reproduced, whichever rows of the table are printed.
  it("should be reproduced with the places that the scores give, in whole and in parts", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(scores, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (all, shown) => {
        const places = rankScores(
          all.map((score) => rational(BigInt(score))),
          "share",
        );
        const rows = all.map((score, index) => [String(score), places[index] ?? 0] as const);
        expect(told(rows, all.length)).toBe("reproduced");
        const some = rows.filter((_, index) => shown[index]);
        if (some.length > 0) expect(told(some, all.length)).toBe(some.length > 1 ? "reproduced" : "recorded");
      }),
    );
  });

  // Law: in a whole table of different scores, two rows that are swapped never pass.
  it("should fail with two rows swapped", () => {
    const pair = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(pair, ([one = 0, other = 1]) => {
        const places = [1, 2, 3, 4, 5, 6, 7];
        [places[one], places[other]] = [places[other] ?? 0, places[one] ?? 0];
        const rows = places.map((place, index) => [String(90 - index), place] as const);
        expect(told(rows, 7)).toMatch(/^failed; /);
      }),
    );
  });
});

describe("published counts", () => {
  const shares = (of: number, more: object) => ({
    kind: "shares",
    id: "s",
    among: "semua",
    of,
    source: "contoh",
    ...more,
  });
  const zones = (green: number, yellow: number, red: number) => ({
    green: { count: green },
    yellow: { count: yellow },
    red: { count: red },
  });

  it("should add up, zones to categories, and to the printed percentages", () => {
    const categories = { a: { count: 337, percent: "57.41" }, b: { count: 157, percent: "27" }, c: { count: 93 } };
    expect(toldOf(shares(587, { zones: zones(337, 157, 93), categories }))).toEqual(["reproduced"]);
    expect(toldOf(shares(2, { zones: { green: { count: 1, percent: "50.00" }, red: { count: 1 } } }))).toEqual([
      "reproduced",
    ]);
  });
  it.each([
    ["another total", shares(586, { zones: zones(337, 157, 93) }), "failed; zones count 586 / 587"],
    [
      "a percentage cut instead of rounded",
      shares(3, { zones: { green: { count: 2, percent: "66.6" }, red: { count: 1 } } }),
      "failed; green percent 66.6 / 66.7",
    ],
    [
      "zones that are not those of the categories",
      shares(3, { zones: zones(2, 1, 0), categories: { a: { count: 1 }, b: { count: 2 } } }),
      "failed; yellow count 1 / 2; green count 2 / 1",
    ],
  ])("should fail on %s", (_, one, told) => expect(toldOf(one)).toEqual([told]));

  it("should be of categories that the rubric has", () => {
    expect(toldOf(shares(1, { categories: { d: { count: 1 } } }))).toEqual(["failed; PTH6041"]);
    expect(toldOf(shares(1, { zones: { red: { count: 1 } } }))).toEqual(["reproduced"]);
  });
});

describe("cases of another rubric", () => {
  it("should not be run at all", () => {
    const { results, diagnostics } = runCases({ ...RUBRIC, year: "2023" }, published([scored("x", "80")]));
    expect(results).toEqual([]);
    expect(diagnostics.map(({ code, path, text }) => [code, path, text.en.message])).toEqual([
      ["PTH6040", "rubric", "these results are of `loket@2024`, not of `loket@2023`"],
    ]);
  });
});

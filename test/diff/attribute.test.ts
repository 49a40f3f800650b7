import { describe, expect, it } from "vitest";
import { attribute } from "../../src/diff/attribute.js";
import { attributePopulation } from "../../src/diff/attribute-population.js";
import type { Attribution } from "../../src/diff/attribution.js";
import type { YearGiven } from "../../src/diff/hybrid-years.js";
import type { Rubric } from "../../src/model/rubric.js";
import { accepted, compiled } from "../support/laws.js";
import { compiledPair } from "./comparing.js";

/** A rubric of a year, with the statements that matter. */
function loket(year: number, lines: string, id = "loket"): Rubric {
  return compiled(text(year, lines, id));
}

function text(year: number, lines: string, id = "loket"): string {
  const has = (word: string): boolean => lines.includes(word);
  return `rubric ${id} ${year} {
  title "Loket"
  ${has("score 0..") ? "" : "score 0..100 published 2 digits half-up"}
  ${has("missing answers") ? "" : "missing answers count as lowest"}
  ${lines}
  ${has("category ") ? "" : 'category baik "Baik" zone green from 60 category kurang "Kurang" zone red from 0'}
}`;
}

function given(rubric: Rubric, answers: object, others: object = {}): YearGiven {
  return { rubric, evidence: accepted(rubric, { subject: "dinas-a", answers, ...others }) };
}

function codes({ diagnostics }: Pick<Attribution, "diagnostics">): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

const HALVES = `indicator a "A" weight 50% { scale levels 0..4 } indicator b "B" weight 50% { scale yes/no }`;
const OLD = loket(2021, HALVES);
const NOTHING = { scales: "0", tree: "0", rules: "0", paired: "0", rounding: "0" };

describe("the terms of a change", () => {
  it("should be those worked out by hand", () => {
    const later = loket(
      2022,
      `indicator a "A" weight 30% { scale levels 0..8 } indicator c "Lain sekali" weight 70% { scale number 0..10 higher is better }`,
    );
    const found = attribute(given(OLD, { a: 4, b: true }), given(later, { a: 4, c: 5 }));
    // a: the scale halves 4 (1 to 1/2), mean weight 40; its weight falls by 20, mean answer 3/4. b: gone. c: 70 * 1/2.
    expect(found.terms).toEqual({
      evidence: "0",
      scales: "-20",
      tree: "-30",
      ofTree: { weights: "-15", added: "35", removed: "-50", inseparable: "0" },
      rules: "0",
      paired: "0",
      rounding: "0",
    });
    expect(found.difference).toEqual({ published: "-50", exact: "-50" });
    expect(found.parts.map(({ before, after, total }) => [before, after, total])).toEqual([
      ["b", null, "-50"],
      ["a", "a", "-35"],
      [null, "c", "35"],
    ]);
  });

  it("should put better answers into the evidence, and rounding beside it", () => {
    const thirds = loket(
      2021,
      `indicator a "A" weight 1/3 { scale yes/no } indicator b "B" weight 2/3 { scale yes/no }`,
    );
    const { terms, difference } = attribute(given(thirds, { a: false }), given(thirds, { a: true }));
    expect(terms).toMatchObject({ ...NOTHING, evidence: "100/3", rounding: "-1/300" });
    expect(difference).toEqual({ published: "33.33", exact: "100/3" });
  });

  it("should carry a known subtotal over as a score, so that another weight counts as weight", () => {
    const groups = (input: number): string =>
      `dimension input "Input" weight ${input}% dimension output "Output" weight ${100 - input}%`;
    const known = (input: string, output: string): object => ({
      known: { input: { points: input }, output: { points: output } },
    });
    const found = attribute(
      given(loket(2021, groups(20)), {}, known("10", "40")),
      given(loket(2022, groups(40)), {}, known("20", "30")),
    );
    // Both scored 50 in both years, whatever they weigh.
    expect(found.terms).toMatchObject({ ...NOTHING, evidence: "0" });
    expect(found.parts.map(({ tree }) => tree)).toEqual(["10", "-10"]);
  });

  it("should put rules, policies and rounded parts into the rules", () => {
    const ruled = loket(2022, `${HALVES} rule batas "Batas" { when a below 60 then cap score at 55 }`);
    expect(attribute(given(OLD, { a: 2, b: true }), given(ruled, { a: 2, b: true })).terms).toMatchObject({
      evidence: "0",
      scales: "0",
      tree: "0",
      rules: "-20",
    });
    const lenient = loket(2022, `missing answers are excluded ${HALVES}`);
    expect(attribute(given(OLD, { b: true }), given(lenient, { b: true })).terms).toMatchObject({ rules: "50" });
  });

  it.each([
    ["an amendment", 'rename fact lanjut to tindak because "nama baru"'],
    ["its title alone", null],
  ])("should follow a fact that is renamed by %s, in rules and in what applies", (_, rename) => {
    const lines = `fact lanjut yes/no "Ditindaklanjuti" ${HALVES.replace('"B" weight 50% {', '"B" weight 50% { applies when lanjut')}
      not applicable parts count as lowest rule potong "Potong" { when not lanjut then subtract 5 }`;
    const later =
      rename === null
        ? text(2022, lines.replaceAll("lanjut ", "tindak "))
        : `rubric loket 2022 amends loket 2021 { title "Loket 2022" ${rename} }`;
    const [before, after] = compiledPair(text(2021, lines), later);
    const answers = { a: 4 };
    const found = attribute(
      given(before, { ...answers, b: true }, { facts: { lanjut: true } }),
      given(after, answers, { facts: { tindak: false } }),
    );
    expect(found.terms).toMatchObject({ ...NOTHING, evidence: "-55" });
    expect(found.category).toMatchObject({ becauseOf: "evidence" });
  });

  it("should not take a renamed category for another one", () => {
    const lines = `${HALVES} category baik "Baik" from 60 category kurang "Kurang" from 0`;
    const renamed = `rubric loket 2022 amends loket 2021 { title "Loket 2022" rename category baik to bagus because "kata" }`;
    const [before, after] = compiledPair(text(2021, lines), renamed);
    const of = (rubric: Rubric, b: boolean): YearGiven => given(rubric, { a: 4, b });
    expect(attribute(of(before, true), of(after, true)).category?.becauseOf).toBe("none");
    expect(attribute(of(before, true), of(after, false)).category?.becauseOf).toBe("evidence");
    const many = attributePopulation(
      { rubric: before, evidence: [of(before, true).evidence] },
      { rubric: after, evidence: [of(after, true).evidence] },
    );
    expect(many.byRubric).toEqual([]);
  });

  it("should follow what an amendment renames", () => {
    const [before, after] = compiledPair(
      text(2021, HALVES),
      `rubric loket 2022 amends loket 2021 {
        title "Loket 2022"
        rename indicator a to papan because "nama baru"
        change indicator papan weight 60%
        change indicator b weight 40%
      }`,
    );
    const found = attribute(given(before, { a: 4, b: false }), given(after, { papan: 4, b: false }));
    expect(found.terms).toMatchObject({ ...NOTHING, evidence: "0", tree: "10" });
    expect(found.parts).toMatchObject([{ before: "a", after: "papan", tree: "10" }]);
  });
});

describe("what moves together", () => {
  it("should be an answer and its scale where the other scale has no such answer", () => {
    const other = loket(
      2022,
      `indicator a "A" weight 50% { scale levels 0..2 } indicator b "B" weight 50% { scale yes/no }`,
    );
    const found = attribute(given(OLD, { a: 3, b: true }), given(other, { a: 2, b: true }));
    expect(found.terms).toMatchObject({ ...NOTHING, evidence: "0", paired: "12.5" });
    expect(found.together).toEqual([{ path: "a", title: "A", titleEn: null, why: "scale", term: "paired" }]);
    // The neighbour: 2 is an answer on both scales.
    const fitting = attribute(given(OLD, { a: 2, b: true }), given(other, { a: 2, b: true }));
    expect(fitting.terms).toMatchObject({ evidence: "0", scales: "25" });
    expect(fitting.together).toEqual([]);
  });

  it("should be a part and its evidence where the other year only knows what is above it", () => {
    const group = (inner: string): string => `dimension d "D" weight 100% { ${inner} }`;
    const before = loket(2021, group(HALVES));
    const after = loket(
      2022,
      group(
        `indicator a "A" weight 50% { scale levels 0..4 } indicator z "Baru sama sekali" weight 50% { scale number 0..9 higher is better }`,
      ),
    );
    const found = attribute(given(before, { a: 4, b: true }), given(after, {}, { known: { d: { score: "20" } } }));
    expect(found.together).toEqual([{ path: "d", title: "D", titleEn: null, why: "not-told", term: "tree" }]);
    expect(found.terms?.ofTree.inseparable).not.toBe("0");
    expect(found.difference?.exact).toBe("-80");
  });

  it("should be a missing answer and its policy where the other year would stop", () => {
    const strict = loket(2022, `missing answers stop the score ${HALVES}`);
    const found = attribute(given(OLD, { b: true }), given(strict, { a: 4, b: true }));
    expect(found.terms).toMatchObject({ ...NOTHING, evidence: "50" });
    expect(found.together).toEqual([{ path: "a", title: "A", titleEn: null, why: "missing", term: "evidence" }]);
  });
});

describe("the category", () => {
  const stricter = loket(
    2022,
    `${HALVES} category baik "Baik" zone green from 80 category kurang "Kurang" zone red from 0`,
  );

  it("should change because of the rubric, the evidence, both or nothing", () => {
    const because = (before: YearGiven, after: YearGiven): string | undefined =>
      attribute(before, after).category?.becauseOf;
    expect(because(given(OLD, { a: 2, b: true }), given(stricter, { a: 2, b: true }))).toBe("rubric");
    expect(because(given(OLD, { a: 4, b: true }), given(stricter, { a: 0, b: true }))).toBe("evidence");
    expect(because(given(OLD, { a: 3, b: true }), given(stricter, { a: 2, b: true }))).toBe("both");
    expect(because(given(OLD, { a: 4, b: true }), given(stricter, { a: 4, b: true }))).toBe("none");
  });

  it("should tell what the thresholds alone make of a published score", () => {
    const found = attribute(given(OLD, { a: 2, b: true }), given(stricter, { a: 4, b: true })).category;
    expect(found?.thresholds.before).toMatchObject({ before: { id: "baik" }, after: { id: "kurang" } });
    expect(found?.thresholds.after).toMatchObject({ before: { id: "baik" }, after: { id: "baik" } });
  });

  it("should be compared by zone where the categories have other names", () => {
    const renamed = loket(2022, `${HALVES} category A "A" zone green from 60 category B "B" zone red from 0`);
    const found = attribute(given(OLD, { a: 2, b: true }), given(renamed, { a: 2, b: true })).category;
    expect(found).toMatchObject({ before: { id: "baik" }, after: { id: "A" }, comparedBy: "zone", becauseOf: "none" });
  });
});

describe("a category that hangs on what moved together", () => {
  const shorter = loket(2021, HALVES.replace("0..4", "0..2"));
  const because = (before: YearGiven, after: YearGiven): unknown => attribute(before, after).category;

  it("should have no cause where an answer fits only the scale of its own year", () => {
    const found = attribute(given(shorter, { a: 0, b: true }), given(OLD, { a: 4, b: true }));
    expect(found.terms).toMatchObject({ ...NOTHING, evidence: "0", paired: "50" });
    // 0 is an answer on the later scale too, but 4 is none on the earlier one.
    expect(found.category).toMatchObject({
      before: { id: "kurang" },
      after: { id: "baik" },
      becauseOf: "inseparable",
      evidenceAlone: null,
      rubricAlone: { id: "kurang" },
    });
    const valid = because(given(shorter, { a: 0, b: true }), given(OLD, { a: 2, b: true }));
    expect(valid).toMatchObject({ becauseOf: "evidence", evidenceAlone: { id: "baik" } });
  });

  it("should have one where every answer on the other scale would give the same category", () => {
    const found = because(given(shorter, { a: 2, b: true }), given(OLD, { a: 3, b: false }));
    // Without b at most 50 is left, whatever 3 would be on 0..2.
    expect(found).toMatchObject({
      becauseOf: "evidence",
      evidenceAlone: { id: "kurang" },
      rubricAlone: { id: "baik" },
    });
  });

  it("should have none where rules stand between the answer and the category", () => {
    const ruled = loket(
      2021,
      `${HALVES.replace("0..4", "0..2")} rule batas "Batas" { when a below 10 then cap score at 55 }`,
    );
    const found = because(given(ruled, { a: 2, b: true }), given(OLD, { a: 3, b: false }));
    expect(found).toMatchObject({ becauseOf: "inseparable", evidenceAlone: null });
  });

  it("should keep a subtotal and an answer that fits only its own scale out of the evidence", () => {
    const known = given(shorter, { b: true }, { known: { a: { score: "20" } } });
    const found = attribute(known, given(OLD, { a: 4, b: true }));
    expect(found.terms).toMatchObject({ ...NOTHING, evidence: "0", paired: "40" });
    expect(found.category).toMatchObject({ becauseOf: "none", evidenceAlone: null });
    expect(attribute(known, given(OLD, { a: 2, b: true })).terms).toMatchObject({
      evidence: "27.5",
      scales: "-12.5",
      paired: "0",
    });
  });

  it("should be counted, but not as one of the rubric, in a population", () => {
    const [before, after] = [given(shorter, { a: 0, b: true }), given(OLD, { a: 4, b: true })];
    const found = attributePopulation(
      { rubric: shorter, evidence: [before.evidence] },
      { rubric: OLD, evidence: [after.evidence] },
    );
    expect(found).toMatchObject({ byRubric: [], becauseOf: { rubric: 0, inseparable: 1 }, mean: { paired: "50" } });
  });
});

describe("what cannot be split", () => {
  const unsplit = { terms: null, difference: null, parts: [], category: null };

  it("should be said of years without a single score, with the side and the reason", () => {
    const open = loket(
      2021,
      `indicator a "A" weight undisclosed { scale levels 0..4 } indicator b "B" weight undisclosed { scale yes/no }`,
    );
    const years = [given(open, { a: 2, b: true }), given(OLD, { a: 2, b: true })] as const;
    const found = attribute(...years);
    expect(found).toMatchObject(unsplit);
    expect(codes(found)).toEqual(["PTH7031", "PTH6001"]);
    expect(found.diagnostics[0]?.text.en.message).toBe(
      "`dinas-a` has no single score under `loket@2021`, only 50 to 100",
    );
    const assumed = attribute(...years, { assumeUndisclosed: "equal" });
    expect({ codes: codes(assumed), terms: assumed.terms }).toMatchObject({
      codes: [],
      terms: { ...NOTHING, evidence: "0" },
    });
  });

  it("should be said of other score ranges", () => {
    const five = loket(2022, `score 0..5 published 2 digits half-up ${HALVES} category baik "Baik" from 0`);
    const found = attribute(given(OLD, { a: 2, b: true }), given(five, { a: 2, b: true }));
    expect({ ...found, codes: codes(found) }).toMatchObject({ ...unsplit, codes: ["PTH7030"] });
    expect(found.after.score).toBe("3.75");
  });

  it("should be said of two subjects", () => {
    const other = accepted(OLD, { subject: "dinas-b", answers: {} });
    const found = attribute(given(OLD, {}), { rubric: OLD, evidence: other });
    expect({ ...found, codes: codes(found) }).toMatchObject({ ...unsplit, codes: ["PTH7032"] });
  });

  it("should be said where a mix of the years has no score", () => {
    const stop = (condition: string): string =>
      `missing answers stop the score not applicable parts are redistributed fact buka yes/no "Buka"
       indicator b "B" weight 50% { scale yes/no }
       dimension d "D" weight 50% { ${condition} indicator e "Sesuatu" weight 100% { scale yes/no } }`;
    const after = `missing answers stop the score not applicable parts are redistributed fact buka yes/no "Buka"
       indicator b "B" weight 50% { scale yes/no }
       indicator z "Yang lain sama sekali" weight 50% { applies when buka scale levels 0..7 }`;
    const found = attribute(
      given(loket(2021, stop("applies when buka")), { b: true, e: true }, { facts: { buka: true } }),
      given(loket(2022, after), { b: true }, { facts: { buka: false } }),
    );
    expect(codes(found)).toEqual(["PTH7034"]);
    expect(found).toMatchObject({ terms: null, category: null, difference: { published: "0" } });
    expect(found.diagnostics[0]?.text.en.message).toContain("an answer is missing");
  });

  it("should be warned of, but split, where nothing is the same or the scheme is another", () => {
    const others = loket(2022, `indicator x "Lain" weight 100% { scale number 1..9 higher is better }`, "lain");
    const found = attribute(given(OLD, { a: 4, b: true }), given(others, { x: 5 }));
    expect(codes(found)).toEqual(["PTH7001", "PTH7033"]);
    expect(found.terms?.ofTree).toEqual({ weights: "0", added: "50", removed: "-100", inseparable: "0" });
  });

  it("should refuse options that there are not", () => {
    expect(() => attribute(given(OLD, {}), given(OLD, {}), { assume: "equal" } as never)).toThrow(TypeError);
  });
});

describe("a population", () => {
  const of = (subject: string, a: number): YearGiven["evidence"] =>
    accepted(OLD, { subject, answers: { a, b: false } });
  const year = (...evidence: readonly YearGiven["evidence"][]) => ({ rubric: OLD, evidence });

  it("should have the exact mean of each term, and list who is in one year only", () => {
    const found = attributePopulation(
      year(of("x", 0), of("y", 0), of("z", 1), of("gone", 1)),
      year(of("new", 2), of("z", 1), of("y", 4), of("x", 4)),
    );
    expect(found.subjects.map(({ subject }) => subject.id)).toEqual(["z", "y", "x"]);
    expect(found).toMatchObject({
      counted: 3,
      mean: { ...NOTHING, evidence: "100/3", published: "100/3" },
      becauseOf: { evidence: 0, rubric: 0, both: 0, inseparable: 0, none: 3 },
      onlyBefore: ["gone"],
      onlyAfter: ["new"],
      diagnostics: [],
    });
  });

  it("should name those whom the rubric alone moved", () => {
    const after = loket(
      2022,
      `${HALVES} category baik "Baik" zone green from 40 category kurang "Kurang" zone red from 0`,
    );
    const read = (subject: string, a: number) => accepted(after, { subject, answers: { a, b: false } });
    const found = attributePopulation(year(of("x", 4), of("y", 1)), {
      rubric: after,
      evidence: [read("x", 4), read("y", 1)],
    });
    expect(found).toMatchObject({ byRubric: ["x"], becauseOf: { rubric: 1, none: 1 } });
  });

  it("should leave out who is doubled, and say so", () => {
    const found = attributePopulation(year(of("x", 0), of("x", 1), of("y", 1)), year(of("x", 2), of("y", 1)));
    expect(codes(found)).toEqual(["PTH7035"]);
    expect(found.subjects.map(({ subject }) => subject.id)).toEqual(["y"]);
    expect([...found.onlyBefore, ...found.onlyAfter]).toEqual([]);
  });

  it("should say that nobody is in both years", () => {
    const found = attributePopulation(year(of("x", 0)), year(of("y", 0)));
    expect({ codes: codes(found), mean: found.mean, counted: found.counted }).toEqual({
      codes: ["PTH7036"],
      mean: null,
      counted: 0,
    });
  });
});

import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { explain } from "../../src/explain/explain.js";
import { EVERY_ANSWER, EVERY_STEP, OPEN_ANSWER, OPEN_STEPS } from "../evaluate/every-step.js";
import { around } from "../evaluate/one-indicator.js";
import { accepted, compiled, outcomeOf } from "../support/laws.js";

/** The lines of an explanation, without their indentation. */
function lines(parts: string, evidence: object, missing?: string): readonly string[] {
  const outcome = outcomeOf(around(parts, missing === undefined ? {} : { missing }), { subject: "a", ...evidence });
  return explain(outcome, "en")
    .split("\n")
    .map((line) => line.trim());
}

describe("an explanation", () => {
  it.each([
    ["every-step.id.txt", EVERY_STEP, EVERY_ANSWER, "id"],
    ["every-step.en.txt", EVERY_STEP, EVERY_ANSWER, "en"],
    ["open-steps.id.txt", OPEN_STEPS, OPEN_ANSWER, "id"],
    ["open-steps.en.txt", OPEN_STEPS, OPEN_ANSWER, "en"],
  ] as const)("should tell everything, as in %s", async (file, rubric, evidence, language) => {
    await expect(`${explain(outcomeOf(rubric, evidence), language)}\n`).toMatchFileSnapshot(file);
  });

  it("should tell what was never published, between what the score lies, and what is certain all the same", () => {
    const told = lines(
      `indicator a "A" weight undisclosed { scale levels 0..4 }
       indicator b "B" weight undisclosed { scale levels 0..4 }
       indicator c "C" weight 50% { scale levels 0..4 }`,
      { answers: { a: 3, b: 2, c: 2 } },
    );
    expect(told).toContain("Score: no single score, between 50 and 62.5");
    expect(told).toContain("Possible categories: C, D");
    expect(told).toContain("Whole score: not certain, because the weights of A and B were never published");
    expect(told).toContain("Weights that were never published: A and B");
    expect(told).toContain("its weight was never published");
    expect(told).toContain("50 × 50% = 25");
  });
  it("should tell that the category is certain although the score is not", () => {
    const told = lines(
      `indicator a "A" weight undisclosed { scale levels 0..4 }
       indicator b "B" weight undisclosed { scale levels 0..4 }`,
      { answers: { a: 4, b: 4 } },
    );
    expect(told).toContain("Score: no single score, 100");
    expect(told).toContain("Category: A (Kualitas Tertinggi, zone green), certain");
    expect(told).toContain("The category is certain all the same: A in every case");
  });
  it("should tell what a part counts that received weight, also where its own score is only a range", () => {
    const text = around(
      `not applicable parts are redistributed
       indicator a "A" weight 37.5% { scale levels 0..4 }
       dimension b "B" weight 40% {
         indicator x "X" weight undisclosed { scale levels 0..4 }  indicator y "Y" weight undisclosed { scale levels 0..4 }
       }
       indicator c "C" weight 22.5% { scale levels 0..4  may be n/a }`,
    );
    const outcome = outcomeOf(text, { subject: "a", answers: { a: 2, x: 4, y: 1, c: "n/a" } });
    expect(explain(outcome, "en")).toContain("50 × 15/31 (was 37.5%) = ≈24.1935");
    expect(explain(outcome, "en")).toContain("\n    weight 16/31 (was 40%)");
    expect(explain(outcome, "id")).toContain("\n    bobot 16/31 (semula 40%)");
  });
  it("should mark weights that were assumed, and list the assumption", () => {
    const rubric = compiled(
      around(`indicator a "A" weight undisclosed { scale yes/no }  indicator b "B" weight undisclosed { scale yes/no }
        indicator c "C" weight 40% { scale yes/no }`),
    );
    const evidence = accepted(rubric, { subject: "a", answers: { a: true, b: false, c: true } });
    const told = explain(evaluate(rubric, evidence, { assumeUndisclosed: "equal" }), "id");
    expect(told).toContain("100 × 30% (bobot diandaikan sama besar) = 30");
    expect(told).toContain("bobot yang tidak diterbitkan (diandaikan):");
  });
  it("should tell that weights add up to another total, and how points stand to a weight that is not known", () => {
    expect(
      lines(
        `weights total 99.9%
         indicator a weight 33.3% { scale yes/no }  indicator b weight 66.6% { scale yes/no }`,
        { answers: { a: true, b: false } },
      ),
    ).toContain("the weights here add up to 99.9%, as they were published");
    const told = lines("dimension a weight undisclosed  dimension b weight undisclosed", {
      answers: {},
      known: { a: { points: 20, source: "report" }, b: { points: "12.5", note: "page 3" } },
    });
    for (const line of [
      "published contribution 20",
      "its weight was never published",
      "evidence: report",
      "note: page 3",
    ])
      expect(told).toContain(line);
    expect(told).toContain("Whole score = 20 + 12.5 = 32.5");
  });
  it("should tell which answer a rubric does not do without, and still everything that is known", () => {
    const told = lines(
      `dimension d "D" weight 50% { indicator a "A" weight 100% { scale yes/no } }
       indicator b "B" weight 50% { scale levels 0..4 }`,
      { answers: { a: true } },
      "stop the score",
    );
    expect(told).toContain("D = 100");
    expect(told).toContain("100 × 50% = 50");
    expect(told).toContain("this rubric gives no score without this answer; its score is between 0 and 100");
    expect(told).toContain("Whole score: not certain, because the score of B is not certain");
    expect(told).toContain("Not answered: B");
  });
  it("should tell why a rule could not be decided, and what an open fact leaves open", () => {
    const told = lines(
      `fact late yes/no "Terlambat" en "Too late"
       not applicable parts are redistributed
       indicator a "A" weight 50% { scale levels 0..4  may be n/a }  indicator b "B" weight 50% { scale levels 0..4 }
       rule r "R" { when a below 50 then subtract 10 }
       rule s "S" { when late then withhold award }`,
      { answers: { a: "n/a", b: 3 } },
    );
    expect(told).toContain("cannot be decided, because the score of A is missing; changes nothing");
    expect(told).toContain("cannot be decided, because Too late: not known; changes nothing");
    expect(told).toContain("Too late: not known");
    expect(told.some((line) => line.startsWith("Award"))).toBe(false);
  });
  it("should tell what a rule that applies leaves as it is, and where the score ends", () => {
    const told = lines(
      `fact late yes/no "Terlambat" en "Too late"
       indicator a "A" weight 100% { scale levels 0..4 }
       rule r "R" { when late then subtract 30 }
       rule s "S" { when late then cap score at 80 }
       rule t "T" { when a at most 50 and late or a below 10 then category at most D }`,
      { facts: { late: true }, answers: { a: 1 } },
    );
    expect(told).toContain("30 is subtracted from the score (never below 0): from 25 to 0");
    expect(told).toContain("the score is at most 80: nothing changes");
    expect(told).toContain("applies, because the score of A 25 does not exceed 50 and Too late: yes");
    expect(told).toContain("the category is at most D (Kualitas Rendah): nothing changes");
  });
  it("should tell the facts that keep the score from being one number, and no others, also where too many are missing", () => {
    const facts = `fact late yes/no "Terlambat" en "Late"  fact kept yes/no "Ditepati" en "Kept"
      fact shown yes/no "Dipajang" en "Shown"`;
    const told = lines(
      `${facts}
       indicator a "A" weight 100% { scale levels 0..4 }
       rule r "R" { when late then subtract 10 }
       rule s "S" { when kept and a below 50 then subtract 10 }
       rule t "T" { when shown then withhold award }`,
      { answers: { a: 4 } },
    );
    expect(told).toContain("Why there is only a range");
    expect(told).toContain("Facts that are not known: Late");
    const many = Array.from({ length: 11 }, (_, index) => `fact f${index} yes/no "F" en "Fact ${index}"`);
    const rules = many.map((_, index) => `rule r${index} "R" { when f${index} then subtract 1 }`);
    const unclear = lines([...many, ...rules, 'indicator a "A" weight 100% { scale levels 0..4 }'].join("\n"), {
      answers: { a: 4 },
    });
    expect(unclear).toContain("Why there is no score");
    expect(unclear.find((line) => line.startsWith("Facts that are not known:"))).toContain("Fact 10");
  });
  it("should mark what is certain without a score", () => {
    const told = lines(
      `dimension b "B" weight undisclosed  dimension c "C" weight undisclosed
       indicator a "A" weight 90% { scale levels 0..4 }
       rule r "R" { when a above 50 then label "Unggul" en "Ahead" }
       verdict by category { A gives "Baik" en "Good" B gives "Kurang" C gives "Kurang" D gives "Kurang" E gives "Kurang" }`,
      { answers: { a: 4 } },
    );
    expect(told).toContain("Verdict: Good, certain");
    expect(told).toContain("Labels: Ahead, certain");
  });
  it("should tell without a score which rules apply, and what they do, so that the range follows", () => {
    const parts = `fact telat yes/no "Terlambat" en "Late"  fact rugi yes/no "Merugikan" en "Harmful"
      dimension a "A" weight undisclosed  dimension b "B" weight undisclosed`;
    const potong = 'rule potong "Potongan" en "Deduction" { when telat then subtract 5 }';
    const batas = 'rule batas "Batas" en "Limit" { when telat then cap score at 60 }';
    const known = { a: { score: 50 }, b: { score: 75 } };
    const of = (rules: string, facts: object): readonly string[] => {
      const told = lines(`${parts} ${rules}`, { answers: {}, known, facts });
      return told.slice(told.indexOf("Rules"), told.indexOf("Why there is only a range"));
    };
    expect(of(`${potong} ${batas}`, { telat: true })).toEqual([
      "Rules",
      "Deduction",
      "applies in every case: 5 is subtracted from the score (never below 0)",
      "Limit",
      "applies in every case: the score is at most 60",
      "",
    ]);
    const others = `rule mutu "Mutu" en "Quality" { when rugi or score below 60 then category at most D }
      rule catatan "Catatan" en "Remark" { when not telat then label "Tepat waktu" en "In time" }`;
    expect(of(`${potong} ${others}`, { telat: true, rugi: false }).slice(3)).toEqual([
      "Quality",
      "not known yet whether it applies; if it does: the category is at most D (Kualitas Rendah)",
      "Remark",
      "does not apply in any case",
      "",
    ]);
    const unknown = of(`${potong} ${others} rule tahan "Tahan" { when rugi then withhold award }`, {});
    expect(unknown).toContain(
      "not known yet whether it applies; if it does: 5 is subtracted from the score (never below 0)",
    );
    expect(unknown).toContain("not known yet whether it applies; if it does: the award is withheld");
    expect(unknown).toContain("not known yet whether it applies; if it does: the label is given: In time");
  });
  it("should tell of a rule that no possibility decides that it changes nothing, and name rules by their titles", () => {
    const told = lines(
      `not applicable parts are redistributed
       dimension b "B" weight undisclosed  dimension c "C" weight undisclosed
       dimension d "D" weight 20% { indicator x "X" weight 50% { scale yes/no  may be n/a }
         indicator y "Y" weight 50% { scale yes/no } }
       rule r "Aturan" en "On X" assumed "dugaan" en "a guess" { when x below 50 then subtract 10 }`,
      { answers: { x: "n/a", y: true } },
    );
    expect(told[told.indexOf("On X") + 1]).toBe("cannot be decided; changes nothing");
    expect(told).toContain("rule On X (assumed): a guess");
  });
  it("should tell each observation and each item of a checklist", () => {
    const told = lines(
      `indicator a "A" weight 50% { scale levels 0..4  observations lowest }
       indicator b "B" weight 50% { scale checklist { x "X" y "Y" z "Z" } }`,
      { answers: { a: [4, { answer: 1, source: "visit 2" }], b: [] } },
    );
    expect(told).toContain("1. answer 4; scale 0 to 4, worth 100 = (4 − 0) ÷ (4 − 0) × 100");
    expect(told).toContain("evidence: visit 2");
    expect(told).toContain("lowest observation, worth 25");
    expect(told).toContain("not there: X, Y and Z");
    expect(told).toContain("worth 0");
  });
});

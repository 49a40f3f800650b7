import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { outcomeOf } from "../support/laws.js";
import { around } from "./one-indicator.js";

function outcome(parts: string, evidence: object): Outcome {
  return outcomeOf(around(parts), { subject: "a", answers: {}, ...evidence });
}

/** What is said of facts: the code, the names in the message, and the hint. */
function said({ diagnostics }: Outcome): readonly (readonly [string, readonly string[], string])[] {
  return diagnostics.map(({ code, text: { en } }) => [
    code,
    [...en.message.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    en.hint,
  ]);
}

const FACTS = `
  fact late yes/no "Terlambat"
  fact kind choice { city "Kota" regency "Kabupaten" } "Jenis"
  fact people number 0..1000 "Penduduk"`;
const A = "indicator a weight 100% { scale number 0..100 higher is better }";

describe("facts that are not known", () => {
  it("should only be named where they can change something, with what they may be", () => {
    const parts = `${FACTS} ${A}
      rule r { when late and a below 50 then subtract 10 }
      rule s { when kind is city then subtract 10 }
      rule t { when people above 10 then cap score at 95 }`;
    const result = outcome(parts, { answers: { a: 80 } });
    expect(said(result)).toEqual([["PTH6007", ["kind"], 'give in "facts": "kind": one of `city`, `regency`']]);
    expect(result.unknownFacts).toEqual([{ name: "kind", stopsScore: true }]);
    expect(result).toMatchObject({ score: null, range: { low: "70", high: "80" } });
    expect(outcome(parts, { answers: { a: 98 } }).unknownFacts.map(({ name }) => name)).toEqual(["kind", "people"]);
  });
  it("should not be spoken of where none of them can, for then the score is certain", () => {
    const parts = `${FACTS} ${A}
      rule r { when late and a below 50 then subtract 10 }
      rule t { when people above 10 then cap score at 95 }`;
    const result = outcome(parts, { answers: { a: 80 } });
    expect(result).toMatchObject({ score: "80.00", certain: true, unknownFacts: [], diagnostics: [] });
    expect(result.rules.map(({ holds }) => holds)).toEqual([false, null]);
  });
  it("should be told apart: what stops the score, and what only award, label or verdict hang on", () => {
    const parts = `${FACTS} ${A}
      rule r { when late then withhold award }
      rule s { when kind is city then subtract 10 }
      rule t { when people at least 500 then label "besar" }`;
    expect(said(outcome(parts, { answers: { a: 80 } }))).toEqual([
      ["PTH6007", ["kind"], expect.any(String)],
      [
        "PTH6008",
        ["late", "people"],
        'give in "facts": "late": true, false, yes or no; "people": a number from 0 to 1000 with a decimal point',
      ],
    ]);
  });
  it("should be named where it is open what applies, although that leaves the range as it is", () => {
    const parts = `${FACTS} not applicable parts count as full
      indicator a weight 50% { scale yes/no }
      indicator b weight 50% { applies when late  scale yes/no }
      rule r { when kind is city and a below 50 then subtract 10 }`;
    const result = outcome(parts, { answers: { a: true, b: true } });
    expect(said(result).map(([code, names]) => [code, names])).toEqual([["PTH6007", ["late"]]]);
    expect(result.range).toEqual({ low: "100", high: "100" });
  });
  it("should not matter for a part inside one that does not apply, or that is answered with n/a", () => {
    const parts = `${FACTS} not applicable parts are redistributed
      dimension x weight 50% { applies when kind is city
        indicator b weight 100% { applies when late  scale yes/no } }
      indicator a weight 50% { scale yes/no }`;
    const without = outcome(parts, { answers: { a: true }, facts: { kind: "regency" } });
    expect(without).toMatchObject({ exact: "100", diagnostics: [] });
    const single = `${FACTS} not applicable parts are redistributed
      indicator a weight 50% { scale yes/no }
      indicator b weight 50% { applies when late  may be n/a  scale yes/no }`;
    expect(outcome(single, { answers: { a: true, b: "n/a" } })).toMatchObject({ exact: "100", diagnostics: [] });
  });
  it("should all be named where a condition stays open that would come out the same", () => {
    const parts = `${FACTS} ${A} rule r { when (late and kind is city) or (late and kind is not city) then subtract 10 }`;
    const result = outcome(parts, { answers: { a: 80 }, facts: { late: true } });
    expect(said(result).map(([code, names]) => [code, names])).toEqual([["PTH6007", ["kind"]]]);
    expect(result.range).toEqual({ low: "70", high: "70" });
  });
  it("should once be too many, and only that is said", () => {
    const many = Array.from({ length: 11 }, (_, index) => `f${index}`);
    const parts = many.map((name) => `fact ${name} yes/no "F" rule r${name} { when ${name} then subtract 1 }`);
    const result = outcome(`${parts.join("\n")} ${A}`, { answers: { a: 80 } });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["PTH6013"]);
    expect(result.unknownFacts.length).toBe(11);
  });
  it("should not be blamed for a rule that no fact would decide", () => {
    const parts = `${FACTS} not applicable parts are redistributed
      dimension x weight 50% { may be n/a  indicator b weight 100% { scale yes/no } }
      indicator a weight 50% { scale yes/no }
      rule r { when x below 50 then subtract 10 }
      rule s { when late then withhold award }`;
    const result = outcome(parts, { answers: { a: true, x: "n/a" } });
    expect(said(result).map(([code, names]) => [code, names])).toEqual([
      ["PTH6008", ["late"]],
      ["PTH6014", ["r"]],
    ]);
  });
});

const TABLE = `verdict by category, late {
  A, any gives "baik"
  B, yes gives "cukup"  B, no gives "cukup"
  C, yes gives "kurang"  C, no gives "sedang"
  D, any gives "kurang"  E, any gives "kurang"
}`;
const SPLIT = (weight: string): string => `fact late yes/no "Terlambat"
  indicator a weight ${weight} { scale yes/no }
  dimension b weight undisclosed  dimension c weight undisclosed ${TABLE}`;

describe("what is certain without a score", () => {
  it("should have the verdict of the only category that is possible", () => {
    const result = outcome(SPLIT("90%"), { answers: { a: true } });
    expect(result).toMatchObject({ score: null, range: { low: "90", high: "100" }, category: { id: "A" } });
    expect(result).toMatchObject({ verdict: "baik", unknownFacts: [] });
    expect(outcome(SPLIT("80%"), { answers: { a: true } })).toMatchObject({ category: null, verdict: null });
  });
  it("should have a verdict that several categories share, and none that hangs on a fact", () => {
    const low = outcome(SPLIT("60%"), { answers: { a: false } });
    expect(low).toMatchObject({ possibleCategories: ["D", "E"], category: null, verdict: "kurang" });
    const parts = `fact late yes/no "Terlambat" ${A} ${TABLE}`;
    expect(outcome(parts, { answers: { a: 80 } })).toMatchObject({ score: "80.00", verdict: "cukup", diagnostics: [] });
    const open = outcome(parts, { answers: { a: 60 } });
    expect(open).toMatchObject({ score: "60.00", verdict: null, unknownFacts: [{ name: "late", stopsScore: false }] });
  });
  it("should have the award and the labels that are the same in every case", () => {
    const parts = `fact late yes/no "Terlambat"  fact kept yes/no "Ditepati"
      dimension b weight 50%  indicator a weight 50% { scale yes/no }
      rule r { when late then withhold award }
      rule s { when not late and not kept then withhold award }
      rule t { when a at least 50 then label "unggul" }
      rule u { when b at least 50 then label "mungkin" }`;
    const given = (facts: object) => outcome(parts, { answers: { a: true }, facts });
    const told = ({ score, award, labels }: Outcome) => [score, award, labels.map(({ rule }) => rule)];
    expect(told(given({ kept: false }))).toEqual([null, "withheld", ["t"]]);
    expect(told(given({ late: false, kept: true }))).toEqual([null, "given", ["t"]]);
    expect(told(given({ kept: true }))).toEqual([null, null, ["t"]]);
  });
});

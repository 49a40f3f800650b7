import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { outcomeOf } from "../support/laws.js";
import { around } from "./one-indicator.js";

const FACTS = 'fact late yes/no "Terlambat"  fact kept yes/no "Ditepati"';
const OPEN = "dimension a weight undisclosed  dimension b weight undisclosed";
const KNOWN = { a: { score: 50 }, b: { score: 75 } };

function outcome(parts: string, evidence: object): Outcome {
  return outcomeOf(around(`${FACTS} ${parts}`), { subject: "a", answers: {}, ...evidence });
}

/** What became of each rule. */
function rules(parts: string, evidence: object): readonly (readonly [string, boolean | null, string])[] {
  return outcome(parts, evidence).rules.map(({ name, holds, applies }) => [name, holds, applies]);
}

describe("the rules of an outcome with only a range", () => {
  it("should all be there in the order in which they are applied, with what they do", () => {
    const text = `${OPEN}
      rule tag "Tanda" { when late then label "Telat" en "Late" }
      rule cut "Potong" en "Cut" { when late then subtract 5 }
      rule cap "Batas" { when not late then cap score at 60 }`;
    const result = outcome(text, { known: KNOWN, facts: { late: true } });
    expect(result).toMatchObject({ score: null, range: { low: "45", high: "70" } });
    const unchanged = { before: null, after: null };
    expect(result.rules).toEqual([
      {
        name: "cut",
        title: "Potong",
        titleEn: "Cut",
        holds: true,
        applies: "always",
        effect: "subtract",
        does: { kind: "subtract", amount: "5", min: "0" },
        ...unchanged,
      },
      {
        name: "cap",
        title: "Batas",
        titleEn: null,
        holds: false,
        applies: "never",
        effect: "cap-score",
        does: { kind: "cap-score", most: "60" },
        ...unchanged,
      },
      {
        name: "tag",
        title: "Tanda",
        titleEn: null,
        holds: true,
        applies: "always",
        effect: "label",
        does: { kind: "label", title: { id: "Telat", en: "Late" } },
        ...unchanged,
      },
    ]);
  });
  it("should be open where the score or a fact decides them that is not known", () => {
    const text = `${OPEN}
      rule cut { when score below 60 then subtract 5 }
      rule all { when score below 80 then cap score at 90 }
      rule low { when score below 45 then category at most D }
      rule hold { when late then withhold award }
      rule both { when late and not kept then label "x" }`;
    expect(rules(text, { known: KNOWN, facts: { kept: true } })).toEqual([
      ["cut", null, "sometimes"],
      ["all", true, "always"],
      ["low", false, "never"],
      ["hold", null, "sometimes"],
      ["both", false, "never"],
    ]);
  });
  it("should be there where only a fact keeps the score from being one number", () => {
    const text = "indicator i weight 100% { scale yes/no } rule cut { when late then subtract 5 }";
    expect(rules(text, { answers: { i: true } })).toEqual([["cut", null, "sometimes"]]);
  });
  it("should never apply where they cannot be decided", () => {
    const text = `not applicable parts are redistributed ${OPEN}
      dimension d weight 20% { indicator x weight 50% { scale yes/no  may be n/a } indicator y weight 50% { scale yes/no } }
      rule cut { when x below 50 then subtract 5 }
      rule cap { when x below 50 or late then cap score at 90 }`;
    const evidence = { known: KNOWN, answers: { x: "n/a", y: true } };
    expect(rules(text, { ...evidence, facts: { late: false } })).toEqual([
      ["cut", null, "never"],
      ["cap", null, "never"],
    ]);
    expect(rules(text, evidence)[1]).toEqual(["cap", null, "sometimes"]);
  });
  it("should not be there where nothing is known of the score", () => {
    const text = `not applicable parts are redistributed
      indicator i weight 100% { scale yes/no  may be n/a } rule cut { when late then subtract 5 }`;
    expect(outcome(text, { answers: { i: "n/a" } })).toMatchObject({ range: null, rules: [] });
  });
});

describe("the rules beside a score", () => {
  it("should tell whether they apply, also where a fact is not known that leaves the score as it is", () => {
    const text = `indicator i weight 100% { scale yes/no }
      rule cut { when late then subtract 5 }
      rule cap { when i below 50 then cap score at 40 }
      rule hold { when kept then withhold award }`;
    const result = outcome(text, { answers: { i: true }, facts: { late: true } });
    expect(result.rules.map(({ name, holds, applies, before }) => [name, holds, applies, before])).toEqual([
      ["cut", true, "always", "100"],
      ["cap", false, "never", "95"],
      ["hold", null, "sometimes", null],
    ]);
    expect(result.rules[0]?.does).toEqual({ kind: "subtract", amount: "5", min: "0" });
  });
});

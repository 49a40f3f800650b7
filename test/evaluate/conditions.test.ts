import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../support/laws.js";
import { around, OMBUDSMAN } from "./one-indicator.js";

const YES_NO_UNKNOWN = [true, false, null] as const;
type Truth = (typeof YES_NO_UNKNOWN)[number];

/** Whether a rule holds under facts of which null is not known. */
function holds(condition: string, facts: Readonly<Record<string, Truth | string>>): Truth {
  const text = around(`
    fact p yes/no "P"
    fact q yes/no "Q"
    fact jenis choice { satu "Satu" dua "Dua" } "Jenis"
    fact besar number 0..10 "Besar"
    indicator it weight 100% { scale yes/no }
    rule r { when ${condition} then label "L" }`);
  const { rules, labels } = outcomeOf(text, { subject: "a", answers: { it: true }, facts });
  const [rule] = rules;
  if (rule === undefined) throw new Error("the rule was not applied");
  if (rule.holds !== null) expect(labels.length).toBe(rule.holds ? 1 : 0);
  return rule.holds;
}

const WORDS = { ya: true, tidak: false, "?": null } as const;

function truth(word: string): Truth {
  if (word === "ya" || word === "tidak" || word === "?") return WORDS[word];
  throw new Error(`\`${word}\` is no truth`);
}

/** The rows of the table of the page: operator, left side, and what it comes to beside yes, no and unknown. */
function rowsOnPage(): readonly (readonly [operator: string, left: string, results: readonly string[]])[] {
  const page = readFileSync("grammar/README.md", "utf8");
  return [...page.matchAll(/^\| `(and|or|not)`(?: (ya|tidak|\?)[^|]*)? \|(.*)\|$/gm)].map(
    ([, operator = "", left = "", cells = ""]) => [operator, left, cells.split("|").map((cell) => cell.trim())],
  );
}

describe("conditions over what is not known", () => {
  it("should be decided as the page on the language shows", () => {
    const rows = rowsOnPage();
    expect(rows.map(([operator, left]) => `${operator} ${left}`)).toEqual([
      "and ya",
      "and tidak",
      "and ?",
      "or ya",
      "or tidak",
      "or ?",
      "not ",
    ]);
    for (const [operator, left, results] of rows) {
      for (const [index, q] of YES_NO_UNKNOWN.entries()) {
        const condition = operator === "not" ? "not q" : `p ${operator} q`;
        const facts = { p: left === "" ? null : truth(left), q };
        expect([condition, facts, holds(condition, facts)]).toEqual([condition, facts, truth(results[index] ?? "")]);
      }
    }
  });
  it("should be worked out from the inside out", () => {
    expect(holds("not (p and q)", { p: false, q: null })).toBe(true);
    expect(holds("not (p or q)", { p: false, q: null })).toBeNull();
    expect(holds("p and (q or not q)", { p: true, q: null })).toBeNull();
    expect(holds("p or q and p", { p: true, q: null })).toBe(true);
    expect(holds("(p or q) and p", { p: false, q: null })).toBe(false);
  });
  it("should ask for choices and numbers", () => {
    expect(holds("jenis is satu", { jenis: "satu" })).toBe(true);
    expect(holds("jenis is not satu", { jenis: "satu" })).toBe(false);
    expect(holds("jenis is not satu", {})).toBeNull();
    const at = (condition: string): readonly Truth[] =>
      ["4.9999", "5", "5.0001"].map((besar) => holds(condition, { besar }));
    expect(at("besar at least 5")).toEqual([false, true, true]);
    expect(at("besar at most 5")).toEqual([true, true, false]);
    expect(at("besar above 5")).toEqual([false, false, true]);
    expect(at("besar below 5")).toEqual([true, false, false]);
    expect(holds("besar below 5", {})).toBeNull();
  });
});

describe("conditions over scores", () => {
  const parts = (condition: string): string => `
    dimension x weight 50% { indicator one weight 100% { scale number 0..100 higher is better } }
    dimension y weight 50% { indicator two weight 100% { scale number 0..100 higher is better } }
    rule r { when ${condition} then category at most E }`;
  const outcome = (condition: string, one: string, two: string, compared: string) =>
    outcomeOf(around(parts(condition), { score: `0..100 published 2 digits half-up${compared}` }), {
      subject: "a",
      answers: { one, two },
    });

  it.each([
    ["score below 78", "77.994", "", true],
    ["score below 78", "77.995", "", false],
    ["score below 78", "77.995", " compared exact", true],
    ["score below 78", "78", " compared exact", false],
    ["x below 78", "77.994", "", true],
    ["x below 78", "77.995", "", false],
    ["x below 78", "77.995", " compared exact", true],
  ])(
    "should look at the published score, unless compared exact: %s with %s%s is %s",
    (condition, score, compared, expected) => {
      const { rules, category } = outcome(condition, score, score, compared);
      expect(rules.map(({ holds }) => holds)).toEqual([expected]);
      if (expected) expect(category?.id).toBe("E");
    },
  );
  it("should look at the score as the rules before have left it", () => {
    const text = around(`
      indicator one weight 100% { scale number 0..100 higher is better }
      fact late yes/no "Terlambat"
      rule penalty { when late then subtract 10 }
      rule floor { when score below 78 then category at most D }`);
    const of = (late: boolean) => outcomeOf(text, { subject: "a", answers: { one: "85" }, facts: { late } });
    expect(of(true)).toMatchObject({ exact: "75", category: { id: "D" } });
    expect(of(false)).toMatchObject({ exact: "85", category: { id: "B" } });
  });
  it("should put an exact score between two published ones into the lower category, where categories compare exactly", () => {
    const at = (compared: string) =>
      outcomeOf(
        around("indicator one weight 100% { scale number 0..100 higher is better }", {
          score: `0..100 published 2 digits half-up${compared}`,
          categories: OMBUDSMAN,
        }),
        { subject: "a", answers: { one: "87.995" } },
      );
    expect(at("")).toMatchObject({ score: "88.00", category: { id: "A" } });
    expect(at(" compared exact")).toMatchObject({ score: "88.00", category: { id: "B" } });
  });
  it("should leave a rule undecided that asks for a part that does not count, and say so", () => {
    const text = around(`
      not applicable parts are redistributed
      dimension x weight 50% { may be n/a indicator one weight 100% { scale yes/no } }
      dimension y weight 50% { indicator two weight 100% { scale yes/no } }
      rule r { when x below 50 then category at most E }`);
    const { rules, category, diagnostics } = outcomeOf(text, { subject: "a", answers: { x: "n/a", two: true } });
    expect(rules.map(({ holds }) => holds)).toEqual([null]);
    expect(category?.id).toBe("A");
    expect(diagnostics.map(({ code }) => code)).toEqual(["PTH6014"]);
  });
});

import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome, OutcomeNode } from "../../src/evaluate/outcome.js";
import { accepted, compiled, outcomeOf } from "../support/laws.js";
import { around } from "./one-indicator.js";

function outcome(parts: string, evidence: object): Outcome {
  return outcomeOf(around(parts), { subject: "a", answers: {}, ...evidence });
}

function node({ nodes }: Outcome, path: string): OutcomeNode {
  return nodes.find((one) => one.path === path) ?? expect.fail(`no node ${path}`);
}

const THREE = `
  dimension a weight 40%
  dimension b weight 35%
  dimension c weight 25%`;

describe("a part beside one that is open", () => {
  it("should have the score that its known points come to, since no weight can move", () => {
    const result = outcome(THREE, { known: { a: { points: 12 }, b: { score: 50 } } });
    expect(node(result, "a")).toMatchObject({ exact: "30", effectiveWeight: "0.4", contribution: "12" });
    expect(node(result, "b")).toMatchObject({ exact: "50", effectiveWeight: "0.35", contribution: "17.5" });
    expect(node(result, "c")).toMatchObject({ exact: null, effectiveWeight: "0.25", contribution: null });
    expect(result).toMatchObject({ score: null, range: { low: "29.5", high: "54.5" } });
  });
  it("should be refused points that its weight does not allow", () => {
    const { diagnostics } = outcome(THREE, { known: { a: { points: "40.01" } } });
    expect(diagnostics.map(({ code, path }) => [code, path])).toContainEqual(["PTH6010", "known.a"]);
    expect(outcome(THREE, { known: { a: { points: 40 } } }).diagnostics.map(({ code }) => code)).toEqual(["PTH6002"]);
  });
  it("should count the weight that parts which do not apply gave away", () => {
    const parts = `
      not applicable parts are redistributed
      dimension a weight 50%
      indicator b weight 25% { scale levels 0..4 }
      indicator c weight 25% { scale levels 0..4  may be n/a }`;
    const result = outcome(parts, { answers: { b: 3, c: "n/a" } });
    expect(node(result, "b")).toMatchObject({ exact: "75", effectiveWeight: "1/3", contribution: "25" });
  });
  it("should leave open what it counts where that part may turn out not to apply", () => {
    const parts = (policy: string) => `
      fact counter yes/no "Ada loket"
      not applicable parts ${policy}
      indicator a weight 50% { scale levels 0..4 }
      indicator b weight 50% { scale levels 0..4  applies when counter }`;
    const answers = { a: 3, b: 4 };
    const moving = outcome(parts("are redistributed"), { answers });
    expect(node(moving, "a")).toMatchObject({ exact: "75", effectiveWeight: null, contribution: null });
    expect(moving.range).toEqual({ low: "75", high: "87.5" });
    const fixed = outcome(parts("count as full"), { answers });
    expect(node(fixed, "a")).toMatchObject({ exact: "75", effectiveWeight: "0.5", contribution: "37.5" });
  });
  it("should leave open what it counts where weights were never published", () => {
    const parts = `
      not applicable parts are redistributed
      indicator a weight undisclosed { scale levels 0..4 }  indicator b weight undisclosed { scale levels 0..4 }
      indicator c weight 20% { scale levels 0..4 }  indicator d weight 20% { scale levels 0..4  may be n/a }`;
    const result = outcome(parts, { answers: { a: 1, b: 4, c: 2, d: "n/a" } });
    expect(node(result, "a")).toMatchObject({ exact: "25", weight: null, effectiveWeight: null, assumed: false });
    expect(node(result, "c")).toMatchObject({ exact: "50", weight: "0.2", effectiveWeight: null });
  });
});

describe("a fact in the trace", () => {
  const parts = `
    fact kind choice { province "Provinsi" en "Province"  regency "Kabupaten" } "Jenis"
    fact people number 0..1000 "Penduduk"
    fact unused yes/no "Tidak dipakai"
    indicator a weight 100% { scale yes/no }
    rule r { when kind is province and people above 10 then subtract 1 }`;

  it("should stand first, with what the rubric calls it, if something hangs on it", () => {
    const { trace } = outcome(parts, { facts: { kind: "province", unused: true }, answers: { a: true } });
    expect(trace.slice(0, 3)).toEqual([
      {
        kind: "fact",
        name: "kind",
        title: { id: "Jenis", en: null },
        value: "province",
        meaning: { id: "Provinsi", en: "Province" },
      },
      { kind: "fact", name: "people", title: { id: "Penduduk", en: null }, value: null, meaning: null },
      expect.objectContaining({ kind: "answer" }),
    ]);
  });
});

describe("an outcome without a single score", () => {
  it("should give a part whose bounds meet the one number that they are", () => {
    const parts = `
      dimension d weight 60% { indicator a weight undisclosed { scale levels 0..4 }
        indicator b weight undisclosed { scale levels 0..4 } }
      indicator c weight 40% { scale levels 0..4 }`;
    const result = outcome(parts, { answers: { a: 3, b: 3, c: 4 } });
    expect(node(result, "d")).toMatchObject({ exact: null, range: { low: "75", high: "75" } });
    expect(node(result, "c").range).toBeNull();
  });
  it("should list the assumptions on which its range rests, and mark weights that are assumed", () => {
    const text = around(
      `indicator a weight undisclosed { scale levels 0..4 assumed "umum" }
       indicator b weight undisclosed { scale yes/no }  indicator c weight 50% assumed "kira-kira" { scale yes/no }`,
      {
        categories: `category A "Baik" from 60 assumed "tebakan"
          category B "Sedang" from 40 inferred "contoh"  category C "Kurang" from 0 assumed "tebakan"`,
      },
    );
    const rubric = compiled(text);
    const evidence = accepted(rubric, { subject: "a", answers: { a: 0, b: true, c: false } });
    const about = ({ assumptions }: Outcome): readonly unknown[] => assumptions.map(({ about, path }) => [about, path]);
    const range = evaluate(rubric, evidence);
    expect(range.possibleCategories).toEqual(["B", "C"]);
    expect(about(range)).toEqual([
      ["scale", "a"],
      ["weight", "c"],
      ["category", "B"],
      ["category", "C"],
    ]);
    const assumed = evaluate(rubric, evidence, { assumeUndisclosed: "equal" });
    expect(assumed.exact).toBe("25");
    expect(assumed.nodes.map((one) => [one.path, one.assumed])).toEqual([
      ["a", true],
      ["b", true],
      ["c", false],
    ]);
    expect(about(assumed)).toEqual([
      ["undisclosed", ""],
      ["scale", "a"],
      ["weight", "c"],
      ["category", "A"],
      ["category", "B"],
      ["category", "C"],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { plan } from "../../src/plan/plan.js";
import { planLevel } from "../../src/plan/plan-level.js";
import { readEffortText } from "../../src/plan/read-effort-text.js";
import { accepted } from "../support/laws.js";
import { planned, refusedCodes, rubricOf } from "./planning.js";

const RUBRIC = rubricOf(`
  dimension p weight 60% { indicator parking weight 100% { scale levels 0..4 } }
  indicator ramp weight 40% { scale yes/no }
  level unit -> institution mean`);
const GOOD = { category: "good" };

describe("a goal", () => {
  it("should be a category of the rubric", () => {
    const { diagnostics } = plan(RUBRIC, accepted(RUBRIC, { subject: "s", answers: {} }), { category: "god" });
    expect(diagnostics).toMatchObject([{ code: "PTH5100", path: "goal.category" }]);
    expect(diagnostics[0]?.text.en.hint).toContain("`good`");
    expect(refusedCodes(RUBRIC, {}, { category: "A" })).toEqual(["PTH5100"]);
    expect(planned(RUBRIC, {}, GOOD).kind).toBe("plan");
  });

  it("should be a score within the range", () => {
    expect(refusedCodes(RUBRIC, {}, { score: "8o" })).toEqual(["PTH5016"]);
    expect(refusedCodes(RUBRIC, {}, { score: "100.01" })).toEqual(["PTH5017"]);
    expect(planned(RUBRIC, {}, { score: "100" }).kind).toBe("plan");
  });
});

describe("options", () => {
  it("should name parts of the rubric", () => {
    expect(refusedCodes(RUBRIC, {}, GOOD, { fixed: ["parkng"] })).toEqual(["PTH5101"]);
    expect(planned(RUBRIC, {}, { score: 40 }, { fixed: ["p"] }).kind).toBe("plan");
  });

  it("should be options that there are", () => {
    const evidence = accepted(RUBRIC, { subject: "s", answers: {} });
    const asked =
      (options: object): (() => unknown) =>
      () =>
        plan(RUBRIC, evidence, GOOD, options);
    expect(asked({ fix: [] })).toThrow(/no option `fix`; .*|did you mean `fixed`/);
    expect(asked({ most: 1.5 })).toThrow("whole number");
    expect(asked({ most: -1 })).toThrow("whole number");
    expect(asked({ fixed: "p" })).toThrow("list of names");
    expect(asked({ most: 0 })).not.toThrow();
  });
});

describe("efforts", () => {
  const codes = (effort: unknown): readonly string[] => refusedCodes(RUBRIC, {}, GOOD, { effort });
  const accepts = (effort: unknown): string => planned(RUBRIC, {}, GOOD, { effort }).kind;

  it("should be an object with known keys", () => {
    expect(codes([])).toEqual(["PTH5110"]);
    expect(codes("3")).toEqual(["PTH5110"]);
    expect(codes({ parking: "3" })).toEqual(["PTH5110"]);
    expect(codes({ indicators: { parking: { perSteps: "3" } } })).toEqual(["PTH5110"]);
    expect(accepts({})).toBe("plan");
  });

  it("should be above zero", () => {
    for (const amount of ["0", 0, "-1", "3,5", "abc", true, null, Number.NaN])
      expect(codes({ indicators: { parking: amount } })).toEqual(["PTH5111"]);
    expect(codes({ default: "0" })).toEqual(["PTH5111"]);
    expect(codes({ classes: { hard: "-5" }, indicators: { parking: "hard" } })).toEqual(["PTH5111"]);
    expect(accepts({ indicators: { parking: "0.001" }, default: 7n })).toBe("plan");
  });

  it("should be for parts of the rubric", () => {
    expect(codes({ indicators: { parkng: "3" } })).toEqual(["PTH5112"]);
    expect(accepts({ indicators: { p: "3" } })).toBe("plan");
  });

  it("should be of classes that are there", () => {
    expect(codes({ classes: { hard: "5" }, indicators: { parking: "hrad" } })).toEqual(["PTH5113"]);
    expect(accepts({ classes: { hard: "5" }, indicators: { parking: "hard" } })).toBe("plan");
  });

  it("should be per step only where there are steps", () => {
    expect(codes({ indicators: { ramp: { perStep: "1" } } })).toEqual(["PTH5114"]);
    expect(codes({ indicators: { p: { perStep: "1" } } })).toEqual(["PTH5114"]);
    expect(accepts({ indicators: { parking: { perStep: "1" } } })).toBe("plan");
  });

  it("should tell every problem of a file at its place", () => {
    const text = '{ "default": 0,\n  "indicators": { "parkng": 1, "ramp": "-2", "parking": 1.5 } }';
    const { effort, diagnostics } = readEffortText(RUBRIC, { name: "upaya.json", text });
    expect(effort).toBeNull();
    expect(
      diagnostics.map(({ code, span }) => [code, span === null ? null : text.slice(span.start, span.end)]),
    ).toEqual([
      ["PTH5112", '"parkng"'],
      ["PTH5111", '"-2"'],
      ["PTH5111", "0"],
    ]);
  });

  it("should be JSON, each key once, to the last digit", () => {
    const read = (text: string) => readEffortText(RUBRIC, { name: "upaya.json", text });
    expect(read('{ "default": 1,5 }').diagnostics.map(({ code }) => code)).toEqual(["PTH5115"]);
    expect(read('{ "default": "1"').diagnostics.map(({ code }) => code)).toEqual(["PTH5115"]);
    expect(read('{ "default": 1, "default": 2 }').diagnostics.map(({ code }) => code)).toEqual(["PTH5116"]);
    const { effort } = read('\uFEFF{ "default": 0.10000000000000000001 }');
    expect(planned(RUBRIC, {}, GOOD, { effort })).toMatchObject({ cost: "0.10000000000000000001" });
  });
});

describe("a subject", () => {
  it("should have weights that are known or assumed", () => {
    const open = rubricOf(
      "indicator a weight undisclosed { scale yes/no } indicator b weight undisclosed { scale yes/no }",
    );
    expect(refusedCodes(open, {}, GOOD)).toEqual(["PTH6090"]);
    expect(planned(open, {}, GOOD, { assumeUndisclosed: "equal" }).kind).toBe("plan");
  });

  it("should be broken down or have known scores", () => {
    const bare = rubricOf("dimension p weight 50%\n indicator a weight 50% { scale yes/no }");
    expect(refusedCodes(bare, {}, GOOD)).toEqual(["PTH6091"]);
    expect(planned(bare, { known: { p: { score: "20" } } }, GOOD).kind).toBe("plan");
  });

  it("should have the facts on which the score hangs", () => {
    const conditional = rubricOf(`
      not applicable parts are redistributed
      fact open yes/no
      fact found yes/no
      indicator a weight 50% { scale yes/no applies when open }
      indicator b weight 50% { scale yes/no }
      rule award { when found then withhold award }`);
    expect(refusedCodes(conditional, {}, GOOD)).toEqual(["PTH6092"]);
    // What only the award hangs on need not be known.
    expect(planned(conditional, { facts: { open: true } }, GOOD).kind).toBe("plan");
  });

  it("should have points that can be", () => {
    const known = rubricOf(
      "dimension p weight 50% { indicator a weight 100% { scale yes/no } } indicator b weight 50% { scale yes/no }",
    );
    expect(refusedCodes(known, { known: { p: { points: "51" } } }, GOOD)).toEqual(["PTH6010"]);
    expect(planned(known, { known: { p: { points: "49" } } }, GOOD).kind).toBe("plan");
  });
});

describe("an institution", () => {
  const unit = (id: string) => ({ id, evidence: accepted(RUBRIC, { subject: id, answers: { parking: 1 } }) });

  it("should be a level of the rubric", () => {
    expect(planLevel(RUBRIC, "instansi", [unit("a")], GOOD).diagnostics.map(({ code }) => code)).toEqual(["PTH6020"]);
    expect(planLevel(RUBRIC, "institution", [unit("a")], GOOD).ok).toBe(true);
  });

  it("should have members with all that a plan needs, each named", () => {
    const weighted = rubricOf(`fact people number 0..100
      indicator a weight 100% { scale yes/no }
      level unit -> institution mean weighted by people at least 2`);
    const of = (id: string, facts: object) => ({
      id,
      evidence: accepted(weighted, { subject: id, answers: {}, facts }),
    });
    const said = (members: readonly ReturnType<typeof of>[]) =>
      planLevel(weighted, "institution", members, GOOD).diagnostics.map(({ code, path }) => [code, path]);
    expect(said([of("a", { people: 3 }), of("b", {})])).toEqual([["PTH6023", "members[1].weight"]]);
    expect(said([of("a", { people: 3 })])).toEqual([["PTH6021", null]]);
    expect(said([of("a", { people: 3 }), of("b", { people: 1 })])).toEqual([]);
  });
});

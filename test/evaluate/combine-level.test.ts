import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { combineLevel } from "../../src/evaluate/combine-level.js";

const rubric = (levels: string) => {
  const { rubric: compiled, diagnostics } = compileRubric(`rubric r 2024 {
  title "t"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact services number 0..1000 "Banyaknya layanan"
  ${levels}
  indicator x "x" weight 100% { scale yes/no }
  category a "a" from 50
  category b "b" from 0
}`);
  return compiled ?? expect.fail(JSON.stringify(diagnostics));
};

const units = (...scores: readonly string[]) => scores.map((exact, index) => ({ id: `u${index}`, exact }));
const PLAIN = "level service -> unit mean weighted by services level unit -> institution mean at least 2";

describe("combineLevel", () => {
  it("should take the mean of exact scores and round once", () => {
    const outcome = combineLevel(rubric(PLAIN), "institution", units("33.335", "33.335", "33.335"));
    expect(outcome).toMatchObject({ score: "33.34", exact: "33.335", members: 3, category: { id: "b" } });
    expect(combineLevel(rubric(PLAIN), "institution", units("1/3", "1/3")).exact).toBe("1/3");
  });

  it("should round before where the level says so", () => {
    const stage = rubric(`${PLAIN} rounded to 1`);
    expect(combineLevel(stage, "institution", units("49.94", "49.96"))).toMatchObject({ exact: "50", score: "50.00" });
    expect(combineLevel(rubric(PLAIN), "institution", units("49.94", "49.96")).exact).toBe("49.95");
  });

  it("should weight by the fact that the level names", () => {
    const members = [
      { id: "a", exact: "100", weight: 3 },
      { id: "b", exact: "0", weight: "1" },
    ];
    expect(combineLevel(rubric(PLAIN), "unit", members).exact).toBe("75");
    const weightless = members.map((member) => ({ ...member, weight: 0 }));
    expect(combineLevel(rubric(PLAIN), "unit", weightless).diagnostics.map(({ code }) => code)).toEqual(["PTH6024"]);
  });

  it("should take the lowest where the level says so", () => {
    const lowest = rubric("level unit -> institution lowest");
    expect(combineLevel(lowest, "institution", units("70", "40", "90")).exact).toBe("40");
  });

  it("should say what keeps it from an answer, and give none", () => {
    const codes = (to: string, members: Parameters<typeof combineLevel>[2]): readonly string[] => {
      const outcome = combineLevel(rubric(PLAIN), to, members);
      expect(outcome.score).toBeNull();
      return outcome.diagnostics.map(({ code }) => code);
    };
    expect(codes("nation", units("1", "2"))).toEqual(["PTH6020"]);
    expect(codes("institution", units("1"))).toEqual(["PTH6021"]);
    expect(codes("institution", units("1", "100.01", "abc"))).toEqual(["PTH6022", "PTH6022"]);
    expect(codes("unit", [{ id: "a", exact: "1", weight: -1 }])).toEqual(["PTH6023"]);
    expect(codes("unit", [{ id: "a", exact: "1" }])).toEqual(["PTH6023"]);
    expect(codes("institution", [])).toEqual(["PTH6021"]);
  });
});

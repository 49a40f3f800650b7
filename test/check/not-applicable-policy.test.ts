import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const codesOf = (parts: string): readonly string[] =>
  compileRubric(`rubric r 2024 {
    title "R"
    score 0..100 published 2 digits half-up
    missing answers count as lowest
    dimension d weight 50% {
      variable v weight 100% { not applicable parts ${parts} }
    }
    dimension e weight 50% { indicator j weight 100% { scale yes/no } }
    category a from 50
    category b from 0
  }`).diagnostics.map(({ code, span }) => `${code} ${span === null ? "" : span.end - span.start}`);

const indicator = (name: string, weight: string, may = ""): string =>
  `indicator ${name} weight ${weight} { scale yes/no ${may} }`;

describe("not-applicable-policy", () => {
  it("should ask for a policy where everything in a group may give its weight away", () => {
    // Of `d` nothing is left then, and the policy inside `v` says nothing of it.
    expect(codesOf(`are redistributed ${indicator("i", "100%", "may be n/a")}`)).toEqual(["PTH2028 1"]);
    expect(codesOf(`are redistributed ${indicator("i", "100%", "may be n/a")} ${indicator("k", "0%")}`)).toEqual([
      "PTH2028 1",
    ]);
  });

  it("should not ask where something is always left", () => {
    expect(codesOf(`are redistributed ${indicator("i", "50%", "may be n/a")} ${indicator("k", "50%")}`)).toEqual([]);
    expect(codesOf(`count as full ${indicator("i", "100%", "may be n/a")}`)).toEqual([]);
  });

  it("should ask for a policy where a part may not apply, of the first such part", () => {
    const parts = `indicator a weight 50% {
    scale yes/no
    may be n/a
  }
  indicator b weight 50% {
    scale yes/no
    may be n/a
  }`;
    expectErrors(rubricWith({ parts }), [
      { code: "PTH2028", underlined: "a", line: 5, hint: "`not applicable parts count as full`" },
    ]);
    expectValid(rubricWith({ top: "not applicable parts count as lowest", parts }));
    expectErrors(rubricWith({ top: "not applicable parts count as zero", parts }), [
      { code: "PTH1001", underlined: "zero" },
    ]);
  });
});

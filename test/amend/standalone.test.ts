import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { compileStandalone } from "../../src/compile/compile-standalone.js";
import { PARENT } from "./amending.js";

const TEXT = 'rubric loket 2024 amends loket 2023 { title "Loket 2024"  in force 2024-01-01 }';

describe("compiling a rubric that stands alone", () => {
  it.each([
    ["that is fine", PARENT],
    ["with errors", PARENT.replace("weight", "wieght")],
    ["that is none", "loket"],
    ["of which two are in one file", `${PARENT}\n${PARENT}`],
  ])("should give what compiling with amendments gives for a text %s", (_, text) => {
    expect(compileStandalone(text, "a")).toEqual(compileRubric(text, "a"));
  });

  it("should refuse an amendment at `amends`, and say what compiles it", () => {
    const { ok, diagnostics } = compileStandalone(TEXT, "a");
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code, span }) => [code, TEXT.slice(span?.start, span?.end)])).toEqual([
      ["PTH2400", "amends loket 2023"],
    ]);
    expect(diagnostics[0]?.text.en.hint).toContain("`compileRubric` of `patuh/amend`");
    expect(diagnostics).toEqual(compileRubric(TEXT, "a").diagnostics);
  });

  it("should hold a rubric to the hash that is expected", () => {
    const { hash = "" } = compileStandalone(PARENT).rubric ?? {};
    expect(compileStandalone(PARENT, "a", { expect: hash }).ok).toBe(true);
    const other = `sha256-${"A".repeat(43)}=`;
    expect(compileStandalone(PARENT, "a", { expect: other }).diagnostics[0]?.code).toBe("PTH2409");
  });

  it("should refuse options that it has not, and what is no text", () => {
    const options = { loadParent: () => null };
    expect(() => compileStandalone(PARENT, "a", options as never)).toThrow("compileRubric has no option `loadParent`");
    expect(() => compileStandalone(undefined as never)).toThrow(TypeError);
  });
});

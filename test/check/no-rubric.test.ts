import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("no-rubric", () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \t\n\n"],
    ["comments", "# satu\n# dua"],
  ])("should report a file with %s in it as empty", (_, text) => {
    expectErrors(text, [
      { code: "PTH2009", underlined: "", line: 1, message: "this file is empty", hint: "`rubric name 2024 {" },
    ]);
  });

  it("should report a second rubric by its name", () => {
    const text = rubricWith({ after: rubricWith({ name: "back-office" }) });
    expectErrors(text, [{ code: "PTH2010", underlined: "back-office", hint: "a file of its own" }]);
  });

  it("should check the second rubric too", () => {
    const text = rubricWith({ after: rubricWith({ name: "back-office", missing: "" }) });
    expectErrors(text, [
      { code: "PTH2010", underlined: "back-office" },
      { code: "PTH2008", underlined: "back-office" },
    ]);
  });

  it("should stay silent when the rubric's head could not be read", () => {
    expectErrors(rubricWith({ year: "" }), [{ code: "PTH1001", underlined: "{", line: 1, message: "a year" }]);
    expectErrors(rubricWith().replace("rubric", "rubrik"), [
      { code: "PTH1002", underlined: "rubrik", hint: "`rubric`" },
    ]);
  });

  it("should accept one rubric with comments around it", () => {
    expectValid(`# sebelum\n${rubricWith({ after: "# sesudah" })}`);
  });
});

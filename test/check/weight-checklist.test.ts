import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const checklist = (...items: readonly string[]): string =>
  rubricWith({ scale: `scale checklist {\n      ${items.join("\n      ")}\n    }` });

describe("weight-checklist", () => {
  it("should report an item without a weight where others have one", () => {
    expectErrors(checklist('a "A" weight 50%', 'b "B"', 'c "C" weight 50%'), [
      { code: "PTH3007", underlined: "b", hint: "write its weight" },
    ]);
  });

  it("should report weights that are not one whole", () => {
    expectErrors(checklist('a "A" weight 50%', 'b "B" weight 40%'), [
      { code: "PTH3008", underlined: "checklist", message: "90%, not 100%" },
    ]);
  });

  it("should report a weight without a unit or out of range, and no sum besides", () => {
    expectErrors(checklist('a "A" weight 50%', 'b "B" weight 50'), [{ code: "PTH3004", underlined: "50", line: 7 }]);
    expectErrors(checklist('a "A" weight 50%', 'b "B" weight 150%'), [{ code: "PTH3003", underlined: "150%" }]);
  });

  it("should stay silent where an item cannot be read", () => {
    expectErrors(checklist('a "A" weight 50%', 'b "B" bobot 40%'), [{ code: "PTH1001", underlined: "40%", line: 7 }]);
    expectErrors(checklist('a "A weight 50%', 'b "B" weight 50%'), [{ code: "PTH1003", underlined: '"A weight 50%' }]);
  });

  it("should accept items that are all weighted, or none", () => {
    expectValid(checklist('a "A" weight 1/3', 'b "B" weight 2/3'));
    expectValid(checklist('a "A"', 'b "B"', 'c "C"'));
  });
});

import { describe, it } from "vitest";
import { expectDiagnostics, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const scale = (text: string): string => rubricWith({ scale: `scale ${text}` });
const dead = (underlined: string, message: string): readonly [Parameters<typeof expectDiagnostics>[1][number]] => [
  { code: "PTH4052", underlined, severity: "warning", message },
];

describe("scale-dead-answer", () => {
  it("should warn of two answers of equal worth, of every kind of scale", () => {
    expectDiagnostics(scale('choice { a "a" points 100 b "b" points 0 c "c" points 100 }'), dead("c", "`c` and `a`"));
    expectDiagnostics(
      scale('levels 0..2 { 0 "a" points 0 1 "b" points 50/1 2 "c" points 100 }').replace("50/1", "100"),
      dead("2", "`2` and `1` are both worth 100"),
    );
    expectDiagnostics(
      scale("steps 0..9 higher is better { from 0 points 0\n from 3 points 100\n from 6 points 100 }"),
      dead("6", "`from 6` and `from 3`"),
    );
  });

  it("should accept answers that all differ", () => {
    expectValid(scale('choice { a "a" points 100 b "b" points 0 c "c" points 50 }'));
    expectValid(scale("steps 0..9 higher is better { from 0 points 0\n from 3 points 50\n from 6 points 100 }"));
    expectValid(scale("levels 0..5"));
  });
});

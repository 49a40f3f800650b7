import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const scale = (text: string): string => rubricWith({ scale: `scale ${text}` });

describe("scale-entries", () => {
  it.each(["3", "1.5", "0.5"])("should report that there is no level %s on a scale 0..2", (level) => {
    expectErrors(scale(`levels 0..2 { 0 "a" ${level} "b" }`), [
      { code: "PTH4027", underlined: level, message: `no level \`${level}\` on a scale 0..2`, hint: "the range" },
    ]);
  });

  it("should report a level, and an option, that stands twice", () => {
    expectErrors(scale('levels 0..2 { 0 "a" 1 "b" 1.0 "c" }'), [
      { code: "PTH4028", underlined: "1.0", message: "`1` stands twice" },
    ]);
    expectErrors(scale('choice { full "a" points 100 none "b" points 0 full "c" points 50 }'), [
      { code: "PTH4028", underlined: "full" },
    ]);
  });

  it("should report the first level without points when others have them", () => {
    expectErrors(scale('levels 0..2 { 0 "a" points 0 2 "c" points 100 }'), [
      { code: "PTH4029", underlined: "0..2", message: "not for level 1", hint: '`1 "..." points ...`' },
    ]);
    expectErrors(scale('levels 0..2 {\n 0 "a" points 0\n 1 "b"\n 2 "c" points 100 }'), [
      { code: "PTH4029", underlined: "1", line: 7, hint: "delete all `points`" },
    ]);
  });

  it("should report that only the last level lacks points", () => {
    expectErrors(scale('levels 0..2 { 0 "a" points 0 1 "b" points 100 2 "c" }'), [
      { code: "PTH4029", underlined: "2", message: "not for level 2" },
    ]);
  });

  it("should report a choice of one option, and of none", () => {
    expectErrors(scale('choice { full "a" points 100 }'), [
      { code: "PTH4031", underlined: "choice", hint: "add another option" },
    ]);
    expectErrors(scale("choice { }"), [{ code: "PTH4031", underlined: "choice" }]);
  });

  it("should check declared scales as well, once", () => {
    const parts = "indicator a weight 50% { scale s }\n  indicator b weight 50% { scale s }";
    expectErrors(rubricWith({ top: 'scale s choice { full "a" points 100 }', parts }), [
      { code: "PTH4031", underlined: "choice" },
    ]);
  });

  it("should accept points for all levels or for none, and texts for some", () => {
    expectValid(scale('levels 0..2 { 0 "a" points 0 1 "b" points 50 2 "c" points 100 }'));
    expectValid(scale('levels 0..2 { 0 "a" 2 "c" }'));
    expectValid(scale("levels 0..2 { }"));
    expectValid(scale("levels 0..2"));
  });

  it("should accept levels in any order, and two options", () => {
    expectValid(scale('levels 0..1 { 1 "b" points 100 0 "a" points 0 }'));
    expectValid(scale('choice { full "a" points 100 none "b" points 0 }'));
  });

  it("should stay silent when an entry could not be read", () => {
    expectErrors(scale('levels 0..1 {\n 0 nol points 0\n 1 "satu" points 100\n }'), [
      {
        code: "PTH1001",
        underlined: "nol",
        message: 'a text in "..."',
        hint: 'written like this: `1 "sebagian" points 50`',
      },
    ]);
    expectErrors(scale('choice {\n full "a" points 100\n none b points 0\n }'), [{ code: "PTH1001", underlined: "b" }]);
  });
});

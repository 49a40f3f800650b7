import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const title = (text: string): string => rubricWith({ title: `title "${text}"` });

describe("control-character", () => {
  it.each([
    ["an escape", "\u001b", "\\u001b"],
    ["a null", "\u0000", "\\u0000"],
    ["a tab", "\t", "\\t"],
    ["a change of direction", "\u202e", "\\u202e"],
    ["a line separator", "\u2028", "\\u2028"],
  ])("should report %s in a text, at the character", (_, character, shown) => {
    expectErrors(title(`Lo${character}ket`), [
      { code: "PTH1017", underlined: character, message: `\`${shown}\``, hint: "delete the character" },
    ]);
  });

  it("should report one character of each text, wherever the text stands", () => {
    expectErrors(
      rubricWith({
        title: 'title "Lo\u0007\u0007ket"',
        parts: 'indicator a "A" weight 100% inferred "x\u0007" { scale yes/no code "\u007f" }',
      }),
      [
        { code: "PTH1017", underlined: "\u0007", line: 2 },
        { code: "PTH1017", underlined: "\u0007", line: 5 },
        { code: "PTH1017", underlined: "\u007f", line: 5 },
      ],
    );
  });

  it("should accept other alphabets, symbols and the no-break space", () => {
    expectValid(title("Lo\u00a0ket 😀 ꧋ꦗꦮ عربي ‘é’"));
  });

  it("should report a text that nobody will read", () => {
    const long = "a".repeat(10_001);
    expectErrors(rubricWith({ title: `title "${long}"` }), [{ code: "PTH1027", underlined: '"' }]);
    expectValid(rubricWith({ title: `title "${"a".repeat(10_000)}"` }));
  });
});

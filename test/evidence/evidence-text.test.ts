import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { ofAnswer } from "../evaluate/one-indicator.js";
import { decimalText } from "../numeric/arbitrary-number.js";
import { endsSoon } from "../support/ends-soon.js";
import { compiled } from "../support/laws.js";
import { problemsOfText, RUBRIC, read, subjects } from "./reading.js";

function one(id: string, answers = '{"level": 3}'): string {
  return `{"subject": "${id}", "answers": ${answers}}`;
}

describe("evidence text", () => {
  it.each([
    ["one object", one("a"), ["a"]],
    ["one object on many lines", one("a").replaceAll(/[,{]/g, "$&\n"), ["a"]],
    ["a byte order mark", `\uFEFF${one("a")}`, ["a"]],
    ["lines that end in CR LF", `\r\n${one("a").replaceAll(",", ",\r\n")}\r\n`, ["a"]],
    ["a list", `[${one("a")},\n ${one("b")}]`, ["a", "b"]],
    ["one object per line", `${one("a")}\n${one("b")}\n${one("c")}\n`, ["a", "b", "c"]],
    ["one object per line, CR LF and blank lines", `\uFEFF${one("a")}\r\n\r\n  \r\n${one("b")}\r\n`, ["a", "b"]],
    ["an empty list in a line among others", `${one("a")}\n[]\n${one("b")}`, ["a", "b"]],
  ])("should be read: %s", (_, text, expected) => expect(subjects(text)).toEqual(expected));

  it.each(["", " ", "\n\r\n\t", "\uFEFF", "\uFEFF\n", "[]"])("should hold evidence: %j", (text) => {
    expect(problemsOfText(text)).toEqual([["PTH5015", null, ""]]);
  });

  it.each([
    ['{"subject": "a", "answers": {"level": 3}', ""],
    ['{"subject": "a", "answers": {"level": 3}} x', "x"],
    ["{'subject': 'a'}", "'"],
    ['{"subject": "a", "answers": {"level": 03}}', "0"],
    ['{"subject": "a", "answers": {"level": 3,}}', "}"],
    ['{"subject": "a", "answers": {"level": NaN}}', "N"],
    ['{"subject": "a", "answers": {"level": +3}}', "+"],
    ['{"subject": "a" "answers": {}}', '"'],
    ["// bukti\n{}", "/"],
    ["{", ""],
    ["\uFEFF{", ""],
    ['{"subject"', ""],
    ['{"subject":', ""],
    ['{"subject": "a', ""],
    ['{"subject": "a",', ""],
    ['{"subject": "a", "answers": [', ""],
    ['[{"subject": "a", "answers": {}},', ""],
    ['{"subject": "a\tb", "answers": {}}', "\t"],
  ])("should be JSON to its end: %s", (text, underlined) => {
    expect(problemsOfText(text).map(([code, , place]) => [code, place])).toEqual([["PTH5012", underlined]]);
  });
  it("should underline the place also after a byte order mark", () => {
    expect(problemsOfText(`\uFEFF${one("a", '{"level": 9}')}`)).toEqual([["PTH5002", "answers.level", "9"]]);
  });

  it("should not be nested without end", () => {
    expect(problemsOfText("[".repeat(5000))).toEqual([["PTH5013", null, "["]]);
    expect(problemsOfText(`${"[".repeat(5000)}${"]".repeat(5000)}`)).toEqual([["PTH5013", null, "["]]);
    expect(problemsOfText(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`)).toEqual([["PTH5013", null, "{"]]);
    expect(problemsOfText(one("a", `{"level": "${"[".repeat(5000)}"}`)).map(([code]) => code)).toEqual(["PTH5003"]);
    // A line break inside a text is not JSON; it must not hide brackets either.
    expect(problemsOfText(`["x\n", ${"[".repeat(5000)}"`).map(([code]) => code)).toEqual(["PTH5012"]);
  });
  it.each([
    ["a text of quotes that never ends", `"${'\\"'.repeat(40_000)}`],
    ["a number with very many zeros", one("a", `{"share": 1.${"0".repeat(100_000)}1}`)],
    ["very many lines", "[]\n".repeat(4000)],
    ["very many texts", '"'.repeat(80_001)],
  ])("should be read in a time that does not explode with its length: %s", (_, text) => {
    endsSoon(() => void read(text));
  });
});

describe("one object per line", () => {
  it.each([0, 1, 2, 3])("should keep the good lines when line %s is bad", (bad) => {
    const lines = ["a", "b", "c", "d"].map((id) => one(id));
    const text = lines.map((line, index) => (index === bad ? line.slice(0, -1) : line)).join("\n");
    const expected = ["a", "b", "c", "d"].map((id, index) => (index === bad ? null : id));
    expect(subjects(text)).toEqual(expected);
    expect(problemsOfText(text).map(([code]) => code)).toEqual(["PTH5012"]);
  });
  it("should underline a wrong answer in its own line", () => {
    const text = [one("a"), one("b", '{"level": 7}'), one("c", '{"levle": 1}')].join("\n");
    expect(problemsOfText(text)).toEqual([
      ["PTH5002", "answers.level", "7"],
      ["PTH5001", "answers.levle", '"levle"'],
    ]);
  });
  it("should read a subject once, and say so of the others", () => {
    for (const text of [`${one("a")}\n${one("b")}\n${one("a")}`, `[${one("a")}, ${one("b")}, ${one("a")}]`]) {
      expect(subjects(text)).toEqual(["a", "b", null]);
      expect(problemsOfText(text).map(([code]) => code)).toEqual(["PTH5014"]);
    }
  });
  it("should read a subject that was unreadable at first", () => {
    expect(subjects(`${one("a", '{"level": 9}')}\n${one("a")}`)).toEqual([null, "a"]);
  });
});

describe("a list", () => {
  it("should underline a wrong answer in its own element", () => {
    const text = `[${one("a")}, ${one("b", '{"level": 7}')}, 3]`;
    expect(problemsOfText(text)).toEqual([
      ["PTH5002", "answers.level", "7"],
      ["PTH5009", "", "3"],
    ]);
  });
});

describe("a number in evidence text", () => {
  it("should keep every digit, in quotes or bare", () => {
    for (const written of ['"0.1234567890123456789"', "0.1234567890123456789", "1234567890123456789e-19"]) {
      const [first] = read(one("a", `{"share": ${written}}`));
      const outcome = first?.ok === true ? evaluate(RUBRIC, first.evidence) : null;
      expect(outcome?.exact).toBe("0.1234567890123456789");
    }
  });
  it("should mean the same in quotes and bare", () => {
    const limit = "1e330";
    const rubric = compiled(`rubric angka 2024 {
      title "Angka"
      score 0..100 published 0 digits half-up
      missing answers are excluded
      indicator share weight 100% { scale number -1e119..1e119 higher is better }
      category all from 0
    }`);
    const answer = (written: string): unknown => {
      const [first] = read(one("a", `{"share": ${written}}`), rubric);
      return first?.evidence?.answers.get("share")?.answer ?? first?.diagnostics.map(({ code }) => code);
    };
    const plain = decimalText().map((text) => text.replace(/^\+/, "").replace(/^(-?)0+(?=[0-9])/, "$1"));
    fc.assert(
      fc.property(plain, (text) => {
        expect(answer(text)).toEqual(answer(`"${text}"`));
      }),
    );
    expect(answer(limit)).toEqual(["PTH5003"]);
    for (const text of [`1${"0".repeat(305)}`, `0.${"0".repeat(310)}1`, "5e-324", "1e-310", "-0", "1E+2"])
      expect(answer(text)).toEqual(answer(`"${text}"`));
  });
  it("should be read from memory as the shortest decimal of the double", () => {
    expect(ofAnswer("number 0..1 higher is better", 0.1).exact).toBe("10");
    expect(ofAnswer("number 0..1 higher is better", 0.1 + 0.2).exact).toBe("30.000000000000004");
    expect(ofAnswer("number 0..1e22 higher is better", 1e21).exact).toBe("10");
  });
});

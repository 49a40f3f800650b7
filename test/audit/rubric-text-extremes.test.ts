import { describe, expect, it } from "vitest";
import { rubricText } from "../../src/audit/text/rubric-text.js";
import { compiled, expectWritten, meaningOf } from "./rubric-text-law.js";

const rubric = (statements: string): string => `rubric a 2024 {
  title "A"
  score -1/2..99.5 published 1 digit down
  missing answers count as lowest
  ${statements}
  category A from 0.5
  category B from -0.5
}`;

const written = (statements: string): string => {
  const meaning = meaningOf(compiled(rubric(statements)));
  expectWritten(meaning);
  return rubricText(meaning);
};

const ruled = (condition: string): string =>
  written(`fact f yes/no fact g choice { yes "Y" no "N" other "O" } fact n number -1/3..1e119
    indicator i weight 100% { scale yes/no }
    rule r { when ${condition} then label "L" } rule s { when f and g is yes and n above 0 then label "L" }`);

describe("rubricText", () => {
  it.each([
    ["f", "f"],
    ["f is yes", "f"],
    ["f is no", "f is no"],
    ["not f", "not f"],
    ["f is not yes", "not f"],
    ["not f is not yes", "not f is not yes"],
    ["not (not (not f))", "not (not f is not yes)"],
    ["g is yes", "g is yes"],
    ["not g is no", "g is not no"],
    ["not g is not other", "not g is not other"],
    ["not n at least -1/3 + 2", "not n at least 5/3"],
    ["not score above 5", "not score above 5"],
    ["i below 0.25", "i below 0.25"],
    ["(f and n at most 5) or g is yes", "f and n at most 5 or g is yes"],
    ["(f or n at most 5) and g is yes", "(f or n at most 5) and g is yes"],
    ["f or (g is yes or n above 2)", "f or (g is yes or n above 2)"],
    ["f and (g is yes and n above 2)", "f and (g is yes and n above 2)"],
    ["not (f or g is yes)", "not (f or g is yes)"],
  ])("should write the condition `%s` as `%s`", (condition, expected) => {
    expect(ruled(condition)).toContain(`{ when ${expected} then label "L" }`);
  });

  it("should write conditions as deep as the language goes", () => {
    let condition = "f";
    for (let at = 0; at < 64; at += 1) condition = `(${condition} or n above ${at}) and g is not other`;
    expect(ruled(condition).split("(").length - 1).toBe(64);
  });

  it("should leave out a title that is the name, and nothing else", () => {
    const parts = `variable v "v" weight 50% variable w "w" en "W" weight 50%`;
    expect(written(parts)).toContain(`\n  variable v weight 50%\n  variable w "w" en "W" weight 50%\n`);
  });

  it("should give every part a line of its own", () => {
    expect(written("dimension d weight 100% { variable v weight 100% }")).toContain(
      "\n  dimension d weight 100% {\n    variable v weight 100%\n  }\n",
    );
  });

  it("should write where a condition on a part comes from", () => {
    const part = `indicator i weight 100% { applies when f assumed "y" from s scale yes/no }`;
    expect(written(`source s "S" fact f yes/no not applicable parts count as full ${part}`)).toContain(
      '\n    applies when f from s assumed "y"\n',
    );
  });

  it("should write parts as deep as the language goes", () => {
    let part = "indicator i weight 100% { scale yes/no }";
    for (let at = 0; at < 62; at += 1) part = `variable v${at} weight 100% { ${part} }`;
    expect(written(part)).toContain(`${" ".repeat(2 * 63)}indicator i`);
  });

  it.each([
    ["1/3", "1/3", "2/3"],
    ["12.5%", "12.5%", "87.5%"],
    ["0.001%", "0.001%", "99.999%"],
    ["1/1024", "0.09765625%", "99.90234375%"],
    ["1/16384", "1/16384", "16383/16384"],
    [`1/3${"0".repeat(118)}`, `1/3${"0".repeat(118)}`, `2${"9".repeat(118)}/3${"0".repeat(118)}`],
  ])("should write the weight %s", (weight, first, second) => {
    const parts = `indicator i weight ${weight} { scale yes/no } indicator j weight undisclosed { scale yes/no }`;
    expect(written(parts)).toMatch(
      new RegExp(`indicator i\\s+weight ${first} \\{[^}]*\\}\n  indicator j\\s+weight ${second} \\{`),
    );
  });

  it("should leave a weight that is too long to what the others leave", () => {
    const parts = [`1/${"3".repeat(69)}1`, `1/${"7".repeat(70)}`, "undisclosed"].map(
      (weight, index) => `indicator i${index} weight ${weight} { scale yes/no }`,
    );
    expect(written(parts.join("\n"))).toContain("indicator i2 weight undisclosed {");
  });

  it.each([
    ["5.0", "5"],
    ["0.000001", "0.000001"],
    ["100 / 3", "100/3"],
    ["1e-100", `1/1${"0".repeat(100)}`],
    [`3${"0".repeat(60)} / 3${"0".repeat(59)}`, "10"],
  ])("should write the points %s as %s", (points, expected) => {
    expect(
      written(
        `indicator i weight 100% { scale choice { a "A" points 99.5 b "B" points ${points} c "C" points -1/2 } }`,
      ),
    ).toMatch(new RegExp(`b "B"\\s+points ${expected}\n`));
  });

  it("should declare long scales that many share, and be no longer than the author was", () => {
    const levels = Array.from({ length: 90 }, (_, level) => `${level} "${"tingkat ".repeat(20)}${level}"`);
    const indicators = Array.from({ length: 300 }, (_, at) => `indicator i${at} weight 1/300 { scale long }`);
    const statements = `scale long levels 0..89 { ${levels.join("\n")} } from s\nsource s "S"\n${indicators.join("\n")}`;
    expect(written(statements).length).toBeLessThan(1.2 * rubric(statements).length);
  });

  it("should tell scales apart that come from elsewhere", () => {
    const scale = (source: string): string =>
      `scale mean of respondents 1..4 at least 30 lower is better from ${source}`;
    const parts = ["s", "s", "t", "t", "s, t"].map((source, at) => `indicator i${at} weight 20% { ${scale(source)} }`);
    const text = written(`source s "S" source t "T" ${parts.join("\n")}`);
    expect(text.match(/scale-[0-9]/g)).toEqual(["scale-1", "scale-2", "scale-1", "scale-1", "scale-2", "scale-2"]);
  });

  it("should say what a part inherits only where it says something else", () => {
    const text = written(`source s "S" not applicable parts are redistributed from s
      variable v weight 50% { may be n/a
        indicator i weight 50% { not applicable parts are redistributed scale yes/no may be n/a }
        indicator j weight 50% { scale yes/no }
      }
      variable w weight 50% { not applicable parts count as full
        indicator k weight 100% { not applicable parts are redistributed from s scale yes/no }
      }`);
    expect(text.match(/not applicable parts .*/g)).toEqual([
      "not applicable parts are redistributed from s",
      "not applicable parts are redistributed",
      "not applicable parts count as full",
      "not applicable parts are redistributed from s",
    ]);
  });

  it("should refer to the law of the rubric, and say what is said of it elsewhere", () => {
    const text = written(`law a "A" article "1" url "https://a.id" law b "B"
      indicator i weight 100% { scale yes/no law a law a article "2" law b url "https://b.id" law c "C" article "3" }`);
    expect(text.match(/^ {4}law .*/gm)).toEqual([
      "    law a",
      '    law a article "2"',
      '    law b url "https://b.id"',
      '    law c "C" article "3"',
    ]);
  });
});

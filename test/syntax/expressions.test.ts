import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { formatExact } from "../../src/numeric/format-exact.js";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

/** The value that an expression has as the upper bound of a number scale. */
function exactly(expression: string): string | undefined {
  const { rubric } = compileRubric(rubricWith({ scale: `scale number -1e9..${expression} higher is better` }));
  const [part] = rubric?.children ?? [];
  return part?.kind === "indicator" && part.scale.kind === "number" ? formatExact(part.scale.max) : undefined;
}

describe("expressions", () => {
  it.each([
    ["1 - 3 * 0.2", "0.4"],
    ["1/2/5", "0.1"],
    ["1/(2/5)", "2.5"],
    ["10 - 4 - 3", "3"],
    ["10 - (4 - 3)", "9"],
    ["2 + 3 * 4", "14"],
    ["(2 + 3) * 4", "20"],
    ["2 * 3 + 4 * 5", "26"],
    ["2 * 3 / 4 * 5", "7.5"],
    ["12 / 3 * 2", "8"],
    ["1 - 2 + 3", "2"],
    ["-2 * -3", "6"],
    ["2 - -3", "5"],
    ["- 2 + 3", "1"],
    ["-(2 + 3) + 6", "1"],
    ["1/3", "1/3"],
    ["1/3 * 3", "1"],
    ["1e2 / 8", "12.5"],
    ["1\n + # komentar\n 2", "3"],
    ["((7))", "7"],
    ["1.50", "1.5"],
  ])("should read %j as %s", (expression, value) => expect(exactly(expression)).toBe(value));

  it("should agree with plain arithmetic on whole numbers", () => {
    const operand = fc.oneof(
      fc.nat(99).map(String),
      fc.nat(99).map((number) => `(-${number})`),
    );
    const operation = fc.tuple(fc.constantFrom("+", "-", "*"), operand);
    fc.assert(
      fc.property(operand, fc.array(operation, { maxLength: 8 }), (first, rest) => {
        const expression = first + rest.map(([operator, right]) => ` ${operator} ${right}`).join("");
        expect(exactly(`${expression} + 1e30`)).toBe(String(arithmetic(first, rest) + 10n ** 30n));
      }),
    );
  });

  it("should report an open parenthesis where it should have been closed", () => {
    expectErrors(rubricWith({ categories: "category a from (0 + 1" }), [
      { code: "PTH1001", underlined: "\n", line: 6, message: "`)`" },
    ]);
    expectErrors(rubricWith({ categories: "category a from (0 to 100" }), [
      { code: "PTH1001", underlined: "to", message: "`)`" },
    ]);
  });

  it("should keep the sign of a name apart from an operator", () => {
    expectValid(rubricWith({ categories: "category A+ from 1 + 1\n  category A- from 1 - 1" }));
  });
});

/** Products first, then sums from the left, on bigints. */
function arithmetic(first: string, rest: readonly (readonly [string, string])[]): bigint {
  const terms = [bigint(first)];
  for (const [operator, operand] of rest) {
    const value = bigint(operand);
    if (operator === "*") terms.push((terms.pop() ?? 0n) * value);
    else terms.push(operator === "-" ? -value : value);
  }
  return terms.reduce((total, term) => total + term, 0n);
}

function bigint(text: string): bigint {
  return BigInt(text.replaceAll(/[()]/g, ""));
}

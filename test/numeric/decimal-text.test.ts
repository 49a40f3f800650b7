import { Decimal } from "decimal.js";
import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { exactFromUnknown } from "../../src/numeric/exact-from-unknown.js";
import { formatExact, formatFixed } from "../../src/numeric/format-exact.js";
import { formatPercent } from "../../src/numeric/format-percent.js";
import { MAX_DECIMAL_LENGTH, MAX_EXPONENT, parseDecimal } from "../../src/numeric/parse-decimal.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { rational } from "../../src/numeric/rational.js";
import { runs } from "../support/laws.js";
import { anyDecimal, anyRational, decimalText, shown, shownFraction } from "./arbitrary-number.js";

/** More digits than any accepted text can have, so that the oracle never rounds. */
const Precise = Decimal.clone({ precision: 1200, toExpNeg: -1e6, toExpPos: 1e6 });

function readText(text: string): string {
  const parsed = parseDecimal(text);
  return parsed.ok ? shown(parsed.value) : parsed.fault;
}

describe("parseDecimal", () => {
  it("should read any decimal text as an independent library does", () => {
    fc.assert(
      fc.property(decimalText(), (text) => {
        const plain = new Precise(text).toFixed();
        expect(readText(text)).toBe(shownFraction(new Fraction(plain)));
      }),
      runs(3),
    );
  });
  it.each([
    ["21.85", "437/20"],
    ["-0", "0/1"],
    ["+3", "3/1"],
    ["007.500", "15/2"],
    ["1e3", "1000/1"],
    ["1E-3", "1/1000"],
    ["12.5e+1", "125/1"],
    ["0e300", "0/1"],
    ["0.1", "1/10"],
    ["9007199254740993", "9007199254740993/1"],
    ["0.1000000000000000055511151231257827", "1000000000000000055511151231257827/10000000000000000000000000000000000"],
    [`1e${MAX_EXPONENT}`, `1${"0".repeat(MAX_EXPONENT)}/1`],
    [`1e-${MAX_EXPONENT}`, `1/1${"0".repeat(MAX_EXPONENT)}`],
  ])("should read %s exactly", (text, expected) => expect(readText(text)).toBe(expected));
  it.each([
    "",
    " ",
    " 3",
    "3 ",
    "3\n",
    "\n3",
    "3,5",
    "1.000,5",
    "1_000",
    ".5",
    "5.",
    "-",
    "+",
    "--3",
    "+-3",
    "e5",
    "1e",
    "1e+",
    "1e1.5",
    "0x10",
    "1n",
    "Infinity",
    "NaN",
    "-Infinity",
    "tiga",
    "٣",
    "3%",
    "1/3",
    "1.2.3",
    "３",
    "1e 5",
  ])("should not guess what %j means", (text) => expect(readText(text)).toBe("malformed"));
  it("should read as many characters as stated, and no more", () => {
    expect(readText("9".repeat(MAX_DECIMAL_LENGTH))).toBe(`${"9".repeat(MAX_DECIMAL_LENGTH)}/1`);
    expect(readText("9".repeat(MAX_DECIMAL_LENGTH + 1))).toBe("too-long");
    expect(readText("9".repeat(100_000))).toBe("too-long");
    expect(readText(`${"0".repeat(100_000)}.5e-7`)).toBe("too-long");
    expect(readText("x".repeat(100_000))).toBe("malformed");
  });
  it("should read exponents as large as stated, and no larger", () => {
    for (const text of ["1e301", "1e-301", "1e400", "0e301", `1e${"9".repeat(300)}`])
      expect(readText(text)).toBe("exponent-too-large");
    expect(readText(`1e${"0".repeat(200)}2`)).toBe("100/1");
  });
});

describe("exactFromUnknown", () => {
  it.each([
    [0.1, "1/10"],
    [0.1 + 0.2, "7500000000000001/25000000000000000"],
    [1e21, `1${"0".repeat(21)}/1`],
    [-2.5e-7, "-1/4000000"],
    [-0, "0/1"],
    [3, "3/1"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991/1"],
    ["0.1", "1/10"],
    ["3", "3/1"],
    [-7n, "-7/1"],
    [10n ** 500n, `1${"0".repeat(500)}/1`],
  ])("should read %s exactly", (value, expected) => {
    const read = exactFromUnknown(value);
    expect(read.ok ? shown(read.value) : read.fault).toBe(expected);
  });
  it.each([
    [Number.NaN, "not-finite"],
    [Number.POSITIVE_INFINITY, "not-finite"],
    [Number.NEGATIVE_INFINITY, "not-finite"],
    [5e-324, "exponent-too-large"],
    [Number.MAX_VALUE, "exponent-too-large"],
    ["1e400", "exponent-too-large"],
    ["tiga", "malformed"],
    ["", "malformed"],
    [" 3", "malformed"],
    ["3,5", "malformed"],
    [".5", "malformed"],
    ["9".repeat(100_000), "too-long"],
    [true, "not-a-number"],
    [false, "not-a-number"],
    [null, "not-a-number"],
    [undefined, "not-a-number"],
    [[3], "not-a-number"],
    [{ valueOf: () => 3 }, "not-a-number"],
    [Object(3), "not-a-number"],
    [new Date(3), "not-a-number"],
    [Symbol("3"), "not-a-number"],
    [() => 3, "not-a-number"],
  ])("should refuse the %#th wrong value as %s", (value, fault) =>
    expect(exactFromUnknown(value)).toEqual({ ok: false, fault }),
  );
  it("should read a double as the decimal that is printed for it, never as its binary expansion", () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e290, max: 1e290 });
    fc.assert(
      fc.property(doubles, (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-280);
        const read = exactFromUnknown(value);
        expect(read.ok && shown(read.value)).toBe(shownFraction(new Fraction(new Precise(String(value)).toFixed())));
      }),
    );
  });
});

describe("formatExact", () => {
  it("should be read back as the same number, however long it is", () => {
    fc.assert(
      fc.property(fc.oneof(anyRational(), anyDecimal()), (value) => {
        expect(parseExact(formatExact(value))).toEqual(value);
      }),
    );
  });
  it("should be read back also where the decimals are longer than an author may write", () => {
    for (const value of [rational(1n, 2n ** 500n), rational(-(7n ** 600n), 10n ** 300n), rational(10n ** 450n)])
      expect(parseExact(formatExact(value))).toEqual(value);
  });
  it("should be decimal text exactly when the decimals end, without a zero too many", () => {
    fc.assert(
      fc.property(anyRational(), (value) => {
        const text = formatExact(value);
        let rest = value.den;
        for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
        if (rest === 1n) expect(text).toMatch(/^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$/);
        else expect(text).toBe(`${value.num}/${value.den}`);
      }),
    );
  });
  it("should agree with an independent library on decimals", () => {
    fc.assert(
      fc.property(anyDecimal(), (value) => {
        const expected = new Precise(String(value.num)).div(new Precise(String(value.den))).toFixed();
        expect(formatExact(value)).toBe(expected === "-0" ? "0" : expected);
      }),
    );
  });
  it.each([
    [437n, 20n, "21.85"],
    [1n, 3n, "1/3"],
    [-1n, 3n, "-1/3"],
    [-1n, 8n, "-0.125"],
    [0n, 1n, "0"],
    [-50n, 1n, "-50"],
    [1n, 1_000_000n, "0.000001"],
    [7n, 25n, "0.28"],
    [7n, 32n, "0.21875"],
  ])("should write %s/%s as %s", (num, den, text) => expect(formatExact(rational(num, den))).toBe(text));
});

describe("formatFixed", () => {
  it.each([
    [88n, 1n, 2, "88.00"],
    [88n, 1n, 0, "88"],
    [-1n, 20n, 2, "-0.05"],
    [1n, 20n, 4, "0.0500"],
    [0n, 1n, 3, "0.000"],
    [-1599n, 100n, 2, "-15.99"],
    [1n, 10n ** 10n, 10, "0.0000000001"],
  ])("should write %s/%s with %s decimals as %s", (num, den, digits, text) =>
    expect(formatFixed(rational(num, den), digits)).toBe(text),
  );
  it("should never round while writing", () => {
    expect(() => formatFixed(rational(1n, 3n), 10)).toThrow(RangeError);
    expect(() => formatFixed(rational(77995n, 1000n), 2)).toThrow(RangeError);
    expect(() => formatFixed(rational(1n, 2n), 0)).toThrow(RangeError);
  });
});

describe("parseExact", () => {
  it.each(["a", "", "1/0", "1/", "/3", "1/-3", "1.5/2", "+1/3", " 1/3", "1/3 ", "1//3", "1/3/4", "--1/3"])(
    "should not read %j",
    (text) => expect(parseExact(text)).toBeNull(),
  );
  it("should bring a fraction into lowest terms", () => expect(parseExact("-2/6")).toEqual(rational(-1n, 3n)));
});

describe("formatPercent", () => {
  it.each([
    [437n, 2000n, "21.85%"],
    [1n, 14n, "1/14 (≈7.14%)"],
    [1n, 1n, "100%"],
    [-1n, 1000n, "-0.1%"],
  ])("should write %s/%s as %s", (num, den, text) => expect(formatPercent(rational(num, den))).toBe(text));
});

import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const top = (...lines: readonly string[]): string => rubricWith({ top: lines.join("\n  ") });
const CHAIN = ["level service -> unit mean", "level unit -> agency mean"];

describe("level-chain", () => {
  it("should report a level with two above it, one above itself, and a chain that breaks", () => {
    expectErrors(top("level unit -> agency mean", "level unit -> region mean"), [
      { code: "PTH2034", underlined: "unit", line: 6, message: "already has a level above it" },
    ]);
    expectErrors(top("level service -> unit mean", "level unit -> service mean"), [
      { code: "PTH2034", underlined: "service", line: 6, message: "above itself" },
    ]);
    expectErrors(top("level service -> unit mean", "level office -> agency mean"), [
      { code: "PTH2034", underlined: "office", message: "does not connect" },
    ]);
  });

  it("should report a rank of a level that is not there", () => {
    expectErrors(top(...CHAIN, "rank agenci"), [{ code: "PTH2035", underlined: "agenci", hint: "`agency`" }]);
  });

  it("should report facts of the wrong kind", () => {
    expectErrors(top('fact closed yes/no "x"', ...CHAIN, "rank agency within closed"), [
      { code: "PTH2025", underlined: "closed", line: 8, message: "no choice" },
    ]);
    expectErrors(top('fact closed yes/no "x"', "level unit -> agency mean weighted by closed"), [
      { code: "PTH2025", underlined: "closed", line: 6, message: "no number" },
    ]);
  });

  it("should accept one chain, and ranks of its levels", () => {
    expectValid(top(...CHAIN, "rank unit", "rank agency ties dense by published"));
    expectValid(top('fact size number 1..9 "x"', "level unit -> agency mean weighted by size at least 2 rounded to 2"));
  });
});

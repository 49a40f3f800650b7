import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createCollector } from "../../src/diagnostics/collect.js";
import { hasErrors } from "../../src/diagnostics/has-errors.js";
import { formatRubric } from "../../src/format/format-rubric.js";
import { parse } from "../../src/syntax/parse.js";

describe("texts with syntax errors", () => {
  it.each([
    ["typographic quotes", "rubric a 2024 { title “A” }", "PTH1015"],
    ["a text that is not closed", 'rubric a 2024 {\n  title "A\n}', "PTH1003"],
    ["a statement that cannot be read", "rubric a 2024 { title A }", "PTH1001"],
    ["a missing brace", 'rubric a 2024 { title "A"', "PTH1004"],
    ["a brace too many", 'rubric a 2024 { title "A" } }', "PTH1005"],
    ["no rubric at all", "Yth. Kepala Dinas", "PTH1002"],
    ["too much text", "#".repeat(4_000_001), "PTH1006"],
    ["too much text once it is formatted", `title ${"#\n".repeat(1_900_000)}"x"`, "PTH1006"],
  ])("should be refused for %s", (_, text, code) => {
    const { ok, text: formatted, diagnostics } = formatRubric(text, "my.rubric");
    expect({ ok, formatted }).toEqual({ ok: false, formatted: null });
    expect(diagnostics[0]).toMatchObject({ source: "my.rubric", code });
  });

  it("should be formatted where they only mean nothing", () => {
    const text = 'weight 120%\nrubric a 2024 {\n  scale five\n  weight 0.5 inferred "a" inferred "b"\n}\n';
    expect(formatRubric(text).text).toBe(text);
  });

  // Law: a bad text is refused exactly where the parser finds an error, and never throws.
  it("should be those of which the parser says so", () => {
    for (const file of readdirSync("test/fixtures/bad").filter((name) => name.endsWith(".rubric"))) {
      const text = readFileSync(`test/fixtures/bad/${file}`, "utf8");
      const { report, diagnostics } = createCollector(null);
      parse(text, report);
      expect([file, formatRubric(text).ok]).toEqual([file, !hasErrors(diagnostics)]);
    }
  });
});

it("should refuse what is no text", () => {
  // @ts-expect-error: a caller without types
  expect(() => formatRubric(null)).toThrow(TypeError);
});

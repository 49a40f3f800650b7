import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { DiagnosticKind } from "../../src/diagnostics/define-diagnostic.js";
import { LANGUAGES } from "../../src/text/localized.js";
import { parentFixture } from "../support/parent-fixtures.js";

const modules = import.meta.glob<Record<string, unknown>>(["../../src/**/*.ts", "!../../src/cli/**"], { eager: true });

const fixtures = import.meta.glob<string>("../fixtures/bad/*.rubric", {
  eager: true,
  query: "?raw",
  import: "default",
});

const kinds = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter(isKind)
    .map((kind) => ({ file, kind })),
);

/** The family of a code, and where codes of it may be defined. */
const FAMILIES: Readonly<Record<string, RegExp>> = {
  PTH1: /\/(?:syntax|check|diagnostics)\//,
  PTH2: /\/(?:check|amend)\//,
  PTH3: /\/check\/rules\/weight-/,
  PTH4: /\/(?:check\/rules\/(?:category|scale|score|rule|verdict|rounding|condition)|prove\/category)-/,
  PTH5: /\/(?:evidence|evaluate|scorer|plan|population|testing)\//,
  PTH6: /\/(?:evaluate|plan|population|testing)\//,
  PTH7: /\/(?:diff|audit|sql|form)\//,
};

describe("diagnostic kinds", () => {
  it("should be found", () => {
    expect(kinds.length).toBeGreaterThan(60);
  });

  it("should have a code and a name of their own", () => {
    expect(doubled(kinds.map(({ kind }) => kind.code))).toEqual([]);
    expect(doubled(kinds.map(({ kind }) => kind.name))).toEqual([]);
  });

  it.each(kinds)("should have code, name and words: $kind.code $kind.name", ({ file, kind }) => {
    expect(kind.code).toMatch(/^PTH[0-9]{4}$/);
    expect(file).toMatch(FAMILIES[kind.code.slice(0, 4)] ?? /no such family/);
    expect(kind.name).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    expect(Object.isFrozen(kind)).toBe(true);
    expect(kind.id.why).not.toBe(kind.en.why);
    for (const language of LANGUAGES) {
      const { message, hint, why } = kind[language];
      expect(why).toMatch(/^[\p{Lu}`].*[.?)]$/u);
      // Words that need no facts can be read here; the others are read where they are reported.
      for (const words of [message, hint]) if (words.length === 0) expectPhrase(words({}));
    }
  });

  it("should be worded as phrases in every bad fixture", () => {
    for (const text of Object.values(fixtures)) {
      for (const { text: words } of compileRubric(text, "<rubric>", { loadParent: parentFixture }).diagnostics) {
        for (const language of LANGUAGES) {
          expectPhrase(words[language].message);
          expectPhrase(words[language].hint);
        }
        expect(words.id.message).not.toBe(words.en.message);
      }
    }
  });
});

/** One line that begins in lower case, or with a word of the author, and has no full stop. */
function expectPhrase(text: string): void {
  expect(text).toMatch(/^[\p{Ll}\p{N}`].*[^.\s]$/u);
  expect(text.split(/[\n\r]/)).toHaveLength(1);
}

function isKind(value: unknown): value is DiagnosticKind<unknown> {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value && "en" in value;
}

function doubled(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

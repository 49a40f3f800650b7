import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { PARENT } from "./amending.js";

const TEXT = 'rubric loket 2024 amends loket 2023 { title "Loket 2024"  in force 2024-01-01 }';

/** What is reported when a program answers as it should not. */
function reported(load: () => unknown): readonly unknown[] {
  const { rubric, diagnostics } = compileRubric(TEXT, "loket-2024.rubric", { loadParent: load as never });
  expect(rubric).toBeNull();
  return diagnostics.map(({ code, span, text: { en } }) => [
    code,
    TEXT.slice(span?.start, span?.end),
    en.message.replace("the rubric `loket 2023`", "it"),
  ]);
}

describe("a `loadParent` that does not do what it should", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("EACCES: permission denied");
      },
      "it could not be loaded: `EACCES: permission denied`",
    ],
    [
      "throws a text",
      () => {
        throw "closed";
      },
      "it could not be loaded: `closed`",
    ],
    [
      "throws nothing that could be shown",
      () => {
        throw undefined;
      },
      "it could not be loaded: `undefined`",
    ],
  ])("should be reported at `amends` where it %s", (_, load, message) => {
    expect(reported(load)).toEqual([["PTH2407", "amends loket 2023", message]]);
  });
  it.each([
    ["a promise", async () => ({ name: "a", text: PARENT }), "what was loaded for it is a promise"],
    ["the bare text", () => PARENT, "what was loaded for it is no text with a name"],
    ["a name without text", () => ({ name: "a" }), "what was loaded for it is no text with a name"],
    ["bytes", () => ({ name: "a", text: new Uint8Array(3) }), "what was loaded for it is no text with a name"],
  ])("should be reported at `amends` where it returns %s", (_, load, message) => {
    expect(reported(load)).toEqual([["PTH2408", "amends loket 2023", message]]);
  });
  it("should be taken at its word where it returns nothing, or a text with a name", () => {
    expect(reported(() => undefined)).toEqual([
      ["PTH2400", "amends loket 2023", "it that is amended here was not found"],
    ]);
    const loadParent = () => ({ name: "loket-2023.rubric", text: PARENT });
    expect(compileRubric(TEXT, "a", { loadParent }).ok).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { questionsOf } from "../../src/form/questions.js";
import { partsBelow } from "../../src/model/indicators.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { rubric } from "../support/arbitrary-rubric.js";
import { ALL_SCALES } from "./all-scales.js";

const compiled = (text: string): Rubric => {
  const { rubric: whole, diagnostics } = compileRubric(text);
  if (whole === null) throw new Error(diagnostics.map(({ text: words }) => words.en.message).join("; "));
  return whole;
};

describe("questionsOf", () => {
  const questions = questionsOf(compiled(ALL_SCALES));
  const part = (name: string) => questions.parts.find((one) => one.name === name);

  it("should ask every part in the order of the tree", () => {
    expect(questions.parts.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "group front",
      "indicator shown",
      "indicator level",
      "group back",
      "indicator choice",
      "indicator forms",
      "indicator share",
      "indicator days",
      "indicator rating",
      "indicator kit",
      "indicator queue",
    ]);
    expect(part("choice")).toMatchObject({ above: ["back"], path: "back.choice" });
  });

  it("should say what each scale asks for", () => {
    expect(part("shown")?.answer).toMatchObject({ kind: "one-of", of: "yes-no" });
    expect(part("level")?.answer).toEqual({
      kind: "one-of",
      of: "levels",
      choices: [
        { value: "0", title: { id: "tidak ada", en: "none" } },
        { value: "1", title: null },
        { value: "2", title: { id: "=lengkap", en: null } },
      ],
    });
    expect(part("choice")?.answer).toMatchObject({ of: "choice", choices: [{ value: "open" }, { value: "shut" }] });
    expect(part("forms")?.answer).toEqual({ kind: "whole", min: 0n, max: 14n });
    expect(part("share")?.answer).toEqual({ kind: "number", min: "0", max: "100", bands: [] });
    expect(part("days")?.answer).toMatchObject({ kind: "number", bands: [{ from: "0" }, { from: "2.5" }] });
    expect(part("rating")?.answer).toEqual({ kind: "respondents", min: 1n, max: 5n, atLeast: 2n });
    expect(part("kit")?.answer).toMatchObject({ kind: "checklist", items: [{ value: "form" }, { value: "pen" }] });
    expect(part("queue")).toMatchObject({ observations: { combine: "mean", atLeast: 2n } });
  });

  it("should say where n/a may be answered, and under which facts a part counts", () => {
    expect(part("forms")?.mayBeNotApplicable).toBe(true);
    expect(part("share")?.mayBeNotApplicable).toBe(false);
    expect(part("days")?.applies).toHaveLength(1);
    expect(part("rating")?.applies).toEqual([]);
  });

  it("should ask for facts and for what a subject belongs to", () => {
    expect(questions.facts.map(({ name, answer }) => [name, answer.kind])).toEqual([
      ["closed", "one-of"],
      ["size", "one-of"],
      ["visitors", "number"],
    ]);
    expect(questions.levels).toEqual(["institution"]);
  });

  it("should ask every part of the shipped rubrics once", () => {
    for (const one of Object.values(rubrics))
      expect(questionsOf(one).parts.map(({ name }) => name)).toEqual(partsBelow(one.children).map(({ name }) => name));
  });

  it("should ask something of every indicator of any rubric", () => {
    fc.assert(
      fc.property(rubric(), ({ text }) => {
        const asked = questionsOf(compiled(text)).parts;
        for (const { kind, answer } of asked) expect(answer === null).toBe(kind === "group");
      }),
    );
  });
});

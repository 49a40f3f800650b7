import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rubricModule } from "../../src/form/rubric-module.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { rubric as anyRubric } from "../support/arbitrary-rubric.js";
import { compiled } from "../support/laws.js";
import { ALL_SCALES } from "./all-scales.js";

/** What a module gives. */
async function given(text: string): Promise<Rubric> {
  const module: { readonly default: Rubric } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
  );
  return module.default;
}

describe("rubricModule", () => {
  it.each(Object.values(rubrics).map((rubric) => [`${rubric.id}@${rubric.year}`, rubric] as const))(
    "should give %s as it is",
    async (_, rubric) => expect(await given(rubricModule(rubric))).toEqual(rubric),
  );

  it("should give it frozen all the way down", async () => {
    const rubric = await given(rubricModule(compiled(ALL_SCALES)));
    for (const part of [rubric, rubric.children, rubric.children[0], rubric.children[0]?.title, rubric.score.min])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("should import nothing", () => expect(rubricModule(compiled(ALL_SCALES))).not.toMatch(/\b(?:import|require)\b/));

  it("should give rubrics of every shape as they are", async () => {
    await fc.assert(
      fc.asyncProperty(anyRubric(), async ({ text }) => {
        const rubric = compiled(text);
        expect(await given(rubricModule(rubric))).toEqual(rubric);
      }),
      { numRuns: 25 },
    );
  });
});

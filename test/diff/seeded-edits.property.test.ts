import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/diff/change.js";
import { diffRubrics } from "../../src/diff/diff-rubrics.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { rubric as anyRubric } from "../support/arbitrary-rubric.js";
import { compiled, runs } from "../support/laws.js";
import { changed } from "./edit.js";
import { EDITS } from "./edits.js";
import { picker } from "./picker.js";

const names = Object.keys(EDITS);
const shipped: readonly Rubric[] = Object.values(rubrics);

function said({ kind, place }: Change): string {
  return [kind, place.what, place.name, place.entry?.name].filter((word) => word != null).join(" ");
}

/** Whether a change is told; a star stands for any one word or name. */
function expectTold(changes: readonly Change[], told: readonly string[]): void {
  const texts = changes.map(said).toSorted();
  const patterns = told.toSorted();
  const isMet =
    texts.length === patterns.length &&
    patterns.every((pattern, index) => {
      const [head = "", ...rest] = pattern.split(" *");
      return rest.length === 0 ? texts[index] === pattern : texts[index]?.startsWith(head);
    });
  if (!isMet) expect(texts).toEqual(patterns);
}

const met = new Map<string, number>();

describe("a single edit", () => {
  it("should be told as what it is and as nothing else, in generated rubrics", () => {
    fc.assert(
      fc.property(
        anyRubric(),
        fc.constantFrom(...names),
        fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }),
        ({ text }, name, picks) => {
          const before = compiled(text);
          const edited = EDITS[name]?.(before, picker(picks)) ?? null;
          fc.pre(edited !== null && edited.after.hash !== before.hash);
          if (edited === null) return;
          met.set(name, (met.get(name) ?? 0) + 1);
          expectTold(diffRubrics(before, edited.after).changes, edited.told);
        },
      ),
      runs(5),
    );
  });

  it.each(shipped)("should be told as what it is and as nothing else: $id@$year", (before) => {
    for (const name of names) {
      for (const picks of [
        [0, 1, 2],

        [11, 13, 17],
      ]) {
        const edited = EDITS[name]?.(before, picker(picks)) ?? null;
        if (edited === null || edited.after.hash === before.hash) continue;
        met.set(name, (met.get(name) ?? 0) + 1);
        expectTold(diffRubrics(before, edited.after).changes, edited.told);
      }
    }
  });

  it("should have been made often, and of many kinds", () => {
    expect([...met.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(800);
    expect(names.filter((name) => !met.has(name))).toEqual([]);
  });
});

describe("no edit", () => {
  it.each(shipped)("should be told of $id@$year", (rubric) => {
    const { changes, effect, comparable } = diffRubrics(rubric, rubric);
    expect({ changes, effect, comparable }).toEqual({ changes: [], effect: "none", comparable: true });
  });

  it.each(shipped)("should be told where only laws and sources of $id@$year change places", (rubric) => {
    const after = changed(rubric, { laws: rubric.laws.toReversed(), sources: rubric.sources.toReversed() });
    expect(diffRubrics(rubric, after).changes).toEqual([]);
  });
});

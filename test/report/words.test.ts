import { describe, expect, it } from "vitest";
import { INSTITUTION_WORDS } from "../../src/report/institution/institution-words.js";
import { KIT_WORDS } from "../../src/report/kit-words.js";
import { PLACED_WORDS } from "../../src/report/placed-words.js";
import { UNIT_WORDS } from "../../src/report/unit/unit-words.js";

/** Every pair of words in a table, those of functions made with what stands in for their facts. */
function pairsIn(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === "function") return pairsIn(value("1", "2", "3", "4"));
  if (typeof value !== "object" || value === null) return [];
  if ("id" in value && "en" in value) return [[String(value.id), String(value.en)]];
  return Object.values(value).flatMap(pairsIn);
}

/** Words that are the same in both languages. */
const SAME = ["Zona Zone", "Label Label", "Unit Unit", "Kode Identifier"];

describe.each([
  ["kit", KIT_WORDS],
  ["placed", PLACED_WORDS],
  ["unit", UNIT_WORDS],
  ["institution", INSTITUTION_WORDS],
])("the words of %s", (_, words) => {
  it("should be there in both languages, and not be the same by mistake", () => {
    const pairs = pairsIn(words);
    expect(pairs.length).toBeGreaterThan(8);
    for (const [id, en] of pairs) {
      expect(id.trim()).toBe(id);
      expect(en.trim()).toBe(en);
      expect(id).not.toBe("");
      expect(en).not.toBe("");
      if (id === en) expect(SAME).toContain(`${id} ${en}`);
      expect(`${id}${en}`).not.toContain("undefined");
    }
  });
});

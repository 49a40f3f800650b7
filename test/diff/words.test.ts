import { describe, expect, it } from "vitest";
import { describeDiff } from "../../src/diff/describe-diff.js";
import { diffRubrics } from "../../src/diff/diff-rubrics.js";
import { PARENT } from "../amend/amending.js";
import { compiledPair } from "./comparing.js";

const BEFORE = PARENT.replace(/^ {2}example .*\n/m, "");

function linesOf(from: string, to: string): { readonly en: string; readonly id: string } {
  const { en, id } = describeDiff(diffRubrics(...compiledPair(BEFORE, BEFORE.replace(from, to))));
  return { en: en.join("\n"), id: id.join("\n") };
}

describe("the words of a comparison", () => {
  it.each([
    [
      "answers count as lowest",
      'answers stop the score assumed "x"',
      "A missing answer now stops the score (assumed; before, it counted as the lowest score)",
    ],
    [
      "answers count as lowest",
      "answers are excluded",
      "A missing answer is now left out (before, it counted as the lowest score)",
    ],
    [
      "parts are redistributed",
      "parts count as full",
      "A part that does not apply now counts as the highest score (before, it gave its weight to the others)",
    ],
  ])("should say a policy as a sentence: %s, %s", (from, to, said) => expect(linesOf(from, to).en).toContain(said));

  it("should say where zones begin, and only of those that moved", () => {
    const { en, id } = linesOf("from 80 from lama", "from 85 from lama");
    expect(en).toContain("\nThe green zone now begins at 85 (was 80).\n");
    expect(id).toContain("\nZona hijau kini mulai 85 (semula 80).\n");
    expect(linesOf('"Kurang"', '"Buruk"').en).not.toContain("zone now begins");
  });

  it("should say of a rule that withholds the award what it leaves alone", () => {
    const rule = 'rule award "Tunda" { when layanan below 5 then withhold award }\n  verdict by';
    expect(linesOf("verdict by", rule).en).toContain("\nScore, category and zone do not change; only the award may.\n");
  });
});

import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { createRandom } from "../bench/random.js";
import { around } from "../evaluate/one-indicator.js";
import { accepted, compiled } from "../support/laws.js";

/** Weights whose common denominators are far beyond 2^53. */
const WEIGHTS = ["12.3456789", "7.6543211", "23.4567891", "16.5432109", "19.9999993", "20.0000007"];
const DIMENSIONS = ["31.4159265", "27.1828182", "41.4012553"];

const TEXT = around(
  DIMENSIONS.map((share, at) => {
    const own = WEIGHTS.map(
      (weight, place) => `indicator i${at}${place} "I" { weight ${weight}% scale levels 0..7 }`,
    ).join("\n");
    return `dimension d${at} "D" { weight ${share}%\n${own} }`;
  }).join("\n"),
);

const SUBJECTS = 20_000;

describe("a rubric that does not fit into whole numbers", () => {
  const rubric = compiled(TEXT);
  const scorer = prepareScorer(rubric);
  const random = createRandom(7);
  const names = DIMENSIONS.flatMap((_, at) => WEIGHTS.map((__, place) => `i${at}${place}`));
  const subjects = Array.from({ length: SUBJECTS }, (_, index) => ({
    subject: `s${index}`,
    answers: Object.fromEntries(names.map((name) => [name, random.below(8)])),
  }));

  it("should hardly ever be scored a second time in rationals", () => {
    const exact = subjects.filter((one) => {
      const scored = scorer.score(one);
      return !scored.ok || scored.by !== "doubles";
    });
    console.log(`scored a second time in rationals: ${exact.length} of ${SUBJECTS}`);
    expect(exact.length).toBeLessThan(SUBJECTS / 1000);
  });

  it("should be scored as evaluate does", () => {
    for (const one of subjects.slice(0, 200)) {
      const scored = scorer.score(one);
      const { score, category } = evaluate(rubric, accepted(rubric, one));
      expect(scored).toMatchObject({ ok: true, score, category });
    }
  });

  it("should be scored in rationals where doubles cannot tell", () => {
    // Every part has the same score, which lies right between two published ones.
    const tied = prepareScorer(compiled(TEXT.replaceAll("levels 0..7", "number 0..100 higher is better")));
    const answers = Object.fromEntries(names.map((name) => [name, 12.125]));
    expect(tied.score({ subject: "a", answers })).toMatchObject({ ok: true, by: "rationals", score: "12.13" });
  });
});

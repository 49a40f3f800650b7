import { describe, expect, it } from "vitest";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { around } from "../evaluate/one-indicator.js";
import { compiled } from "../support/laws.js";

/** How many whole scores are tried for the first indicator: all 101 with PATUH_SCORES=all, otherwise some. */
const FIRST =
  process.env["PATUH_SCORES"] === "all" ? Array.from({ length: 101 }, (_, score) => score) : [0, 37, 50, 99];
const COUNT = 101 ** 3;
const CUTS = [32, 54, 78, 88];

/** Every whole score of three indicators. */
const THREE = [101 ** 2, 101, 1].map((step) =>
  Int8Array.from({ length: COUNT }, (_, row) => Math.floor(row / step) % 101),
);

describe("four scores against four thresholds", () => {
  it.each([{ weights: [30, 25, 25, 20] }, { weights: [15, 30, 35, 20] }])(
    "should never be misjudged with weights of $weights",
    ({ weights }) => {
      const parts = weights.map(
        (weight, index) => `indicator i${index} "I" { weight ${weight}% scale number 0..100 higher is better }`,
      );
      const scorer = prepareScorer(compiled(around(parts.join("\n"))));
      let [wrong, doubles, oneByOne] = [0, 0, 0];
      for (const first of FIRST) {
        const columns = [new Int8Array(COUNT).fill(first), ...THREE];
        const answers = Object.fromEntries(columns.map((numbers, index) => [`i${index}`, { numbers }]));
        const scored = scorer.scoreColumns({ length: COUNT, answers });
        oneByOne += scored.oneByOne;
        for (let row = 0; row < COUNT; row += 1) {
          const at = columns.map((column) => column[row] ?? 0);
          const hundredths = at.reduce((sum, score, index) => sum + score * (weights[index] ?? 0), 0);
          const category = CUTS.filter((cut) => hundredths >= cut * 100).length;
          if (scored.units[row] !== hundredths || scored.categories[row] !== 4 - category) wrong += 1;
          const inDoubles = at.reduce((sum, score, index) => sum + score * ((weights[index] ?? 0) / 100), 0);
          if (CUTS.filter((cut) => inDoubles >= cut).length !== category) doubles += 1;
        }
      }
      console.log(`${FIRST.length * COUNT} scores with weights ${weights}: ${wrong} misjudged, by doubles ${doubles}`);
      expect([wrong, oneByOne]).toEqual([0, 0]);
    },
  );
});

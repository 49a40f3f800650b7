import { benchmarkEvidence } from "./benchmark-evidence.js";
import { benchmarkRubric } from "./benchmark-rubric.js";
import type { Group } from "./group.js";
import { type HandSimulation, handSimulation } from "./hand/hand-simulation.js";
import { measure } from "./harness.js";
import { openPatuhSimulation } from "./subjects/patuh.js";
import { measuredTable } from "./table.js";

const DRAWS = 10_000;
const SUBJECTS = 586;
const COMPARED = 200;

/** Draws of weights within 10 %, with ranks, over everybody. */
export const monteCarlo: Group = {
  name: "monte-carlo",
  run: async ({ rounds }) => {
    const rubric = benchmarkRubric(66);
    const evidence = benchmarkEvidence(rubric, SUBJECTS, { seed: 7 });
    const byHand = handSimulation(rubric, evidence);
    const patuh = await openPatuhSimulation(rubric.text, evidence);
    const steady = new Map([
      [HAND, String(steadyOf(byHand(COMPARED), COMPARED))],
      [PATUH, String(patuh(COMPARED))],
    ]);
    const measured = await measure(
      [
        { name: HAND, run: () => byHand(DRAWS), note: "the limit" },
        {
          name: PATUH,
          run: () => patuh(DRAWS),
          note: "exact; every draw is what evaluate gives; with neighbours that change places",
        },
      ],
      HAND,
      { rounds, most: 60_000 },
    );
    return [measuredTable(`${DRAWS.toLocaleString("en")} Monte Carlo draws`, REMARKS, measured, { steady })];
  },
};

const HAND = "by hand, doubles";
const PATUH = "patuh (simulate)";
const REMARKS = [
  `${SUBJECTS} institutions with 66 answers each; every weight times a factor from 0.9 to 1.1, brought back to 100 %; ranks among all, categories, lowest, median and highest score of each are counted.`,
  `steady: how many keep their category in ${COMPARED} draws. The two draw from different streams, so it need not be the same, only alike.`,
];

/** How many have only one category in all draws. */
function steadyOf({ categories }: HandSimulation, draws: number): number {
  return categories.filter((count) => count === draws).length;
}

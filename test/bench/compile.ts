import { benchmarkEvidence } from "./benchmark-evidence.js";
import { benchmarkRubric } from "./benchmark-rubric.js";
import type { Group, RunOptions } from "./group.js";
import { type Competitor, type Measured, measure } from "./harness.js";
import type { Peer } from "./peers/peer.js";
import { PEERS } from "./peers/peers.js";
import { zen } from "./peers/zen.js";
import { fittedExponent } from "./statistics.js";
import { PATUH } from "./subjects/patuh.js";
import { measuredTable, type Table, times } from "./table.js";

const SIZES = [66, 660, 6600];

/** From a text in memory to something ready to score. */
export const compile: Group = {
  name: "compile",
  run: async (options) => {
    const all: (readonly Measured[])[] = [];
    for (const size of SIZES) all.push(await compileAll(size, options));
    const tables = all.map((measured, index) =>
      measuredTable(`From text to scorer, ${SIZES[index]?.toLocaleString("en")} indicators`, REMARKS, measured),
    );
    return [...tables, growthTable(all)];
  },
};

const REMARKS = [
  "warm; the text (patuh's language, YAML, JSON, FEEL, expressions) is in memory. patuh parses and checks every rule, and takes the hash of the meaning when it is first asked for; the others check little or nothing.",
  "the ratio is against @gorules/zen-engine loading its JSON graph. That parses no expression before the first score (a graph with a broken one is loaded), so a first score is measured as well.",
];

/** Who is also measured up to a first score, since something may be left for it. */
const WITH_SCORE: readonly Peer[] = [zen, ...PATUH];

async function compileAll(size: number, { rounds }: RunOptions): Promise<readonly Measured[]> {
  const rubric = benchmarkRubric(size);
  const [evidence] = benchmarkEvidence(rubric, 1, { seed: 1 });
  if (evidence === undefined) throw new Error("there is no evidence");
  const competitors: Competitor[] = [];
  for (const peer of [zen, ...PATUH, ...PEERS.filter((one) => one !== zen)]) {
    const open = await peer.open();
    const text = peer.write(rubric);
    const note = `${Math.ceil(text.length / 1000)} kB`;
    competitors.push({ name: peer.name, run: () => open(text, rubric), note });
    if (WITH_SCORE.includes(peer))
      competitors.push({
        name: `${peer.name}, and a first score`,
        run: async () => (await open(text, rubric)).run(evidence),
        note,
      });
  }
  return measure(competitors, zen.name, { rounds, warmUp: 500, most: 15_000 });
}

function growthTable(all: readonly (readonly Measured[])[]): Table {
  const names = all[0]?.map(({ name }) => name) ?? [];
  const rows = names.map((name) => {
    const medians = all.map((measured) => measured.find((one) => one.name === name)?.time.median ?? Number.NaN);
    const points = SIZES.map((size, index) => [size, medians[index] ?? Number.NaN] as const);
    const whole = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
    return [name, times(whole), fittedExponent(points).toFixed(2)];
  });
  return {
    title: "Growth from 66 to 6,600 indicators",
    remarks: ["100 times the rubric; the exponent is fitted to the medians of the three sizes."],
    head: ["who", "time", "exponent"],
    rows,
  };
}

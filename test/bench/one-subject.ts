import { asTheyCome } from "./as-they-come.js";
import {
  type BenchEvidence,
  benchmarkEvidence,
  exactUnits,
  publishedHundredths,
  tiedEvidence,
} from "./benchmark-evidence.js";
import { type BenchRubric, benchmarkRubric, CATEGORIES } from "./benchmark-rubric.js";
import type { Group, RunOptions } from "./group.js";
import { handPeer } from "./hand/hand-peer.js";
import { type Competitor, measure } from "./harness.js";
import type { Peer, PeerScorer } from "./peers/peer.js";
import { PEERS } from "./peers/peers.js";
import { PATUH, patuhOutcome, patuhScorer } from "./subjects/patuh.js";
import { measuredTable, type Table } from "./table.js";

const LIMIT = handPeer("float");
const COMPARED = 200;
const TIES =
  "wrong on ties: the same of subjects whose exact score lies right between two published ones (a rubric with round weights), where half-up rounding has to go up.";

/** One subject at a time, from a plain object to score, category and the scores of parts. */
export const oneSubject: Group = {
  name: "one-subject",
  run: async (options) => [
    await compare(66, [LIMIT, handPeer("exact"), patuhOutcome, ...PATUH, ...PEERS], "whole", options),
    await compare(66, [LIMIT, handPeer("exact"), patuhScorer], "as they come", options),
    await compare(660, [LIMIT, handPeer("exact"), patuhOutcome, ...PATUH], "whole", options),
    await compare(660, [LIMIT, handPeer("exact"), patuhScorer], "as they come", options),
  ],
};

/** In what form subjects answer, and what the table says of it. */
const FORMS = {
  whole: "every answer is there, always in the same order.",
  "as they come": "a fifth of them leave out one to three answers, say null for some, or tell them in another order.",
};

async function compare(
  size: number,
  peers: readonly Peer[],
  form: keyof typeof FORMS,
  { rounds }: RunOptions,
): Promise<Table> {
  const rubric = benchmarkRubric(size);
  const whole = benchmarkEvidence(rubric, 256, { seed: size });
  const evidence = form === "whole" ? whole : asTheyCome(whole, size);
  const round = benchmarkRubric(size, "round");
  const tied = size > 100 || form !== "whole" ? [] : tiedEvidence(round, COMPARED, 1);
  const wrong = new Map<string, string>();
  const wrongOnTies = new Map<string, string>();
  const competitors: Competitor[] = [];
  for (const peer of peers) {
    const open = await peer.open();
    const scorer = await open(peer.write(rubric), rubric);
    wrong.set(peer.name, await countWrong(rubric, scorer, evidence.slice(0, COMPARED)));
    if (tied.length > 0)
      wrongOnTies.set(peer.name, await countWrong(round, await open(peer.write(round), round), tied));
    competitors.push(competitorOf(peer, scorer, evidence));
  }
  const measured = await measure(competitors, LIMIT.name, { rounds });
  const remarks = [
    `${size} indicators; 256 subjects in turn, none twice in a row; ${FORMS[form]}`,
    `wrong: scores or categories of ${COMPARED} made-up subjects that are not the exact ones, which are counted with whole numbers.`,
    ...(tied.length === 0 ? [] : [TIES]),
  ];
  const extra = { wrong, ...(tied.length > 0 ? { "wrong on ties": wrongOnTies } : {}) };
  return measuredTable(`One subject, ${size} indicators, ${form}`, remarks, measured, extra);
}

function competitorOf({ name, note }: Peer, { run }: PeerScorer, evidence: readonly BenchEvidence[]): Competitor {
  let turn = 0;
  return {
    name,
    note,
    run: () => {
      turn = turn + 1 < evidence.length ? turn + 1 : 0;
      const one = evidence[turn];
      return one === undefined ? null : run(one);
    },
  };
}

/** How many scores or categories are not the exact ones; a part may be exact or published, but no further off. */
async function countWrong(
  rubric: BenchRubric,
  { run, read }: PeerScorer,
  evidence: readonly BenchEvidence[],
): Promise<string> {
  let wrong = 0;
  for (const one of evidence) {
    const { score, category, part } = read(await run(one));
    const hundredths = publishedHundredths(exactUnits(rubric, one));
    const truth = CATEGORIES.find(({ from }) => hundredths >= from * 100)?.id;
    const [first] = rubric.dimensions;
    if (first === undefined) throw new Error("the rubric has no dimension");
    const partTruth = exactUnits({ ...rubric, dimensions: [{ ...first, weight: 10_000 }] }, one) / 6e12;
    if (!(Math.abs(part - partTruth) < 0.0051) || !(Math.abs(score - hundredths / 100) < 0.0101))
      throw new Error(`another score altogether: ${score} (${part}) for ${hundredths / 100} (${partTruth})`);
    if (score !== hundredths / 100 || category !== truth) wrong += 1;
  }
  return `${wrong} of ${evidence.length}`;
}

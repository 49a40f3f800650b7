// Measured from the outside by `cold-start.ts`: loads one package, makes the rubric of 66 indicators ready
// and scores one subject. Prints the milliseconds until it is imported and until there is a score.
import { benchmarkEvidence } from "./benchmark-evidence.js";
import { benchmarkRubric } from "./benchmark-rubric.js";
import { PEERS } from "./peers/peers.js";
import { PATUH } from "./subjects/patuh.js";

const peer = [...PATUH, ...PEERS].find(({ name }) => name === process.argv[2]);
const rubric = benchmarkRubric(66);
const [evidence] = benchmarkEvidence(rubric, 1, { seed: 1 });
if (peer === undefined || evidence === undefined) throw new Error(`nobody is called ${process.argv[2]}`);
const text = peer.write(rubric);
const begin = performance.now();
const open = await peer.open();
const imported = performance.now() - begin;
const scorer = await open(text, rubric);
const answer = await scorer.run(evidence);
const scored = performance.now() - begin;
console.log(JSON.stringify({ imported, scored, score: scorer.read(answer).score }));

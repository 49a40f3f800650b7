import { feelin } from "./feelin.js";
import { jsonLogicEngine } from "./json-logic-engine.js";
import { jsonRulesEngine } from "./json-rules-engine.js";
import { mathjs, mathjsFractions } from "./mathjs.js";
import type { Peer } from "./peer.js";
import { publicodes } from "./publicodes.js";
import { zen } from "./zen.js";

/** Everybody that patuh is compared with. */
export const PEERS: readonly Peer[] = [
  jsonLogicEngine,
  mathjs,
  mathjsFractions,
  zen,
  jsonRulesEngine,
  feelin,
  publicodes,
];

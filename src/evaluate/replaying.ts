/**
 * Computing an outcome again from its trace, without the rubric.
 *
 * @module patuh/replay
 */
export { type Replay, replay } from "./replay.js";
export { traceSchema } from "./trace-schema.js";

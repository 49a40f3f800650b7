import fc from "fast-check";

// A failing property prints its seed; setting it here, or PATUH_SEED, replays the run.
const seed = Number(process.env["PATUH_SEED"] ?? 20261121);
fc.configureGlobal({ seed, numRuns: Number(process.env["PATUH_RUNS"] ?? 100) });

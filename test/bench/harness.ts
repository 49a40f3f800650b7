import { type Spread, spreadOf } from "./statistics.js";

/** Something that is measured beside others. */
export interface Competitor {
  readonly name: string;
  /** Does the job once. What it gives back is kept, so that no compiler can leave the work out. */
  readonly run: () => unknown;
  /** How many times the whole job is what one run does, where the whole would take too long; 1 unless given. */
  readonly times?: number;
  /** A remark for the table. */
  readonly note?: string;
}

/** What was measured of one competitor. */
export interface Measured {
  readonly name: string;
  /** Milliseconds for the whole job. */
  readonly time: Spread;
  /** The same as multiples of the limit, round by round. */
  readonly ratio: Spread;
  readonly rounds: number;
  readonly note: string | null;
}

/** How long and how often is measured. */
export interface HarnessOptions {
  /** How many times each competitor has its turn. */
  readonly rounds: number;
  /** The shortest turn in milliseconds: long against the clock and one collection of garbage. */
  readonly turn?: number;
  /** For how long each competitor runs before anything counts, in milliseconds. */
  readonly warmUp?: number;
  /** What one competitor may take in all, in milliseconds; a slow one has fewer rounds then. */
  readonly most?: number;
}

interface Prepared {
  readonly competitor: Competitor;
  readonly runs: number;
  readonly rounds: number;
  /** Milliseconds per whole job, by the number of the round. */
  readonly samples: number[];
}

/** Keeps what competitors give back alive. */
let kept: unknown = null;

/**
 * Measures competitors against the one called `limit`, interleaved: in every
 * round each has one turn, and every round begins with another one, so that what
 * else the machine does meets all alike. A ratio is that of two turns of the
 * same round.
 */
export async function measure(
  competitors: readonly Competitor[],
  limit: string,
  { rounds, turn = 50, warmUp = 1500, most = 20_000 }: HarnessOptions,
): Promise<readonly Measured[]> {
  const prepared: Prepared[] = [];
  for (const competitor of competitors) {
    const once = await warm(competitor, warmUp);
    const runs = Math.max(1, Math.ceil(turn / once));
    const affordable = Math.floor(most / (once * runs));
    // What takes longer than all its rounds may has been run once, while it was warmed up; that has to do.
    const isTooSlow = affordable < 1;
    const samples = isTooSlow ? [wholeOf(competitor, once)] : [];
    prepared.push({ competitor, runs, rounds: isTooSlow ? 0 : Math.min(rounds, affordable), samples });
  }
  for (let round = 0; round < rounds; round += 1) {
    const first = round % prepared.length;
    for (const one of [...prepared.slice(first), ...prepared.slice(0, first)])
      if (round < one.rounds) one.samples[round] = await takeTurn(one);
  }
  const base = prepared.find(({ competitor }) => competitor.name === limit);
  if (base === undefined) throw new Error(`nobody is called ${limit}`);
  return prepared.map(({ competitor, samples }) => ({
    name: competitor.name,
    time: spreadOf(samples),
    ratio: spreadOf(samples.map((sample, round) => sample / (base.samples[round] ?? Number.NaN))),
    rounds: samples.length,
    note: competitor.note ?? null,
  }));
}

/** Runs until it is warm; milliseconds of one run at the end. */
async function warm({ run }: Competitor, milliseconds: number): Promise<number> {
  const begin = performance.now();
  let runs = 1;
  let last = 0;
  do {
    last = (await timeRuns(run, runs)) / runs;
    runs = Math.max(1, Math.min(runs * 2, Math.ceil(milliseconds / 4 / Math.max(last, 1e-6))));
  } while (performance.now() - begin < milliseconds);
  return last;
}

async function takeTurn({ competitor, runs }: Prepared): Promise<number> {
  // A young collection only: whole ones throw compiled code away that was not used for a while.
  globalThis.gc?.(true);
  if (runs > 1) await timeRuns(competitor.run, Math.ceil(runs / 10));
  return wholeOf(competitor, (await timeRuns(competitor.run, runs)) / runs);
}

function wholeOf({ times = 1 }: Competitor, run: number): number {
  return run * times;
}

/** Only what answers later is waited for: waiting costs more than some competitors need in all. */
async function timeRuns(run: () => unknown, runs: number): Promise<number> {
  const begin = performance.now();
  const first = run();
  kept = first instanceof Promise ? await first : first;
  if (first instanceof Promise) for (let index = 1; index < runs; index += 1) kept = await run();
  else for (let index = 1; index < runs; index += 1) kept = run();
  return performance.now() - begin;
}

/** What was kept last; reading it here is what keeps it. */
export function lastKept(): unknown {
  return kept;
}

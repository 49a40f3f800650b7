import type { Table } from "./table.js";

/** What a run of the benchmarks may be told. */
export interface RunOptions {
  /** How many turns each competitor has. */
  readonly rounds: number;
}

/** Competitors that are measured side by side, in a process of their own. */
export interface Group {
  /** As in `npm run bench -- one-subject`. */
  readonly name: string;
  readonly run: (options: RunOptions) => Promise<readonly Table[]>;
}

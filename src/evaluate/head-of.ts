import { onceFor } from "../evidence/once-for.js";
import type { Rubric } from "../model/rubric.js";
import type { Outcome } from "./outcome.js";

/** What an outcome says of its rubric; taking the hash costs more than a score, so only who reads it pays. */
export const headOf = onceFor((rubric: Rubric): Outcome["rubric"] => {
  const { id, year } = rubric;
  return Object.freeze({
    id,
    year,
    get hash() {
      return rubric.hash;
    },
  });
});

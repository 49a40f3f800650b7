import type { Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { powerOfTen } from "../numeric/rational.js";
import type { Group } from "./group.js";
import { type Ranking, rankWith } from "./rank.js";
import { createRow } from "./row.js";
import { standingOf } from "./standing.js";

/**
 * The places of the groups of one level, as `rank` gives them of groups as rows.
 * What was found when they were combined is not found again: their category, and
 * the published score as the whole number that its digits are.
 */
export function rankGroups(rubric: Rubric, level: string, groups: readonly Group[]): Ranking {
  const unit = powerOfTen(rubric.score.digits).num;
  const known = new Map(
    groups.map((group) => {
      const { id, score, exact, range, within, facts } = group;
      return [createRow({ id, score, exact, range, within, facts }), group] as const;
    }),
  );
  return rankWith(rubric, [...known.keys()], { level }, (row, by) => {
    const { score, exact } = row;
    const category = rubric.categories.find(({ id }) => id === known.get(row)?.category?.id);
    if (score === null || exact === null || category === undefined) return standingOf(rubric, row);
    return {
      published: { num: BigInt(score.replace(".", "")), den: unit },
      // Read only where it is needed, since it is long.
      exact: by === "exact" ? parseExact(exact) : null,
      category,
      isUnusable: false,
      text: { published: score, exact },
    };
  });
}

import type { Rubric } from "../model/rubric.js";
import { formatFixed } from "../numeric/format-exact.js";
import { rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { ZONES } from "../syntax/words.js";
import type { CaseDifference, Compared } from "./case-difference.js";
import type { Share, SharesCase } from "./published-case.js";

/**
 * Adds up published counts: they must come to the number of subjects, the
 * counts of categories to those of their zones, and every printed percentage
 * must be its share, rounded half up to the digits that were printed.
 */
export function compareShares(rubric: Rubric, { of, categories = {}, zones = {} }: SharesCase): Compared {
  const lists = [
    { key: "categories", shares: Object.entries(categories) },
    { key: "zones", shares: Object.entries(zones) },
  ].filter(({ shares }) => shares.length > 0);
  const totals = lists.map(({ key, shares }) => count(of, total(shares.map(([, share]) => share)), key, key));
  const percents = lists.flatMap(({ key, shares }) =>
    shares.flatMap(([name, share]) => percentOf(share, of, name, `${key}.${name}.percent`)),
  );
  const sums =
    lists.length < 2
      ? []
      : ZONES.map((zone) => {
          const within = rubric.categories.filter((category) => category.zone === zone);
          const found = total(within.flatMap(({ id }) => categories[id] ?? []));
          return count(zones[zone]?.count ?? 0, found, zone, `zones.${zone}.count`);
        });
  const all = [...totals, ...sums, ...percents];
  return { compared: all.length, differences: all.filter(({ expected, actual }) => expected !== actual) };
}

function total(shares: readonly Share[]): number {
  return shares.reduce((sum, share) => sum + share.count, 0);
}

function count(expected: number, actual: number, about: string, path: string): CaseDifference {
  return { aspect: "count", about, expected: String(expected), actual: String(actual), path };
}

function percentOf({ count, percent }: Share, of: number, about: string, path: string): readonly CaseDifference[] {
  if (percent === undefined) return [];
  const digits = /\.([0-9]+)$/.exec(percent)?.[1]?.length ?? 0;
  const share = round(rational(BigInt(count) * 100n, BigInt(of)), digits, "half-up");
  return [{ aspect: "percent", about, expected: percent, actual: formatFixed(share, digits), path }];
}

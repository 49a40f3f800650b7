import { rankScores } from "../evaluate/rank-scores.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare, type Rational } from "../numeric/rational.js";
import type { CaseDifference, Compared } from "./case-difference.js";
import type { RankRow, RanksCase, ScoreCase } from "./published-case.js";

/** A row whose score was published. */
interface Row {
  readonly id: string;
  /** Its path in the case. */
  readonly path: string;
  readonly score: Rational;
  readonly place: number;
}

/**
 * Holds printed places against the scores. Where places follow each other
 * without a gap they must be exactly those that the scores give, equal ones
 * sharing a place. Across gaps, a better score must have a better place, and a
 * place must leave room for those who are listed before it and behind it.
 *
 * A row that is said to contradict the others is not held against them; they
 * are held against it.
 *
 * @param scores the score cases by id
 */
export function compareRanks({ of, rows }: RanksCase, scores: ReadonlyMap<string, ScoreCase>): Compared {
  const all = rows.flatMap((row, index) => {
    const score = parseExact(scores.get(row.case)?.score ?? "");
    return score === null ? [] : [{ ...rowAt(row, index), score, isTrusted: row.contradiction === undefined }];
  });
  const trusted = all.filter(({ isTrusted }) => isTrusted);
  const compared = all.length < 2 ? 0 : all.length;
  const differences = [
    ...rows.flatMap((row, index) =>
      of !== undefined && row.place > of ? [difference(rowAt(row, index), `1..${of}`)] : [],
    ),
    ...trusted.flatMap((row) => misplaced(row, trusted, of)),
    ...all.filter(({ isTrusted }) => !isTrusted).flatMap((row) => misplaced(row, [...trusted, row], of)),
    ...runsOf(trusted).flatMap(wrongInRun),
  ];
  // One row, one difference: the first says most.
  const first = differences.filter(({ path }, at) => differences.findIndex((other) => other.path === path) === at);
  return { compared, differences: first };
}

/** A row that has no room at its place among the others. */
function misplaced(one: Row, rows: readonly Row[], of: number | undefined): readonly CaseDifference[] {
  const { score, place } = one;
  const others = rows.filter((row) => row !== one);
  const better = others.filter((row) => compare(row.score, score) > 0);
  const worse = others.filter((row) => compare(row.score, score) < 0);
  const lowest = 1 + Math.max(better.length, ...better.map((row) => row.place));
  const highest = Math.min((of ?? Number.POSITIVE_INFINITY) - worse.length, ...worse.map((row) => row.place - 1));
  if (place >= lowest && place <= highest) return [];
  return [difference(one, room(lowest, highest))];
}

/** The places from one to another, as text; null where there are none. */
function room(lowest: number, highest: number): string | null {
  if (lowest > highest) return null;
  if (lowest === highest) return String(lowest);
  return highest === Number.POSITIVE_INFINITY ? `${lowest}..` : `${lowest}..${highest}`;
}

/** The stretches of a table in which no place is left out. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const row of rows.toSorted((a, b) => a.place - b.place)) {
    const run = runs.at(-1);
    const isNext = run?.[0] !== undefined && row.place <= run[0].place + run.length;
    if (run !== undefined && isNext) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function wrongInRun(run: readonly Row[]): readonly CaseDifference[] {
  const places = rankScores(
    run.map(({ score }) => score),
    "share",
    run[0]?.place,
  );
  return run.flatMap((row, at) => (row.place === places[at] ? [] : [difference(row, String(places[at]))]));
}

function rowAt({ case: id, place }: RankRow, index: number): Omit<Row, "score"> {
  return { id, place, path: `rows[${index}].place` };
}

function difference({ id, place, path }: Omit<Row, "score">, actual: string | null): CaseDifference {
  return { aspect: "place", about: id, expected: String(place), actual, path };
}

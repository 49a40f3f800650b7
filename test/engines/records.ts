import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { formatExact } from "../../src/numeric/format-exact.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import {
  compare,
  divide,
  multiply,
  negate,
  powerOfTen,
  type Rational,
  rational,
  subtract,
} from "../../src/numeric/rational.js";
import { exactOf } from "../sql/exact-of.js";
import { type Draw, drawsFrom, type Oddity, randomRow, type TableRow } from "../sql/random-row.js";

/** Makes the records of one rubric; the same number gives the same record. */
export type Records = (number: number) => TableRow;

const NONE: Oddity = { missing: 0, notApplicable: 0, unfit: 0, beyond: 0, unknownFact: 0 };

/** One in eight has answers that are missing or do not fit; the others have a score, so that there is more to compare. */
const ODDITIES: readonly Oddity[] = [
  { missing: 15, notApplicable: 30, unfit: 1, beyond: 1, unknownFact: 5 },
  { missing: 2, notApplicable: 10, unfit: 0, beyond: 0, unknownFact: 0 },
  { missing: 0, notApplicable: 10, unfit: 0, beyond: 0, unknownFact: 0 },
];

/**
 * Records of which every second one lies at, or near, a score on which
 * something turns: a threshold, or right between two published scores.
 *
 * @param effort how often `evaluate` is asked to find such
 */
export function createRecords(rubric: Rubric, subtotals: ReadonlySet<string>, effort: number): Records {
  const targets = Array.from({ length: BASES }, () => turningPoints(rubric)).flat();
  const tries = Math.ceil(effort / targets.length);
  const steered = targets.flatMap((target, index) => {
    const draw = drawsFrom(index + 1);
    const even = levelled(randomRow(rubric, "base", draw, NONE, subtotals), draw);
    const close = moved(rubric, subtotals, target, draw, tries);
    return even === null ? [close] : [close, landed(rubric, even, target) ?? even];
  });
  const scored = steered.find((row) => scoreOf(rubric, row) !== null);
  return (number) => {
    const draw = drawsFrom(number * 7919 + 17);
    const row = randomRow(rubric, `s${number}`, draw, ODDITIES[draw(8)] ?? NONE, subtotals);
    // The first one has a score, so that something is compared however few there are.
    if (number === 0 && scored !== undefined) return crossed(scored, row, 0, draw);
    const base = steered[draw(2 * steered.length)];
    return base === undefined ? row : crossed(base, row, draw(4) === 0 ? 0 : draw(4), draw);
  };
}

/** How many rows are moved to each turning point. */
const BASES = 4;

/** Thresholds, and what lies half a published unit below and above them. */
function turningPoints({ categories, score: { digits } }: Rubric): readonly Rational[] {
  const half = multiply(powerOfTen(-digits), rational(1n, 2n));
  return categories.flatMap(({ from }) => [from, subtract(from, half), subtract(from, negate(half))]);
}

/** A row whose answers were changed one after the other as long as its score came closer to a target. */
function moved(rubric: Rubric, subtotals: ReadonlySet<string>, target: Rational, draw: Draw, most: number): TableRow {
  let best = randomRow(rubric, "base", draw, NONE, subtotals);
  let distance = distanceOf(rubric, best, target);
  for (let tries = 0; tries < most && distance?.num !== 0n; tries += 1) {
    const other = crossed(best, randomRow(rubric, "base", draw, NONE, subtotals), 1 + draw(3), draw);
    const next = distanceOf(rubric, other, target);
    if (next === null || (distance !== null && compare(next, distance) >= 0)) continue;
    [best, distance] = [other, next];
  }
  return distance?.num === 0n ? best : (landed(rubric, best, target) ?? best);
}

/** A row in which all means of respondents are the same whole number; null where nobody is asked. */
function levelled(row: TableRow, draw: Draw): TableRow | null {
  const asked = [...row.cells.keys()].filter((wanted) => isMean(row, wanted));
  const mean = rational(BigInt(1 + draw(4)));
  return asked.length === 0 ? null : asked.reduce((next, wanted) => withNumber(next, wanted, mean), row);
}

function isMean({ raw }: TableRow, wanted: string): boolean {
  const answer = raw.answers[wanted];
  return typeof answer === "object" && answer !== null && "mean" in answer;
}

/** A row of which one number was changed so that its score is the target; null where none does that. */
function landed(rubric: Rubric, base: TableRow, target: Rational): TableRow | null {
  for (const [wanted, cell] of base.cells) {
    const isNumber = typeof cell === "string" && (wanted.startsWith("known.") || isMean(base, wanted));
    const value = isNumber ? parseExact(cell) : null;
    const next = value === null ? null : aimed(rubric, base, wanted, value, target);
    if (next === null || !/^\d+(?:[.]\d{1,6})?$/.test(formatExact(next))) continue;
    const found = withNumber(base, wanted, next);
    if (distanceOf(rubric, found, target)?.num === 0n) return found;
  }
  return null;
}

/** What a number must be for the target, as far as the score follows it along a line. */
function aimed(rubric: Rubric, base: TableRow, wanted: string, value: Rational, target: Rational): Rational | null {
  const start = scoreOf(rubric, base);
  const aside = scoreOf(rubric, withNumber(base, wanted, subtract(value, rational(1n, 8n))));
  if (start === null || aside === null || compare(start, aside) === 0) return null;
  const slope = multiply(subtract(start, aside), rational(8n));
  return subtract(value, divide(subtract(start, target), slope));
}

/** @param wanted as its column is called: `known.NAME.score`, `known.NAME.points`, or the name of what has a mean */
function withNumber(base: TableRow, wanted: string, number: Rational): TableRow {
  const value = formatExact(number);
  const [, name = "", kind = ""] = /^known[.](.*)[.](score|points)$/.exec(wanted) ?? [];
  const cells = new Map([...base.cells, [wanted, value]]);
  const answer = base.raw.answers[wanted];
  if (typeof answer === "object" && answer !== null) {
    const answers = { ...base.raw.answers, [wanted]: { ...answer, mean: value } };
    return { ...base, cells, raw: { ...base.raw, answers } };
  }
  return { ...base, cells, raw: { ...base.raw, known: { ...base.raw.known, [name]: { [kind]: value } } } };
}

function distanceOf(rubric: Rubric, row: TableRow, target: Rational): Rational | null {
  const score = scoreOf(rubric, row);
  if (score === null) return null;
  const found = subtract(score, target);
  return found.num < 0n ? negate(found) : found;
}

function scoreOf(rubric: Rubric, { raw }: TableRow): Rational | null {
  const { evidence } = readEvidence(rubric, raw);
  const exact = evidence === null ? null : evaluate(rubric, evidence).exact;
  return exact === null ? null : exactOf(exact);
}

/** A row with some of its cells as another one has them: only such as both have, so that what fits goes on fitting. */
function crossed(base: TableRow, other: TableRow, count: number, draw: Draw): TableRow {
  const { answers, facts, known } = base.raw;
  const next = { answers: { ...answers }, facts: { ...facts }, known: { ...known } };
  const cells = new Map(base.cells);
  const sections = (["answers", "facts", "known"] as const).flatMap((section) =>
    Object.keys(base.raw[section])
      .filter((name) => isAlike(base.raw[section][name], other.raw[section][name]))
      .map((name) => ({ section, name })),
  );
  for (let index = 0; index < count && sections.length > 0; index += 1) {
    const chosen = sections[draw(sections.length)];
    if (chosen === undefined) break;
    const { section, name } = chosen;
    next[section][name] = other.raw[section][name];
    for (const [wanted, value] of other.cells) if (isOf(wanted, section, name)) cells.set(wanted, value);
  }
  return { subject: other.subject, cells, raw: { subject: other.subject, ...next } };
}

function isAlike(one: unknown, other: unknown): boolean {
  if (other === undefined || one === "n/a" || other === "n/a" || typeof one !== typeof other) return false;
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return true;
  return Object.keys(one).join() === Object.keys(other).join();
}

function isOf(wanted: string, section: "answers" | "facts" | "known", name: string): boolean {
  if (section === "known") return wanted === `known.${name}.score` || wanted === `known.${name}.points`;
  return wanted === name || (section === "answers" && wanted.startsWith(`${name}.`));
}

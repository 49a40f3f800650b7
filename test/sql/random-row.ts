import { match } from "ts-pattern";
import type { Fact, Indicator, Part, Rubric, Scale } from "../../src/model/rubric.js";
import { formatExact } from "../../src/numeric/format-exact.js";
import { divide, multiply, type Rational, rational, subtract, sum } from "../../src/numeric/rational.js";
import { exactOf } from "./exact-of.js";

/** What a cell holds: decimal text, a word, or a truth value. */
export type Cell = string | boolean;

/** A row of a table, and the same as evidence. */
export interface TableRow {
  readonly subject: string;
  /** By what the column is called in the rubric; a cell that is not there is null. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly raw: {
    readonly subject: string;
    readonly answers: Readonly<Record<string, unknown>>;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly known: Readonly<Record<string, unknown>>;
  };
}

/** How often something unusual is written, in percent. */
export interface Oddity {
  readonly missing: number;
  readonly notApplicable: number;
  readonly unfit: number;
  readonly beyond: number;
  readonly unknownFact: number;
}

/** A whole number from 0 to below a bound. */
export type Draw = (below: number) => number;

/** Draws that follow from a seed. */
export function drawsFrom(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/** A row with answers on the edges of scales more often than by chance; of some parts the subtotal may be known. */
export function randomRow(
  rubric: Rubric,
  subject: string,
  draw: Draw,
  odd: Oddity,
  subtotals: ReadonlySet<string> = new Set(),
): TableRow {
  const cells = new Map<string, Cell>();
  const answers: Record<string, unknown> = {};
  const facts: Record<string, unknown> = {};
  const known: Record<string, unknown> = {};
  const happens = (percent: number): boolean => draw(100) < percent;
  for (const fact of rubric.facts) {
    if (happens(odd.unknownFact)) continue;
    const value = happens(odd.unfit) ? "entah" : factValue(fact, draw);
    cells.set(fact.name, value);
    facts[fact.name] = value;
  }
  const write = (name: string, value: Cell): void => {
    cells.set(name, value);
    answers[name] = value;
  };
  const tell = (part: Part, share: Rational): void => {
    const kind = part.weight === null || draw(3) === 0 ? "points" : "score";
    const value = knownValue(rubric, kind === "score" || draw(12) === 0 ? rational(1n) : share, draw);
    cells.set(`known.${part.name}.${kind}`, value);
    known[part.name] = { [kind]: value };
  };
  // With every subtotal that there may be, there is a score; most rows have them all.
  const often = [30, 92][draw(8)] ?? 100;
  const visit = (part: Part, share: Rational): void => {
    const isTold = subtotals.has(part.name) && happens(often);
    if (isTold) tell(part, share);
    if (!isTold || happens(odd.unfit)) ask(part);
  };
  const ask = (part: Part): void => {
    const isOut = part.mayBeNotApplicable && happens(odd.notApplicable);
    if (isOut) write(part.name, "n/a");
    if (part.kind === "indicator" && !isOut && !happens(odd.missing)) answer(part);
    if (part.kind === "indicator" || (isOut && !happens(odd.unfit))) return;
    visitAll(part.children);
  };
  const visitAll = (parts: readonly Part[]): void => {
    const open = parts.filter(({ weight }) => weight === null).length;
    const rest = subtract(rational(1n), sum(parts.map(({ weight }) => weight ?? rational(0n))));
    for (const part of parts) visit(part, part.weight ?? divide(rest, rational(BigInt(open))));
  };
  const answer = ({ name, scale }: Indicator): void => {
    if (scale.kind === "checklist") tick(name, scale.items);
    else if (scale.kind === "mean") respond(name, scale);
    else write(name, unusual(scale) ?? answerOn(scale, draw));
  };
  const tick = (name: string, items: Extract<Scale, { kind: "checklist" }>["items"]): void => {
    const ticks = items.map((item) => [item.name, draw(2) === 0] as const);
    for (const [item, isThere] of ticks) cells.set(`${name}.${item}`, isThere ? "ya" : "tidak");
    answers[name] = Object.fromEntries(ticks);
  };
  const respond = (name: string, { min, max, atLeast }: Extract<Scale, { kind: "mean" }>): void => {
    const mean = numberBetween(rational(min), rational(max), draw);
    cells.set(name, mean);
    const respondents = String(atLeast + BigInt(draw(5)) - (happens(odd.unfit) ? 1n : 0n));
    if (atLeast > 1n) cells.set(`${name}.respondents`, respondents);
    answers[name] = atLeast > 1n ? { mean, respondents } : { mean };
  };
  const unusual = (scale: Scale): string | null => {
    if (happens(odd.unfit)) return UNFIT[draw(UNFIT.length)] ?? "";
    if (!happens(odd.beyond)) return null;
    if (scale.kind === "number") return `${scale.max.num / scale.max.den}e0`;
    return scale.kind === "levels" ? `${scale.min}e0` : null;
  };
  visitAll(rubric.children);
  return { subject, cells, raw: { subject, answers, facts, known } };
}

const UNFIT = ["entah", "", "2,5", "-1000000", "1000000", "2.5", "n/a", "NaN", "'; DROP TABLE t; --"];

function answerOn(scale: Exclude<Scale, { kind: "checklist" | "mean" }>, draw: Draw): Cell {
  return match(scale)
    .returnType<Cell>()
    .with({ kind: "yes-no" }, () => ["ya", "tidak", "yes", "no"][draw(4)] ?? "ya")
    .with({ kind: "levels" }, ({ min, max }) => wholeBetween(min, max, draw))
    .with({ kind: "count" }, ({ max }) => wholeBetween(0n, max, draw))
    .with({ kind: "choice" }, ({ options }) => options[draw(options.length)]?.name ?? "")
    .with({ kind: "number" }, ({ min, max }) => numberBetween(min, max, draw))
    .with({ kind: "steps" }, ({ min, max, steps }) => {
      const from = steps[draw(steps.length)]?.from ?? min;
      return draw(2) === 0 ? formatExact(from) : numberBetween(min, max, draw);
    })
    .exhaustive();
}

/** A subtotal of a part that has this share of the whole, in millionths. */
function knownValue({ score }: Rubric, share: Rational, draw: Draw): string {
  const points = exactOf(numberBetween(score.min, score.max, draw));
  const { num, den } = multiply(points, share);
  return formatExact(rational((num * 1_000_000n) / den, 1_000_000n));
}

function factValue({ type }: Fact, draw: Draw): Cell {
  return match(type)
    .returnType<Cell>()
    .with({ kind: "yes-no" }, () => ["ya", "tidak", "yes", "no"][draw(4)] ?? "ya")
    .with({ kind: "choice" }, ({ options }) => options[draw(options.length)]?.name ?? "")
    .with({ kind: "number" }, ({ min, max }) =>
      draw(2) === 0 ? wholeBetween(min.num, max.num, draw) : numberBetween(min, max, draw),
    )
    .exhaustive();
}

function wholeBetween(min: bigint, max: bigint, draw: Draw): string {
  const edge = draw(4);
  const value = edge === 0 ? min : edge === 1 ? max : min + BigInt(draw(Number(max - min) + 1));
  return draw(4) === 0 ? `${value}.0` : String(value);
}

/** A decimal on a grid of quarters of the range, or of thousandths: ends and halves are frequent. */
function numberBetween(min: Rational, max: Rational, draw: Draw): string {
  const [low, high] = [min, max].map(({ num, den }) => (num * 1000n) / den);
  if (low === undefined || high === undefined) return "0";
  const parts = draw(2) === 0 ? 4 : 1000;
  const thousandths = low + ((high - low) * BigInt(draw(parts + 1))) / BigInt(parts);
  return formatExact(rational(thousandths, 1000n));
}

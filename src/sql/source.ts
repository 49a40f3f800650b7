import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import { knownParts } from "./known-parts.js";
import type { Names } from "./names.js";

/** A column that the table must have. */
export interface SourceColumn {
  /** What it is called in the rubric: an indicator, one item of its checklist, a known subtotal, a fact, a level ... */
  readonly wanted: string;
  /** What it is called in the table. */
  readonly name: string;
}

/** The columns from which a subject is read. */
export interface Source {
  readonly subject: string;
  /** In the order of the rubric. */
  readonly columns: readonly SourceColumn[];
  /** The column of an answer, `n/a`, a subtotal, a fact, or (behind `level `) a level; its name in the table. */
  readonly nameOf: (wanted: string) => string;
  /** The names of the parts that have columns for known subtotals. */
  readonly known: ReadonlySet<string>;
  /** Whether levels and counts lie in columns of integers. */
  readonly isTyped: boolean;
}

/** What of a rubric and its table the columns depend on. */
export interface SourceOptions {
  readonly assume: "equal" | null;
  readonly isTyped: boolean;
}

/** Names the columns of a table for a rubric. */
export function sourceOf(rubric: Rubric, { assume, isTyped }: SourceOptions, nameOf: Names): Source {
  const subject = nameOf("subject");
  const known = knownParts(rubric, assume);
  const parts = partsBelow(rubric.children).flatMap((part) => [
    ...columnsOfPart(part),
    ...(known.has(part.name) ? KNOWN.map((kind) => knownKey(part.name, kind)) : []),
  ]);
  const facts = rubric.facts.map(({ name }) => name);
  const levels = rubric.levels.map(({ to }) => to);
  const named = new Map<string, SourceColumn>();
  for (const wanted of [...parts, ...facts]) named.set(wanted, { wanted, name: nameOf(wanted) });
  for (const level of levels) named.set(levelKey(level), { wanted: level, name: nameOf(level) });
  return {
    subject,
    columns: [...named.values()],
    nameOf: (wanted) => named.get(wanted)?.name ?? wanted,
    known,
    isTyped,
  };
}

/** Under what a level is asked for: it may be called like a part. */
export function levelKey(level: string): string {
  return `level ${level}`;
}

/** The columns of a part, the one for its answer or `n/a` first. */
function columnsOfPart(part: Part): readonly string[] {
  if (part.kind !== "indicator") return part.mayBeNotApplicable ? [part.name] : [];
  if (part.scale.kind === "checklist")
    return [
      ...(part.mayBeNotApplicable ? [part.name] : []),
      ...part.scale.items.map((item) => itemKey(part.name, item.name)),
    ];
  if (part.scale.kind === "mean" && part.scale.atLeast > 1n) return [part.name, respondentsKey(part.name)];
  return [part.name];
}

/** Under what one item of a checklist is asked for. */
export function itemKey(indicator: string, item: string): string {
  return `${indicator}.${item}`;
}

/** Under what the number of respondents is asked for. */
export function respondentsKey(indicator: string): string {
  return `${indicator}.respondents`;
}

/** A published score of a part, or what it adds to its group. */
const KNOWN = ["score", "points"] as const;

/** Under what a known subtotal is asked for: as evidence names it, with one point more than any item. */
export function knownKey(part: string, kind: (typeof KNOWN)[number]): string {
  return `known.${part}.${kind}`;
}

import { InternalError } from "../diagnostics/internal-error.js";
import type { Part } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { add, compare, equals, negate, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import type { AttributionTerms, PartEffect } from "./attribution.js";
import { shapley, sharesBy } from "./attribution-shapley.js";
import type { Hybrid } from "./hybrid.js";
import type { Player } from "./hybrid-mix.js";
import type { Year, Years } from "./hybrid-years.js";

/** A score in both forms. */
export interface ScorePair {
  readonly published: Rational;
  readonly exact: Rational;
}

/** The terms of a change, and the parts that they are made of. */
export interface Shared {
  readonly terms: AttributionTerms;
  readonly parts: readonly PartEffect[];
}

/**
 * Shares a change among what brought it about, part by part. What each part
 * adds to the score in each mix is shared on its own; since shares of sums are
 * sums of shares, the terms are what the parts come to together.
 *
 * @param hybrids of each mix, in the order of `MIXES`
 * @param apart the names of parts whose evidence moved with the tree, in either year
 * @param paired the names of parts whose evidence cannot be told from a scale, in either year
 */
export function shareChange(
  years: Years,
  hybrids: readonly Extract<Hybrid, { ok: true }>[],
  scores: Readonly<Record<Year, ScorePair>>,
  apart: Names,
  paired: Names,
): Shared {
  const rows = rowsOf(years, hybrids).map((row) => ({ ...row, shares: sharesOf(row, paired) }));
  const total = (player: Player, isMeant: (row: Row) => boolean = () => true): Rational =>
    sum(rows.filter(isMeant).map(({ shares }) => shares[player]));
  const kindOf = (row: Row): keyof AttributionTerms["ofTree"] => {
    if (row.what !== "part" || isAmong(apart, row)) return "inseparable";
    if (row.before === null) return "added";
    return row.after === null ? "removed" : "weights";
  };
  const ofTree = (kind: keyof AttributionTerms["ofTree"]): string =>
    formatExact(total("tree", (row) => kindOf(row) === kind));
  const exact = subtract(scores.after.exact, scores.before.exact);
  const shares = sharesBy(total);
  if (!equals(sum(Object.values(shares)), exact)) throw new InternalError("the terms of a change do not add up to it");
  const published = subtract(scores.after.published, scores.before.published);
  return {
    terms: {
      evidence: formatExact(shares.evidence),
      scales: formatExact(shares.scales),
      tree: formatExact(shares.tree),
      ofTree: {
        weights: ofTree("weights"),
        added: ofTree("added"),
        removed: ofTree("removed"),
        inseparable: ofTree("inseparable"),
      },
      rules: formatExact(shares.rules),
      paired: formatExact(shares.paired),
      rounding: formatExact(subtract(published, exact)),
    },
    parts: rows
      .map((row) => ({ row, whole: sum(Object.values(row.shares)) }))
      .filter(({ row }) => Object.values(row.shares).some(({ num }) => num !== 0n))
      .toSorted((a, b) => compare(size(b.whole), size(a.whole)))
      .map(({ row, whole }) => effectOf(row, whole)),
  };
}

/** What one part adds to the score in each mix. */
interface Row {
  readonly what: PartEffect["what"];
  readonly before: Part | null;
  readonly after: Part | null;
  readonly values: readonly Rational[];
}

/** Every part that adds something in some mix, in the order of the later tree, and the rules. */
function rowsOf(years: Years, hybrids: readonly Extract<Hybrid, { ok: true }>[]): readonly Row[] {
  const found = new Map<string, Omit<Row, "values"> & { readonly values: Rational[] }>();
  for (const [index, { tree: year, contributions }] of [...hybrids.entries()].toReversed()) {
    for (const { part, kind, amount } of contributions) {
      const other = years[year].other.get(part.name) ?? null;
      const [before, after] = year === "after" ? [other, part] : [part, other];
      const key = `${kind} ${after === null ? "before" : "after"} ${(after ?? part).name}`;
      const row = found.get(key) ?? { what: kind, before, after, values: hybrids.map(() => ZERO) };
      row.values[index] = add(row.values[index] ?? ZERO, amount);
      found.set(key, row);
    }
  }
  const ruled = hybrids.map((hybrid) => hybrid.ruled);
  return [...found.values(), { what: "rules", before: null, after: null, values: ruled }];
}

function effectOf(
  { what, before, after, shares }: Row & { readonly shares: Readonly<Record<Player, Rational>> },
  whole: Rational,
): PartEffect {
  const title = (after ?? before)?.title;
  return {
    what,
    before: before?.path ?? null,
    after: after?.path ?? null,
    title: title?.id ?? "",
    titleEn: title?.en ?? null,
    titleBefore: before?.title.id ?? null,
    titleBeforeEn: before?.title.en ?? null,
    evidence: formatExact(shares.evidence),
    scales: formatExact(shares.scales),
    tree: formatExact(shares.tree),
    rules: formatExact(shares.rules),
    paired: formatExact(shares.paired),
    total: formatExact(whole),
  };
}

/** Names of parts in either year. */
type Names = Readonly<Record<Year, ReadonlySet<string>>>;

/** The shares of a row. Where the evidence cannot be told from a scale, what it does is that of the pair. */
function sharesOf(row: Row, paired: Names): Readonly<Record<Player, Rational>> {
  const shares = shapley(row.values);
  const isPaired = row.what === "rules" ? paired.after.size > 0 : isAmong(paired, row);
  return isPaired ? { ...shares, evidence: ZERO, paired: add(shares.paired, shares.evidence) } : shares;
}

function isAmong(names: Names, { before, after }: Row): boolean {
  return (before !== null && names.before.has(before.name)) || (after !== null && names.after.has(after.name));
}

function size(value: Rational): Rational {
  return value.num < 0n ? negate(value) : value;
}

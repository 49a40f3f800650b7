import { type BenchColumns, type BenchEvidence, institutionOf, publishedHundredths } from "../benchmark-evidence.js";
import { CATEGORIES } from "../benchmark-rubric.js";
import type { HandScorer } from "./hand-scorer.js";
import type { HandColumns } from "./write-columns.js";
import type { Arithmetic } from "./write-scorer.js";

/** Published scores, categories and places, each in an array of its own. */
export interface HandNation {
  /** Hundredths of a point of each service. */
  readonly services: Uint16Array;
  /** The place of the category of each service in the list of categories. */
  readonly serviceCategories: Uint8Array;
  readonly institutions: Uint16Array;
  readonly institutionCategories: Uint8Array;
  /** The place of each institution within its kind; those with equal published scores share one. */
  readonly ranks: Uint16Array;
}

/** To which institution services belong, and of which kind institutions are. */
export type Belonging = Pick<BenchColumns, "institution" | "kinds">;

/** All services from plain objects. */
export function nationFromObjects(
  { units }: HandScorer,
  evidence: readonly BenchEvidence[],
  kinds: Uint8Array,
  arithmetic: Arithmetic,
): HandNation {
  const totals = new Float64Array(evidence.length);
  const institution = new Uint16Array(evidence.length);
  let index = 0;
  for (const one of evidence) {
    totals[index] = units(one);
    institution[index] = institutionOf(one.within.institution);
    index += 1;
  }
  return combine(totals, { institution, kinds }, arithmetic);
}

/** All services from columns. */
export function nationFromColumns(score: HandColumns, columns: BenchColumns, arithmetic: Arithmetic): HandNation {
  const totals = new Float64Array(columns.size);
  score(columns.answers, columns.size, totals);
  return combine(totals, columns, arithmetic);
}

/** Means of institutions, everything published, and places. */
function combine(totals: Float64Array, { institution, kinds }: Belonging, arithmetic: Arithmetic): HandNation {
  const published = arithmetic === "float" ? (total: number) => Math.round(total * 100) : publishedHundredths;
  const services = new Uint16Array(totals.length);
  const serviceCategories = new Uint8Array(totals.length);
  for (let index = 0; index < totals.length; index += 1) {
    const total = totals[index] ?? Number.NaN;
    if (Number.isNaN(total)) throw new Error(`an answer of service ${index} does not fit`);
    const hundredths = published(total);
    services[index] = hundredths;
    serviceCategories[index] = categoryOf(hundredths);
  }
  const mean = arithmetic === "float" ? meansOfDoubles : exactMeans;
  const institutions = mean(totals, institution, kinds.length);
  const institutionCategories = institutions.map(categoryOf);
  return {
    services,
    serviceCategories,
    institutions,
    institutionCategories: Uint8Array.from(institutionCategories),
    ranks: ranksWithin(institutions, kinds),
  };
}

const BOUNDS = CATEGORIES.map(({ from }) => from * 100);

function categoryOf(hundredths: number): number {
  let place = 0;
  while (hundredths < (BOUNDS[place] ?? 0)) place += 1;
  return place;
}

function meansOfDoubles(totals: Float64Array, institution: Uint16Array, count: number): Uint16Array {
  const sums = new Float64Array(count);
  const members = new Uint32Array(count);
  for (let index = 0; index < totals.length; index += 1) {
    const own = institution[index] ?? 0;
    sums[own] = (sums[own] ?? 0) + (totals[index] ?? 0);
    members[own] = (members[own] ?? 0) + 1;
  }
  return Uint16Array.from(sums, (sum, own) => Math.round((sum / (members[own] ?? 0)) * 100));
}

/** Sums beyond 2 ** 53 are kept in two halves, and only joined once for each institution. */
function exactMeans(totals: Float64Array, institution: Uint16Array, count: number): Uint16Array {
  const high = new Float64Array(count);
  const low = new Float64Array(count);
  const members = new Uint32Array(count);
  for (let index = 0; index < totals.length; index += 1) {
    const own = institution[index] ?? 0;
    const total = totals[index] ?? 0;
    const rest = total % 1e8;
    low[own] = (low[own] ?? 0) + rest;
    high[own] = (high[own] ?? 0) + (total - rest) / 1e8;
    members[own] = (members[own] ?? 0) + 1;
  }
  return Uint16Array.from(high, (upper, own) => {
    const sum = BigInt(upper) * 100_000_000n + BigInt(low[own] ?? 0);
    const one = BigInt(members[own] ?? 0) * 60_000_000_000n;
    return one === 0n ? 0 : Number((2n * sum + one) / (2n * one));
  });
}

/** Places within each kind: 1 2 2 4. */
function ranksWithin(scores: Uint16Array, kinds: Uint8Array): Uint16Array {
  const order = Uint16Array.from(scores, (_, index) => index).sort(
    (a, b) => (kinds[a] ?? 0) - (kinds[b] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0),
  );
  const ranks = new Uint16Array(scores.length);
  let [kind, place, shared, before] = [-1, 0, 0, -1];
  for (const index of order) {
    const isSameKind = kinds[index] === kind;
    place = isSameKind ? place + 1 : 1;
    shared = isSameKind && scores[index] === before ? shared : place;
    [kind, before] = [kinds[index] ?? 0, scores[index] ?? 0];
    ranks[index] = shared;
  }
  return ranks;
}

import { canBeSummed } from "../../check/fineness.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, equals, type Rational, sum, ZERO } from "../../numeric/rational.js";
import { canonicalJson } from "../../text/canonical-json.js";
import { combineGroup, type WeightedPart } from "../combine-group.js";
import { writtenPart } from "../counted-part.js";
import { groupSteps } from "../group-steps.js";
import type { GroupStep, PartStep, RedistributionStep } from "../trace.js";
import { MAX_FINENESS_IN_TRACE, type Replayed, type State, withPart } from "./state.js";

type ReadPart = WeightedPart<PartStep>;

/** Notes where weights went; the group that follows is compared with it. */
export function replayRedistribution(redistribution: RedistributionStep, state: State): Replayed {
  return { ...state, due: { kind: "group", redistribution } };
}

/** Weighs and adds up the parts of a group again. */
export function replayGroup(group: GroupStep, state: State): Replayed {
  const { path } = group;
  const parts = readParts(group, state);
  if (typeof parts === "string") return parts;
  const total = parseExact(group.weightsTotal);
  if (total === null || total.num <= 0n) return `what the weights inside \`${path}\` add up to cannot be read`;
  const fault = finenessFault(path, parts) ?? weightsFault(path, parts, total);
  if (fault !== null) return fault;
  const { results, score } = combineGroup(parts, total);
  if (score.kind === "undetermined") return `\`${path}\` has no single score`;
  const whole = score.kind === "scored" ? score.score : null;
  const text = whole === null ? null : formatExact(whole);
  const expected = groupSteps({ ...group, weightsTotal: total }, results.map(writtenPart), text);
  const wrong = differenceFrom(expected, group, state);
  if (wrong !== null) return wrong;
  for (const { part, score } of results) state.scores.set(part.path, score);
  const isNotApplicable = score.kind === "left-out" && score.reason === "not-applicable" && path !== "";
  const due = isNotApplicable ? { kind: "not-applicable" as const, path } : null;
  return withPart({ ...state, due, total: path === "" ? whole : state.total }, group, score);
}

/** The parts of a group with what is known of each, or why one cannot be read. */
function readParts({ path, parts }: GroupStep, { parts: known, titles, open }: State): readonly ReadPart[] | string {
  const read: ReadPart[] = [];
  const named = new Set(parts.map((part) => part.path));
  const told = [...open].filter((part) => named.has(part));
  if (told.some((part, index) => part !== parts[index]?.path))
    return `the parts of \`${path}\` are told in another order`;
  for (const part of parts) {
    const scored = known.get(part.path);
    const weight = part.weight === null ? null : parseExact(part.weight);
    if (part.weight !== null && (weight === null || weight.num < 0n))
      return `the weight of \`${part.path}\` cannot be read`;
    if (scored === undefined) return `\`${part.path}\` was not scored before`;
    if (canonicalJson(titles.get(part.path) ?? null) !== canonicalJson(part.title))
      return `\`${part.path}\` has another title inside \`${path}\``;
    if (!open.delete(part.path)) return `\`${part.path}\` belongs to two groups`;
    read.push({ part, weight, assumed: part.assumed, scored });
  }
  return read;
}

function finenessFault(path: string, parts: readonly ReadPart[]): string | null {
  const numbers = parts.flatMap(({ weight, scored }) => [
    weight ?? ZERO,
    scored.kind === "scored" ? scored.score : ZERO,
    scored.kind === "points" ? scored.points : ZERO,
  ]);
  return canBeSummed(numbers, MAX_FINENESS_IN_TRACE)
    ? null
    : `the numbers inside \`${path}\` are too fine to be added up`;
}

function weightsFault(path: string, parts: readonly ReadPart[], total: Rational): string | null {
  const all = sum(parts.map(({ weight }) => weight ?? ZERO));
  const isWhole = parts.every(({ weight }) => weight !== null);
  if (isWhole ? !equals(all, total) : compare(all, total) > 0)
    return `the weights inside \`${path}\` are not what they add up to`;
  const assumed = parts.filter((part) => part.assumed).map(({ weight }) => weight);
  const [first] = assumed;
  if (first === undefined) return null;
  // A single undisclosed weight follows from the others, so nothing is assumed.
  const isEqual = assumed.every((weight) => weight !== null && first !== null && equals(weight, first));
  return isWhole && isEqual && assumed.length > 1
    ? null
    : `the assumed weights inside \`${path}\` are not equal shares`;
}

/** What of a group, and of the redistribution before it, does not follow; null when everything does. */
function differenceFrom(
  expected: readonly (RedistributionStep | GroupStep)[],
  { path, parts, score }: GroupStep,
  { due }: State,
): string | null {
  const group = expected.find((step) => step.kind === "group");
  const redistribution = expected.find((step) => step.kind === "redistribution");
  const told = due?.kind === "group" ? due.redistribution : undefined;
  if (canonicalJson(told ?? null) !== canonicalJson(redistribution ?? null))
    return `the weights that are redistributed inside \`${path}\` do not follow from the parts that are left out`;
  const wrong = parts.find((part, index) => canonicalJson(part) !== canonicalJson(group?.parts[index] ?? null));
  if (wrong !== undefined) return `the contribution of \`${wrong.path}\` does not follow from its weight and score`;
  return score === group?.score ? null : `the score of \`${path}\` is not the sum of its contributions`;
}

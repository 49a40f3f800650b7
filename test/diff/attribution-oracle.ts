import Fraction from "fraction.js";
import type { RawEvidence } from "../laws/answer-sketch.js";
import { recompute } from "../laws/recompute.js";
import { type PartSketch, type PolicySketch, partsIn, type RubricSketch, withParts } from "../laws/rubric-sketch.js";
import type { SketchedPair } from "./attribution-pairs.js";

/** What an independent count says of a change. */
export interface Counted {
  /** For each ingredient the mean of what it adds, over all orders in which the four come in. */
  readonly means: Readonly<Record<Ingredient, string>>;
  /** The categories of each year's evidence under the whole rubric of the other. */
  readonly evidenceAlone: string;
  readonly rubricAlone: string;
}

export type Ingredient = (typeof INGREDIENTS)[number];
type Sources = Readonly<Record<Ingredient, "before" | "after">>;

export const INGREDIENTS = ["evidence", "scales", "tree", "rules"] as const;

/**
 * Walks through every order in which evidence, scales, tree and rules can
 * become those of the later year, one after the other, and works out the score
 * of each rubric on the way from its sketch. Null where one has no score.
 */
export function countOrders(pair: SketchedPair): Counted | null {
  const known = new Map<string, ReturnType<typeof scored>>();
  const at = (sources: Sources): ReturnType<typeof scored> => {
    const key = JSON.stringify(sources);
    const found = known.has(key) ? (known.get(key) ?? null) : scored(pair, sources);
    known.set(key, found);
    return found;
  };
  const means = new Map<Ingredient, Fraction>();
  const orders = ordersOf(INGREDIENTS);
  for (const order of orders) {
    let sources: Sources = { evidence: "before", scales: "before", tree: "before", rules: "before" };
    for (const one of order) {
      const [from, to] = [at(sources), at({ ...sources, [one]: "after" })];
      if (from === null || to === null) return null;
      means.set(one, (means.get(one) ?? new Fraction(0)).add(to.exact.sub(from.exact).div(orders.length)));
      sources = { ...sources, [one]: "after" };
    }
  }
  const text = (one: Ingredient): string => (means.get(one) ?? new Fraction(0)).toFraction();
  const under = (rubric: "before" | "after", evidence: "before" | "after"): string =>
    at({ evidence, scales: rubric, tree: rubric, rules: rubric })?.category ?? "none";
  return {
    means: { evidence: text("evidence"), scales: text("scales"), tree: text("tree"), rules: text("rules") },
    evidenceAlone: under("before", "after"),
    rubricAlone: under("after", "before"),
  };
}

function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length === 0) return [[]];
  return all.flatMap((first) => ordersOf(all.filter((one) => one !== first)).map((others) => [first, ...others]));
}

function scored(pair: SketchedPair, sources: Sources): { readonly exact: Fraction; readonly category: string } | null {
  const { open, result } = recompute(mixedSketch(pair, sources), mixedEvidence(pair, sources));
  return open || typeof result === "string" ? null : { exact: result.exact, category: result.category };
}

function mixedSketch(pair: SketchedPair, { tree, scales, rules }: Sources): RubricSketch {
  const [own, scaled, ruled] = [pair[tree].sketch, pair[scales].sketch, pair[rules].sketch];
  const scaledParts = byName(scaled);
  const ruledParts = byName(ruled);
  const [ownPolicies, policies] = [policiesOf(own), policiesOf(ruled)];
  const { min, max } = own.score;
  const mixed = withParts(own, (part) => {
    const other = scaledParts.get(part.name);
    const isRuled = ruledParts.has(part.name);
    const { rounded } = ruledParts.get(part.name) ?? part;
    // A part that is rounded "as the rubric is" means the rubric that says so.
    const mode = rounded?.mode ?? (isRuled ? ruled : own).score.mode;
    const says = {
      rounded: rounded === null ? null : { ...rounded, mode },
      notApplicable: policies.get(part.name) ?? ownPolicies.get(part.name) ?? null,
    };
    if (part.kind !== "indicator") return { ...part, ...says };
    return other?.kind === "indicator" ? { ...part, ...says, scale: other.scale } : { ...part, ...says };
  });
  const { missing, notApplicable, rules: written, categories, score } = ruled;
  return { ...mixed, missing, notApplicable, rules: written, categories, score: { ...score, min, max } };
}

function mixedEvidence(pair: SketchedPair, { tree, evidence }: Sources): RawEvidence {
  const [own, other] = [pair[tree], pair[evidence]];
  const there = byName(other.sketch);
  const answers = partsIn(own.sketch.children).flatMap(({ name }) => {
    const from = there.has(name) ? other.raw : own.raw;
    return Object.hasOwn(from.answers, name) ? [[name, from.answers[name]] as const] : [];
  });
  return { ...other.raw, answers: Object.fromEntries(answers) };
}

function byName({ children }: RubricSketch): ReadonlyMap<string, PartSketch> {
  return new Map(partsIn(children).map((part) => [part.name, part]));
}

/** What becomes of each part that does not apply: its own word, or the nearest above it. */
function policiesOf({ children, notApplicable }: RubricSketch): ReadonlyMap<string, PolicySketch> {
  const found = new Map<string, PolicySketch>();
  const visit = (part: PartSketch, above: PolicySketch | null): void => {
    const policy = part.notApplicable ?? above;
    if (policy !== null) found.set(part.name, policy);
    if (part.kind !== "indicator") for (const child of part.children) visit(child, policy);
  };
  for (const part of children) visit(part, notApplicable);
  return found;
}

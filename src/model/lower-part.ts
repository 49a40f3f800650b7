import { ONE, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import { itemsOf, ofKind, partsOf, weightOf } from "../syntax/select.js";
import type { ItemNode, PartNode, ScaleNode } from "../syntax/tree.js";
import { checked, exact } from "./checked.js";
import { lowerCondition } from "./lower-condition.js";
import { lowerLaw } from "./lower-law.js";
import { lowerRounding } from "./lower-rounding.js";
import { lowerScale } from "./lower-scale.js";
import { lowerProvenance, NO_PROVENANCE, titleOr } from "./lower-text.js";
import type {
  Group,
  Indicator,
  Law,
  NotApplicablePolicy,
  Observations,
  Part,
  Provenance,
  Rubric,
  Scale,
  ScoreRange,
} from "./rubric.js";

/** What a part refers to, and what it inherits from above. */
export interface Surroundings {
  readonly scales: ReadonlyMap<string, { readonly scale: Scale; readonly node: ScaleNode }>;
  readonly laws: ReadonlyMap<string, Law>;
  readonly score: Pick<ScoreRange, "min" | "max" | "mode">;
  readonly above: string;
  readonly notApplicable: NotApplicablePolicy | null;
  readonly notApplicableProvenance: Provenance;
}

/** Lowers the parts of one group, or of the rubric, and what their weights add up to. */
export function lowerParts(
  items: readonly ItemNode[],
  around: Surroundings,
): Pick<Rubric, "children" | "weightsTotal"> {
  const stated = ofKind(items, "WeightsTotal")[0];
  const weightsTotal = stated === undefined ? ONE : exact(stated.share);
  const parts = partsOf(items);
  const weights = parts.map((part) => checked(weightOf(part)).share);
  const known = sum(weights.map((share) => (share === null ? ZERO : exact(share))));
  // A single undisclosed weight is what the others leave, so nothing about it is unknown.
  const isSingle = weights.filter((share) => share === null).length === 1;
  return {
    weightsTotal,
    children: parts.map((part, index) => {
      const share = weights[index] ?? null;
      const rest = isSingle ? subtract(weightsTotal, known) : null;
      return lowerPart(part, share === null ? rest : exact(share), around);
    }),
  };
}

function lowerPart(node: PartNode, weight: Rational | null, around: Surroundings): Part {
  const items = itemsOf(node);
  const path = `${around.above}${node.name.text}`;
  const applies = ofKind(items, "Applies")[0];
  const rounded = ofKind(items, "Rounded")[0];
  const policy = ofKind(items, "NotApplicable")[0];
  const notApplicable = policy?.policy ?? around.notApplicable;
  const notApplicableProvenance =
    policy === undefined ? around.notApplicableProvenance : lowerProvenance(policy.provenance);
  const base = {
    name: node.name.text,
    path,
    code: ofKind(items, "Code")[0]?.text.value ?? null,
    title: titleOr(node.name, node.text),
    weight,
    weightProvenance: lowerProvenance(checked(weightOf(node)).provenance),
    provenance: lowerProvenance(node.provenance),
    laws: ofKind(items, "Law").map((law) => lowerLaw(law, around.laws)),
    applies: applies === undefined ? null : lowerCondition(applies.condition, new Map()),
    appliesProvenance: applies === undefined ? NO_PROVENANCE : lowerProvenance(applies.provenance),
    mayBeNotApplicable: ofKind(items, "MayBeNotApplicable").length > 0,
    notApplicable,
    notApplicableProvenance,
    rounded: rounded === undefined ? null : lowerRounding(rounded, rounded.provenance, around.score),
  };
  if (node.level === "indicator")
    return { kind: "indicator", ...base, ...indicatorOf(items, around) } satisfies Indicator;
  const below = { ...around, above: `${path}.`, notApplicable, notApplicableProvenance };
  return { kind: node.level, ...base, ...lowerParts(items, below) } satisfies Group;
}

/** The scale written in an indicator, or the one that it refers to, and how observations are combined. */
function indicatorOf(
  items: readonly ItemNode[],
  { scales }: Surroundings,
): Pick<Indicator, "scale" | "scaleProvenance" | "observations"> {
  const node = checked(ofKind(items, "Scale")[0]);
  const observations = observationsOf(items);
  if (node.body !== null)
    return { scale: lowerScale(node.body), scaleProvenance: lowerProvenance(node.provenance), observations };
  const named = checked(scales.get(checked(node.name).text));
  return { scale: named.scale, scaleProvenance: lowerProvenance(named.node.provenance), observations };
}

function observationsOf(items: readonly ItemNode[]): Observations | null {
  const node = ofKind(items, "Observations")[0];
  if (node === undefined) return null;
  return {
    combine: node.combine.text === "lowest" || node.combine.text === "highest" ? node.combine.text : "mean",
    atLeast: node.atLeast === null ? 1n : exact(node.atLeast).num,
    provenance: lowerProvenance(node.provenance),
  };
}

import { ONE, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import { firstOf, itemsOf, ofKind, partsOf, weightOf } from "../syntax/select.js";
import type { ItemNode, PartLevel, PartNode, ScaleBodyNode, ScaleNode } from "../syntax/tree.js";
import { checked, exact } from "./checked.js";
import { deepFreeze } from "./deep-freeze.js";
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

const NO_LAWS: readonly Law[] = Object.freeze([]);

/** What a part refers to, and what it inherits from above. */
export interface Surroundings {
  readonly scales: ReadonlyMap<string, { readonly scale: Scale; readonly node: ScaleNode }>;
  /** Scales without texts of their own by how they are written: most indicators have one of the same few. */
  readonly plainScales: Map<string, Scale>;
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
  const stated = firstOf(items, "WeightsTotal");
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
  const policy = firstOf(items, "NotApplicable");
  // Written out, because there are many: copying with `...` would take several times as long.
  const inside: Surroundings = {
    scales: around.scales,
    plainScales: around.plainScales,
    laws: around.laws,
    score: around.score,
    above: `${path}.`,
    notApplicable: policy?.policy ?? around.notApplicable,
    notApplicableProvenance: policy === undefined ? around.notApplicableProvenance : lowerProvenance(policy.provenance),
  };
  const { level } = node;
  if (level === "indicator")
    return Object.assign(baseOf(level, node, path, weight, inside), indicatorOf(items, inside)) satisfies Indicator;
  return Object.assign(baseOf(level, node, path, weight, inside), lowerParts(items, inside)) satisfies Group;
}

/** What every part has. */
function baseOf<Level extends PartLevel>(
  kind: Level,
  node: PartNode,
  path: string,
  weight: Rational | null,
  inside: Surroundings,
) {
  const items = itemsOf(node);
  const applies = firstOf(items, "Applies");
  const rounded = firstOf(items, "Rounded");
  const laws = ofKind(items, "Law");
  return {
    kind,
    name: node.name.text,
    path,
    code: firstOf(items, "Code")?.text.value ?? null,
    title: titleOr(node.name, node.text),
    weight,
    weightProvenance: lowerProvenance(checked(weightOf(node)).provenance),
    provenance: lowerProvenance(node.provenance),
    laws: laws.length === 0 ? NO_LAWS : laws.map((law) => lowerLaw(law, inside.laws)),
    applies: applies === undefined ? null : lowerCondition(applies.condition, new Map()),
    appliesProvenance: applies === undefined ? NO_PROVENANCE : lowerProvenance(applies.provenance),
    mayBeNotApplicable: firstOf(items, "MayBeNotApplicable") !== undefined,
    notApplicable: inside.notApplicable,
    notApplicableProvenance: inside.notApplicableProvenance,
    rounded: rounded === undefined ? null : lowerRounding(rounded, rounded.provenance, inside.score),
  };
}

/** The scale written in an indicator, or the one that it refers to, and how observations are combined. */
function indicatorOf(
  items: readonly ItemNode[],
  { scales, plainScales }: Surroundings,
): Pick<Indicator, "scale" | "scaleProvenance" | "observations"> {
  const node = checked(firstOf(items, "Scale"));
  const observations = observationsOf(items);
  if (node.body !== null)
    return {
      scale: lowerOnce(node.body, plainScales),
      scaleProvenance: lowerProvenance(node.provenance),
      observations,
    };
  const named = checked(scales.get(checked(node.name).text));
  return { scale: named.scale, scaleProvenance: lowerProvenance(named.node.provenance), observations };
}

function lowerOnce(body: ScaleBodyNode, plain: Map<string, Scale>): Scale {
  const written = writtenPlainly(body);
  if (written === null) return lowerScale(body);
  const scale = plain.get(written) ?? deepFreeze(lowerScale(body));
  plain.set(written, scale);
  // An object of its own: one that several indicators have is a scale with a name, which was written once.
  return { ...scale };
}

/** How a scale is written that holds nothing but numbers and words; null for any other. */
function writtenPlainly(body: ScaleBodyNode): string | null {
  if (body.kind === "YesNoScale") return `yes/no ${body.better?.text}`;
  if (body.kind !== "LevelsScale" && body.kind !== "CountScale") return null;
  const { kind, min, max, direction } = body;
  const last = body.kind === "LevelsScale" ? body.entries : body.fullAt;
  if (min.kind !== "Number" || max.kind !== "Number" || (last !== null && last.kind !== "Number")) return null;
  return `${kind} ${min.text} ${max.text} ${last?.text} ${direction?.text}`;
}

function observationsOf(items: readonly ItemNode[]): Observations | null {
  const node = firstOf(items, "Observations");
  if (node === undefined) return null;
  return {
    combine: node.combine.text === "lowest" || node.combine.text === "highest" ? node.combine.text : "mean",
    atLeast: node.atLeast === null ? 1n : exact(node.atLeast).num,
    provenance: lowerProvenance(node.provenance),
  };
}

import { compare } from "../numeric/rational.js";
import { ROUNDING_MODES, type RoundingMode } from "../numeric/round.js";
import { itemsOf, ofKind, partsOf, weightOf } from "../syntax/select.js";
import type { CategoryNode, ItemNode, LawNode, PartNode, RubricNode, ScaleNode, ScoreNode } from "../syntax/tree.js";
import { ZONES } from "../syntax/words.js";
import { checked, exact } from "./checked.js";
import { deepFreeze } from "./deep-freeze.js";
import { hashRubric } from "./hash-rubric.js";
import { lowerScale } from "./lower-scale.js";
import { lowerProvenance, lowerTitle, NO_PROVENANCE } from "./lower-text.js";
import type { Category, Law, Part, Rubric, Scale, ScoreRange, Zone } from "./rubric.js";

/** What a part refers to by name. */
interface Declared {
  readonly scales: ReadonlyMap<string, { readonly scale: Scale; readonly node: ScaleNode }>;
  readonly laws: ReadonlyMap<string, Law>;
}

/** Lowers a rubric that `check` found without errors; from here on its numbers are exact. */
export function lowerRubric(node: RubricNode): Rubric {
  const { items } = node.block;
  const laws = ofKind(items, "Law").map((law) => lowerLaw(law, new Map()));
  const declared: Declared = {
    laws: new Map(laws.map((law) => [law.name, law])),
    scales: new Map(
      ofKind(items, "Scale").map((scale) => [
        checked(scale.name).text,
        { scale: lowerScale(checked(scale.body)), node: scale },
      ]),
    ),
  };
  const issuer = ofKind(items, "Issuer")[0];
  const inForce = ofKind(items, "InForce")[0];
  const missing = ofKind(items, "Missing")[0];
  const rubric = {
    id: node.name.text,
    year: node.year.text,
    title: lowerTitle(checked(ofKind(items, "Title")[0]).text),
    issuer: issuer === undefined ? null : lowerTitle(issuer.text),
    inForce: inForce === undefined ? null : { from: inForce.from.text, to: inForce.to?.text ?? null },
    laws,
    sources: ofKind(items, "Source").map(({ name, text, url }) => ({
      name: name.text,
      title: lowerTitle(text),
      url: url?.value ?? null,
    })),
    score: lowerScore(checked(ofKind(items, "Score")[0])),
    missing: missing?.policy ?? null,
    missingProvenance: missing === undefined ? NO_PROVENANCE : lowerProvenance(missing.provenance),
    children: partsOf(items).map((part) => lowerPart(part, "", declared)),
    categories: ofKind(items, "Category")
      .map(lowerCategory)
      .toSorted((a, b) => compare(b.from, a.from)),
  };
  return deepFreeze({ ...rubric, hash: hashRubric(rubric) });
}

function lowerScore({ min, max, digits, mode, provenance }: ScoreNode): ScoreRange {
  return {
    min: exact(min),
    max: exact(max),
    digits: Number(exact(digits).num),
    mode: checked(ROUNDING_MODES.find((known): known is RoundingMode => known === mode.text)),
    provenance: lowerProvenance(provenance),
  };
}

function lowerCategory({ name, text, zone, from, provenance }: CategoryNode): Category {
  return {
    id: name.text,
    title: text === null ? { id: name.text, en: null } : lowerTitle(text),
    zone: zone === null ? null : checked(ZONES.find((known): known is Zone => known === zone.text)),
    from: exact(from),
    provenance: lowerProvenance(provenance),
  };
}

function lowerPart(node: PartNode, above: string, declared: Declared): Part {
  const items = itemsOf(node);
  const weight = checked(weightOf(node));
  const path = `${above}${node.name.text}`;
  const base = {
    name: node.name.text,
    path,
    code: ofKind(items, "Code")[0]?.text.value ?? null,
    title: node.text === null ? { id: node.name.text, en: null } : lowerTitle(node.text),
    weight: weight.share === null ? null : exact(weight.share),
    weightProvenance: lowerProvenance(weight.provenance),
    provenance: lowerProvenance(node.provenance),
    laws: ofKind(items, "Law").map((law) => lowerLaw(law, declared.laws)),
  };
  if (node.level !== "indicator") {
    const children = partsOf(items).map((part) => lowerPart(part, `${path}.`, declared));
    return { kind: node.level, ...base, children };
  }
  return { kind: node.level, ...base, ...scaleOf(items, declared) };
}

/** The scale written in an indicator, or the one that it refers to. */
function scaleOf(
  items: readonly ItemNode[],
  declared: Declared,
): Pick<Extract<Part, { kind: "indicator" }>, "scale" | "scaleProvenance"> {
  const node = checked(ofKind(items, "Scale")[0]);
  if (node.body !== null) return { scale: lowerScale(node.body), scaleProvenance: lowerProvenance(node.provenance) };
  const named = checked(declared.scales.get(checked(node.name).text));
  return { scale: named.scale, scaleProvenance: lowerProvenance(named.node.provenance) };
}

function lowerLaw({ name, text, article, url }: LawNode, declared: ReadonlyMap<string, Law>): Law {
  const law = declared.get(name.text);
  return {
    name: name.text,
    title: text === null ? checked(law).title : lowerTitle(text),
    article: article?.value ?? law?.article ?? null,
    url: url?.value ?? law?.url ?? null,
  };
}

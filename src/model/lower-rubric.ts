import { compare } from "../numeric/rational.js";
import { ROUNDING_MODES, type RoundingMode } from "../numeric/round.js";
import { itemsOf, ofKind, partsOf } from "../syntax/select.js";
import type { CategoryNode, ItemNode, RubricNode, ScoreNode } from "../syntax/tree.js";
import { ZONES } from "../syntax/words.js";
import { checked, exact } from "./checked.js";
import { deepFreeze } from "./deep-freeze.js";
import { hashRubric } from "./hash-rubric.js";
import type { Paths } from "./lower-condition.js";
import { lowerExample } from "./lower-example.js";
import { lowerLaw } from "./lower-law.js";
import { lowerParts } from "./lower-part.js";
import { lowerRules } from "./lower-rules.js";
import { lowerScale } from "./lower-scale.js";
import { lowerProvenance, lowerTitle, NO_PROVENANCE, titleOr } from "./lower-text.js";
import type { Amendment, Category, Provenance, Rubric, ScoreRange, Zone } from "./rubric.js";

/** Lowers a rubric that `check` found without errors; from here on its numbers are exact. */
export function lowerRubric(node: RubricNode, amendment: Amendment | null = null): Rubric {
  const { items } = node.block;
  const laws = ofKind(items, "Law").map((law) => lowerLaw(law, new Map()));
  const issuer = ofKind(items, "Issuer")[0];
  const inForce = ofKind(items, "InForce")[0];
  const missing = ofKind(items, "Missing")[0];
  const notApplicable = ofKind(items, "NotApplicable")[0];
  const undisclosed = ofKind(items, "Undisclosed")[0];
  const score = lowerScore(checked(ofKind(items, "Score")[0]));
  const policy = {
    notApplicable: notApplicable?.policy ?? null,
    notApplicableProvenance: provenanceOf(notApplicable),
  };
  const scales = ofKind(items, "Scale").map(
    (scale) => [checked(scale.name).text, { scale: lowerScale(checked(scale.body)), node: scale }] as const,
  );
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
    score,
    missing: missing?.policy ?? null,
    missingProvenance: provenanceOf(missing),
    ...policy,
    undisclosed: undisclosed === undefined ? null : { assume: "equal" as const, provenance: provenanceOf(undisclosed) },
    ...lowerParts(items, {
      scales: new Map(scales),
      plainScales: new Map(),
      laws: new Map(laws.map((law) => [law.name, law])),
      score,
      above: "",
      ...policy,
    }),
    categories: ofKind(items, "Category")
      .map(lowerCategory)
      .toSorted((a, b) => compare(b.from, a.from)),
    ...lowerRules(items, items.some(({ kind }) => kind === "Rule") ? pathsOf(items) : new Map(), score),
  };
  const examples = ofKind(items, "Example").map(lowerExample);
  return withHash(deepFreeze({ ...rubric, examples, amendment }));
}

/** The hash is taken when it is first asked for: what is hashed is several times as long as the text of the rubric. */
function withHash(rubric: Omit<Rubric, "hash">): Rubric {
  let hash: string | null = null;
  return Object.freeze({
    ...rubric,
    get hash() {
      hash ??= hashRubric(rubric);
      return hash;
    },
  });
}

function provenanceOf(node: Pick<ScoreNode, "provenance"> | undefined): Provenance {
  return node === undefined ? NO_PROVENANCE : lowerProvenance(node.provenance);
}

/** The path of every part by its name. */
function pathsOf(items: readonly ItemNode[]): Paths {
  const paths = new Map<string, string>();
  const look = (parts: readonly ItemNode[], above: string): void => {
    for (const part of partsOf(parts)) {
      const path = `${above}${part.name.text}`;
      paths.set(part.name.text, path);
      look(itemsOf(part), `${path}.`);
    }
  };
  look(items, "");
  return paths;
}

function lowerScore({ min, max, digits, mode, comparison, provenance }: ScoreNode): ScoreRange {
  return {
    min: exact(min),
    max: exact(max),
    digits: Number(exact(digits).num),
    mode: checked(ROUNDING_MODES.find((known): known is RoundingMode => known === mode.text)),
    comparison,
    provenance: lowerProvenance(provenance),
  };
}

function lowerCategory({ name, text, zone, from, provenance }: CategoryNode): Category {
  return {
    id: name.text,
    title: titleOr(name, text),
    zone: zone === null ? null : checked(ZONES.find((known): known is Zone => known === zone.text)),
    from: exact(from),
    provenance: lowerProvenance(provenance),
  };
}

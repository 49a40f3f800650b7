import { canonicalJson } from "../text/canonical-json.js";
import type { Json } from "../text/json.js";
import { plainJson, plainObject } from "./plain-json.js";
import type { Indicator, Law, Part, Rubric } from "./rubric.js";
import type { Scale } from "./scale.js";

/** What a rubric means, without its tests and how it came about. */
export type Meaning = Omit<Rubric, "hash" | "examples" | "amendment">;

/**
 * The meaning of a rubric as JSON data: what its hash is taken over and what a
 * record holds. Exact numbers are text, as `formatExact` writes them.
 *
 * Everything is written once, so that its size follows that of the rubric: a
 * scale stands in `scales` and an indicator has its index there; a law of a
 * part says only what the declared one of that name does not; a part says what
 * becomes of it if it does not apply only where that is not the word of the
 * part above. What is listed in no order (laws, sources, the sources behind
 * something) is sorted by name. A whole rubric may be given as well.
 */
export function meaningJson(meaning: Meaning): { readonly [key: string]: Json } {
  const { children, laws, sources, notApplicable, notApplicableProvenance, ...others } = meaning;
  const scales = createScaleTable();
  const declared = new Map(laws.map((law) => [law.name, law]));
  const policy = { notApplicable, notApplicableProvenance };
  return {
    ...plainObject(Object.fromEntries(Object.entries(others).filter(([key]) => !BESIDE.has(key)))),
    notApplicable,
    notApplicableProvenance: plainJson(notApplicableProvenance),
    laws: laws.toSorted(byName).map(plainJson),
    sources: sources.toSorted(byName).map(plainJson),
    children: children.map((part) => partJson(part, { policy, declared, scales })),
    scales: scales.all(),
  };
}

/** What a rubric has beside its meaning. */
const BESIDE: ReadonlySet<string> = new Set(["hash", "examples", "amendment"] satisfies Exclude<
  keyof Rubric,
  keyof Meaning
>[]);

type Policy = Pick<Part, "notApplicable" | "notApplicableProvenance">;

interface Around {
  readonly policy: Policy;
  readonly declared: ReadonlyMap<string, Law>;
  readonly scales: ScaleTable;
}

function partJson(part: Part, around: Around): Json {
  const { notApplicable, notApplicableProvenance, laws, ...others } = part;
  const policy = { notApplicable, notApplicableProvenance };
  const base = {
    laws: laws.map((law) => lawJson(law, around.declared)).toSorted(byText),
    ...(samePolicy(policy, around.policy) ? {} : plainObject(policy)),
  };
  if (others.kind === "indicator") return { ...indicatorJson(others, around.scales), ...base };
  const { children, ...group } = others;
  return {
    ...plainObject(group),
    ...base,
    children: children.map((child) => partJson(child, { ...around, policy })),
  };
}

function indicatorJson(
  { scale, ...others }: Pick<Indicator, "scale">,
  scales: ScaleTable,
): { readonly [key: string]: Json } {
  return { ...plainObject(others), scale: scales.indexOf(scale) };
}

/** A law with what the declared one of its name does not say already. */
function lawJson({ name, title, article, url }: Law, declared: ReadonlyMap<string, Law>): Json {
  const law = declared.get(name);
  return {
    name,
    ...(law?.title.id === title.id && law.title.en === title.en ? {} : { title: plainJson(title) }),
    ...(law?.article === article ? {} : { article }),
    ...(law?.url === url ? {} : { url }),
  };
}

function samePolicy(a: Policy, b: Policy): boolean {
  if (a.notApplicable !== b.notApplicable) return false;
  const [one, other] = [a.notApplicableProvenance, b.notApplicableProvenance];
  return one === other || canonicalJson(plainJson(one)) === canonicalJson(plainJson(other));
}

interface ScaleTable {
  readonly indexOf: (scale: Scale) => number;
  readonly all: () => readonly Json[];
}

/** Scales in the order of their first use; equal ones are one, however they were written. */
function createScaleTable(): ScaleTable {
  const known = new Map<Scale, number>();
  const texts = new Map<string, number>();
  const all: Json[] = [];
  const add = (scale: Scale): number => {
    const json = plainJson(scale);
    const text = canonicalJson(json);
    const index = texts.get(text) ?? all.push(json) - 1;
    texts.set(text, index);
    known.set(scale, index);
    return index;
  };
  return { indexOf: (scale) => known.get(scale) ?? add(scale), all: () => all };
}

/** Any order that is always the same. */
function byText(a: Json, b: Json): number {
  return canonicalJson(a) < canonicalJson(b) ? -1 : 1;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

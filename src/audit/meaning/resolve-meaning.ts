import type { Meaning } from "../../model/meaning.js";
import type { Law, Part } from "../../model/rubric.js";
import type { Scale } from "../../model/scale.js";
import type { WrittenMeaning, WrittenPart } from "./meaning-schema.js";

/**
 * Follows what a written meaning refers to: the scales by their index, the laws
 * by their names, what becomes of parts that do not apply from above.
 *
 * @returns null where it refers to a scale or a law that is not there
 */
export function resolveMeaning({ scales, children, ...others }: WrittenMeaning): Meaning | null {
  const { notApplicable, notApplicableProvenance } = others;
  const laws = new Map(others.laws.map((law) => [law.name, law]));
  const parts = resolveParts(children, { scales, laws, above: { notApplicable, notApplicableProvenance } });
  return parts === null ? null : { ...others, children: parts };
}

interface Around {
  readonly scales: readonly Scale[];
  readonly laws: ReadonlyMap<string, Law>;
  readonly above: Pick<Part, "notApplicable" | "notApplicableProvenance">;
}

function resolveParts(parts: readonly WrittenPart[], around: Around): readonly Part[] | null {
  return all(parts.map((part) => resolvePart(part, around)));
}

function resolvePart(part: WrittenPart, { scales, laws, above }: Around): Part | null {
  const policy = {
    notApplicable: part.notApplicable === undefined ? above.notApplicable : part.notApplicable,
    notApplicableProvenance: part.notApplicableProvenance ?? above.notApplicableProvenance,
  };
  const own = all(part.laws.map((law) => resolveLaw(law, laws.get(law.name))));
  if (own === null) return null;
  if (part.kind === "indicator") {
    const scale = scales[part.scale];
    return scale === undefined ? null : { ...part, ...policy, laws: own, scale };
  }
  const children = resolveParts(part.children, { scales, laws, above: policy });
  return children === null ? null : { ...part, ...policy, laws: own, children };
}

function resolveLaw({ name, title, article, url }: WrittenPart["laws"][number], declared?: Law): Law | null {
  if (declared === undefined) return null;
  return { name, title: title ?? declared.title, article: article ?? declared.article, url: url ?? declared.url };
}

function all<T>(values: readonly (T | null)[]): readonly T[] | null {
  return values.every((value) => value !== null) ? values : null;
}

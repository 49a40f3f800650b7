import type { NameNode, ProvenanceNode, TextNode } from "../syntax/tree.js";
import { deepFreeze } from "./deep-freeze.js";
import type { Provenance, Title } from "./rubric.js";

/** Nothing is said about where it comes from. */
export const NO_PROVENANCE: Provenance = deepFreeze({ sources: [], inferred: null, assumed: null });

/** Lowers a text in one or both languages. */
export function lowerTitle({ id, en }: TextNode): Title {
  return Object.freeze({ id: id.value, en: en?.value ?? null });
}

/** The title of something, or its name where it has none. */
export function titleOr(name: NameNode, text: TextNode | null): Title {
  return text === null ? Object.freeze({ id: name.text, en: null }) : lowerTitle(text);
}

/** Lowers where something comes from. */
export function lowerProvenance({ sources, inferred, assumed }: ProvenanceNode): Provenance {
  if (sources.length === 0 && inferred === null && assumed === null) return NO_PROVENANCE;
  return {
    sources: [...new Set(sources.map(({ text }) => text))],
    inferred: inferred === null ? null : lowerTitle(inferred),
    assumed: assumed === null ? null : lowerTitle(assumed),
  };
}

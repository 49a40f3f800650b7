import { resolveAmendment } from "../amend/resolve-amendment.js";
import { touchingSpans } from "../amend/touching-spans.js";
import type { Place, Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Amendment } from "../model/amendment.js";
import { lowerAmendment } from "../model/lower-amendment.js";
import type { AmendsNode, RubricNode } from "../syntax/tree.js";
import type { Source } from "../text/source.js";
import { type Fault, findParent, type Lineage } from "./find-parent.js";
import { tellGone } from "./tell-gone.js";

/** A rubric as it would be written whole. */
export interface Whole {
  /** Null when what it amends could not be had, which was reported. */
  readonly node: RubricNode | null;
  readonly amendment: Amendment | null;
  /** Takes what the rules find to say of the whole. */
  readonly report: Report;
  readonly fault: Fault | null;
}

/** A rubric itself when it stands alone; otherwise what carrying out its amendments gives. */
export function makeWhole(node: RubricNode, source: Source, lineage: Lineage, report: Report): Whole {
  const { amends } = node;
  if (amends === null) return { node, amendment: null, report, fault: null };
  const parent = findParent(node, amends, source, lineage, report);
  if (!parent.found) return { node: null, amendment: null, report, fault: parent.fault };
  const resolved = resolveAmendment(node, amends, parent.node, report);
  if (resolved === null) return { node: null, amendment: null, report, fault: null };
  return {
    node: resolved.rubric,
    amendment: lowerAmendment(parent.rubric, resolved.carriedOut),
    report: tellGone(withoutInherited(report, node, amends, parent.diagnostics, resolved.complete), resolved),
    fault: null,
  };
}

/**
 * Passes on what is said of an amended rubric, each thing once: what many
 * inherited nodes share is one mistake, and what was said of the parent
 * already is none of the amendment. While statements are not carried out, what
 * is wrong with the inherited may follow from that. A fix of inherited words
 * would be a change of the wrong text.
 */
function withoutInherited(
  report: Report,
  child: RubricNode,
  amends: AmendsNode,
  known: readonly Diagnostic[],
  complete: boolean,
): Report {
  const inherited = keyOf(amends.span);
  const borrowed = new Set(touchingSpans(child, amends).map(keyOf));
  const said = new Set(known.map(({ code, text }) => `${code} ${inherited} ${text.en.message}`));
  return (kind, place, facts, extras = {}) => {
    const at = keyOf(place);
    const key = `${kind.code} ${at} ${kind.en.message(facts)}`;
    if (said.has(key) || (!complete && borrowed.has(at))) return;
    said.add(key);
    report(kind, place, facts, borrowed.has(at) ? { ...extras, fixes: [] } : extras);
  };
}

function keyOf(place: Place): string {
  if (place === null || typeof place === "string") return place ?? "";
  return `${place.start}-${place.end}`;
}

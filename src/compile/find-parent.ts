import {
  amendmentCycle,
  amendsItself,
  chainTooLong,
  MAX_CHAIN,
  parentBroken,
  parentIsAnother,
  parentNoSource,
  parentNotLoaded,
  pinMismatch,
} from "../amend/chain-diagnostics.js";
import { parentNotFound } from "../amend/standing-diagnostics.js";
import type { Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Rubric } from "../model/rubric.js";
import type { AmendsNode, RubricNode } from "../syntax/tree.js";
import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import type { Source } from "../text/source.js";
import { type Loaded, type LoadParent, loadSource } from "./load-source.js";

/** How the rubrics that amend each other come one after the other. */
export interface Lineage {
  readonly loadParent: LoadParent | null;
  readonly compile: (source: Source, lineage: Lineage) => CompiledSource;
  /** The rubrics that are being compiled, as in `pekppp 2024`: each amends the next. */
  readonly amending: readonly string[];
}

/** What compiling one text gave. */
export interface CompiledSource {
  /** The rubric as it would be written whole; null when it has errors. */
  readonly node: RubricNode | null;
  readonly rubric: Rubric | null;
  /** The head of the rubric, as in `pekppp 2024`; null when there is none. */
  readonly head: string | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly fault: Fault | null;
}

/** Why there is no whole rubric: the innermost of those that amend each other says so. */
export type Fault =
  | {
      readonly kind: "errors";
      readonly rubric: string;
      readonly file: string;
      readonly errors: number;
      readonly first: Localized;
    }
  | { readonly kind: "cycle"; readonly path: readonly string[] }
  | { readonly kind: "too-long"; readonly parent: string };

/** An amended rubric without errors, or why there is none. */
export type Parent =
  | {
      readonly found: true;
      readonly node: RubricNode;
      readonly rubric: Rubric;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly found: false; readonly fault: Fault | null };

/** The name and year of a rubric, as an author writes them. */
export function headOf({ name, year }: RubricNode | AmendsNode): string {
  return `${name.text} ${year.text}`;
}

/** Finds, compiles and verifies the rubric that an amendment amends; reports why it cannot be amended. */
export function findParent(
  child: RubricNode,
  amends: AmendsNode,
  source: Source,
  lineage: Lineage,
  report: Report,
): Parent {
  const { loadParent, amending, compile } = lineage;
  const parent = headOf(amends);
  const lost = (fault: Fault | null = null): Parent => ({ found: false, fault });
  const line = [...amending, headOf(child)];
  if (parent === headOf(child)) {
    report(amendsItself, amends.span, { rubric: parent });
    return lost();
  }
  if (line.includes(parent)) {
    const path = [...line.slice(line.indexOf(parent)), parent];
    report(amendmentCycle, amends.span, { path });
    return lost({ kind: "cycle", path });
  }
  if (line.length > MAX_CHAIN) {
    report(chainTooLong, amends.span, { parent });
    return lost({ kind: "too-long", parent });
  }
  const loaded = loadSource(loadParent, amends.name.text, amends.year.text, source);
  if (loaded.kind !== "source") {
    reportLost(loaded, parent, loadParent !== null, amends, report);
    return lost();
  }
  return verify(compile(loaded.source, { ...lineage, amending: line }), loaded.source, amends, report);
}

function reportLost(
  loaded: Exclude<Loaded, { kind: "source" }>,
  parent: string,
  canLoad: boolean,
  { span }: AmendsNode,
  report: Report,
): void {
  match(loaded)
    .with({ kind: "none" }, () => report(parentNotFound, span, { parent, canLoad }))
    .with({ kind: "failed" }, ({ problem }) => report(parentNotLoaded, span, { parent, problem }))
    .with({ kind: "no-source" }, ({ given }) =>
      report(parentNoSource, span, { parent, isPromise: given === "promise" }),
    )
    .exhaustive();
}

/** Makes sure that what was found is what is amended, is without errors, and has the meaning that was pinned. */
function verify(compiled: CompiledSource, { name: file }: Source, amends: AmendsNode, report: Report): Parent {
  const parent = headOf(amends);
  const { node, rubric, head, fault, diagnostics } = compiled;
  if (head !== null && head !== parent) {
    report(parentIsAnother, amends.span, { parent, found: head, file });
    return { found: false, fault: null };
  }
  if (node === null || rubric === null) {
    if (fault !== null) reportFault(fault, parent, amends, report);
    return { found: false, fault };
  }
  if (amends.hash !== null && amends.hash.text !== rubric.hash) {
    report(pinMismatch, amends.hash.span, { parent, pinned: amends.hash.text, found: rubric.hash });
    return { found: false, fault: null };
  }
  return { found: true, node, rubric, diagnostics };
}

function reportFault(fault: Fault, parent: string, { span }: AmendsNode, report: Report): void {
  match(fault)
    .with({ kind: "cycle" }, ({ path }) => report(amendmentCycle, span, { path }))
    .with({ kind: "too-long" }, (facts) => report(chainTooLong, span, { parent: facts.parent }))
    .with({ kind: "errors" }, ({ rubric, file, errors, first }) =>
      report(parentBroken, span, { parent, broken: rubric, file, errors, first }),
    )
    .exhaustive();
}

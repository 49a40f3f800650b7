import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric, Title, Zone } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Change } from "./change.js";
import type { Crosswalk } from "./crosswalk.js";
import { diffCategories } from "./diff-categories.js";
import { betweenLeadsNowhere, otherScheme } from "./diff-diagnostics.js";
import { diffFacts } from "./diff-facts.js";
import { diffLaws } from "./diff-laws.js";
import { diffLevels, diffRanks } from "./diff-levels.js";
import { diffRules } from "./diff-rules.js";
import { diffTree } from "./diff-tree.js";
import { diffVerdict } from "./diff-verdict.js";
import { diffWhole } from "./diff-whole.js";
import { type Effect, joinedEffect } from "./effect.js";
import { openStatements } from "./open-statements.js";
import { rubricPair } from "./rubric-pair.js";
import { tellProvenance } from "./tell.js";

/** What differs between two rubrics. Plain JSON data: exact numbers are text. */
export interface RubricDiff {
  readonly before: ComparedRubric;
  readonly after: ComparedRubric;
  /** Whether the later rubric amends the earlier one, so that its words say what became of what. */
  readonly amended: boolean;
  /** What all changes together do to the outcomes of the same evidence. */
  readonly effect: Effect;
  /** Whether scores under both can be set beside each other: no change breaks the comparison. */
  readonly comparable: boolean;
  /** In the order in which a rubric is read; empty only for rubrics of the same meaning. */
  readonly changes: readonly Change[];
  /** How many parts stayed as they were, at most with other sources or reasons. */
  readonly unchanged: PartCounts;
  /** What is odd about the comparison itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One of the rubrics that were compared. */
export interface ComparedRubric {
  readonly id: string;
  readonly year: string;
  readonly title: Title;
  readonly hash: string;
  /** How many parts it has, by their kind. */
  readonly parts: PartCounts;
  readonly categories: number;
  /** Where each zone begins that a category has. */
  readonly zones: Readonly<Partial<Record<Zone, string>>>;
  /** How many statements are inferred or assumed. */
  readonly openStatements: number;
}

/** How many parts there are of each kind. */
export interface PartCounts {
  readonly dimension: number;
  readonly variable: number;
  readonly indicator: number;
}

/**
 * Compares what two rubrics mean. Layout, comments, examples, and the order of
 * laws and sources say nothing; everything else that differs is a change, and
 * without changes both mean the same.
 *
 * Where the later rubric amends the earlier one, also by way of those in
 * `between`, its words say what was renamed, split, merged and removed, and
 * why; otherwise that is found as {@link crosswalkOf} does. Rubrics of
 * different schemes are compared all the same, with a warning.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const later = compileRubric(exampleText.replace("from 50", "from 55")).rubric;
 * const { changes, effect } = diffRubrics(rubric, later);
 * changes.map(({ kind, before, after, difference }) => [kind, before, after, difference]); // => [["threshold", "50", "55", "5"]]
 * effect; // => "may-lower"
 */
export function diffRubrics(
  before: Rubric,
  after: Rubric,
  { between = [] }: { readonly between?: readonly Rubric[] } = {},
): RubricDiff {
  const { comparing, facts, categories, renames, isChain } = rubricPair(before, after, between);
  const changes = withoutRenamedSources([
    ...diffWhole(comparing),
    ...diffTree(comparing, renames),
    ...diffFacts(comparing, facts),
    ...diffCategories(comparing, categories),
    ...diffRules(comparing, renames),
    ...diffVerdict(comparing, renames),
    ...diffLevels(comparing, renames),
    ...diffRanks(comparing, renames),
    ...diffLaws(comparing),
  ]);
  const effect = joinedEffect(changes.map((change) => change.effect));
  return {
    before: headOf(before),
    after: headOf(after),
    amended: comparing.chain !== null,
    effect,
    comparable: effect !== "breaks-comparison",
    changes,
    unchanged: unchangedIn(comparing.crosswalk, changes),
    diagnostics: remarksOn(before, after, between, isChain),
  };
}

function headOf(rubric: Rubric): ComparedRubric {
  const { id, year, title, hash, children, categories } = rubric;
  return {
    id,
    year,
    title,
    hash,
    parts: countedParts(partsBelow(children)),
    categories: categories.length,
    // The best category comes first, so that the lowest of a zone stays.
    zones: Object.fromEntries(
      categories.flatMap(({ zone, from }) => (zone === null ? [] : [[zone, formatExact(from)] as const])),
    ),
    openStatements: openStatements(rubric),
  };
}

/** The parts of which nothing is told but where they come from. */
function unchangedIn({ pairs }: Crosswalk, changes: readonly Change[]): PartCounts {
  const changed = new Set(changes.flatMap(({ kind, place }) => (kind === "provenance" ? [] : [place.path])));
  return countedParts(pairs.map(({ after }) => after).filter(({ path }) => !changed.has(path)));
}

function countedParts(parts: readonly Part[]): PartCounts {
  const count = (kind: Part["kind"]): number => parts.filter((part) => part.kind === kind).length;
  return { dimension: count("dimension"), variable: count("variable"), indicator: count("indicator") };
}

function remarksOn(before: Rubric, after: Rubric, between: readonly Rubric[], isChain: boolean): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  const names = { before: `${before.id}@${before.year}`, after: `${after.id}@${after.year}` };
  if (before.id !== after.id) report(otherScheme, null, names);
  if (between.length > 0 && !isChain) report(betweenLeadsNowhere, null, names);
  return diagnostics;
}

/** Leaves out provenance that differs only by the new names of sources, which are told themselves. */
function withoutRenamedSources(changes: readonly Change[]): readonly Change[] {
  const names = new Map(
    changes.flatMap((change) =>
      change.kind === "renamed" && change.place.what === "source" ? [[change.before, change.after] as const] : [],
    ),
  );
  return changes.filter((change) => {
    if (change.kind !== "provenance" || change.before === null || change.after === null) return true;
    const { before, after, of, place } = change;
    const renamed = { ...before, sources: before.sources.map((name) => names.get(name) ?? name) };
    return tellProvenance(of, place, renamed, after).length > 0;
  });
}

import type { Locate } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Evidence } from "../evidence/evidence.js";
import { readEvidence } from "../evidence/read-evidence.js";
import type { Rubric } from "../model/rubric.js";
import { match } from "../text/match.js";
import type { Compared } from "./case-difference.js";
import { compareMean } from "./compare-mean.js";
import { compareParts } from "./compare-parts.js";
import { compareRanks } from "./compare-ranks.js";
import { compareScore } from "./compare-score.js";
import { compareShares } from "./compare-shares.js";
import type { MeanCase, PartsCase, PublishedCase, ScoreCase } from "./published-case.js";

/** Where a case stands: the name of its text, and the places of the paths in it. */
export interface CaseOrigin {
  readonly source: string;
  readonly locate: Locate;
}

/** What comparing a case came to, and what was said of what it gives. */
export interface ComparedCase extends Compared {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds one published case against a rubric.
 *
 * @param scores the score cases of the same file by id, for league tables
 */
export function compareCase(
  rubric: Rubric,
  published: PublishedCase,
  scores: ReadonlyMap<string, ScoreCase>,
  origin: CaseOrigin,
): ComparedCase {
  return match(published)
    .returnType<ComparedCase>()
    .with({ kind: "score" }, (one) =>
      withEvidence(rubric, one, origin, ({ facts }) => ({ ...compareScore(rubric, one, facts), diagnostics: [] })),
    )
    .with({ kind: "mean" }, (one) =>
      withEvidence(rubric, one, origin, ({ facts }) => placed(compareMean(rubric, one, facts), origin)),
    )
    .with({ kind: "parts" }, (one) =>
      withEvidence(rubric, one, origin, (evidence) => compareParts(rubric, one, evidence)),
    )
    .with({ kind: "ranks" }, (one) => ({ ...compareRanks(one, scores), diagnostics: [] }))
    .with({ kind: "shares" }, (one) => ({ ...compareShares(rubric, one), diagnostics: [] }))
    .exhaustive();
}

/** Reads the facts and known parts of a case as evidence. */
function withEvidence(
  rubric: Rubric,
  one: ScoreCase | MeanCase | PartsCase,
  origin: CaseOrigin,
  compare: (evidence: Evidence) => ComparedCase,
): ComparedCase {
  const { subject, facts = {} } = one;
  const known = one.kind === "parts" ? one.known : {};
  const read = readEvidence(rubric, { subject, answers: {}, facts, known }, origin);
  return read.ok ? compare(read.evidence) : { compared: 0, differences: [], diagnostics: read.diagnostics };
}

/** Levels speak of `exact` of their members, which a case gives as a printed score. */
function placed(compared: ComparedCase, { source, locate }: CaseOrigin): ComparedCase {
  const diagnostics = compared.diagnostics.map((one) => {
    const path = one.path?.replace(/\.exact$/, ".score") ?? "level";
    return { ...one, source, path, span: locate(path, false) };
  });
  return { ...compared, diagnostics };
}

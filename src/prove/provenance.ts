import { indicatorsOf, partsBelow } from "../model/indicators.js";
import type { Indicator, Part, Provenance, Rubric, Scale } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { add, multiply, ONE, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Counts, ProvenanceSummary, Standing, StatementKind } from "./proofs.js";

/** How statements may stand, the best first. */
export const STANDINGS: readonly Standing[] = ["documented", "inferred", "assumed", "undisclosed", "unsourced"];

/** One statement, and where it comes from. */
interface Statement {
  readonly kind: StatementKind;
  readonly standing: Standing;
}

/** Counts how the statements of a rubric came into it: from a source, inferred, assumed, or without a word. */
export function summarizeProvenance(rubric: Rubric): ProvenanceSummary {
  const statements = statementsOf(rubric);
  const kinds = [...new Set(statements.map(({ kind }) => kind))];
  const used = sourcesUsed(rubric);
  const cited = new Set(partsBelow(rubric.children).flatMap(({ laws }) => laws.map(({ name }) => name)));
  return {
    kinds: kinds.map((kind) => ({ kind, ...countsOf(statements.filter((statement) => statement.kind === kind)) })),
    total: countsOf(statements),
    weight: weightShares(rubric),
    unusedSources: rubric.sources.map(({ name }) => name).filter((name) => !used.has(name)),
    unusedLaws: rubric.laws.map(({ name }) => name).filter((name) => !cited.has(name)),
  };
}

function countsOf(statements: readonly Statement[]): Counts {
  const count = (standing: Standing): number => statements.filter((one) => one.standing === standing).length;
  return {
    count: statements.length,
    documented: count("documented"),
    inferred: count("inferred"),
    assumed: count("assumed"),
    undisclosed: count("undisclosed"),
    unsourced: count("unsourced"),
  };
}

/** What was assumed or inferred stays so, also where a source is named beside it. */
function standingOf({ sources, inferred, assumed }: Provenance): Standing {
  if (assumed !== null) return "assumed";
  if (inferred !== null) return "inferred";
  return sources.length > 0 ? "documented" : "unsourced";
}

function standingOfWeight({ weight, weightProvenance }: Part): Standing {
  return weight === null ? "undisclosed" : standingOf(weightProvenance);
}

function statementsOf(rubric: Rubric): readonly Statement[] {
  const of = (kind: StatementKind, provenance: Provenance): Statement => ({ kind, standing: standingOf(provenance) });
  const parts = partsBelow(rubric.children);
  const own = policiesBelow(rubric.children, rubric.notApplicableProvenance);
  const policies = [
    ...(rubric.missing === null ? [] : [rubric.missingProvenance]),
    ...(rubric.notApplicable === null ? [] : [rubric.notApplicableProvenance]),
    ...(rubric.undisclosed === null ? [] : [rubric.undisclosed.provenance]),
    ...own,
  ];
  const verdict =
    rubric.verdict === null ? [] : rubric.verdict.rows.map((row) => inside(row.provenance, rubric.verdict));
  return [
    of("score", rubric.score.provenance),
    ...policies.map((provenance) => of("policy", provenance)),
    ...parts.map((part): Statement => ({ kind: "weight", standing: standingOfWeight(part) })),
    ...scalesOf(rubric).flatMap(({ scale, scaleProvenance }) => [
      of("scale", scaleProvenance),
      ...entriesOf(scale).map((entry) => of("answer", inside(entry, { provenance: scaleProvenance }))),
    ]),
    ...rubric.categories.map(({ provenance }) => of("category", provenance)),
    ...parts.flatMap(({ applies, appliesProvenance }) =>
      applies === null ? [] : [of("condition", appliesProvenance)],
    ),
    ...parts.flatMap(({ rounded }) => (rounded === null ? [] : [of("rounding", rounded.provenance)])),
    ...indicatorsOf(rubric).flatMap(({ observations }) =>
      observations === null ? [] : [of("observations", observations.provenance)],
    ),
    ...rubric.facts.map(({ provenance }) => of("fact", provenance)),
    ...rubric.rules.map(({ provenance }) => of("rule", provenance)),
    ...verdict.map((provenance) => of("verdict", provenance)),
    ...[...rubric.levels, ...rubric.ranks].map(({ provenance }) => of("level", provenance)),
  ];
}

/** What stands inside a statement comes from where the statement does, unless it says otherwise. */
function inside(provenance: Provenance, around: { readonly provenance: Provenance } | null): Provenance {
  return standingOf(provenance) === "unsourced" && around !== null ? around.provenance : provenance;
}

/** The policies for parts that do not apply, where one differs from the one above it. */
function policiesBelow(parts: readonly Part[], above: Provenance): readonly Provenance[] {
  return parts.flatMap((part) => {
    const own = part.notApplicableProvenance;
    const below = part.kind === "indicator" ? [] : policiesBelow(part.children, own);
    return part.notApplicable === null || own === above ? below : [own, ...below];
  });
}

/** Every scale once: a shared one where it is first used. */
function scalesOf(rubric: Rubric): readonly Indicator[] {
  const seen = new Set<Scale>();
  return indicatorsOf(rubric).filter(({ scale }) => !seen.has(scale) && seen.add(scale));
}

/** The levels, options, items and steps of a scale that were written down. */
function entriesOf(scale: Scale): readonly Provenance[] {
  return match(scale)
    .returnType<readonly Provenance[]>()
    .with({ kind: "levels" }, ({ levels }) =>
      levels.filter(({ title }) => title !== null).map(({ provenance }) => provenance),
    )
    .with({ kind: "choice" }, ({ options }) => options.map(({ provenance }) => provenance))
    .with({ kind: "checklist" }, ({ items }) => items.map(({ provenance }) => provenance))
    .with({ kind: "steps" }, ({ steps }) => steps.map(({ provenance }) => provenance))
    .with({ kind: "yes-no" }, { kind: "count" }, { kind: "number" }, { kind: "mean" }, () => [])
    .exhaustive();
}

/** How much of the whole weight stands how: down to each indicator, the weakest weight on the way counts. */
function weightShares(rubric: Rubric): ProvenanceSummary["weight"] {
  const shares = new Map<Standing, Rational>(STANDINGS.map((standing) => [standing, ZERO]));
  const count = (standing: Standing, share: Rational): void =>
    void shares.set(standing, add(shares.get(standing) ?? ZERO, share));
  const walk = (parts: readonly Part[], total: Rational, share: Rational, weakest: Standing): void => {
    for (const part of parts) {
      if (part.weight === null) continue;
      const own = multiply(share, part.weight);
      const standing = weaker(weakest, standingOfWeight(part));
      if (part.kind === "indicator" || part.children.length === 0) count(standing, own);
      else walk(part.children, part.weightsTotal, own, standing);
    }
    // How the rest is shared was never published; that it is the rest is known.
    const known = sum(parts.map(({ weight }) => weight ?? ZERO));
    if (parts.some(({ weight }) => weight === null)) count("undisclosed", multiply(share, subtract(total, known)));
  };
  walk(rubric.children, rubric.weightsTotal, ONE, "documented");
  const text = (standing: Standing): string => formatExact(shares.get(standing) ?? ZERO);
  return {
    documented: text("documented"),
    inferred: text("inferred"),
    assumed: text("assumed"),
    undisclosed: text("undisclosed"),
    unsourced: text("unsourced"),
  };
}

function weaker(a: Standing, b: Standing): Standing {
  return STANDINGS.indexOf(a) >= STANDINGS.indexOf(b) ? a : b;
}

/** Every source that anything comes from. */
function sourcesUsed(rubric: Rubric): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isProvenance(value)) for (const source of value.sources) found.add(source);
    for (const inner of Object.values(value)) visit(inner);
  };
  const { sources: _, ...rest } = rubric;
  visit(rest);
  return found;
}

function isProvenance(value: object): value is Provenance {
  return "sources" in value && "inferred" in value && "assumed" in value && Array.isArray(value.sources);
}

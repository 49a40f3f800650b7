import { ofKind } from "../syntax/select.js";
import type { EffectNode, FactNode, ItemNode, LevelNode, RankNode, RuleNode, VerdictNode } from "../syntax/tree.js";
import { match } from "../text/match.js";
import { checked, exact } from "./checked.js";
import { entriesOf } from "./entries-of.js";
import { lowerCondition, type Paths } from "./lower-condition.js";
import { lowerRounding } from "./lower-rounding.js";
import { lowerProvenance, lowerTitle, titleOr } from "./lower-text.js";
import type { Effect, Fact, FactType, Level, Rank, Rubric, Rule, ScoreRange, Verdict } from "./rubric.js";

/** Lowers everything that stands beside the tree of parts: facts, rules, verdict, levels and ranks. */
export function lowerRules(
  items: readonly ItemNode[],
  paths: Paths,
  score: ScoreRange,
): Pick<Rubric, "facts" | "rules" | "verdict" | "levels" | "ranks"> {
  const verdict = ofKind(items, "Verdict")[0];
  return {
    facts: ofKind(items, "Fact").map(lowerFact),
    rules: ofKind(items, "Rule").map((rule) => lowerRule(rule, paths)),
    verdict: verdict === undefined ? null : lowerVerdict(verdict),
    levels: ofKind(items, "Level").map((level) => lowerLevel(level, score)),
    ranks: ofKind(items, "Rank").map(lowerRank),
  };
}

function lowerFact({ name, text, type, provenance }: FactNode): Fact {
  return {
    name: name.text,
    title: titleOr(name, text),
    type: match(type)
      .returnType<FactType>()
      .with({ kind: "YesNoFact" }, () => ({ kind: "yes-no" }))
      .with({ kind: "NumberFact" }, ({ min, max }) => ({ kind: "number", min: exact(min), max: exact(max) }))
      .with({ kind: "ChoiceFact" }, ({ entries }) => ({
        kind: "choice",
        options: entriesOf(entries).map((option) => ({ name: option.name.text, title: lowerTitle(option.text) })),
      }))
      .exhaustive(),
    provenance: lowerProvenance(provenance),
  };
}

function lowerRule({ name, text, clauses, provenance }: RuleNode, paths: Paths): Rule {
  const entries = entriesOf(clauses);
  const when = checked(entries.find((entry) => entry.kind === "When"));
  const notMonotonic = entries.find((entry) => entry.kind === "NotMonotonic");
  return {
    name: name.text,
    title: titleOr(name, text),
    when: lowerCondition(when.condition, paths),
    effect: lowerEffect(when.effect),
    notMonotonic: notMonotonic === undefined ? null : lowerTitle(notMonotonic.reason),
    provenance: lowerProvenance(provenance),
  };
}

function lowerEffect(node: EffectNode): Effect {
  return match(node)
    .returnType<Effect>()
    .with({ kind: "Subtract" }, ({ amount }) => ({ kind: "subtract", amount: exact(amount) }))
    .with({ kind: "CapScore" }, ({ most }) => ({ kind: "cap-score", most: exact(most) }))
    .with({ kind: "CapCategory" }, ({ category }) => ({ kind: "cap-category", category: category.text }))
    .with({ kind: "WithholdAward" }, () => ({ kind: "withhold-award" }))
    .with({ kind: "Label" }, ({ text }) => ({ kind: "label", title: lowerTitle(text) }))
    .exhaustive();
}

function lowerVerdict({ columns, rows, provenance }: VerdictNode): Verdict {
  return {
    columns: columns.map(({ text }) => text),
    rows: entriesOf(rows).map((row) => ({
      cells: row.cells.map(({ values }) => values?.map(({ text }) => text) ?? null),
      title: lowerTitle(row.text),
      provenance: lowerProvenance(row.provenance),
    })),
    provenance: lowerProvenance(provenance),
  };
}

function lowerLevel(node: LevelNode, score: ScoreRange): Level {
  return {
    from: node.from.text,
    to: node.to.text,
    combine: node.combine.text === "lowest" ? "lowest" : "mean",
    weightedBy: node.weightedBy?.text ?? null,
    atLeast: node.atLeast === null ? 1n : exact(node.atLeast).num,
    rounded: node.rounded === null ? null : lowerRounding(node.rounded, node.provenance, score),
    provenance: lowerProvenance(node.provenance),
  };
}

function lowerRank({ level, within, ties, by, provenance }: RankNode): Rank {
  return {
    level: level.text,
    within: within?.text ?? null,
    ties: ties?.text === "dense" ? "dense" : "share",
    by: by?.text === "exact" ? "exact" : "published",
    provenance: lowerProvenance(provenance),
  };
}

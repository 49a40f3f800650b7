import type * as tree from "./tree.js";

/** Every node of the syntax tree. */
export type AnyNode =
  | tree.FileNode
  | tree.ItemNode
  | tree.BlockNode
  | tree.ScaleBodyNode
  | tree.EntriesNode<EntryNode>
  | EntryNode
  | tree.FactTypeNode
  | tree.ConditionNode
  | tree.EffectNode
  | tree.CellNode
  | tree.GivenValueNode
  | tree.ExpectClauseNode
  | tree.AmendsNode
  | tree.HashNode
  | tree.TargetNode
  | tree.ProvenanceNode
  | tree.ExpressionNode
  | tree.NameNode
  | tree.YearNode
  | tree.DateNode
  | tree.TextNode
  | tree.StringNode;

/** Everything that may stand in the braces of a statement. */
export type EntryNode =
  | tree.LevelEntryNode
  | tree.OptionEntryNode
  | tree.ChecklistItemNode
  | tree.StepNode
  | tree.FactOptionNode
  | tree.RuleClauseNode
  | tree.VerdictRowNode
  | tree.ExampleEntryNode;

type Children = readonly (AnyNode | null)[];

// A new kind of node does not compile until it has a row here.
const CHILDREN: { readonly [Kind in AnyNode["kind"]]: (node: Extract<AnyNode, { kind: Kind }>) => Children } = {
  File: ({ items }) => items,
  Rubric: ({ name, year, amends, block }) => [name, year, amends, block],
  Amends: ({ name, year, hash }) => [name, year, hash],
  Hash: () => [],
  Block: ({ items }) => items,
  Title: ({ text }) => [text],
  Issuer: ({ text }) => [text],
  InForce: ({ from, to }) => [from, to],
  Law: ({ name, text, article, url }) => [name, text, article, url],
  Source: ({ name, text, url }) => [name, text, url],
  Score: ({ min, max, digits, mode, provenance }) => [min, max, digits, mode, provenance],
  Missing: ({ provenance }) => [provenance],
  Scale: ({ name, body, provenance }) => [name, body, provenance],
  YesNoScale: ({ better }) => [better],
  LevelsScale: ({ min, max, direction, entries }) => [min, max, direction, entries],
  ChoiceScale: ({ entries }) => [entries],
  CountScale: ({ min, max, fullAt, direction }) => [min, max, fullAt, direction],
  NumberScale: ({ min, max, direction }) => [min, max, direction],
  MeanScale: ({ min, max, atLeast, direction }) => [min, max, atLeast, direction],
  Entries: ({ entries }) => entries,
  ChecklistScale: ({ entries }) => [entries],
  StepsScale: ({ min, max, direction, entries }) => [min, max, direction, entries],
  LevelEntry: ({ level, text, points, provenance }) => [level, text, points, provenance],
  OptionEntry: ({ name, text, points, provenance }) => [name, text, points, provenance],
  ChecklistItem: ({ name, text, weight, provenance }) => [name, text, weight, provenance],
  Step: ({ from, text, points, provenance }) => [from, text, points, provenance],
  Part: ({ name, text, provenance, weight, otherWeights, block }) => [
    name,
    text,
    provenance,
    weight,
    ...otherWeights,
    block,
  ],
  Weight: ({ share, provenance }) => [share, provenance],
  Code: ({ text }) => [text],
  Category: ({ name, text, zone, from, to, provenance }) => [name, text, zone, from, to, provenance],
  WeightsTotal: ({ share, provenance }) => [share, provenance],
  Undisclosed: ({ provenance }) => [provenance],
  NotApplicable: ({ provenance }) => [provenance],
  MayBeNotApplicable: ({ provenance }) => [provenance],
  Applies: ({ condition, provenance }) => [condition, provenance],
  Observations: ({ combine, atLeast, provenance }) => [combine, atLeast, provenance],
  Rounded: ({ digits, mode, provenance }) => [digits, mode, provenance],
  Fact: ({ name, type, text, provenance }) => [name, type, text, provenance],
  YesNoFact: () => [],
  NumberFact: ({ min, max }) => [min, max],
  ChoiceFact: ({ entries }) => [entries],
  FactOption: ({ name, text }) => [name, text],
  Or: ({ parts }) => parts,
  And: ({ parts }) => parts,
  Not: ({ operand }) => [operand],
  Holds: ({ name }) => [name],
  Is: ({ name, value }) => [name, value],
  Compare: ({ name, bound }) => [name, bound],
  Rule: ({ name, text, provenance, clauses }) => [name, text, provenance, clauses],
  When: ({ condition, effect }) => [condition, effect],
  NotMonotonic: ({ reason }) => [reason],
  Subtract: ({ amount }) => [amount],
  CapScore: ({ most }) => [most],
  CapCategory: ({ category }) => [category],
  WithholdAward: () => [],
  Label: ({ text }) => [text],
  Verdict: ({ columns, provenance, rows }) => [...columns, provenance, rows],
  VerdictRow: ({ cells, text, provenance }) => [...cells, text, provenance],
  Cell: ({ values }) => values ?? [],
  Level: ({ from, to, combine, weightedBy, atLeast, rounded, provenance }) => [
    from,
    to,
    combine,
    weightedBy,
    atLeast,
    rounded?.digits ?? null,
    rounded?.mode ?? null,
    provenance,
  ],
  Rank: ({ level, within, ties, by, provenance }) => [level, within, ties, by, provenance],
  Example: ({ text, provenance, entries }) => [text, provenance, entries],
  Given: ({ name, value }) => [name, value],
  NotApplicableValue: () => [],
  ScoreValue: ({ score }) => [score],
  PointsValue: ({ points }) => [points],
  MeanValue: ({ mean, respondents }) => [mean, respondents],
  NumberValue: ({ number }) => [number],
  WordValue: ({ word }) => [word],
  ListValue: ({ elements }) => elements,
  Expect: ({ clauses }) => clauses,
  ExpectNoScore: () => [],
  ExpectScore: ({ score }) => [score],
  ExpectCategory: ({ category }) => [category],
  ExpectCategories: ({ categories }) => categories,
  ExpectZone: ({ zone }) => [zone],
  ExpectVerdict: ({ text }) => [text],
  ExpectLabel: ({ text }) => [text],
  ExpectAward: () => [],
  ExpectCertain: () => [],
  ExpectRange: ({ low, high }) => [low, high],
  Change: ({ statement }) => [statement],
  Add: ({ into, statement }) => [into, statement],
  Remove: ({ target, because, provenance }) => [target, because, provenance],
  Rename: ({ target, to, because, provenance }) => [target, to, because, provenance],
  Split: ({ target, block, because, provenance }) => [target, block, because, provenance],
  Merge: ({ targets, part, because, provenance }) => [...targets, part, because, provenance],
  Target: ({ name }) => [name],
  Provenance: ({ sources, inferred, assumed, repeated }) => [...sources, inferred, assumed, ...repeated],
  Number: () => [],
  Binary: ({ left, right }) => [left, right],
  Negate: ({ operand }) => [operand],
  Name: () => [],
  Year: () => [],
  Date: () => [],
  Text: ({ id, en }) => [id, en],
  String: () => [],
  BadItem: ({ items }) => items,
  StrayBrace: () => [],
};

/** The nodes directly below a node, in source order; null where something was left out. */
export function childrenOf(node: AnyNode): Children {
  // The table has one row per kind, each for its own kind of node.
  const row = CHILDREN[node.kind] as (node: AnyNode) => Children;
  return row(node);
}

/** A node and everything below it, parents first, in source order. */
export function descendants(root: AnyNode): readonly AnyNode[] {
  const all: AnyNode[] = [];
  const visit = (node: AnyNode): void => {
    all.push(node);
    for (const child of childrenOf(node)) if (child !== null) visit(child);
  };
  visit(root);
  return all;
}

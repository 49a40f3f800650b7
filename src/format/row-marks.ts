import type { PartNode, StatementNode, WeightNode } from "../syntax/tree.js";
import { match, P } from "../text/match.js";
import {
  conditionMarks,
  expressionMarks,
  factTypeMarks,
  provenanceMarks,
  roundingMarks,
  scaleMarks,
} from "./clause-marks.js";
import { entryMarks, isEntry } from "./entry-marks.js";
import { blockMarks, border, borders, entriesMarks, type Marks, type RowNode, textClause, textMarks } from "./marks.js";

/** Where the lines of one statement or entry may be broken, and its blocks. */
export function rowMarks(row: RowNode): Marks {
  // Invariant: a text that holds what cannot be read is refused before it is laid out.
  if (row.kind === "BadItem" || row.kind === "StrayBrace") return [];
  return isEntry(row) ? entryMarks(row, 1) : statementMarks(row, 1);
}

type Of<Kind extends StatementNode["kind"]> = Extract<StatementNode, { kind: Kind }>;

/** What stands in the head of a rubric and names things. */
type Naming = Of<"Rubric" | "Title" | "Issuer" | "InForce" | "Law" | "Source" | "Code">;
/** What settles how scores are reckoned. */
type Reckoning = Of<
  | "Score"
  | "Missing"
  | "WeightsTotal"
  | "Undisclosed"
  | "NotApplicable"
  | "MayBeNotApplicable"
  | "Observations"
  | "Rounded"
  | "Level"
  | "Rank"
  | "Weight"
>;
/** What an amendment consists of. */
type Amending = Of<"Change" | "Add" | "Remove" | "Rename" | "Split" | "Merge">;

function statementMarks(node: StatementNode, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: P.union("Rubric", "Title", "Issuer", "InForce", "Law", "Source", "Code") }, (naming) =>
      namingMarks(naming, depth),
    )
    .with(
      {
        kind: P.union(
          "Score",
          "Missing",
          "WeightsTotal",
          "Undisclosed",
          "NotApplicable",
          "MayBeNotApplicable",
          "Observations",
          "Rounded",
          "Level",
          "Rank",
          "Weight",
        ),
      },
      (reckoning) => [...reckoningMarks(reckoning, depth), ...provenanceMarks(reckoning.provenance, depth)],
    )
    .with({ kind: P.union("Change", "Add", "Remove", "Rename", "Split", "Merge") }, (amending) =>
      amendingMarks(amending, depth),
    )
    .with({ kind: "Part" }, (part) => partMarks(part, depth))
    .with({ kind: "Scale" }, ({ body, provenance }) => [
      ...scaleMarks(body, depth),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "Category" }, ({ text, zone, from, to, provenance }) => [
      ...textMarks(text, depth),
      ...border(zone, 1, depth),
      ...border(from, 1, depth),
      ...expressionMarks(from, depth + 2),
      ...expressionMarks(to, depth + 2),
      ...provenanceMarks(provenance, depth, depth + 1),
    ])
    .with({ kind: "Applies" }, ({ condition, provenance }) => [
      ...conditionMarks(condition, depth + 1),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "Fact" }, ({ type, text, provenance }) => [
      ...factTypeMarks(type, depth),
      ...textMarks(text, depth),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "Rule" }, ({ text, provenance, clauses }) => [
      ...textMarks(text, depth),
      ...provenanceMarks(provenance, depth),
      ...entriesMarks(clauses),
    ])
    .with({ kind: "Verdict" }, ({ columns, provenance, rows }) => [
      ...borders(columns, 0, depth + 1),
      ...provenanceMarks(provenance, depth),
      ...entriesMarks(rows),
    ])
    .with({ kind: "Example" }, ({ text, provenance, entries }) => [
      ...textMarks(text, depth),
      ...provenanceMarks(provenance, depth),
      ...entriesMarks(entries),
    ])
    .exhaustive();
}

function partMarks({ text, provenance, weight, otherWeights, block }: PartNode, depth: number): Marks {
  return [
    ...textMarks(text, depth),
    ...provenanceMarks(provenance, depth),
    ...[...(weight === null ? [] : [weight]), ...otherWeights].flatMap((one) => headWeightMarks(one, depth)),
    ...blockMarks(block),
  ];
}

/** A weight in the head of a part keeps its sources on its line before anything else. */
function headWeightMarks(weight: WeightNode, depth: number): Marks {
  return [
    ...border(weight, 0, depth),
    ...expressionMarks(weight.share, depth + 2),
    ...provenanceMarks(weight.provenance, depth, depth + 1),
  ];
}

function namingMarks(node: Naming, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: "Rubric" }, ({ amends, block }) => [
      ...border(amends, 0, depth),
      ...border(amends?.hash ?? null, 0, depth + 1),
      ...blockMarks(block, false),
    ])
    .with({ kind: P.union("Title", "Issuer") }, ({ text }) => textMarks(text, depth))
    .with({ kind: "InForce" }, ({ to }) => border(to, 1, depth))
    .with({ kind: "Law" }, ({ text, article, url }) => [
      ...textMarks(text, depth),
      ...border(article, 1, depth),
      ...border(url, 1, depth),
    ])
    .with({ kind: "Source" }, ({ text, url }) => [...textMarks(text, depth), ...border(url, 1, depth)])
    .with({ kind: "Code" }, () => [])
    .exhaustive();
}

function reckoningMarks(node: Reckoning, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: "Score" }, ({ min, max, digits }) => [
      ...expressionMarks(min, depth + 1),
      ...expressionMarks(max, depth + 1),
      ...border(digits, 1, depth),
    ])
    .with({ kind: P.union("Weight", "WeightsTotal") }, ({ share }) => expressionMarks(share, depth + 1))
    .with({ kind: "Observations" }, ({ atLeast }) => [
      ...border(atLeast, 2, depth),
      ...expressionMarks(atLeast, depth + 1),
    ])
    .with({ kind: "Level" }, ({ weightedBy, atLeast, rounded }) => [
      ...border(weightedBy, 2, depth),
      ...border(atLeast, 2, depth),
      ...expressionMarks(atLeast, depth + 1),
      ...roundingMarks(rounded, depth),
    ])
    .with({ kind: "Rank" }, ({ within, ties, by }) => [within, ties, by].flatMap((name) => border(name, 1, depth)))
    .with({ kind: P.union("Missing", "Undisclosed", "NotApplicable", "MayBeNotApplicable", "Rounded") }, () => [])
    .exhaustive();
}

function amendingMarks(node: Amending, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: P.union("Change", "Add") }, ({ statement }) => statementMarks(statement, depth))
    .with({ kind: "Remove" }, ({ because, provenance }) => [
      ...textClause(because, depth),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "Rename" }, ({ to, because, provenance }) => [
      ...border(to, 1, depth),
      ...textClause(because, depth),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "Split" }, ({ block, because, provenance }) => [
      ...blockMarks(block),
      ...textClause(because, depth),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "Merge" }, ({ targets, part, because, provenance }) => [
      ...borders(targets, 0, depth + 1),
      ...border(part, 1, depth),
      ...partMarks(part, depth + 1),
      ...textClause(because, depth),
      ...provenanceMarks(provenance, depth),
    ])
    .exhaustive();
}

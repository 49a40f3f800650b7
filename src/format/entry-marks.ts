import type { EntryNode } from "../syntax/children.js";
import { match, P } from "../text/match.js";
import {
  conditionMarks,
  effectMarks,
  expectMarks,
  expressionMarks,
  givenMarks,
  provenanceMarks,
} from "./clause-marks.js";
import { border, borders, type Marks, type RowNode, textClause, textMarks } from "./marks.js";

/** Where the lines of one entry may be broken. */
export function entryMarks(node: EntryNode, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: P.union("LevelEntry", "OptionEntry", "Step") }, ({ text, points, provenance }) => [
      ...textMarks(text, depth),
      ...border(points, 1, depth),
      ...expressionMarks(points, depth + 1),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "ChecklistItem" }, ({ text, weight, provenance }) => [
      ...textMarks(text, depth),
      ...border(weight, 1, depth),
      ...expressionMarks(weight, depth + 1),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "FactOption" }, ({ text }) => textMarks(text, depth))
    .with({ kind: "When" }, ({ condition, effect }) => [
      ...conditionMarks(condition, depth + 1),
      ...border(effect, 1, depth),
      ...effectMarks(effect, depth),
    ])
    .with({ kind: "NotMonotonic" }, ({ reason }) => textClause(reason, depth))
    .with({ kind: "VerdictRow" }, ({ cells, text, provenance }) => [
      ...borders(cells, 0, depth + 1),
      ...cells.flatMap(({ values }) => borders(values ?? [], 1, depth + 2)),
      ...textClause(text, depth),
      ...provenanceMarks(provenance, depth),
    ])
    .with({ kind: "Given" }, ({ value }) => givenMarks(value, depth))
    .with({ kind: "Expect" }, ({ clauses }) => [
      ...borders(clauses, 0, depth),
      ...clauses.flatMap((clause) => expectMarks(clause, depth)),
    ])
    .exhaustive();
}

const ENTRIES: { readonly [Kind in EntryNode["kind"]]: true } = {
  LevelEntry: true,
  OptionEntry: true,
  ChecklistItem: true,
  Step: true,
  FactOption: true,
  When: true,
  NotMonotonic: true,
  VerdictRow: true,
  Given: true,
  Expect: true,
};

/** Whether a row is an entry and no statement. */
export function isEntry(row: RowNode): row is EntryNode {
  return Object.hasOwn(ENTRIES, row.kind);
}

import type { Report } from "../../diagnostics/collect.js";
import { indicatorsOf } from "../../model/indicators.js";
import type { Part, Rubric } from "../../model/rubric.js";
import { suggest } from "../../text/suggest.js";
import {
  columnAmbiguous,
  columnDoubled,
  columnUnknown,
  evidenceTableEmpty,
  itemColumnsMissing,
  partColumnsMissing,
  subjectColumnMissing,
} from "./column-diagnostics.js";
import { type ColumnMeaning, columnName, createFindMeanings, knownColumns } from "./column-meaning.js";

/** A column of a table: its name in the file, and what it fills. */
export interface Column {
  readonly name: string;
  readonly meaning: ColumnMeaning;
}

/**
 * Reads the names of the columns of a table of evidence. Every name that is not
 * known, doubled or can mean two things is reported, before any row is read.
 *
 * @returns null where the table cannot be used
 */
export function readColumns(rubric: Rubric, header: readonly string[], report: Report): readonly Column[] | null {
  const names = header.map((name) => name.trim());
  if (names.every((name) => name === "")) {
    report(evidenceTableEmpty, null, {});
    return null;
  }
  const found = meaningsOf(rubric, names, report);
  const columns = found.flatMap((column) => column ?? []);
  const isWhole = found.every((column) => column !== null);
  const isSingle = reportDoubled(columns, report);
  const hasSubject = columns.some(({ meaning }) => meaning.kind === "subject");
  const unknown = names.filter((_, index) => found[index] === null);
  if (!hasSubject) {
    const near = unknown.find((name) => suggest(name, SUBJECT_WORDS) !== null) ?? null;
    report(subjectColumnMissing, null, { suggestion: near });
  }
  const hasItems = reportMissing(rubric, columns, isWhole, report);
  return isWhole && isSingle && hasSubject && hasItems ? columns : null;
}

/** What a column of identifiers is called by those who do not know its name. */
const SUBJECT_WORDS = ["subject", "subjek", "unit", "kode"];

/** How many unknown columns are compared with every known one; more are no misspellings but another table. */
const MOST_SUGGESTED = 50;

function meaningsOf(rubric: Rubric, names: readonly string[], report: Report): readonly (Column | null)[] {
  const find = createFindMeanings(rubric);
  const known = knownColumns(rubric);
  let suggested = 0;
  return names.map((name) => {
    const meanings = find(name);
    const [meaning, ...others] = meanings;
    if (meaning !== undefined && others.length === 0) return { name, meaning };
    if (meaning !== undefined) report(columnAmbiguous, null, { column: name, meanings: meanings.map(columnName) });
    else {
      suggested += 1;
      const near = suggested <= MOST_SUGGESTED ? nearest(name, known) : null;
      report(columnUnknown, null, { column: name, suggestion: near });
    }
    return null;
  });
}

function nearest(name: string, known: readonly string[]): string | null {
  const bare = name.replace(/^(fact|within|answer):/, "");
  // A part whose answer takes several columns was perhaps named alone.
  const inside = known.find((column) => column.startsWith(`${bare}:`) || column.startsWith(`${bare}#`));
  return inside ?? suggest(bare, known);
}

function reportDoubled(columns: readonly Column[], report: Report): boolean {
  const seen = new Map<string, string>();
  let isSingle = true;
  for (const { name, meaning } of columns) {
    const key = columnName(meaning);
    const other = seen.get(key);
    if (key === "") continue;
    if (other === undefined) seen.set(key, name);
    else {
      isSingle = false;
      report(columnDoubled, null, { column: name, other });
    }
  }
  return isSingle;
}

/** @param isWhole whether every column is known; otherwise a missing one may be a misspelt one */
function reportMissing(rubric: Rubric, columns: readonly Column[], isWhole: boolean, report: Report): boolean {
  const given = new Map<string, string[]>();
  for (const { meaning } of columns) {
    if (!("part" in meaning)) continue;
    const inside = given.get(meaning.part.name) ?? [];
    given.set(meaning.part.name, meaning.kind === "item" ? [...inside, meaning.item] : inside);
  }
  const known = new Set(
    columns.flatMap(({ meaning }) => (meaning.kind === "known" ? indicatorsOf({ children: [meaning.of] }) : [])),
  );
  const names = indicatorsOf(rubric).flatMap((part) => (given.has(part.name) || known.has(part) ? [] : [part.name]));
  if (isWhole && names.length > 0) report(partColumnsMissing, null, { names });
  let hasItems = true;
  for (const part of indicatorsOf(rubric)) {
    const missing = itemsOf(part).filter((item) => given.get(part.name)?.includes(item) === false);
    if (missing.length === 0 || !isWhole) continue;
    hasItems = false;
    report(itemColumnsMissing, null, { part: part.name, names: missing.map((item) => `${part.name}:${item}`) });
  }
  return hasItems;
}

function itemsOf(part: Part): readonly string[] {
  return part.kind === "indicator" && part.scale.kind === "checklist" ? part.scale.items.map(({ name }) => name) : [];
}

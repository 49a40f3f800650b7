import type { Verdict, VerdictRow } from "../model/rubric.js";
import type { Change, Place } from "./change.js";
import { type Comparing, entryOf, placeOf } from "./comparing.js";
import type { Renames } from "./condition-data.js";
import { type Matched, matched } from "./matched.js";
import { reasonsIn } from "./reasons.js";
import { tellReordered } from "./reordered.js";
import { isSameTitle, tellCameOrWent, tellProvenance, tellText, tellWord } from "./tell.js";

const VERDICT = placeOf("verdict", null, null);

/**
 * What changed of the verdict table. Every case stands in exactly one row, so
 * the order of rows says nothing; which case gives which words does.
 */
export function diffVerdict(comparing: Comparing, renames: Renames): readonly Change[] {
  const [before, after] = [comparing.before.verdict, comparing.after.verdict];
  if (before === null || after === null) {
    if (before === after) return [];
    const because = reasonsIn(comparing.chain)("removed", "verdict", null);
    return before === null
      ? [tellCameOrWent("added", VERDICT, "wording", null)]
      : [tellCameOrWent("removed", VERDICT, "wording", because)];
  }
  const columns = before.columns.map((column) => renames.facts.get(column) ?? column);
  const was = { ...before, columns, rows: before.rows.map((row) => renamedRow(row, renames)) };
  return [
    ...tellWord("columns", VERDICT, columns.join(", "), after.columns.join(", "), "may-raise-or-lower"),
    ...diffRows(was, after),
    ...tellProvenance("declaration", VERDICT, before.provenance, after.provenance),
  ];
}

/** Names of options are those of facts, which are not followed; a category may have another name. */
function renamedRow(row: VerdictRow, { categories }: Renames): VerdictRow {
  return { ...row, cells: row.cells.map((cell) => cell?.map((value) => categories.get(value) ?? value) ?? null) };
}

function diffRows(before: Verdict, after: Verdict): readonly Change[] {
  const rows = pairedRows(before, after);
  return [
    ...tellReordered(before.rows, after.rows, rows.pairs, rowPlace, "none"),
    ...rows.pairs.flatMap(({ before: was, after: is }) => [
      ...tellWord(
        "cells",
        rowPlace(is),
        cellsOf(was),
        cellsOf(is),
        casesOf(was) === casesOf(is) ? "none" : "may-raise-or-lower",
      ),
      ...tellText("title", rowPlace(is), was.title, is.title, "wording"),
      ...tellProvenance("declaration", rowPlace(is), was.provenance, is.provenance),
    ]),
    ...rows.added.map((row) => tellCameOrWent("added", rowPlace(row), "may-raise-or-lower", null)),
    ...rows.removed.map((row) => tellCameOrWent("removed", rowPlace(row), "may-raise-or-lower", null)),
  ];
}

/** Rows of the same cases, then rows that give the same words. */
function pairedRows(before: Verdict, after: Verdict): Matched<VerdictRow> {
  return matched(before.rows, after.rows, {
    nameOf: casesOf,
    follow: null,
    isAlike: (one, other) => isSameTitle(one.title, other.title),
  });
}

function rowPlace(row: VerdictRow): Place {
  return entryOf(VERDICT, "row", cellsOf(row), row.title);
}

/** The cells as they are written. */
function cellsOf({ cells }: VerdictRow): string {
  return cells.map((cell) => cell?.join(" or ") ?? "any").join(", ");
}

/** The cases of a row, in whatever order they are written. */
function casesOf({ cells }: VerdictRow): string {
  return cells.map((cell) => cell?.toSorted().join(" or ") ?? "any").join(", ");
}

import type { RankedRow, Ranking } from "../population/rank.js";
import { entryOf } from "../population/row.js";
import { csvText } from "./csv-text.js";
import type { Population } from "./read-population.js";

/** What a ranking adds to a table. */
const ADDED = ["rank", "of", "category", "zone"] as const;

/** The table that was ranked, with columns added; of evidence, ids and scores. Rows that were refused are not in it. */
export function rankingCsv({ rows, columns, delimiter }: Population, ranking: Ranking): string {
  const ranked = new Map(ranking.rows.map((row) => [row.id, row]));
  const own = columns.length > 0 ? columns : ["id", "name", "score", "exact"];
  const added = ADDED.map((column) => (own.includes(column) ? `patuh_${column}` : column));
  const lines = rows.map(({ id, name, score, exact, cells }) => {
    const scored: Readonly<Record<string, string>> = { id, name: name ?? "", score: score ?? "", exact: exact ?? "" };
    const given = own.map((column) => entryOf(columns.length > 0 ? cells : scored, column) ?? "");
    return [...given, ...addedTo(ranked.get(id))];
  });
  return csvText([...own, ...added], lines, delimiter);
}

function addedTo(row: RankedRow | undefined): readonly string[] {
  if (row === undefined) return ADDED.map(() => "");
  const { rank, of, category } = row;
  return [rank === null ? "" : String(rank), String(of), category?.id ?? "", category?.zone ?? ""];
}

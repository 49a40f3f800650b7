import type { Rubric } from "../model/rubric.js";
import type { Aggregation } from "../population/aggregate.js";
import { entryOf } from "../population/row.js";
import { csvText } from "./csv-text.js";

/** The groups of the last level as a table, which `rank` reads. */
export function aggregationCsv(
  { levels }: Aggregation,
  rubric: Rubric,
  { delimiter, decimal }: { readonly delimiter: string | null; readonly decimal: "point" | "comma" },
): string {
  // Whoever reads decimal commas writes them, too; a fraction has neither.
  const number = (text: string | undefined | null): string =>
    decimal === "comma" ? (text ?? "").replace(".", ",") : (text ?? "");
  const groups = levels.at(-1)?.groups ?? [];
  const [above, facts] = (["within", "facts"] as const).map((part) => [
    ...new Set(groups.flatMap((group) => Object.keys(group[part]))),
  ]);
  const [parents, known] = [above ?? [], facts ?? []];
  const columns = ["id", ...parents, ...known, "year", "members", "score", "exact", "low", "high", "category", "zone"];
  const lines = groups.map((group) => [
    group.id,
    ...parents.map((level) => entryOf(group.within, level) ?? ""),
    ...known.map((fact) => entryOf(group.facts, fact) ?? ""),
    rubric.year,
    String(group.members),
    number(group.score),
    number(group.exact),
    number(group.range?.low),
    number(group.range?.high),
    group.category?.id ?? "",
    group.category?.zone ?? "",
  ]);
  return csvText(columns, lines, delimiter);
}

import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Rubric } from "../model/rubric.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { checkView } from "./check-view.js";
import { countsView } from "./counts-view.js";
import type { Dialect, DialectName } from "./dialects/dialect.js";
import { DIALECTS } from "./dialects/dialects.js";
import { levelView } from "./level-view.js";
import type { Making } from "./making.js";
import { createNames, type Names } from "./names.js";
import { nodesView } from "./nodes-view.js";
import { rankView } from "./rank-view.js";
import { refuse } from "./refuse.js";
import { scoresView } from "./scores-view.js";
import { type SourceColumn, sourceOf } from "./source.js";
import { printView } from "./tree/print-query.js";
import type { SqlView } from "./tree/query.js";
import { wideView } from "./wide-view.js";

/** For which engine, and from which table. */
export interface SqlOptions {
  readonly dialect: DialectName;
  /** The table, or view, that holds the answers; its name begins those of the views. */
  readonly table: string;
  /** Whether it has a row for every subject (`wide`, if nothing is said), or for every answer: `subject`, `item`, `value`. */
  readonly layout?: "wide" | "long";
  /**
   * Whether whole numbers (levels, counts, respondents) lie in columns of integers (`fitting`), which makes the query
   * shorter and is refused by the engine for other columns; or in columns of any type (`any`, if nothing is said).
   */
  readonly types?: "any" | "fitting";
  /** What weights that were never published are taken to be; what the rubric says of it comes first. */
  readonly assumeUndisclosed?: "equal";
}

/** A statement that creates a view. */
export interface RubricView {
  readonly name: string;
  readonly sql: string;
  /** What it tells, in English. */
  readonly about: string;
}

/** The views of a rubric in the order in which they are created, or why there are none. */
export type RubricSql =
  | { readonly ok: true; readonly columns: readonly SourceColumn[]; readonly views: readonly RubricView[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const OPTIONS: OptionRules<SqlOptions> = {
  dialect: {
    words: '"duckdb", "postgres" or "spark"',
    isFit: (value) => typeof value === "string" && Object.hasOwn(DIALECTS, value),
  },
  table: { words: "the name of a table", isFit: (value) => typeof value === "string" && value !== "" },
  layout: { words: '"wide" or "long"', isFit: (value) => value === "wide" || value === "long" },
  types: { words: '"any" or "fitting"', isFit: (value) => value === "any" || value === "fitting" },
  assumeUndisclosed: { words: '"equal"', isFit: (value) => value === "equal" },
};

/**
 * Writes a rubric as views that score every row of a table exactly as
 * `evaluate` does: in whole numbers, whose bounds are known before there is a
 * row. Where an engine cannot be exact, `needs_exact` marks the row.
 *
 * @returns the views, the columns that the table must have, or why the rubric cannot be a query
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const sql = rubricSql(rubric, { dialect: "duckdb", table: "counters" });
 * sql.views.map(({ name }) => name); // => ["counters_check", "counters_nodes", "counters_scores", "counters_counts"]
 * sql.columns.map(({ name }) => name); // => ["subject", "fee-shown"]
 */
export function rubricSql(rubric: Rubric, options: SqlOptions): RubricSql {
  checkOptions("rubricSql", options, OPTIONS);
  const { report, diagnostics } = createCollector(null);
  const assume = rubric.undisclosed?.assume ?? options.assumeUndisclosed ?? null;
  refuse(rubric, report);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const dialect = DIALECTS[options.dialect];
  const nameOf = createNames(dialect);
  const source = sourceOf(rubric, { assume, isTyped: options.types === "fitting" }, nameOf);
  const making: Making = { dialect, source, table: options.table, assume, surplus: null };
  const views = viewsOf(rubric, options, making, nameOf);
  return {
    ok: true,
    columns: [{ wanted: "subject", name: source.subject }, ...source.columns],
    views: views.map((view) => ({
      name: view.name,
      about: view.about[0] ?? "",
      sql: printView({ ...view, about: [...header(rubric), ...view.about] }, dialect),
    })),
  };
}

function viewsOf(rubric: Rubric, { table, layout }: SqlOptions, given: Making, nameOf: Names): readonly SqlView[] {
  const viewName = viewNames(table, given.dialect);
  const surplus = layout === "long" ? nameOf("surplus answers") : null;
  const wide = surplus === null ? null : wideView(table, surplus, given, viewName("wide"));
  const making = { ...given, surplus, table: wide?.name ?? table };
  const check = checkView(rubric, making, viewName("check"), wide === null ? null : table);
  const nodes = nodesView(rubric, making, viewName("nodes"));
  const scores = scoresView(rubric, making, viewName("scores"));
  let below = scores;
  const levels = rubric.levels.map((level) => {
    below = levelView(rubric, level, below, making, viewName(level.to));
    return { level: level.to, scores: below };
  });
  const all = [{ level: rubric.levels[0]?.from ?? rubric.ranks[0]?.level ?? "subject", scores }, ...levels];
  const ranks = rubric.ranks.flatMap((rank) => {
    const found = all.find(({ level }) => level === rank.level);
    const suffix = rubric.ranks.length === 1 ? "ranks" : `ranks_${rank.level}`;
    return found === undefined ? [] : [rankView(rubric, rank, found.scores, making, viewName(suffix))];
  });
  const counts = countsView(rubric, all, viewName("counts"));
  return [
    ...(wide === null ? [] : [wide]),
    check,
    nodes,
    scores.view,
    ...levels.map((one) => one.scores.view),
    ...ranks,
    counts,
  ];
}

/** What the view of settled rows is called, and the view of scores: names are given in the same order each time. */
export function settledNames(
  rubric: Rubric,
  { dialect, table, layout }: SqlOptions,
): {
  readonly name: string;
  readonly scores: string;
} {
  const viewName = viewNames(table, DIALECTS[dialect]);
  for (const suffix of [...(layout === "long" ? ["wide"] : []), "check", "nodes"]) viewName(suffix);
  const scores = viewName("scores");
  for (const { to } of rubric.levels) viewName(to);
  return { scores, name: viewName("settled") };
}

function viewNames(table: string, dialect: Dialect): (suffix: string) => string {
  const named = createNames(dialect, "_");
  named(table);
  return (suffix) => named(dialect.viewName(`${table}_${suffix}`));
}

/** What stands above every view. */
export function header({ id, year, hash }: Rubric): readonly string[] {
  return [`${id}@${year} ${hash}`, "made by patuh from the rubric; change the rubric, not this text"];
}

import type { Paint } from "../diagnostics/paint.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Rubric } from "../model/rubric.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { nodeTable } from "./node-table.js";
import { outcomeRows } from "./outcome-rows.js";

/** How an outcome is shown. */
export interface RenderOutcomeOptions {
  /** The one language of the headings; both where it is not given. */
  readonly lang?: Language;
  /** Show every indicator, not only the groups. */
  readonly all?: boolean;
}

/**
 * One outcome for a terminal: the tree as a table, then score (or range),
 * category, the way to the next one, and what rules made of it.
 */
export function renderOutcome(
  outcome: Outcome,
  rubric: Rubric,
  { lang, all = false }: RenderOutcomeOptions,
  paint: Paint,
): string {
  const { subject, nodes } = outcome;
  const shown = nodes.filter(
    ({ kind }) => all || kind !== "indicator" || nodes.every((node) => node.kind === "indicator"),
  );
  return [
    paint.bold(titleIn(rubric.title, lang ?? "id")),
    `${rubric.id}@${rubric.year} · ${subject.name === null ? subject.id : `${subject.name} (${subject.id})`}`,
    "",
    ...(shown.length === 0 ? [] : [nodeTable(shown, rubric, lang, paint), ""]),
    rowsText(outcomeRows(outcome, lang, paint), paint),
    "",
  ].join("\n");
}

/** Rows under each other; a label that comes again is not repeated. */
function rowsText(rows: readonly (readonly [string, string])[], paint: Paint): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows
    .map(([label, value], index) => {
      const shown = rows[index - 1]?.[0] === label ? "" : label;
      return `${paint.dim(shown.padEnd(width))}  ${value}`;
    })
    .join("\n");
}

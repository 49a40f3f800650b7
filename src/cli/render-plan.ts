import { match } from "ts-pattern";
import { type Paint, PLAIN } from "../diagnostics/paint.js";
import { showNumber } from "../explain/show-number.js";
import { titleIn } from "../explain/words.js";
import type { Improvement } from "../plan/improvements.js";
import type { BlockedBy, Change, LevelPlan, Plan, Standing } from "../plan/planned.js";
import type { Language } from "../text/localized.js";
import { givenWords } from "./given-words.js";
import { HEADINGS, heading } from "./heading.js";
import { boundWords, changesWords, exhaustedWords, goalWords, PLAN_WORDS, proofWords } from "./plan-words.js";
import { type Column, renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

type Row = readonly [label: string, value: string];

/** A plan for a terminal: where from and where to, how it is known, and the changes as a table. */
export function renderPlan(plan: Plan | LevelPlan, lang: Language | undefined, paint: Paint): string {
  const changes = "changes" in plan ? plan.changes : null;
  const isLevel = "members" in plan;
  const table = changes === null ? [] : ["", changesTable(changes, isLevel, lang, paint)];
  return [rowsText(rowsOf(plan, lang, paint), paint), ...table, ""].join("\n");
}

function rowsOf(plan: Plan | LevelPlan, lang: Language | undefined, paint: Paint): readonly Row[] {
  const row = (name: keyof typeof PLAN_WORDS, value: string): Row => [heading(PLAN_WORDS[name], lang), value];
  const goal = heading(goalWords(plan.goal), lang);
  const before = row("before", standing(plan.before, lang, paint));
  return match<Plan | LevelPlan>(plan)
    .returnType<readonly Row[]>()
    .with({ kind: "already" }, () => [row("goal", `${goal}: ${heading(PLAN_WORDS.already, lang)}`), before])
    .with({ kind: "plan" }, ({ cost, after, proof }) => [
      row("goal", goal),
      before,
      row("after", standing(after, lang, paint)),
      row("cost", showNumber(cost)),
      row("proof", heading(proofWords(proof.ways, proof.sets), lang)),
    ])
    .with({ kind: "impossible" }, ({ best, blockedBy, proof }) => [
      row("goal", `${goal}: ${heading(PLAN_WORDS.impossible, lang)}`),
      before,
      row("best", standing(best, lang, paint)),
      ...blockedRows(blockedBy, row, lang),
      row("proof", heading(exhaustedWords(proof.ways), lang)),
    ])
    .with({ kind: "not-proved" }, ({ cost, after, proof }) => [
      row("goal", `${goal}: ${heading(cost === null ? PLAN_WORDS.nothing : PLAN_WORDS.open, lang)}`),
      before,
      ...(after === null ? [] : [row("after", standing(after, lang, paint))]),
      ...(cost === null ? [] : [row("cost", showNumber(cost))]),
      row("proof", heading(boundWords(showNumber(proof.atLeast ?? "0"), proof.ways), lang)),
    ])
    .exhaustive();
}

function blockedRows(
  { rules, fixed, changes }: BlockedBy,
  row: (name: keyof typeof PLAN_WORDS, value: string) => Row,
  lang: Language | undefined,
): readonly Row[] {
  return [
    ...rules.map(({ title, titleEn }) => row("heldBy", titleIn({ id: title, en: titleEn }, lang ?? "id"))),
    ...(fixed.length === 0 ? [] : [row("fixed", fixed.join(", "))]),
    ...(changes === null ? [] : [row("changes", heading(changesWords(changes), lang))]),
  ];
}

/** A score, and the category that it is in. */
export function standing({ score, category }: Standing, lang: Language | undefined, paint: Paint): string {
  if (score === null) return heading(PLAN_WORDS.noScore, lang);
  const named =
    category === null ? "" : `  ${category.id}  ${titleIn({ id: category.title, en: category.titleEn }, lang ?? "id")}`;
  return zonePaint(category?.zone ?? null, paint)(`${score}${named}`);
}

function changesTable(changes: readonly Change[], isLevel: boolean, lang: Language | undefined, paint: Paint): string {
  const columns = [...(isLevel ? [left("members", lang)] : []), ...changeColumns(lang)];
  const rows = changes.map((change) => [...(isLevel ? [change.subject] : []), ...changeCells(change, lang)]);
  return renderTable(columns, rows, (cell, row) => (row < 0 ? paint.bold(cell) : cell));
}

/** Every single improvement as a table, with the category that it alone would give. */
export function renderImprovements(
  improvements: readonly Improvement[],
  lang: Language | undefined,
  paint: Paint,
): string {
  if (improvements.length === 0) return `${heading(PLAN_WORDS.nothingBetter, lang)}\n`;
  const columns = [...changeColumns(lang), left("alone", lang)];
  const rows = improvements.map((one) => [...changeCells(one, lang), standing(one.after, lang, PLAIN)]);
  const last = columns.length - 1;
  const table = renderTable(columns, rows, (cell, row, column) => {
    if (row < 0) return paint.bold(cell);
    return column === last ? zonePaint(improvements[row]?.after.category?.zone ?? null, paint)(cell) : cell;
  });
  return `${table}\n`;
}

function changeColumns(lang: Language | undefined): readonly Column[] {
  return [
    { heading: heading(HEADINGS.part, lang), align: "left" },
    left("from", lang),
    left("to", lang),
    { ...left("gain", lang), align: "right" },
    { ...left("effort", lang), align: "right" },
  ];
}

function changeCells(change: Change, lang: Language | undefined): readonly string[] {
  const { name, title, titleEn, from, to, gain, effort } = change;
  const words = titleIn({ id: title, en: titleEn }, lang ?? "id");
  return [
    words === name ? name : `${name}  ${words}`,
    givenWords(from, lang),
    givenWords(to, lang),
    gain === null ? "-" : showNumber(gain),
    showNumber(effort),
  ];
}

function left(name: keyof typeof PLAN_WORDS, lang: Language | undefined): Column {
  return { heading: heading(PLAN_WORDS[name], lang), align: "left" };
}

function rowsText(rows: readonly Row[], paint: Paint): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${paint.dim(label.padEnd(width))}  ${value}`).join("\n");
}

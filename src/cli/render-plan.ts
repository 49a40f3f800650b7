import { type Paint, PLAIN } from "../diagnostics/paint.js";
import { showNumber } from "../explain/show-number.js";
import { indicatorsOf, partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import type { Improvement } from "../plan/improvements.js";
import type { BlockedBy, Change, LevelPlan, Plan, Standing } from "../plan/planned.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import { demandLines } from "./demand-lines.js";
import { givenWords } from "./given-words.js";
import { HEADINGS, heading } from "./heading.js";
import { moreWords } from "./more-words.js";
import { namedPart } from "./named-part.js";
import { boundWords, changesWords, exhaustedWords, goalWords, PLAN_WORDS, proofWords } from "./plan-words.js";
import { type Column, renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

type Row = readonly [label: string, value: string];

/** How plans are shown. */
export interface PlanView {
  /** The rubric that they are about, for what its parts and levels are called. */
  readonly rubric: Rubric;
  /** Whether nobody said what changes take, so that each takes the same. */
  readonly equalEfforts: boolean;
  readonly lang: Language | undefined;
  readonly paint: Paint;
}

/** A plan for a terminal: where from and where to, how it is known, the changes as a table, and what they ask for. */
export function renderPlan(plan: Plan | LevelPlan, view: PlanView): string {
  const changes = "changes" in plan ? plan.changes : null;
  const table = changes === null ? [] : ["", ...changesLines(changes, "members" in plan, view)];
  return [rowsText(rowsOf(plan, view), view.paint), ...table, ""].join("\n");
}

type RowOf = (name: keyof typeof PLAN_WORDS, value: string) => Row;

function rowsOf(plan: Plan | LevelPlan, view: PlanView): readonly Row[] {
  const { lang, paint } = view;
  const row: RowOf = (name, value) => [heading(PLAN_WORDS[name], lang), value];
  const goal = heading(goalWords(plan.goal), lang);
  const before = row("before", standing(plan.before, lang, paint));
  return match<Plan | LevelPlan>(plan)
    .returnType<readonly Row[]>()
    .with({ kind: "already" }, () => [row("goal", `${goal}: ${heading(PLAN_WORDS.already, lang)}`), before])
    .with({ kind: "plan" }, ({ cost, after, proof }) => [
      row("goal", goal),
      before,
      row("after", standing(after, lang, paint)),
      row("cost", costWords(cost, view)),
      row("proof", heading(proofWords(proof.ways, proof.sets), lang)),
    ])
    .with({ kind: "impossible" }, ({ best, blockedBy, proof }) => [
      row("goal", `${goal}: ${heading(PLAN_WORDS.impossible, lang)}`),
      before,
      row("best", standing(best, lang, paint)),
      ...blockedRows(blockedBy, row, view),
      row("proof", heading(exhaustedWords(proof.ways), lang)),
    ])
    .with({ kind: "not-proved" }, ({ cost, after, proof }) => [
      row("goal", `${goal}: ${heading(cost === null ? PLAN_WORDS.nothing : PLAN_WORDS.open, lang)}`),
      before,
      ...(after === null ? [] : [row("after", standing(after, lang, paint))]),
      ...(cost === null ? [] : [row("cost", costWords(cost, view))]),
      row("proof", heading(boundWords(showNumber(proof.atLeast ?? "0"), proof.ways), lang)),
    ])
    .exhaustive();
}

function costWords(cost: string, { equalEfforts, lang }: PlanView): string {
  return equalEfforts ? `${showNumber(cost)} (${heading(PLAN_WORDS.equalEfforts, lang)})` : showNumber(cost);
}

function blockedRows({ rules, fixed, changes }: BlockedBy, row: RowOf, view: PlanView): readonly Row[] {
  const { lang } = view;
  return [
    ...rules.map(({ title, titleEn }) => row("heldBy", titleIn({ id: title, en: titleEn }, lang ?? "id"))),
    ...fixedLines(fixed, view).map((line, index): Row => (index === 0 ? row("fixed", line) : ["", line])),
    ...(changes === null ? [] : [row("changes", heading(changesWords(changes), lang))]),
  ];
}

/** Of more fixed parts than this, only the number is told. */
const MOST_FIXED = 10;

function fixedLines(fixed: readonly string[], { rubric, lang }: PlanView): readonly string[] {
  const titles = new Map(partsBelow(rubric.children).map(({ name, title }) => [name, title]));
  const lines = fixed
    .slice(0, MOST_FIXED)
    .map((name) => namedPart(name, titles.get(name) ?? { id: name, en: null }, lang));
  const more = fixed.length - MOST_FIXED;
  return more > 0 ? [...lines, heading(moreWords(more), lang)] : lines;
}

/** A score, and the category that it is in. */
export function standing({ score, category }: Standing, lang: Language | undefined, paint: Paint): string {
  if (score === null) return heading(PLAN_WORDS.noScore, lang);
  const named =
    category === null ? "" : `  ${category.id}  ${titleIn({ id: category.title, en: category.titleEn }, lang ?? "id")}`;
  return zonePaint(category?.zone ?? null, paint)(`${score}${named}`);
}

function changesLines(changes: readonly Change[], isLevel: boolean, view: PlanView): readonly string[] {
  const { rubric, lang, paint } = view;
  const columns = [...(isLevel ? [left("members", lang)] : []), ...changeColumns(lang)];
  const cells = changeCells(view);
  const rows = changes.map((change) => [...(isLevel ? [change.subject] : []), ...cells(change)]);
  const table = renderTable(columns, rows, (cell, row) => (row < 0 ? paint.bold(cell) : cell));
  const demands = demandLines(changes, rubric, isLevel, lang);
  return demands.length === 0 ? [table] : [table, "", paint.bold(heading(PLAN_WORDS.demands, lang)), ...demands];
}

/** Every single improvement as a table, with the category that it alone would give. */
export function renderImprovements(improvements: readonly Improvement[], view: PlanView): string {
  const { equalEfforts, lang, paint } = view;
  if (improvements.length === 0) return `${heading(PLAN_WORDS.nothingBetter, lang)}\n`;
  const columns = [...changeColumns(lang), left("alone", lang)];
  const cells = changeCells(view);
  const rows = improvements.map((one) => [...cells(one), standing(one.after, lang, PLAIN)]);
  const last = columns.length - 1;
  const table = renderTable(columns, rows, (cell, row, column) => {
    if (row < 0) return paint.bold(cell);
    return column === last ? zonePaint(improvements[row]?.after.category?.zone ?? null, paint)(cell) : cell;
  });
  const effort = equalEfforts ? `${heading(PLAN_WORDS.effort, lang)}: ${heading(PLAN_WORDS.equalEfforts, lang)}\n` : "";
  return `${table}\n${effort}`;
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

function changeCells({ rubric, lang }: PlanView): (change: Change) => readonly string[] {
  const scales = new Map(indicatorsOf(rubric).map(({ name, scale }) => [name, scale.kind]));
  return ({ name, title, titleEn, from, to, gain, effort }) => {
    const scale = scales.get(name) ?? null;
    return [
      namedPart(name, { id: title, en: titleEn }, lang),
      givenWords(from, scale, lang),
      givenWords(to, scale, lang),
      gain === null ? "-" : showNumber(gain),
      showNumber(effort),
    ];
  };
}

function left(name: keyof typeof PLAN_WORDS, lang: Language | undefined): Column {
  return { heading: heading(PLAN_WORDS[name], lang), align: "left" };
}

function rowsText(rows: readonly Row[], paint: Paint): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${paint.dim(label.padEnd(width))}  ${value}`).join("\n");
}

import type { Paint } from "../diagnostics/paint.js";
import type { Outcome, OutcomeNode } from "../evaluate/outcome.js";
import type { ThresholdStep } from "../evaluate/trace.js";
import { showNumber, showPercent } from "../explain/show-number.js";
import { titleIn, ZONE_WORDS } from "../explain/words.js";
import type { Part, Rubric } from "../model/rubric.js";
import { formatFixed } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals, subtract } from "../numeric/rational.js";
import type { Language } from "../text/localized.js";
import { HEADINGS, heading } from "./heading.js";
import { renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

const MAX_TITLE = 56;

/** How an outcome is shown. */
export interface RenderOutcomeOptions {
  /** The one language of the headings; both where it is not given. */
  readonly lang?: Language;
  /** Show every indicator, not only the groups. */
  readonly all?: boolean;
}

/** One outcome for a terminal: the tree as a table, then score, category and the way to the next one. */
export function renderOutcome(
  outcome: Outcome,
  rubric: Rubric,
  { lang, all = false }: RenderOutcomeOptions,
  paint: Paint,
): string {
  const language = lang ?? "id";
  const { subject, score, category } = outcome;
  const lines = [
    paint.bold(titleIn(rubric.title, language)),
    `${rubric.id}@${rubric.year} · ${subject.name === null ? subject.id : `${subject.name} (${subject.id})`}`,
    "",
  ];
  if (score === null || category === null)
    return `${lines.join("\n")}${facts([[heading(HEADINGS.score, lang), "-"]], paint)}\n`;
  const nodes = outcome.nodes.filter(
    ({ kind }) => all || kind !== "indicator" || outcome.nodes.every((node) => node.kind === "indicator"),
  );
  const colour = zonePaint(category.zone, paint);
  const zone = category.zone === null ? "" : ` · ${ZONE_WORDS[category.zone][language]}`;
  const title = titleIn({ id: category.title, en: category.titleEn }, language);
  lines.push(
    nodeTable(nodes, rubric, lang, paint),
    "",
    facts(
      [
        [heading(HEADINGS.score, lang), `${colour(paint.bold(score))}${exactBeside(outcome)}`],
        [heading(HEADINGS.category, lang), colour(`${category.id}  ${title}${zone}`)],
        [heading(HEADINGS.next, lang), next(outcome, language)],
        ...(outcome.certain ? [] : [[heading(HEADINGS.possible, lang), possible(outcome)] as const]),
      ],
      paint,
    ),
  );
  return `${lines.join("\n")}\n`;
}

function nodeTable(nodes: readonly OutcomeNode[], rubric: Rubric, lang: Language | undefined, paint: Paint): string {
  const language = lang ?? "id";
  const titles = new Map(allParts(rubric.children).map((part) => [part.path, titleIn(part.title, language)]));
  return renderTable(
    [
      { heading: heading(HEADINGS.part, lang), align: "left" },
      { heading: heading(HEADINGS.score, lang), align: "right" },
      { heading: heading(HEADINGS.weight, lang), align: "right" },
      { heading: heading(HEADINGS.contribution, lang), align: "right" },
    ],
    nodes.map(({ path, exact, effectiveWeight, contribution }) => [
      `${"  ".repeat(path.split(".").length - 1)}${cut(titles.get(path) ?? path)}`,
      exact === null ? "-" : showNumber(exact),
      showPercent(effectiveWeight),
      contribution === null ? "-" : showNumber(contribution),
    ]),
    (cell, row) => (row < 0 || nodes[row]?.kind === "dimension" ? paint.bold(cell) : cell),
  );
}

function allParts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.kind === "indicator" ? [part] : [part, ...allParts(part.children)]));
}

function cut(title: string): string {
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}

function facts(rows: readonly (readonly [string, string])[], paint: Paint): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${paint.dim(label.padEnd(width))}  ${value}`).join("\n");
}

function next({ trace }: Outcome, language: Language): string {
  const above = trace.findLast((step): step is ThresholdStep => step.kind === "threshold" && !step.reached);
  if (above === undefined) return language === "id" ? "sudah teratas" : "at the top";
  const [from, score] = [parseExact(above.from), parseExact(above.score)];
  const points = from === null || score === null ? "" : formatFixed(subtract(from, score), decimalsOf(above.from));
  return language === "id"
    ? `${above.category.id} mulai ${above.from}, kurang ${points}`
    : `${above.category.id} from ${above.from}, short by ${points}`;
}

/** The exact score, where it says more than the published one. */
function exactBeside({ score, exact }: Outcome): string {
  const [published, whole] = [parseExact(score ?? ""), parseExact(exact ?? "")];
  return published === null || whole === null || equals(published, whole) ? "" : `  (${showNumber(exact ?? "")})`;
}

function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function possible({ possibleCategories, range }: Outcome): string {
  const bounds = range === null ? "" : `  (${showNumber(range.low)} .. ${showNumber(range.high)})`;
  return `${possibleCategories.join(", ")}${bounds}`;
}

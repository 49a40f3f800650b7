import type { Paint } from "../diagnostics/paint.js";
import type { OutcomeNode } from "../evaluate/outcome.js";
import { showNumber, showPercent } from "../explain/show-number.js";
import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { HEADINGS, heading } from "./heading.js";
import { rangeText } from "./range-text.js";
import { renderTable } from "./table.js";

const MAX_TITLE = 56;

/** The parts of an outcome as a table, and what its marks mean. */
export function nodeTable(
  nodes: readonly OutcomeNode[],
  rubric: Rubric,
  lang: Language | undefined,
  paint: Paint,
): string {
  const language = lang ?? "id";
  const titles = new Map(partsBelow(rubric.children).map((part) => [part.path, titleIn(part.title, language)]));
  const table = renderTable(
    [
      { heading: heading(HEADINGS.part, lang), align: "left" },
      { heading: heading(HEADINGS.score, lang), align: "right" },
      { heading: heading(HEADINGS.weight, lang), align: "right" },
      { heading: heading(HEADINGS.contribution, lang), align: "right" },
    ],
    nodes.map((node) => [
      `${"  ".repeat(node.path.split(".").length - 1)}${cut(titles.get(node.path) ?? node.path)}`,
      scoreCell(node),
      weightCell(node),
      node.contribution === null ? "-" : showNumber(node.contribution),
    ]),
    (cell, row) => (row < 0 || nodes[row]?.kind === "dimension" ? paint.bold(cell) : cell),
  );
  return [table, ...legend(nodes, lang).map(paint.dim)].join("\n");
}

function scoreCell({ exact, leftOut, range }: OutcomeNode): string {
  if (leftOut !== null) return leftOut === "not-applicable" ? NOT_APPLICABLE : "-";
  if (exact !== null) return showNumber(exact);
  return range === null ? "-" : rangeText(range);
}

function weightCell({ effectiveWeight, weight, assumed }: OutcomeNode): string {
  const share = effectiveWeight ?? weight;
  return share === null ? UNDISCLOSED : `${showPercent(share)}${assumed ? ASSUMED : ""}`;
}

const NOT_APPLICABLE = "n/a";
const UNDISCLOSED = "?";
const ASSUMED = "*";

function legend(nodes: readonly OutcomeNode[], lang: Language | undefined): readonly string[] {
  const marks = [
    {
      mark: NOT_APPLICABLE,
      isUsed: nodes.some(({ leftOut }) => leftOut === "not-applicable"),
      meaning: { id: "tidak berlaku", en: "not applicable" },
    },
    {
      mark: UNDISCLOSED,
      isUsed: nodes.some(({ weight }) => weight === null),
      meaning: { id: "bobot tidak diterbitkan", en: "weight undisclosed" },
    },
    {
      mark: ASSUMED,
      isUsed: nodes.some(({ assumed }) => assumed),
      meaning: { id: "bobot diandaikan sama besar", en: "weight assumed equal" },
    },
  ];
  return marks.filter(({ isUsed }) => isUsed).map(({ mark, meaning }) => `${mark}  ${heading(meaning, lang)}`);
}

function cut(title: string): string {
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}

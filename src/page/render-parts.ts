import type { RecordPredicate } from "../audit/record/record.js";
import type { Outcome, OutcomeNode } from "../evaluate/outcome.js";
import { showNumber, showPercent } from "../explain/show-number.js";
import { WORDS as EXPLAINED } from "../explain/words.js";
import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { type Child, element } from "./element.js";
import { renderGrid } from "./render-grid.js";
import { WORDS } from "./words.js";

type Node = RecordPredicate["outcome"]["nodes"][number];

/** The parts with weight, score and share; where the record states another number, both stand there. */
export function renderParts(
  recorded: readonly Node[],
  outcome: Outcome | null,
  rubric: Rubric | null,
  language: Language,
): readonly HTMLElement[] {
  const stated = new Map(recorded.map((node) => [node.path, node]));
  const titles = new Map(partsBelow(rubric?.children ?? []).map((part) => [part.path, titleIn(part.title, language)]));
  const grid = renderGrid(
    { class: "parts" },
    WORDS.parts[language],
    [
      { name: WORDS.part[language], isNumber: false },
      ...[WORDS.score, WORDS.weight, WORDS.contribution].map((word) => ({ name: word[language], isNumber: true })),
    ],
    (outcome?.nodes ?? recorded).map((node) => {
      const other = stated.get(node.path);
      const cell = (show: (node: Node) => string) =>
        cellOf(show(node), other === undefined ? null : show(other), language);
      return {
        attributes: { class: `${node.kind} depth-${Math.min(node.path.split(".").length, MAX_DEPTH)}` },
        cells: [
          [titles.get(node.path) ?? node.title],
          cell(scoreOf),
          cell((one) => weightOf(one, language)),
          cell(({ contribution }) => (contribution === null ? "–" : showNumber(contribution))),
        ],
      };
    }),
  );
  const isRounded = grid.textContent.includes("≈");
  return isRounded ? [grid, element("p", {}, element("small", {}, EXPLAINED[language].approximate))] : [grid];
}

/** How deep parts are indented. */
const MAX_DEPTH = 5;

function cellOf(computed: string, recorded: string | null, language: Language): readonly Child[] {
  if (recorded === null || computed === recorded) return [computed];
  const label = (word: string) => element("small", {}, `${word} `);
  return [
    element("ins", {}, label(WORDS.recomputed[language]), computed),
    " ",
    element("del", {}, label(WORDS.recorded[language]), recorded),
  ];
}

function scoreOf({ exact, leftOut, range }: Pick<OutcomeNode, "exact" | "leftOut" | "range">): string {
  if (leftOut !== null) return leftOut === "not-applicable" ? "n/a" : "–";
  if (exact !== null) return showNumber(exact);
  return range === null ? "–" : `${showNumber(range.low)}–${showNumber(range.high)}`;
}

function weightOf({ effectiveWeight, weight, assumed }: Node, language: Language): string {
  const share = effectiveWeight ?? weight;
  if (share === null) return WORDS.undisclosed[language];
  return assumed ? `${showPercent(share)} (${WORDS.assumedEqual[language]})` : showPercent(share);
}

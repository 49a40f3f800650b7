import { compared } from "../evaluate/breakpoints.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { type Rational, subtract } from "../numeric/rational.js";
import { titleIn } from "../text/title-in.js";
import { type Content, element } from "./element.js";
import type { Placed } from "./placed.js";
import { PLACED_WORDS as WORDS } from "./placed-words.js";
import { signed } from "./signed.js";
import { table } from "./table.js";
import { zoneMark } from "./zone-mark.js";

/** Every category with where it begins, and how far that is: the figures of the drawn scale. */
export function categoryTable({ rubric, outcome, language }: Placed): Content {
  const text = outcome.score === null ? null : (outcome.exact ?? outcome.score);
  const exact = text === null ? null : parseExact(text);
  const hasZones = rubric.categories.some(({ zone }) => zone !== null);
  const seen = exact === null ? null : compared(rubric.score, exact);
  const isPossible = (id: string): boolean =>
    outcome.category === null ? outcome.possibleCategories.includes(id) : outcome.category.id === id;
  const rows = rubric.categories.map(({ id, title, zone, from }) => ({
    head: [id, titleIn(title, language) === id ? "" : ` – ${titleIn(title, language)}`],
    cells: [
      ...(hasZones ? [zoneMark(zone, language)] : []),
      formatExact(from),
      isPossible(id)
        ? element("strong", {}, WORDS[outcome.category === null ? "possible" : "here"][language])
        : distance(seen, from),
    ],
    isStrong: isPossible(id),
  }));
  const columns = [
    { heading: WORDS.category[language], kind: "text" },
    ...(hasZones ? [{ heading: WORDS.zone[language], kind: "text" } as const] : []),
    { heading: WORDS.from[language], kind: "number" },
    { heading: WORDS.distance[language], kind: "number" },
  ] as const;
  return table({ caption: WORDS.categories[language], isCaptionHidden: true, columns, rows });
}

function distance(seen: Rational | null, from: Rational): string {
  return seen === null ? "–" : signed(subtract(from, seen));
}

import { showNumber } from "../../explain/show-number.js";
import { rational, ZERO } from "../../numeric/rational.js";
import { countCategories } from "../../population/count-categories.js";
import { titleIn } from "../../text/title-in.js";
import { bar } from "../bar.js";
import { type Content, element } from "../element.js";
import { PLACED_WORDS } from "../placed-words.js";
import { table } from "../table.js";
import { zoneMark } from "../zone-mark.js";
import { nameOf } from "./institution-units.js";
import type { InstitutionView } from "./institution-view.js";
import { INSTITUTION_WORDS as WORDS } from "./institution-words.js";

/** How many units are in each category, as bars and numbers. */
export function countsSection({ rubric, members, language }: InstitutionView): Content {
  if (members.length === 0) return null;
  const counts = countCategories(
    rubric,
    members.map(({ category }) => category),
  );
  const titles = new Map(rubric.categories.map(({ id, title }) => [id, titleIn(title, language)]));
  const all = rational(BigInt(members.length));
  const hasZones = counts.zones.length > 0;
  const rows = counts.categories.map(({ id, zone, count, percent, rounded }) => {
    const title = `${id}: ${count}`;
    const words = titles.get(id) ?? id;
    const value = rational(BigInt(count));
    return {
      head: [words === id ? id : `${id} – ${words}`, bar({ title, value, low: ZERO, high: all })],
      cells: [
        ...(hasZones ? [zoneMark(zone, language)] : []),
        String(count),
        percent === null ? "–" : `${rounded ? "≈" : ""}${percent}%`,
      ],
    };
  });
  const columns = [
    { heading: WORDS.category[language], kind: "text" },
    ...(hasZones ? [{ heading: PLACED_WORDS.zone[language], kind: "text" } as const] : []),
    { heading: WORDS.count[language], kind: "number" },
    { heading: WORDS.share[language], kind: "number" },
  ] as const;
  const uncertain =
    counts.uncertain === 0 ? null : element("p", {}, `${counts.uncertain} ${WORDS.uncertain[language]}`);
  return [table({ caption: WORDS.counts[language], isCaptionHidden: true, columns, rows }), uncertain];
}

/** The units that have no score, or could not be read, and what that means. */
export function missingSection({ members, refused, group, language }: InstitutionView): Content {
  const open = members.filter(({ score, exact }) => score === null && exact === null);
  if (open.length === 0 && refused.length === 0) return null;
  const items = [
    ...open.map(({ range, ...member }) => {
      const reach = range === null ? "" : ` (${showNumber(range.low)} – ${showNumber(range.high)})`;
      return `${nameOf(member)}: ${WORDS.withoutScore[language]}${reach}`;
    }),
    ...refused.map((id) => `${id}: ${WORDS.unreadable[language]}`),
  ];
  const { range } = group;
  return [
    element(
      "ul",
      {},
      items.map((item) => element("li", {}, item)),
    ),
    element("p", {}, WORDS.missingEffect[language]),
    range === null
      ? null
      : element("p", {}, WORDS.missingRange(showNumber(range.low), showNumber(range.high))[language]),
  ];
}

/** The units that were left out, each with its reason. */
export function excludedSection({ excluded, language }: InstitutionView): Content {
  if (excluded.length === 0) return null;
  const rows = excluded.map((one) => ({ head: nameOf(one), cells: [one.reason] }));
  const columns = [
    { heading: WORDS.unit[language], kind: "text" },
    { heading: WORDS.reason[language], kind: "text" },
  ] as const;
  return [
    element("p", {}, WORDS.excludedIntro(excluded.length)[language]),
    table({ caption: WORDS.excluded[language], isCaptionHidden: true, columns, rows }),
  ];
}

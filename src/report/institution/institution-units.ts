import { showNumber, showPercent } from "../../explain/show-number.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, max, negate, type Rational, subtract, ZERO } from "../../numeric/rational.js";
import type { Language } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";
import { bar } from "../bar.js";
import { type Content, element, type ReportElement } from "../element.js";
import { exactDifference } from "../exact-number.js";
import { PLACED_WORDS } from "../placed-words.js";
import { shareOf } from "../share.js";
import { signed } from "../signed.js";
import { type TableRow, table } from "../table.js";
import { zoneMark } from "../zone-mark.js";
import type { InstitutionMember } from "./institution.js";
import type { InstitutionView } from "./institution-view.js";
import { INSTITUTION_WORDS as WORDS } from "./institution-words.js";
import type { Pull } from "./pulls.js";

/** Every unit with its score as a bar, the best first. */
export function unitsSection(view: InstitutionView): Content {
  const { members, group, language } = view;
  if (members.length === 0) return null;
  const whole = group.exact === null ? null : parseExact(group.exact);
  const rows = members.toSorted(bestFirst).map((member): TableRow => {
    const { category } = member;
    return {
      head: [element("strong", {}, nameOf(member)), barOf(member, view)],
      cells: [
        scoreWords(member, language),
        category === null ? "–" : [`${category.id} `, zoneMark(category.zone, language)],
        differenceWords(member, whole),
      ],
    };
  });
  const columns = [
    { heading: WORDS.unit[language], kind: "text" },
    { heading: WORDS.score[language], kind: "number" },
    { heading: WORDS.category[language], kind: "text" },
    { heading: WORDS.difference[language], kind: "number" },
  ] as const;
  return table({ caption: WORDS.units[language], isCaptionHidden: true, columns, rows });
}

/** What each unit does to the score of the institution, what pulls it down first. */
export function pullsSection(view: InstitutionView): Content {
  const { pulls, language } = view;
  if (pulls.every(({ pull }) => pull === null)) return null;
  const most = pulls.reduce((all, { pull }) => max(all, sizeOf(pull)), ZERO);
  const rows = pulls.map((one): TableRow => {
    const { member, pull, without } = one;
    return {
      head: [nameOf(member), pull === null ? null : pullBar(one, most, view)],
      cells: [
        pull === null ? WORDS.noPull[language] : exactDifference(pull),
        without === null ? "–" : showNumber(without),
      ],
    };
  });
  const columns = [
    { heading: WORDS.unit[language], kind: "text" },
    { heading: WORDS.pull[language], kind: "number" },
    { heading: WORDS.without[language], kind: "number" },
  ] as const;
  return [
    element("p", {}, WORDS.pullsIntro[language]),
    table({ caption: WORDS.pulls[language], isCaptionHidden: true, columns, rows }),
  ];
}

/** The top parts of each unit side by side, where they were scored from evidence. */
export function dimensionsSection({ rubric, members, outcomes, language }: InstitutionView): Content {
  const own = members.flatMap((member) => {
    const outcome = outcomes.find(({ subject }) => subject.id === member.id);
    return outcome === undefined ? [] : [{ member, outcome }];
  });
  if (own.length === 0) return null;
  const columns = [
    { heading: WORDS.unit[language], kind: "text" },
    ...rubric.children.map(({ title, weight }) => ({
      heading: `${titleIn(title, language)}${weight === null ? "" : ` (${showPercent(formatExact(weight))})`}`,
      kind: "number" as const,
    })),
  ] as const;
  const rows = own.map(({ member, outcome }) => ({
    head: nameOf(member),
    cells: rubric.children.map(({ path }) => {
      const node = outcome.nodes.find((one) => one.path === path);
      return node?.exact == null ? "–" : showNumber(node.exact);
    }),
  }));
  return table({ caption: WORDS.dimensions[language], isCaptionHidden: true, columns, rows });
}

/** A unit as it is called. */
export function nameOf({ id, name }: Pick<InstitutionMember, "id" | "name">): string {
  return name ?? id;
}

function bestFirst(a: InstitutionMember, b: InstitutionMember): number {
  const [one, other] = [exactOf(a), exactOf(b)];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compare(other, one);
}

function exactOf({ exact, score }: InstitutionMember): Rational | null {
  const text = exact ?? score;
  return text === null ? null : parseExact(text);
}

function scoreWords({ score, range }: InstitutionMember, language: Language): string {
  if (score !== null) return score;
  if (range === null) return WORDS.withoutScore[language];
  return PLACED_WORDS.between(showNumber(range.low), showNumber(range.high))[language];
}

function barOf(member: InstitutionMember, { rubric, language }: InstitutionView): Content {
  const { min: low, max: high } = rubric.score;
  const value = exactOf(member);
  const title = `${nameOf(member)}: ${PLACED_WORDS.barText(scoreWords(member, language), formatExact(high))[language]}`;
  if (value !== null) return bar({ title, value, low, high });
  const from = member.range === null ? null : parseExact(member.range.low);
  const to = member.range === null ? null : parseExact(member.range.high);
  return from === null || to === null ? null : bar({ title, value: to, from, low, high, tone: "open" });
}

function differenceWords(member: InstitutionMember, whole: Rational | null): string {
  const value = exactOf(member);
  return value === null || whole === null ? "–" : signed(subtract(value, whole));
}

function sizeOf(pull: Rational | null): Rational {
  if (pull === null) return ZERO;
  return pull.num < 0n ? negate(pull) : pull;
}

/** A bar to the left or to the right of a middle line. */
function pullBar({ member, pull }: Pull, most: Rational, { language }: InstitutionView): ReportElement {
  const value = pull ?? ZERO;
  const [middle, end] = [ZERO, value].map((one) => shareOf(one, negate(most), most));
  const title = WORDS.pullBar(nameOf(member), signed(value))[language];
  const [from, to] = value.num < 0n ? [end, middle] : [middle, end];
  return element(
    "svg",
    { class: "bar", role: "img", width: "100%", height: "12" },
    element("title", {}, title),
    element("rect", { class: "track", x: "0", y: "2", width: "100%", height: "8" }),
    element("line", { class: value.num < 0n ? "fill open" : "fill", x1: from ?? "", x2: to ?? "", y1: "6", y2: "6" }),
    element("line", { class: "middle", x1: "50%", x2: "50%", y1: "0", y2: "12" }),
  );
}

import type { Rubric } from "../model/rubric.js";
import { hashPieces } from "../text/hash-pieces.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { CHART_STYLE } from "./chart-style.js";
import { type Content, element, type ReportElement } from "./element.js";
import { KIT_WORDS } from "./kit-words.js";
import { type ReportSection, section } from "./section.js";
import { STYLE } from "./style.js";
import { escaped, writeHtml } from "./write-html.js";

/** A fact of the head or the foot of a report: what it is called, and what it is. */
export type Labelled = readonly [label: string, value: Content];

/** A report before it is written. */
export interface PageContent {
  readonly language: Language;
  /** What kind of report it is, as in "Laporan nilai unit layanan". */
  readonly kind: string;
  /** Who or what it is about. */
  readonly title: string;
  readonly rubric: Rubric;
  /** The date of the report, `2024-05-31`; null for a report without one. */
  readonly at: string | null;
  /** More facts of the head. */
  readonly facts: readonly Labelled[];
  /** What stands before the first section: the answer in short. */
  readonly summary: Content;
  readonly sections: readonly ReportSection[];
  /** The hashes beside that of the rubric. */
  readonly hashes: readonly Labelled[];
  /** The commands that compute the same again. */
  readonly commands: readonly string[];
}

/**
 * Writes a report as one HTML file that needs nothing else: no script, no
 * request, no font, and a policy that lets none in. The same content gives the
 * same bytes.
 */
export function writePage(page: PageContent): string {
  const { language, kind, title } = page;
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  const body = [
    element("a", { class: "skip", href: "#content" }, KIT_WORDS.skip[language]),
    PATTERNS,
    head(page),
    element("main", { id: "content" }, page.summary, contents(page), page.sections.map(section)),
    foot(page),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="patuh">
<title>${escaped(`${title} · ${kind}`)}</title>
<style>${ALL_STYLES}</style>
</head>
<body>
${writeHtml(body)}</body>
</html>
`;
}

const ALL_STYLES = `${STYLE}${CHART_STYLE}`;
const STYLE_HASH = hashPieces((write) => write(ALL_STYLES));

function head({ language, kind, title, rubric, at, facts }: PageContent): ReportElement {
  const named: readonly Labelled[] = [
    [KIT_WORDS.rubric[language], titleIn(rubric.title, language)],
    ...(rubric.issuer === null ? [] : [[KIT_WORDS.issuer[language], titleIn(rubric.issuer, language)] as const]),
    [KIT_WORDS.year[language], rubric.year],
    ...facts,
    ...(at === null
      ? []
      : [[KIT_WORDS.date[language], element("time", { datetime: at }, dateWords(at, language))] as const]),
  ];
  return element("header", { class: "head" }, [
    element("p", { class: "kind" }, kind),
    element("h1", {}, title),
    labelledList(named, "facts"),
  ]);
}

function contents({ language, sections }: PageContent): Content {
  if (sections.length < 2) return null;
  const items = sections.map(({ id, title }) => element("li", {}, element("a", { href: `#${id}` }, title)));
  return element("nav", { class: "contents", "aria-label": KIT_WORDS.contents[language] }, element("ul", {}, items));
}

function foot({ language, rubric, hashes, commands }: PageContent): ReportElement {
  const all: readonly Labelled[] = [
    [`${KIT_WORDS.rubricHash[language]} ${rubric.id}@${rubric.year}`, element("code", {}, rubric.hash)],
    ...hashes,
  ];
  return element("footer", { class: "foot" }, [
    element("h2", {}, KIT_WORDS.verify[language]),
    element("p", {}, KIT_WORDS.verifyIntro[language]),
    commands.map((command) => element("p", { class: "command" }, element("code", {}, command))),
    labelledList(all, "hashes"),
    element("p", { class: "quiet" }, `${KIT_WORDS.notation[language]} ${KIT_WORDS.madeBy[language]}.`),
  ]);
}

/** A list of labels and values. */
export function labelledList(items: readonly Labelled[], name: string): ReportElement {
  const pairs = items.map(([label, value]) => element("div", {}, element("dt", {}, label), element("dd", {}, value)));
  return element("dl", { class: name }, pairs);
}

const MONTHS = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** A date as it is written in words. */
function dateWords(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day.replace(/^0/, "")} ${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
}

/** What areas are filled with that are not to be told by colour alone. */
const PATTERNS = element(
  "svg",
  { class: "hidden", width: "0", height: "0", "aria-hidden": "true" },
  element(
    "defs",
    {},
    element(
      "pattern",
      { id: "hatch", width: "6", height: "6", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      element("line", { class: "hatch", x1: "0", y1: "0", x2: "0", y2: "6" }),
    ),
  ),
);

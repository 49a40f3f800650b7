import { digestDiffers } from "../audit/record/record-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Language, Localized } from "../text/localized.js";
import { positionAt } from "../text/position.js";
import { type Child, element } from "./element.js";
import { WORDS } from "./words.js";

/** Finds the text that a diagnostic points into, and on which line of its file that text begins. */
export type FindText = (source: string | null) => { readonly text: string; readonly firstLine: number } | null;

/**
 * Diagnostics as a person reads them: what, where, why, and the next step.
 * Errors come first; of these the hashes last, since they only follow from
 * the rest.
 *
 * @param heading stands above the errors
 */
export function renderProblems(
  all: readonly Diagnostic[],
  heading: Localized,
  find: FindText,
  language: Language,
): readonly HTMLElement[] {
  const errors = all.filter(({ severity }) => severity === "error");
  const hashes = errors.filter(({ code }) => code === digestDiffers.code);
  const others = errors.filter((one) => !hashes.includes(one));
  return [
    ...section("errors", heading[language], [...others, ...hashes], find, language),
    ...section(
      "remarks",
      WORDS.remarks[language],
      all.filter((one) => !errors.includes(one)),
      find,
      language,
    ),
  ];
}

function section(
  kind: string,
  heading: string,
  diagnostics: readonly Diagnostic[],
  find: FindText,
  language: Language,
): readonly HTMLElement[] {
  if (diagnostics.length === 0) return [];
  const items = alike(diagnostics).map((group) => renderAlike(group, find, language));
  return [element("section", { class: kind }, element("h3", {}, heading), element("ul", {}, ...items))];
}

/** Neighbours of one code together: their reason and the next step are told once. */
function alike(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups: Diagnostic[][] = [];
  for (const one of diagnostics) {
    const last = groups.at(-1);
    if (last?.[0]?.code === one.code) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function renderAlike(group: readonly Diagnostic[], find: FindText, language: Language): HTMLElement {
  const [first] = group;
  const messages = group.flatMap((one) => {
    const where = placeOf(one, find, language);
    return [
      element("p", { class: "message" }, ...withCode(one.text[language].message), " ", element("small", {}, one.code)),
      ...(where === null ? [] : [element("p", { class: "place" }, where)]),
    ];
  });
  const { why = "", hint = "" } = first?.text[language] ?? {};
  return element(
    "li",
    {},
    ...messages,
    element("p", {}, element("b", {}, `${WORDS.why[language]}: `), ...withCode(why)),
    element("p", {}, element("b", {}, `${WORDS.next[language]}: `), ...withCode(hint)),
  );
}

function placeOf({ source, span }: Diagnostic, find: FindText, language: Language): string | null {
  const found = find(source);
  if (source === null || found === null || span === null) return source;
  const { line, column } = positionAt(found.text, span.start);
  const number = line + found.firstLine - 1;
  return `${source}, ${WORDS.line[language]} ${number}, ${WORDS.column[language]} ${column}`;
}

/** What stands in backticks as code. */
function withCode(text: string): readonly Child[] {
  return text.split("`").map((piece, index) => (index % 2 === 1 ? element("code", {}, piece) : piece));
}

import type { Report } from "../diagnostics/collect.js";
import type { Rubric } from "../model/rubric.js";
import { formatPath } from "../text/format-path.js";
import type { Localized } from "../text/localized.js";
import { suggest } from "../text/suggest.js";
import { ASPECT_WORDS } from "./case-difference.js";
import { caseName } from "./cases-diagnostics.js";
import type { PublishedCase } from "./published-case.js";

/**
 * Reports what a case expects by a name that the rubric does not have: it could
 * never come out.
 *
 * @param report takes paths within the case
 */
export function checkCaseNames(rubric: Rubric, one: PublishedCase, report: Report): void {
  const categories = rubric.categories.map(({ id }) => id);
  const zones = rubric.categories.flatMap(({ zone }) => zone ?? []);
  const check = (
    name: string | undefined,
    known: readonly string[],
    what: Localized,
    path: readonly string[],
    atKey = false,
  ): void => {
    if (name === undefined || known.includes(name)) return;
    const place = formatPath(path);
    report(caseName, place, { name, what, suggestion: suggest(name, known) }, { atKey });
  };
  if (one.kind === "ranks") return;
  if (one.kind === "shares") {
    for (const id of Object.keys(one.categories ?? {}))
      check(id, categories, ASPECT_WORDS.category, ["categories", id], true);
    for (const zone of Object.keys(one.zones ?? {})) check(zone, zones, ASPECT_WORDS.zone, ["zones", zone], true);
    return;
  }
  const titles = rubric.categories.map(({ title }) => title.id);
  const verdicts = (rubric.verdict?.rows ?? []).map(({ title }) => title.id);
  const { expect: expected = {} } = one;
  check(expected.category, categories, ASPECT_WORDS.category, ["expect", "category"]);
  check(expected.title, titles, ASPECT_WORDS.title, ["expect", "title"]);
  check(expected.zone, zones, ASPECT_WORDS.zone, ["expect", "zone"]);
  check(expected.verdict, verdicts, ASPECT_WORDS.verdict, ["expect", "verdict"]);
}

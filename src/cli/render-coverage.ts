import type { Paint } from "../diagnostics/paint.js";
import type { CoverageCase } from "../testing/coverage-case.js";
import type { Coverage } from "../testing/coverage-of.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { heading } from "./heading.js";
import { renderTable } from "./table.js";
import { COVERAGE_WORDS, TEST_WORDS } from "./test-words.js";

/** What the examples of a rubric meet, for a terminal: counts by kind, then everything that none of them met. */
export function renderCoverage(coverage: Coverage, lang: Language | undefined, paint: Paint): string {
  const rows = [
    ...coverage.kinds.map(({ kind, met, of }) => [heading(COVERAGE_WORDS[kind], lang), String(met), String(of)]),
    [heading(TEST_WORDS.whole, lang), String(coverage.met), String(coverage.of)],
  ];
  const table = renderTable(
    [
      { heading: heading(TEST_WORDS.coverage, lang), align: "left" },
      { heading: heading(TEST_WORDS.met, lang), align: "right" },
      { heading: heading(TEST_WORDS.of, lang), align: "right" },
    ],
    rows,
    (cell, row) => (row < 0 || row === rows.length - 1 ? paint.bold(cell) : cell),
  );
  return `${table}\n\n${renderMissed(coverage, lang, paint)}`;
}

function renderMissed({ cases }: Coverage, lang: Language | undefined, paint: Paint): string {
  const missed = new Map<string, string[]>();
  for (const one of cases) {
    if (one.examples > 0) continue;
    const [subject, what] = said(one.case, lang);
    missed.set(subject, [...(missed.get(subject) ?? []), what]);
  }
  if (missed.size === 0) return `${paint.green(heading(TEST_WORDS.allCovered, lang))}\n`;
  const lines = [...missed].map(([subject, whats]) => `  ${subject}: ${whats.join(", ")}\n`);
  return `${paint.bold(heading(TEST_WORDS.notCovered, lang))}\n${lines.join("")}`;
}

/** What a case is about, and what of it. */
function said(one: CoverageCase, lang: Language | undefined): readonly [subject: string, what: string] {
  const word = (kind: CoverageCase["kind"]): string => heading(COVERAGE_WORDS[kind], lang);
  const no = heading({ id: "tidak", en: "not" }, lang);
  return match(one)
    .returnType<readonly [string, string]>()
    .with({ kind: "answer" }, ({ part, answer }) => [part, answer])
    .with({ kind: "item" }, ({ part, item, present }) => [part, present ? `+${item}` : `-${item}`])
    .with({ kind: "missing" }, ({ part }) => [part, word("missing")])
    .with({ kind: "not-applicable" }, ({ part }) => [part, "n/a"])
    .with({ kind: "applies" }, ({ part, applies }) => [
      part,
      `${applies ? "" : `${no} `}${heading({ id: "berlaku", en: "applicable" }, lang)}`,
    ])
    .with({ kind: "fact" }, ({ fact, value }) => [`${word("fact")} ${fact}`, value])
    .with({ kind: "rule" }, ({ rule, holds }) => [
      `${word("rule")} ${rule}`,
      holds
        ? heading({ id: "terpenuhi", en: "holds" }, lang)
        : heading({ id: "tidak terpenuhi", en: "does not hold" }, lang),
    ])
    .with({ kind: "category" }, ({ category }) => [word("category"), category])
    .with({ kind: "zone" }, ({ zone }) => [word("zone"), zone])
    .with({ kind: "verdict" }, ({ row, title }) => [word("verdict"), `${row} "${title}"`])
    .exhaustive();
}

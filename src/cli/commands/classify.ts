import type { Paint } from "../../diagnostics/paint.js";
import { type Classification, type Classified, classify as classifyScore } from "../../evaluate/classify.js";
import { ZONE_WORDS } from "../../model/zone-words.js";
import type { Language } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { HEADINGS, heading } from "../heading.js";
import { loadRubric } from "../load-rubric.js";
import type { CommonOptions } from "../options.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import { renderTable } from "../table.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";
import { zonePaint } from "../zone-paint.js";

/** `patuh classify RUBRIC SCORE...`: the category of each score and the distance to the next. */
export function classify(
  reference: string,
  scores: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): ExitStatus {
  const { rubric, source, diagnostics } = loadRubric(reference);
  const language = options.lang ?? "en";
  if (rubric === null) {
    if (options.format === "json") writeJson([diagnosticsJson(diagnostics, source, language)], terminal);
    else terminal.err(showDiagnostics(diagnostics, source, options, terminal.paintErr));
    return EXIT.inputErrors;
  }
  const all = scores.map((score) => ({ score, classified: classifyScore(rubric, score) }));
  if (options.format === "json") {
    writeJson([all.map(({ score, classified }) => toJson(score, classified, language))], terminal);
  } else {
    const good = all.flatMap(({ classified }) => (classified.ok ? [classified.classification] : []));
    if (good.length > 0) terminal.out(`${table(good, options.lang, terminal.paintOut)}\n`);
    const bad = all.flatMap(({ classified }) => classified.diagnostics);
    terminal.err(showDiagnostics(bad, null, options, terminal.paintErr));
  }
  return all.every(({ classified }) => classified.ok) ? EXIT.fine : EXIT.inputErrors;
}

function toJson(input: string, { classification, diagnostics }: Classified, language: Language): object {
  if (classification !== null) return classification;
  return {
    input,
    score: null,
    category: null,
    next: null,
    diagnostics: diagnosticsJson(diagnostics, null, language),
  };
}

function table(rows: readonly Classification[], lang: Language | undefined, paint: Paint): string {
  const language = lang ?? "id";
  const short = language === "id" ? "kurang" : "short by";
  const from = language === "id" ? "mulai" : "from";
  const top = language === "id" ? "sudah teratas" : "at the top";
  return renderTable(
    [
      { heading: heading(HEADINGS.score, lang), align: "right" },
      { heading: heading(HEADINGS.category, lang), align: "left" },
      { heading: heading(HEADINGS.zone, lang), align: "left" },
      { heading: heading(HEADINGS.next, lang), align: "left" },
    ],
    rows.map(({ score, category, next }) => [
      score,
      `${category.id}  ${titleIn({ id: category.title, en: category.titleEn }, language)}`,
      category.zone === null ? "" : ZONE_WORDS[category.zone][language],
      next === null ? top : `${next.id} ${from} ${next.from}, ${short} ${next.points}`,
    ]),
    (cell, row, column) => {
      if (row < 0) return paint.bold(cell);
      return column === 2 ? zonePaint(rows[row]?.category.zone ?? null, paint)(cell) : cell;
    },
  );
}

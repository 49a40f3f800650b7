import type { Language } from "../text/localized.js";
import type { Checked } from "./create-checker.js";
import { renderChecks } from "./render-checks.js";
import { renderDetails } from "./render-details.js";
import { renderFacts } from "./render-facts.js";
import { renderParts } from "./render-parts.js";
import { type FindText, renderProblems } from "./render-problems.js";
import { renderScores } from "./render-scores.js";
import { renderVerdict } from "./render-verdict.js";
import { WORDS } from "./words.js";

/** Everything about one record, the verdict first. */
export function renderRecord(checked: Checked, find: FindText, language: Language): readonly HTMLElement[] {
  const { predicate, outcome, rubric, diagnostics, verdict } = checked;
  return [
    renderVerdict(checked, language),
    ...(predicate === null ? [] : [renderScores(checked, language), renderFacts(checked, predicate, language)]),
    ...renderProblems(diagnostics, verdict === "differs" ? WORDS.differences : WORDS.obstacles, find, language),
    renderChecks(checked, language),
    ...(predicate === null
      ? []
      : [
          ...renderParts(predicate.outcome.nodes, outcome, rubric, language),
          ...renderDetails(checked, predicate, language),
        ]),
  ];
}

import { createCollector, type Report } from "../diagnostics/collect.js";
import { InternalError } from "../diagnostics/internal-error.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Evidence } from "../evidence/evidence.js";
import { partsBelow } from "../model/indicators.js";
import type { Part } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals, subtract } from "../numeric/rational.js";
import type { Attribution, Together, YearScore } from "./attribution.js";
import { categoryChange } from "./attribution-category.js";
import { cornerCategory } from "./attribution-corner.js";
import { attributionInseparable, attributionNoScore } from "./attribution-diagnostics.js";
import { pairedParts } from "./attribution-paired.js";
import { rubricName, type Setting } from "./attribution-setting.js";
import { type ScorePair, shareChange } from "./attribution-terms.js";
import { type Hybrid, hybridOf } from "./hybrid.js";
import { type Misfit, misfitsOf } from "./hybrid-misfits.js";
import { MIXES, type Mix, PLAYERS, type Player } from "./hybrid-mix.js";
import { readYears, type Year, type Years } from "./hybrid-years.js";

/** Splits the change of the score of one subject between two years that were set beside each other. */
export function attributeSubject(setting: Setting, evidence: Readonly<Record<Year, Evidence>>): Attribution {
  const { rubrics, crosswalk, options } = setting;
  const { report, diagnostics } = createCollector(null);
  const before = evaluate(rubrics.before, evidence.before, options);
  const after = evaluate(rubrics.after, evidence.after, options);
  const told = { subject: after.subject, before: yearScore(before), after: yearScore(after) };
  const scores = { before: scoreOf(before), after: scoreOf(after) };
  const reasons = [before, after].flatMap((outcome) => {
    if (outcome.exact !== null) return [];
    const { rubric, subject, range } = outcome;
    const own = createCollector(null);
    own.report(attributionNoScore, null, { rubric: `${rubric.id}@${rubric.year}`, subject: subject.id, range });
    return [...own.diagnostics, ...outcome.diagnostics];
  });
  if (crosswalk === null || scores.before === null || scores.after === null)
    return { ...told, difference: null, ...UNSPLIT, diagnostics: reasons };
  const pair = { before: scores.before, after: scores.after };
  const years = readYears(
    {
      before: { rubric: rubrics.before, evidence: evidence.before },
      after: { rubric: rubrics.after, evidence: evidence.after },
    },
    crosswalk,
    setting.renames,
    options.assumeUndisclosed ?? null,
  );
  return { ...told, difference: differenceOf(pair), ...split(years, setting, pair, report), diagnostics };
}

const UNSPLIT: Split = { terms: null, parts: [], together: [], category: null };

function yearScore({ rubric, score, exact, category, range, assumptions }: Outcome): YearScore {
  return { rubric, score, exact, category, range, assumptions };
}

function scoreOf({ score, exact }: Outcome): ScorePair | null {
  const [published, before] = [parseExact(score ?? ""), parseExact(exact ?? "")];
  return published === null || before === null ? null : { published, exact: before };
}

type Scores = Readonly<Record<Year, ScorePair>>;

function differenceOf({ before, after }: Scores): Attribution["difference"] {
  return {
    published: formatExact(subtract(after.published, before.published)),
    exact: formatExact(subtract(after.exact, before.exact)),
  };
}

type Split = Pick<Attribution, "terms" | "parts" | "together" | "category">;

function split(years: Years, setting: Setting, scores: Scores, report: Report): Split {
  const misfits = misfitsOf(years);
  const isPaired = [...misfits.values()].includes("answer");
  const alike: readonly Player[] = isPaired ? setting.same : [...setting.same, "paired"];
  const known = new Map<string, Hybrid>();
  const hybrids: Scored[] = [];
  for (const mix of MIXES) {
    // What is the same in both years may be taken from either, so from the year that asks for nothing to be moved.
    const asked: Mix = { ...mix, ...Object.fromEntries(alike.map((player) => [player, mix.evidence])) };
    const key = PLAYERS.map((player) => asked[player]).join(" ");
    const hybrid = known.get(key) ?? hybridOf(years, asked, misfits);
    known.set(key, hybrid);
    if (!hybrid.ok) {
      const names = { before: rubricName(years.before.rubric), after: rubricName(years.after.rubric) };
      const subject = years.after.evidence.subject.id;
      report(attributionInseparable, null, { subject, mix, ...names, reason: hybrid.reason });
      return UNSPLIT;
    }
    hybrids.push(hybrid);
  }
  return shared(years, misfits, hybrids, scores, setting);
}

type Scored = Extract<Hybrid, { ok: true }>;

function shared(
  years: Years,
  misfits: ReadonlyMap<string, Misfit>,
  hybrids: readonly Scored[],
  scores: Scores,
  { same, renames }: Setting,
): Split {
  const at = (index: number): Scored => {
    const hybrid = hybrids[index];
    if (hybrid === undefined) throw new InternalError("a mix of two years was not scored");
    return hybrid;
  };
  const [first, last] = [at(0), at(MIXES.length - 1)];
  if (!equals(first.exact, scores.before.exact) || !equals(last.exact, scores.after.exact))
    throw new InternalError("a year scored from its ingredients has another score than the year itself");
  const apart = { before: apartIn("before", hybrids, years), after: apartIn("after", hybrids, years) };
  return {
    ...shareChange(years, hybrids, scores, apart, pairedParts(years, misfits)),
    together: togetherOf(years, misfits, hybrids, apart.after),
    category: categoryChange(
      { before: years.before.rubric, after: years.after.rubric },
      renames,
      { before: formatExact(scores.before.published), after: formatExact(scores.after.published) },
      {
        before: first.category,
        after: last.category,
        evidenceAlone: cornerCategory(years, "after", same),
        rubricAlone: cornerCategory(years, "before", same),
      },
    ),
  };
}

/** The names of the parts of one year that moved with the tree in some mix, and of everything below them. */
function apartIn(year: Year, hybrids: readonly Scored[], years: Years): ReadonlySet<string> {
  const parts = hybrids.flatMap(({ apart, tree }) =>
    apart.flatMap((part): readonly Part[] => {
      if (tree === year) return [part];
      const other = years[tree].other.get(part.name);
      return other === undefined ? [] : [other];
    }),
  );
  return new Set(partsBelow(parts).map(({ name }) => name));
}

/** Everything that moved together, in the order of the later tree. */
function togetherOf(
  years: Years,
  misfits: ReadonlyMap<string, Misfit>,
  hybrids: readonly Scored[],
  apartNames: ReadonlySet<string>,
): readonly Together[] {
  const found = new Map<string, Together>();
  const tell = ({ path, title }: Part, why: Together["why"], term: Together["term"]): void => {
    found.set(`${why} ${path}`, { path, title: title.id, titleEn: title.en, why, term });
  };
  for (const part of partsBelow(years.after.rubric.children)) {
    if (misfits.has(part.name)) tell(part, "scale", apartNames.has(part.name) ? "tree" : "paired");
  }
  for (const { apart, missing, tree } of hybrids) {
    const later = (part: Part): Part => (tree === "after" ? part : (years.before.other.get(part.name) ?? part));
    for (const part of apart) tell(later(part), "not-told", "tree");
    for (const part of missing) tell(later(part), "missing", "evidence");
  }
  return [...found.values()];
}

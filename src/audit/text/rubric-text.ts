import { createPage } from "../../format/page.js";
import type { Meaning } from "../../model/meaning.js";
import type { Part, RubricSource, ScoreRange } from "../../model/rubric.js";
import { MAX_NESTING } from "../../syntax/scan.js";
import type { Known } from "./rubric-text-condition.js";
import { lawLine } from "./rubric-text-law.js";
import { categoryLine, levelLine, rankLine } from "./rubric-text-levels.js";
import { behind, type Line, lineOf, piece } from "./rubric-text-line.js";
import { putLine } from "./rubric-text-page.js";
import { partLines, weightsTotalLines } from "./rubric-text-part.js";
import { missingLine, policyOf } from "./rubric-text-policies.js";
import { factLine, ruleLine, verdictLine } from "./rubric-text-rules.js";
import { sharedScales } from "./rubric-text-shared-scales.js";
import { provenancePieces, titlePieces } from "./rubric-text-titles.js";
import { dateText, digitsText, exactText, nameText, quotedText, yearText } from "./rubric-text-words.js";

/**
 * Writes what a rubric means as rubric text, in the style of `patuh format`:
 * compiled again, it means the same, and so has the same hash.
 *
 * What the author wrote beside the meaning is gone: comments, examples, the
 * names of shared scales, and how a number was put. An amendment is whole.
 *
 * The meaning may come from anywhere. What the language cannot write, as a
 * name with a blank or a title with a quote, stands as `?`, and the text does
 * not compile; nothing in a name or a title is ever read as a statement. A
 * meaning that contradicts itself may come out as another one, so whoever does
 * not trust it compares what compiling the text gives.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * compileRubric(rubricText(rubric)).rubric.hash === rubric.hash; // => true
 */
export function rubricText(meaning: Meaning): string {
  const page = createPage();
  page.put(`rubric ${nameText(meaning.id)} ${yearText(meaning.year)} {`);
  for (const [index, group] of groupsOf(meaning).entries()) {
    for (const [at, statement] of group.entries()) {
      page.line(2, index > 0 && at === 0);
      putLine(statement, 2, page);
    }
  }
  page.line(0, false);
  page.put("}");
  return page.text();
}

/** Statements that belong together; a blank line stands between two groups. */
function groupsOf(meaning: Meaning): readonly (readonly Line[])[] {
  const parts = partsWithin(meaning.children, 1);
  const known: Known = {
    facts: new Map(meaning.facts.map((fact) => [fact.name, fact])),
    parts: new Map(parts.map((part) => [part.path, part])),
  };
  const { declarations, references } = sharedScales(parts.filter((part) => part.kind === "indicator"));
  const policy = policyOf(meaning);
  const laws = new Map(meaning.laws.map((law) => [law.name, law]));
  const groups = [
    namingLines(meaning),
    [...meaning.laws.map((law) => lawLine(law)), ...meaning.sources.map(sourceLine)],
    [...reckoningLines(meaning), ...(policy === null ? [] : [policy]), ...weightsTotalLines(meaning)],
    meaning.facts.map(factLine),
    declarations,
    ...apart(partLines(meaning, { known, laws, references, policy, path: "", depth: 1 })),
    meaning.categories.map(categoryLine),
    meaning.rules.map((rule) => ruleLine(rule, known)),
    meaning.verdict === null ? [] : [verdictLine(meaning.verdict)],
    [...meaning.levels.map(levelLine), ...meaning.ranks.map(rankLine)],
  ];
  return groups.filter((group) => group.length > 0);
}

/** Every part, as deep as parts may stand. */
function partsWithin(parts: readonly Part[], depth: number): readonly Part[] {
  if (depth >= MAX_NESTING) return [];
  return parts.flatMap((part) =>
    part.kind === "indicator" ? [part] : [part, ...partsWithin(part.children, depth + 1)],
  );
}

/** Parts that hold others stand apart from each other. */
function apart(lines: readonly Line[]): readonly (readonly Line[])[] {
  return lines.some(({ block }) => block?.some(({ isApart }) => isApart)) ? lines.map((one) => [one]) : [lines];
}

function namingLines({ title, issuer, inForce }: Meaning): readonly Line[] {
  return [
    lineOf(...behind(piece("title"), titlePieces(title))),
    ...(issuer === null ? [] : [lineOf(...behind(piece("issuer"), titlePieces(issuer)))]),
    ...(inForce === null ? [] : [forceLine(inForce)]),
  ];
}

function forceLine({ from, to }: { readonly from: string; readonly to: string | null }): Line {
  return lineOf(piece(`in force ${dateText(from)}`), ...(to === null ? [] : [piece(`to ${dateText(to)}`, 1)]));
}

function sourceLine({ name, title, url }: RubricSource): Line {
  const link = url === null ? [] : [piece(`url ${quotedText(url)}`, 1)];
  return lineOf(piece(`source ${nameText(name)}`), ...titlePieces(title), ...link);
}

function reckoningLines({ score, missing, missingProvenance, undisclosed }: Meaning): readonly Line[] {
  return [
    scoreLine(score),
    ...(missing === null ? [] : [missingLine(missing, missingProvenance)]),
    ...(undisclosed === null
      ? []
      : [lineOf(piece("undisclosed weights assume equal"), ...provenancePieces(undisclosed.provenance))]),
  ];
}

function scoreLine({ min, max, digits, mode, comparison, provenance }: ScoreRange): Line {
  const compared = comparison === "exact" ? " compared exact" : "";
  return lineOf(
    piece(`score ${exactText(min)}..${exactText(max)}`),
    piece(`published ${digitsText(digits)} ${nameText(mode)}${compared}`, 1),
    ...provenancePieces(provenance),
  );
}

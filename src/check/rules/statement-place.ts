import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { deleting } from "../../diagnostics/fix.js";
import { keywordOf, keywordSpan } from "../../syntax/keyword-of.js";
import { type Keyword, meantKeyword, writtenLike } from "../../syntax/keywords.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { sameTree } from "../../syntax/same-tree.js";
import { itemsOf, mayHoldBad } from "../../syntax/select.js";
import { allowedIn, blocksFor, type Place, placeOfAdded } from "../../syntax/statement-places.js";
import type { FileNode, ItemNode, RubricNode, StatementNode } from "../../syntax/tree.js";
import type { Localized } from "../../text/localized.js";
import type { Span } from "../../text/span.js";
import { amendmentMisplaced, amendsMissing } from "./amendment-place.js";

export const misplacedStatement = defineDiagnostic<{ statement: string; block: Localized; places: string }>({
  code: "PTH2005",
  name: "misplaced-statement",
  severity: "error",
  id: {
    message: ({ statement, block }) => `\`${statement}\` tidak boleh berada di dalam ${block.id}`,
    why: "Letak sebuah pernyataan menentukan apa yang diaturnya; di sini artinya tidak ada.",
    hint: ({ places }) => (places === "" ? "hapus atau pindahkan pernyataan ini" : `pindahkan ke dalam: ${places}`),
  },
  en: {
    message: ({ statement, block }) => `\`${statement}\` does not belong inside ${block.en}`,
    why: "Where a statement stands decides what it governs; here it would mean nothing.",
    hint: ({ places }) => (places === "" ? "delete or move this statement" : `move it into: ${places}`),
  },
});

export const repeatedStatement = defineDiagnostic<{ statement: string }>({
  code: "PTH2006",
  name: "repeated-statement",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` sudah ditulis sebelumnya di blok ini`,
    why: "Dua nilai untuk hal yang sama saling bertentangan, dan tidak ada yang dipilih diam-diam.",
    hint: () => "hapus salah satu",
  },
  en: {
    message: ({ statement }) => `\`${statement}\` was already written in this block`,
    why: "Two values for one thing conflict, and none is picked silently.",
    hint: () => "delete one of them",
  },
});

export const missingStatement = defineDiagnostic<{ statement: Keyword }>({
  code: "PTH2007",
  name: "missing-statement",
  severity: "error",
  id: {
    message: ({ statement }) => `rubrik ini tidak memuat \`${statement}\``,
    why: "Tanpa pernyataan ini hasil penilaian tidak dapat ditentukan, dan patuh tidak menebaknya.",
    hint: ({ statement }) => `tambahkan, misalnya: ${writtenLike(statement)}`,
  },
  en: {
    message: ({ statement }) => `this rubric has no \`${statement}\``,
    why: "Without it no outcome can be determined, and patuh does not guess it.",
    hint: ({ statement }) => `add it, for example: ${writtenLike(statement)}`,
  },
});

const WORDS: Readonly<Record<Place, Localized>> = {
  file: { id: "berkas, di luar rubrik", en: "the file, outside the rubric" },
  rubric: { id: "rubrik", en: "a rubric" },
  amendment: { id: "perubahan rubrik (`amends`)", en: "an amendment (`amends`)" },
  dimension: { id: "dimensi", en: "a dimension" },
  variable: { id: "variabel", en: "a variable" },
  indicator: { id: "indikator", en: "an indicator" },
  change: { id: "`change`", en: "`change`" },
  "change dimension": { id: "`change dimension`", en: "`change dimension`" },
  "change variable": { id: "`change variable`", en: "`change variable`" },
  "change indicator": { id: "`change indicator`", en: "`change indicator`" },
  add: { id: "`add`", en: "`add`" },
  "add into": { id: "`add into`", en: "`add into`" },
  split: { id: "`split`", en: "`split`" },
};

/** Reports statements in the wrong block, doubled ones, and those that a rubric cannot do without. */
export function checkStatementPlaces(file: FileNode, report: Report): void {
  checkBlock("file", file.items, report);
}

/** Reports weights and reasons that one head or one statement gives twice. */
export function checkRepeatedClauses(rubric: RubricNode, report: Report): void {
  for (const { repeated } of nodesOf(rubric, "Provenance")) {
    for (const { text, span } of repeated) report(repeatedStatement, span, { statement: text });
  }
  for (const { otherWeights } of nodesOf(rubric, "Part")) {
    for (const { span } of otherWeights) {
      report(repeatedStatement, { start: span.start, end: span.start + "weight".length }, { statement: "weight" });
    }
  }
}

/** Reports the statements that a rubric must have and has not. */
export function checkRequiredStatements(rubric: RubricNode, report: Report): void {
  const { items, closed } = rubric.block;
  if (!closed) return; // what is missing may have been cut off
  for (const statement of ["title", "score", "category"] as const) {
    const present = items.some((item) => isStatement(item) && keywordOf(item) === statement);
    if (!present && !mayHoldBad(items, statement)) report(missingStatement, rubric.name.span, { statement });
  }
}

function checkBlock(place: Place, items: readonly ItemNode[], report: Report, headWeight = false): void {
  const seen = new Set<string>(headWeight ? ["weight"] : []);
  for (const [index, item] of items.entries()) {
    if (item.kind === "BadItem") checkBadBlock(item.keyword, item.items, report);
    if (!isStatement(item)) continue;
    const statement = keywordOf(item);
    const allowed = allowedIn(place, statement);
    if (allowed === null && continuesBadHead(item, items[index - 1])) continue;
    if (allowed === null) reportMisplaced(place, statement, keywordSpan(item), report);
    else if (allowed === "one" && seen.has(statement)) {
      reportRepeated(item, firstOf(items, statement, item), statement, report);
    }
    seen.add(statement);
    checkInside(item, report);
  }
}

/** Whether a weight stands on a line of its own behind the head of a part that could not be read. */
function continuesBadHead(item: StatementNode, before: ItemNode | undefined): boolean {
  if (item.kind !== "Weight" || before?.kind !== "BadItem") return false;
  const meant = meantKeyword(before.keyword);
  return meant === null || meant === "dimension" || meant === "variable" || meant === "indicator";
}

function reportMisplaced(place: Place, statement: string, span: Span, report: Report): void {
  const amending = amendmentMisplaced(place, statement);
  if (amending !== null) report(amending, span, { statement });
  else report(misplacedStatement, span, { statement, block: WORDS[place], places: blocksFor(statement).join(", ") });
}

function checkInside(item: StatementNode, report: Report): void {
  if (item.kind === "Rubric") checkRubricBlock(item, report);
  if (item.kind === "Part") checkBlock(item.level, itemsOf(item), report, item.weight !== null);
  if (item.kind === "Change") checkChanged(item.statement, report);
  if (item.kind === "Add") checkBlock(placeOfAdded(item), [item.statement], report);
  if (item.kind === "Split") checkBlock("split", item.block.items, report);
  if (item.kind === "Merge") checkInside(item.part, report);
}

/** Changes without anything to change are one mistake, however many they are. */
function checkRubricBlock({ amends, block: { items } }: RubricNode, report: Report): void {
  if (amends !== null) {
    checkBlock("amendment", items, report);
    return;
  }
  const amending = items.filter(isStatement).find(isAmending);
  if (amending !== undefined) {
    report(amendsMissing, keywordSpan(amending), { statement: keywordOf(amending) });
  }
  checkBlock(
    "rubric",
    items.filter((item) => !(isStatement(item) && isAmending(item))),
    report,
  );
}

function isAmending(statement: StatementNode): boolean {
  const keyword = keywordOf(statement);
  return allowedIn("amendment", keyword) !== null && allowedIn("rubric", keyword) === null;
}

/** A part that is changed holds what is new about it, and no parts. */
function checkChanged(statement: StatementNode, report: Report): void {
  if (statement.kind !== "Part") checkBlock("change", [statement], report);
  else checkBlock(`change ${statement.level}`, itemsOf(statement), report, statement.weight !== null);
}

/** The inside of a block whose head could not be read is judged by the head's word, if that is known. */
function checkBadBlock(keyword: string, items: readonly ItemNode[], report: Report): void {
  const block = (["rubric", "dimension", "variable", "indicator"] as const).find((one) => one === keyword);
  if (block !== undefined) checkBlock(block, items, report);
}

function reportRepeated(
  item: StatementNode,
  first: StatementNode | undefined,
  statement: string,
  report: Report,
): void {
  const label = { id: "pertama kali di sini", en: "first here" };
  const related = first === undefined ? [] : [{ span: keywordSpan(first), label }];
  const fixes = first !== undefined && sameTree(item, first) ? [deleting(item.span, statement)] : [];
  report(repeatedStatement, keywordSpan(item), { statement }, { related, fixes });
}

function firstOf(items: readonly ItemNode[], statement: string, besides: ItemNode): StatementNode | undefined {
  return items.filter(isStatement).find((item) => item !== besides && keywordOf(item) === statement);
}

function isStatement(item: ItemNode): item is StatementNode {
  return item.kind !== "BadItem" && item.kind !== "StrayBrace";
}

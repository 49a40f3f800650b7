import { match } from "ts-pattern";
import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { deleting } from "../../diagnostics/fix.js";
import { descendants } from "../../syntax/children.js";
import { type Keyword, writtenLike } from "../../syntax/keywords.js";
import { sameTree } from "../../syntax/same-tree.js";
import { itemsOf, mayHoldBad } from "../../syntax/select.js";
import type { FileNode, ItemNode, RubricNode, StatementNode } from "../../syntax/tree.js";
import type { Localized } from "../../text/localized.js";
import type { Span } from "../../text/span.js";

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

type BlockKind = "file" | "rubric" | "amendment" | "dimension" | "variable" | "indicator";
type Allowed = "one" | "many";

/** What any part may hold beside what is its own. */
const OF_EVERY_PART = {
  weight: "one",
  code: "one",
  law: "many",
  "applies when": "one",
  "may be n/a": "one",
  "not applicable": "one",
  "rounded to": "one",
} as const;

const OF_A_GROUP = { ...OF_EVERY_PART, "weights total": "one", variable: "many", indicator: "many" } as const;

const OF_AN_AMENDMENT = {
  title: "one",
  issuer: "one",
  "in force": "one",
  law: "many",
  source: "many",
  example: "many",
} as const;

const BLOCKS: Readonly<
  Record<BlockKind, { readonly words: Localized; readonly allowed: Readonly<Record<string, Allowed>> }>
> = {
  file: { words: { id: "berkas, di luar rubrik", en: "the file, outside the rubric" }, allowed: { rubric: "many" } },
  rubric: {
    words: { id: "rubrik", en: "a rubric" },
    allowed: {
      ...OF_AN_AMENDMENT,
      score: "one",
      missing: "one",
      "not applicable": "one",
      "undisclosed weights": "one",
      "weights total": "one",
      fact: "many",
      scale: "many",
      dimension: "many",
      variable: "many",
      indicator: "many",
      category: "many",
      rule: "many",
      verdict: "one",
      level: "many",
      rank: "many",
    },
  },
  amendment: {
    words: { id: "perubahan rubrik (`amends`)", en: "an amendment (`amends`)" },
    allowed: {
      ...OF_AN_AMENDMENT,
      change: "many",
      add: "many",
      remove: "many",
      rename: "many",
      split: "many",
      merge: "many",
    },
  },
  dimension: { words: { id: "dimensi", en: "a dimension" }, allowed: OF_A_GROUP },
  variable: { words: { id: "variabel", en: "a variable" }, allowed: OF_A_GROUP },
  indicator: {
    words: { id: "indikator", en: "an indicator" },
    allowed: { ...OF_EVERY_PART, scale: "one", observations: "one" },
  },
};

/** Reports statements in the wrong block, doubled ones, and those that a rubric cannot do without. */
export function checkStatementPlaces(file: FileNode, report: Report): void {
  checkBlock("file", file.items, report);
}

/** Reports weights and reasons that one head or one statement gives twice. */
export function checkRepeatedClauses(rubric: RubricNode, report: Report): void {
  for (const node of descendants(rubric)) {
    if (node.kind === "Provenance") {
      for (const { text, span } of node.repeated) report(repeatedStatement, span, { statement: text });
    }
    if (node.kind !== "Part") continue;
    for (const { span } of node.otherWeights) {
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

function checkBlock(block: BlockKind, items: readonly ItemNode[], report: Report, headWeight = false): void {
  const seen = new Set<string>(headWeight ? ["weight"] : []);
  const { allowed, words } = BLOCKS[block];
  for (const item of items) {
    if (item.kind === "BadItem") checkBadBlock(item.keyword, item.items, report);
    if (!isStatement(item)) continue;
    const statement = keywordOf(item);
    const span = { start: item.span.start, end: item.span.start + statement.length };
    if (allowed[statement] === undefined) {
      report(misplacedStatement, span, { statement, block: words, places: placesOf(statement) });
    } else if (allowed[statement] === "one" && seen.has(statement)) {
      reportRepeated(item, firstOf(items, statement, item), statement, report);
    }
    seen.add(statement);
    checkInside(item, report);
  }
}

function checkInside(item: StatementNode, report: Report): void {
  if (item.kind === "Rubric") checkBlock(item.amends === null ? "rubric" : "amendment", item.block.items, report);
  if (item.kind === "Part") checkBlock(item.level, itemsOf(item), report, item.weight !== null);
}

/** The inside of a block whose head could not be read is judged by the head's word, if that is known. */
function checkBadBlock(keyword: string, items: readonly ItemNode[], report: Report): void {
  const kind = Object.keys(BLOCKS).find((block): block is BlockKind => block === keyword);
  if (kind !== undefined) checkBlock(kind, items, report);
}

function reportRepeated(
  item: StatementNode,
  first: StatementNode | undefined,
  statement: string,
  report: Report,
): void {
  const span = { start: item.span.start, end: item.span.start + statement.length };
  const related = first === undefined ? [] : [firstHere(first, statement)];
  const fixes = first !== undefined && sameTree(item, first) ? [deleting(item.span, statement)] : [];
  report(repeatedStatement, span, { statement }, { related, fixes });
}

function firstOf(items: readonly ItemNode[], statement: string, besides: ItemNode): StatementNode | undefined {
  return items.filter(isStatement).find((item) => item !== besides && keywordOf(item) === statement);
}

function firstHere({ span: { start } }: StatementNode, statement: string): { span: Span; label: Localized } {
  return { span: { start, end: start + statement.length }, label: { id: "pertama kali di sini", en: "first here" } };
}

function placesOf(statement: string): string {
  return Object.entries(BLOCKS)
    .filter(([kind, { allowed }]) => kind !== "file" && allowed[statement] !== undefined)
    .map(([kind]) => kind)
    .join(", ");
}

function isStatement(item: ItemNode): item is StatementNode {
  return item.kind !== "BadItem" && item.kind !== "StrayBrace";
}

function keywordOf(statement: StatementNode): string {
  return match(statement)
    .returnType<string>()
    .with({ kind: "Rubric" }, () => "rubric")
    .with({ kind: "Title" }, () => "title")
    .with({ kind: "Issuer" }, () => "issuer")
    .with({ kind: "InForce" }, () => "in force")
    .with({ kind: "Law" }, () => "law")
    .with({ kind: "Source" }, () => "source")
    .with({ kind: "Score" }, () => "score")
    .with({ kind: "Missing" }, () => "missing")
    .with({ kind: "Scale" }, () => "scale")
    .with({ kind: "Part" }, ({ level }) => level)
    .with({ kind: "Weight" }, () => "weight")
    .with({ kind: "Code" }, () => "code")
    .with({ kind: "Category" }, () => "category")
    .with({ kind: "WeightsTotal" }, () => "weights total")
    .with({ kind: "Undisclosed" }, () => "undisclosed weights")
    .with({ kind: "NotApplicable" }, () => "not applicable")
    .with({ kind: "MayBeNotApplicable" }, () => "may be n/a")
    .with({ kind: "Applies" }, () => "applies when")
    .with({ kind: "Observations" }, () => "observations")
    .with({ kind: "Rounded" }, () => "rounded to")
    .with({ kind: "Fact" }, () => "fact")
    .with({ kind: "Rule" }, () => "rule")
    .with({ kind: "Verdict" }, () => "verdict")
    .with({ kind: "Level" }, () => "level")
    .with({ kind: "Rank" }, () => "rank")
    .with({ kind: "Example" }, () => "example")
    .with({ kind: "Change" }, () => "change")
    .with({ kind: "Add" }, () => "add")
    .with({ kind: "Remove" }, () => "remove")
    .with({ kind: "Rename" }, () => "rename")
    .with({ kind: "Split" }, () => "split")
    .with({ kind: "Merge" }, () => "merge")
    .exhaustive();
}

import type { Report } from "../diagnostics/collect.js";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import type { Fix } from "../diagnostics/diagnostic.js";
import { adding } from "../diagnostics/fix.js";
import { counted } from "../text/counted.js";
import { match } from "../text/match.js";
import type { Span } from "../text/span.js";
import { type AnyNode, descendants, type EntryNode } from "./children.js";
import { braceOnItsOwn, closingBraces } from "./closing-brace.js";
import { closingQuotes } from "./closing-quote.js";
import { diagnoseBadItem, syntax } from "./diagnose-bad-item.js";
import type { Balance } from "./indentation.js";
import { isKeyword, writtenLike } from "./keywords.js";
import { nodesOf } from "./nodes-of.js";
import { oncePerOpenLine } from "./open-lines.js";
import type { BadItemNode, EntriesNode, FileNode, ReadAs } from "./tree.js";
import { unclosedText } from "./unclosed-text.js";
import { missingBrace, strayBrace } from "./wrong-brace.js";

/** How many unreadable statements are explained one by one. */
const MAX_EXPLAINED = 100;

export const typographicQuotes = defineDiagnostic<Record<string, never>>({
  code: "PTH1015",
  name: "typographic-quotes",
  severity: "error",
  id: {
    message: () => "teks ini memakai tanda petik tipografis",
    why: "Pengolah kata mengganti tanda petik lurus secara otomatis; hanya petik lurus yang mengapit teks.",
    hint: () => 'ganti dengan tanda petik lurus `"`',
  },
  en: {
    message: () => "this text has typographic quotes",
    why: "Word processors replace straight quotes on their own; only straight quotes delimit a text.",
    hint: () => 'replace them with straight quotes `"`',
  },
});

export const byteOrderMark = defineDiagnostic<Record<string, never>>({
  code: "PTH1010",
  name: "byte-order-mark",
  severity: "info",
  id: {
    message: () => "berkas diawali tanda urutan bita (BOM); tanda itu diabaikan",
    why: "Sebagian program Windows menambahkannya; artinya tidak ada bagi rubrik.",
    hint: () => "tidak perlu tindakan; simpan sebagai UTF-8 tanpa BOM bila mengganggu program lain",
  },
  en: {
    message: () => "the file begins with a byte order mark; it is ignored",
    why: "Some Windows programs add it; it means nothing to a rubric.",
    hint: () => "nothing needs to be done; save as UTF-8 without BOM if it disturbs other programs",
  },
});

export const carriageReturns = defineDiagnostic<Record<string, never>>({
  code: "PTH1011",
  name: "carriage-returns",
  severity: "info",
  id: {
    message: () => "baris berakhir dengan CR, seperti di Windows; artinya sama",
    why: "Akhir baris tidak mengubah arti rubrik, tetapi dua berkas dapat tampak berbeda padahal sama.",
    hint: () => "tidak perlu tindakan",
  },
  en: {
    message: () => "lines end with a carriage return, as on Windows; the meaning is the same",
    why: "Line ends do not change the meaning of a rubric, but two files may look different and be the same.",
    hint: () => "nothing needs to be done",
  },
});

export const tooManyBadItems = defineDiagnostic<{ more: number }>({
  code: "PTH1014",
  name: "too-many-errors",
  severity: "error",
  id: {
    message: ({ more }) => `masih ada ${more} bagian lain yang tidak dapat dibaca`,
    why: "Sebanyak ini biasanya berarti berkas ini bukan rubrik.",
    hint: () => "perbaiki yang pertama lebih dulu, lalu periksa lagi",
  },
  en: {
    message: ({ more }) => `${counted(more, "more part")} of the file cannot be read`,
    why: "So many usually mean that this file is not a rubric.",
    hint: () => "repair the first ones, then check again",
  },
});

/** What is known of a text before it is parsed. */
interface Known {
  /** What the indentation tells of braces that do not pair up; null when they do, or when it does not tell. */
  readonly balance: Balance | null;
  /** Whether a text is not closed. */
  readonly openTexts: boolean;
}

/** Reports everything in a tree that the grammar could read only by leniency. */
export function reportSyntax(file: FileNode, text: string, { balance, openTexts }: Known, report: Report): void {
  reportInvisible(text, report);
  if (!openTexts) {
    reportUnreadable(file, text, balance, report);
    return;
  }
  const { report: quiet, end } = oncePerOpenLine(text, report);
  reportUnreadable(file, text, balance, quiet);
  end();
}

function reportUnreadable(file: FileNode, text: string, balance: Balance | null, report: Report): void {
  const bad = nodesOf(file, "BadItem");
  for (const item of bad.slice(0, MAX_EXPLAINED)) diagnoseBadItem(item, text, report);
  reportStrings(file, text, report);
  const stray = nodesOf(file, "StrayBrace");
  // A rubric whose `{` is missing has one `}` too many; its own message says so already.
  const headless = file.items.some((item) => item.kind === "BadItem" && item.keyword === "rubric");
  for (const { span } of headless ? [] : stray.slice(0, MAX_EXPLAINED)) report(strayBrace, span, {});
  const more = Math.max(0, bad.length - MAX_EXPLAINED) + Math.max(0, stray.length - MAX_EXPLAINED);
  if (more > 0) report(tooManyBadItems, null, { more });
  reportOpenBlocks(file, text, report);
  if (balance !== null) reportBalance(balance, text, report);
}

function reportInvisible(text: string, report: Report): void {
  if (text.startsWith("\uFEFF")) report(byteOrderMark, { start: 0, end: 1 }, {});
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn >= 0) report(carriageReturns, { start: carriageReturn, end: carriageReturn + 1 }, {});
}

function reportStrings(file: FileNode, text: string, report: Report): void {
  const strings = nodesOf(file, "String");
  const open = strings.filter(({ closed }) => !closed);
  const owners = open.length === 0 ? [] : descendants(file).flatMap(ownersIn);
  for (const [index, { span }] of open.entries()) {
    const owner = index < MAX_EXPLAINED ? owners.findLast((one) => isInside(span, one.span)) : undefined;
    report(unclosedText, span, {}, { fixes: owner === undefined ? [] : closingQuotes(owner, span, text) });
  }
  for (const { closed, typographic, span } of strings) {
    if (closed && typographic) report(typographicQuotes, span, {}, { fixes: [straightened(span)] });
  }
}

/** The statements and entries directly in a node, with the name of what each is read as. */
function ownersIn(node: AnyNode): readonly Pick<BadItemNode, "span" | "readAs">[] {
  if (node.kind === "Entries") return node.entries.map((entry) => ({ span: entry.span, readAs: readAsOf(entry) }));
  if (!("items" in node)) return [];
  return node.items.map(({ span }) => ({ span, readAs: "Statement" }));
}

/** What an entry of a block is read as. */
function readAsOf(entry: EntriesNode<EntryNode>["entries"][number]): ReadAs {
  return match(entry)
    .returnType<ReadAs>()
    .with({ kind: "BadItem" }, ({ readAs }) => readAs)
    .with({ kind: "LevelEntry" }, { kind: "OptionEntry" }, () => "Entry")
    .with({ kind: "When" }, { kind: "NotMonotonic" }, () => "RuleClause")
    .with({ kind: "Given" }, { kind: "Expect" }, () => "ExampleEntry")
    .with(
      { kind: "FactOption" },
      { kind: "VerdictRow" },
      { kind: "ChecklistItem" },
      { kind: "Step" },
      ({ kind }) => kind,
    )
    .exhaustive();
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function straightened({ start, end }: Span): Fix {
  return {
    title: { id: 'tulis tanda petik lurus `"`', en: 'write straight quotes `"`' },
    edits: [
      { span: { start, end: start + 1 }, text: '"' },
      { span: { start: end - 1, end }, text: '"' },
    ],
  };
}

/** Of the blocks still open at the end of the file only the innermost is named: closing it is the next move. */
function reportOpenBlocks(file: FileNode, text: string, report: Report): void {
  const open = nodesOf(file, "Block", "Entries").filter(({ closed }) => !closed);
  const atEnd = open.findLast(({ span }) => span.end === text.length);
  for (const node of open) {
    if (node.span.end === text.length && node !== atEnd) continue;
    const { start } = node.span;
    report(missingBrace, { start, end: start + 1 }, {}, { fixes: closingBraces(node, file, text) });
  }
}

/** What only the indentation tells: where a block should have ended or begun. */
function reportBalance({ unclosed, headless, stray }: Balance, text: string, report: Report): void {
  for (const { open, before, end, indent } of unclosed.slice(0, MAX_EXPLAINED)) {
    const label = { id: "blok itu seharusnya berakhir sebelum baris ini", en: "it should end before this line" };
    const related = [{ span: { start: before, end: before + 1 }, label }];
    const fixes = indent === null ? [adding(end, " }")] : [braceOnItsOwn(end, indent, text)];
    report(missingBrace, { start: open, end: open + 1 }, {}, { related, fixes });
  }
  for (const { word, end } of headless.slice(0, MAX_EXPLAINED)) {
    const like = isKeyword(word) ? writtenLike(word) : "`{ ... }`";
    const facts = {
      found: "",
      expected: { id: "`{`", en: "`{`" },
      suggestion: null,
      advice: null,
      like,
      example: null,
    };
    report(syntax, { start: end, end: end + 1 }, facts, { fixes: [adding(end, " {")] });
  }
  for (const offset of stray.slice(0, MAX_EXPLAINED)) report(strayBrace, { start: offset, end: offset + 1 }, {});
}

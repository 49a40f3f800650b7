import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { isReadable, readable } from "../../syntax/readable.js";
import { ofKind } from "../../syntax/select.js";
import type { CategoryNode, NameNode, RubricNode, VerdictNode, VerdictRowNode } from "../../syntax/tree.js";
import { counted } from "../../text/counted.js";
import type { Span } from "../../text/span.js";
import { domainOf, type Symbols, symbolsOf } from "../symbols.js";
import { checkValue } from "./condition-names.js";

export const verdictColumn = defineDiagnostic<{ name: string; isNumber: boolean }>({
  code: "PTH4047",
  name: "verdict-column",
  severity: "error",
  id: {
    message: ({ name, isNumber }) =>
      isNumber
        ? `\`${name}\` berupa angka, jadi tidak dapat menjadi kolom putusan`
        : `kolom \`${name}\` ditulis dua kali`,
    why: "Tabel putusan harus memuat setiap kemungkinan tepat sekali; kolomnya `category` dan fakta ya/tidak atau pilihan.",
    hint: ({ isNumber }) => (isNumber ? "nyatakan fakta itu sebagai pilihan" : "hapus salah satu"),
  },
  en: {
    message: ({ name, isNumber }) =>
      isNumber
        ? `\`${name}\` is a number, so it cannot be a column of a verdict`
        : `the column \`${name}\` is written twice`,
    why: "A verdict table must hold every case exactly once; its columns are `category` and yes/no or choice facts.",
    hint: ({ isNumber }) => (isNumber ? "declare that fact as a choice" : "delete one of them"),
  },
});

export const verdictCells = defineDiagnostic<{ cells: number; columns: number }>({
  code: "PTH4048",
  name: "verdict-cells",
  severity: "error",
  id: {
    message: ({ cells, columns }) => `baris ini berisi ${cells} sel, padahal tabelnya berkolom ${columns}`,
    why: "Setiap baris menyebut nilai untuk setiap kolom, dalam urutan yang sama.",
    hint: () => "pisahkan sel dengan koma; tulis `any` untuk nilai apa pun",
  },
  en: {
    message: ({ cells, columns }) =>
      `this row has ${counted(cells, "cell")}, but the table has ${counted(columns, "column")}`,
    why: "Every row names a value for every column, in the same order.",
    hint: () => "separate cells by commas; write `any` for any value",
  },
});

export const verdictGap = defineDiagnostic<{
  missing: string;
  more: number;
  /** The columns of a table that was inherited and no longer fits with what an amendment changes. */
  inherited: string | null;
}>({
  code: "PTH4049",
  name: "verdict-gap",
  severity: "error",
  id: {
    message: ({ missing, more, inherited }) => {
      const cases = `\`${missing}\`${more > 0 ? ` dan ${more} kemungkinan lain` : ""}`;
      return inherited === null
        ? `tidak ada putusan untuk ${cases}`
        : `tabel yang diwarisi, \`verdict by ${inherited}\`, tidak mempunyai putusan untuk ${cases}`;
    },
    why: "Setiap hasil harus mempunyai tepat satu putusan.",
    hint: ({ missing, inherited }) =>
      inherited === null
        ? `tambahkan baris: \`${missing} gives "..."\``
        : `tulis tabel itu lagi seutuhnya, dengan baris yang baru: \`change verdict by ${inherited} { ... ${missing} gives "..." }\``,
  },
  en: {
    message: ({ missing, more, inherited }) => {
      const cases = `\`${missing}\`${more > 0 ? ` and ${counted(more, "more case")}` : ""}`;
      return inherited === null
        ? `there is no verdict for ${cases}`
        : `the inherited table \`verdict by ${inherited}\` has no verdict for ${cases}`;
    },
    why: "Every outcome must have exactly one verdict.",
    hint: ({ missing, inherited }) =>
      inherited === null
        ? `add a row: \`${missing} gives "..."\``
        : `write that table again as a whole, with the new row: \`change verdict by ${inherited} { ... ${missing} gives "..." }\``,
  },
});

export const verdictOverlap = defineDiagnostic<{ doubled: string }>({
  code: "PTH4050",
  name: "verdict-overlap",
  severity: "error",
  id: {
    message: ({ doubled }) => `\`${doubled}\` sudah diputuskan oleh baris sebelumnya`,
    why: "Dua putusan untuk satu hasil saling bertentangan, dan tidak ada yang dipilih diam-diam.",
    hint: () => "persempit salah satu baris, atau hapus",
  },
  en: {
    message: ({ doubled }) => `\`${doubled}\` is already decided by a row before`,
    why: "Two verdicts for one outcome conflict, and none is picked silently.",
    hint: () => "narrow one of the rows, or delete it",
  },
});

export const verdictTooLarge = defineDiagnostic<{ most: number }>({
  code: "PTH4051",
  name: "verdict-too-large",
  severity: "error",
  id: {
    message: ({ most }) => `tabel putusan ini mempunyai lebih dari ${most} kemungkinan`,
    why: "Kelengkapan diperiksa dengan melihat setiap kemungkinan; jumlahnya dibatasi supaya pemeriksaan selalu selesai.",
    hint: () => "pakai lebih sedikit kolom",
  },
  en: {
    message: ({ most }) => `this verdict table has more than ${most} cases`,
    why: "Completeness is checked by looking at every case; their number is bounded so that checking always ends.",
    hint: () => "use fewer columns",
  },
});

/** Reports verdict tables that leave a case out, decide one twice, or cannot be read as a table. */
export function checkVerdictTables(rubric: RubricNode, report: Report): void {
  const symbols = symbolsOf(rubric);
  const categories = ofKind(rubric.block.items, "Category");
  for (const verdict of ofKind(rubric.block.items, "Verdict")) checkTable(verdict, symbols, categories, report);
}

/** The words that a column may hold, or null when that is not known. */
type Domain = readonly string[] | null;

function checkTable(verdict: VerdictNode, symbols: Symbols, categories: readonly CategoryNode[], report: Report): void {
  const { columns, rows } = verdict;
  const domains = columns.map((column, index) => domainOfColumn(column, index, verdict, symbols, report));
  const readableRows = readable(rows);
  for (const row of readableRows) checkRow(row, verdict, domains, report);
  const known = domains.flatMap((domain) => (domain === null ? [] : [domain]));
  const fits = readableRows.every(({ cells }) => cells.length === columns.length);
  if (symbols.isIncomplete || !isReadable(rows) || !fits || known.length < columns.length) return;
  checkCases(verdict, readableRows, known, categories, report);
}

function domainOfColumn(
  column: NameNode,
  index: number,
  { columns }: VerdictNode,
  symbols: Symbols,
  report: Report,
): Domain {
  const { facts, categories } = symbols;
  const { text: name, span } = column;
  if (columns.findIndex(({ text }) => text === name) < index) {
    report(verdictColumn, span, { name, isNumber: false });
    return null;
  }
  if (name === "category") return [...categories];
  const fact = facts.get(name);
  if (fact === undefined) {
    return null;
  }
  const domain = domainOf(fact);
  if (domain.kind === "words") return domain.words;
  if (domain.kind === "unknown") return null; // its options have their own messages
  report(verdictColumn, span, { name, isNumber: true });
  return null;
}

function checkRow(row: VerdictRowNode, { columns }: VerdictNode, domains: readonly Domain[], report: Report): void {
  const { cells } = row;
  if (cells.length !== columns.length) {
    const span = { start: row.span.start, end: cells.at(-1)?.span.end ?? row.span.end };
    report(verdictCells, span, { cells: cells.length, columns: columns.length });
    return;
  }
  for (const [index, { values }] of cells.entries()) {
    const column = columns[index];
    const domain = domains[index];
    if (values === null || column === undefined || domain == null || column.text === "category") continue;
    for (const value of values) checkValue(value, column.text, domain, report);
  }
}

const MOST_CASES = 20_000;

function checkCases(
  verdict: VerdictNode,
  rows: readonly VerdictRowNode[],
  domains: readonly (readonly string[])[],
  categories: readonly CategoryNode[],
  report: Report,
): void {
  if (domains.reduce((cases, domain) => cases * domain.length, 1) > MOST_CASES) {
    report(verdictTooLarge, changedColumns(verdict)[0]?.span ?? wordOf(verdict), { most: MOST_CASES });
    return;
  }
  // A value that is not known has its own message; what it was meant to cover is not missing too.
  if (!rows.every((row) => isKnown(row, domains))) return;
  const missing: (readonly string[])[] = [];
  const overlapping = new Set<VerdictRowNode>();
  for (const one of combinations(domains)) {
    const [first, second] = rows.filter((row) => covers(row, one));
    if (first === undefined) missing.push(one);
    if (second === undefined || overlapping.has(second)) continue;
    overlapping.add(second);
    const place = { start: second.span.start, end: second.cells.at(-1)?.span.end ?? second.span.end };
    const label = { id: "baris sebelumnya", en: "the row before" };
    const related = first === undefined ? [] : [{ span: first.cells[0]?.span ?? first.span, label }];
    report(verdictOverlap, place, { doubled: one.join(", ") }, { related });
  }
  reportGap(missing, verdict, rows, categories, report);
}

function reportGap(
  missing: readonly (readonly string[])[],
  verdict: VerdictNode,
  rows: readonly VerdictRowNode[],
  categories: readonly CategoryNode[],
  report: Report,
): void {
  const [some] = missing;
  if (some === undefined || verdict.columns.length === 0) return;
  const place = changedBy(some, verdict, rows, categories);
  const inherited = place === null ? null : verdict.columns.map(({ text }) => text).join(", ");
  const facts = { missing: some.join(", "), more: missing.length - 1, inherited };
  report(verdictGap, place ?? wordOf(verdict), facts);
}

function wordOf({ span }: VerdictNode): Span {
  return { start: span.start, end: span.start + "verdict".length };
}

function isKnown({ cells }: VerdictRowNode, domains: readonly (readonly string[])[]): boolean {
  return cells.every(({ values }, index) => values?.every(({ text }) => domains[index]?.includes(text)) ?? true);
}

/** What brought a case into an inherited table, or null. */
function changedBy(
  values: readonly string[],
  verdict: VerdictNode,
  rows: readonly VerdictRowNode[],
  categories: readonly CategoryNode[],
): Span | null {
  const changed = changedColumns(verdict);
  const valueIn = (column: NameNode): string | undefined => values[verdict.columns.indexOf(column)];
  const isNew = (column: NameNode): boolean => !isNamed(valueIn(column), verdict.columns.indexOf(column), rows);
  const column = changed.find(isNew) ?? changed[0];
  const added = categories.find(({ name }) => column?.text === "category" && name.text === valueIn(column));
  return added?.name.span ?? column?.span ?? null;
}

/** The columns that stand elsewhere: where a statement changed what they may hold. */
function changedColumns({ columns, span }: VerdictNode): readonly NameNode[] {
  return columns.filter((column) => column.span.start < span.start || column.span.end > span.end);
}

function isNamed(value: string | undefined, column: number, rows: readonly VerdictRowNode[]): boolean {
  return rows.some(({ cells }) => cells[column]?.values?.some(({ text }) => text === value));
}

function covers({ cells }: VerdictRowNode, values: readonly string[]): boolean {
  return cells.every((cell, index) => cell.values?.some(({ text }) => text === values[index]) ?? true);
}

/** Every combination of one word of each domain. */
function combinations(domains: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return domains.reduce<readonly (readonly string[])[]>(
    (all, domain) => all.flatMap((one) => domain.map((word) => [...one, word])),
    [[]],
  );
}

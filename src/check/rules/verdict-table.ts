import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { isReadable, readable } from "../../syntax/readable.js";
import { ofKind } from "../../syntax/select.js";
import type { NameNode, RubricNode, VerdictNode, VerdictRowNode } from "../../syntax/tree.js";
import { counted } from "../../text/counted.js";
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

export const verdictGap = defineDiagnostic<{ missing: string; more: number }>({
  code: "PTH4049",
  name: "verdict-gap",
  severity: "error",
  id: {
    message: ({ missing, more }) =>
      `tidak ada putusan untuk \`${missing}\`${more > 0 ? ` dan ${more} kemungkinan lain` : ""}`,
    why: "Setiap hasil harus mempunyai tepat satu putusan.",
    hint: ({ missing }) => `tambahkan baris: \`${missing} gives "..."\``,
  },
  en: {
    message: ({ missing, more }) =>
      `there is no verdict for \`${missing}\`${more > 0 ? ` and ${counted(more, "more case")}` : ""}`,
    why: "Every outcome must have exactly one verdict.",
    hint: ({ missing }) => `add a row: \`${missing} gives "..."\``,
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
  for (const verdict of ofKind(rubric.block.items, "Verdict")) checkTable(verdict, symbols, report);
}

/** The words that a column may hold, or null when that is not known. */
type Domain = readonly string[] | null;

function checkTable(verdict: VerdictNode, symbols: Symbols, report: Report): void {
  const { columns, rows } = verdict;
  const domains = columns.map((column, index) => domainOfColumn(column, index, verdict, symbols, report));
  const readableRows = readable(rows);
  for (const row of readableRows) checkRow(row, verdict, domains, report);
  const known = domains.flatMap((domain) => (domain === null ? [] : [domain]));
  const fits = readableRows.every(({ cells }) => cells.length === columns.length);
  if (symbols.isIncomplete || !isReadable(rows) || !fits || known.length < columns.length) return;
  checkCases(verdict, readableRows, known, report);
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
  { columns, span }: VerdictNode,
  rows: readonly VerdictRowNode[],
  domains: readonly (readonly string[])[],
  report: Report,
): void {
  const word = { start: span.start, end: span.start + "verdict".length };
  if (domains.reduce((cases, domain) => cases * domain.length, 1) > MOST_CASES) {
    report(verdictTooLarge, word, { most: MOST_CASES });
    return;
  }
  // A value that is not known has its own message; what it was meant to cover is not missing too.
  const isKnown = rows.every(({ cells }) =>
    cells.every(({ values }, index) => values?.every(({ text }) => domains[index]?.includes(text)) ?? true),
  );
  if (!isKnown) return;
  const missing: string[] = [];
  const overlapping = new Set<VerdictRowNode>();
  for (const one of combinations(domains)) {
    const [first, second] = rows.filter((row) => covers(row, one));
    if (first === undefined) missing.push(one.join(", "));
    if (second === undefined || overlapping.has(second)) continue;
    overlapping.add(second);
    const place = { start: second.span.start, end: second.cells.at(-1)?.span.end ?? second.span.end };
    const label = { id: "baris sebelumnya", en: "the row before" };
    const related = first === undefined ? [] : [{ span: first.cells[0]?.span ?? first.span, label }];
    report(verdictOverlap, place, { doubled: one.join(", ") }, { related });
  }
  const [some] = missing;
  if (some !== undefined && columns.length > 0) report(verdictGap, word, { missing: some, more: missing.length - 1 });
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

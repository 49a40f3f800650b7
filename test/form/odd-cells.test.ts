import type { Cell, Workbook } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { readCsvForm } from "../../src/form/csv/read-csv-form.js";
import { writeCsvForm } from "../../src/form/csv/write-csv-form.js";
import { readWorkbook } from "../../src/form/workbook/read-workbook.js";
import { writeWorkbook } from "../../src/form/workbook/write-workbook.js";
import type { Rubric } from "../../src/model/rubric.js";
import { ALL_SCALES } from "./all-scales.js";
import { answer, edited, find } from "./edit-workbook.js";

/** A rubric with options that are called as people write `n/a`. */
const OPTIONS = compileRubric(`rubric signs 2024 {
  title "Papan" en "Signs"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  not applicable parts are redistributed
  dimension front "Depan" en "Front" weight 100% {
    indicator board "Papan" {
      weight 100%
      may be n/a
      scale choice { open "Buka" points 100  na "Tidak ada" points 0  other "Tidak berlaku" points 40 }
    }
  }
  category A "Tinggi" zone green from 80
  category B "Rendah" zone red from 0
}`).rubric as Rubric;

function evidenceOf(rubric: Rubric, board: string): readonly Evidence[] {
  const { evidence } = readEvidence(rubric, { subject: "a", answers: { board } });
  return evidence === null ? [] : [evidence];
}

describe("an option that is called as n/a is written", () => {
  it.each(["open", "na", "other", "n/a"])("should be read back as %s from both forms", async (board) => {
    const evidence = evidenceOf(OPTIONS, board);
    const { bytes } = await writeWorkbook(OPTIONS, { evidence });
    const { subjects } = await readWorkbook(OPTIONS, bytes ?? new Uint8Array());
    expect(subjects[0]?.data["answers"]).toEqual({ board });
    const flat = readCsvForm(OPTIONS, { name: "form.csv", text: writeCsvForm(OPTIONS, { evidence }) });
    expect(flat.subjects[0]?.data["answers"]).toEqual({ board });
  });

  it("should be what was meant where it is typed, and n/a in any other words", async () => {
    const { bytes } = await writeWorkbook(OPTIONS);
    const typed = async (text: string): Promise<unknown> => {
      const changed = await edited(bytes ?? new Uint8Array(), (book) => answer(book, "board", text));
      return (await readWorkbook(OPTIONS, changed)).subjects[0]?.data["answers"];
    };
    expect(await typed(" NA ")).toEqual({ board: "na" });
    expect(await typed("tidak berlaku")).toEqual({ board: "other" });
    expect(await typed("N/A")).toEqual({ board: "n/a" });
  });
});

const whole = compileRubric(ALL_SCALES).rubric as Rubric;
const { evidence } = readEvidence(whole, { subject: "a", answers: { share: 50, days: 3, shown: "ya" } });
const form = (await writeWorkbook(whole, { evidence: evidence === null ? [] : [evidence] })).bytes ?? new Uint8Array();

/** What is said of the form after a change, as `CODE place`, and the answers that are left. */
async function said(bytes: Uint8Array): Promise<{ readonly said: readonly string[]; readonly answers: unknown }> {
  const { diagnostics, subjects } = await readWorkbook(whole, bytes);
  const all = [...diagnostics, ...subjects.flatMap(({ read }) => read.diagnostics)];
  return { said: all.map(({ code, path }) => `${code} ${path}`), answers: subjects[0]?.data["answers"] };
}

const changed = async (change: (book: Workbook) => void): Promise<Awaited<ReturnType<typeof said>>> =>
  said(await edited(form, change));

/** Changes what is kept of the cell of an answer, and gives the name of the cell. */
function keep(book: Workbook, key: string, change: (cell: Cell) => Cell): string {
  const { sheet, row, answer: column } = find(book, key);
  const cell = change(sheet.cells?.get(`${row},${column}`) ?? { value: null, type: "empty" });
  const cells = sheet.rows[row];
  if (cells !== undefined) cells[column] = cell.value;
  sheet.cells?.set(`${row},${column}`, cell);
  return `${sheet.name}!${String.fromCharCode(65 + column)}${row + 1}`;
}

const OTHERS = { shown: "ya", days: 3 };

describe("a cell that shows something else than it stores", () => {
  it.each(["0%", "0.00%", "[Red]0 %"])("should be refused when it is a percentage, as in %s", async (numFmt) => {
    let place = "";
    const { said, answers } = await changed((book) => {
      place = keep(book, "share", ({ style }) => ({ value: 0.5, type: "number", style: { ...style, numFmt } }));
    });
    expect(said).toEqual([`PTH7325 ${place}`]);
    expect(answers).toEqual(OTHERS);
  });

  it("should be read when its format keeps the number as it is", async () => {
    for (const numFmt of ["0.00", '0 "hari"', "# ?/?", "[$Rp-421]#,##0"]) {
      const { said, answers } = await changed((book) =>
        keep(book, "share", ({ style }) => ({ value: 12.5, type: "number", style: { ...style, numFmt } })),
      );
      expect({ numFmt, said, answers }).toEqual({ numFmt, said: [], answers: { ...OTHERS, share: 12.5 } });
    }
  });

  it("should be told as a date, even one that no calendar has", async () => {
    let place = "";
    const { said } = await changed((book) => {
      const numFmt = "yyyy-mm-dd";
      place = keep(book, "share", ({ style }) => ({ value: 1e15, type: "number", style: { ...style, numFmt } }));
    });
    expect(said).toEqual([`PTH7321 ${place}`]);
  });

  it("should be told as a formula when one in another cell fills it, too", async () => {
    const places: string[] = [];
    const { said, answers } = await changed((book) => {
      const [first = "", last = ""] = ["share", "days"].map((key) => keep(book, key, (cell) => cell).split("!")[1]);
      const array = { formula: "ROW(A1:A2)", formulaType: "array", formulaRef: `${first}:${last}` } as const;
      places.push(keep(book, "share", () => ({ value: 50, type: "formula", ...array, formulaResult: 50 })));
      places.push(keep(book, "days", () => ({ value: 3, type: "number" })));
    });
    expect(said).toEqual(places.map((place) => `PTH7320 ${place}`));
    expect(answers).toEqual({ shown: "ya" });
  });
});

describe("a row with levels that have no words", () => {
  it("should list them on one line, so that the row is not high", async () => {
    const { bytes } = await writeWorkbook(whole);
    let cells: readonly unknown[] = [];
    await edited(bytes ?? new Uint8Array(), (book) => {
      const { sheet, row } = find(book, "queue#1");
      cells = sheet.rows[row] ?? [];
    });
    expect(cells).toContain("0, 1, 2, 3");
  });
});

describe("a name that cannot be used", () => {
  it("should be told at its own cell, not at that of the identifier", async () => {
    const bytes = await edited(form, (book) => answer(book, "subject/name", "Dinas\nKesehatan"));
    const rowOf = async (key: string): Promise<number> => {
      let row = 0;
      await edited(form, (book) => {
        row = find(book, key).row + 1;
      });
      return row;
    };
    expect((await said(bytes)).said).toEqual([`PTH5018 Sampul!D${await rowOf("subject/name")}`]);
    const nobody = await edited(bytes, (book) => answer(book, "subject/id", " "));
    expect((await said(nobody)).said).toEqual([`PTH5018 Sampul!D${await rowOf("subject/id")}`]);
  });
});

describe("a sheet that was changed around the answers", () => {
  it("should be refused with two columns of the same head, wherever the second stands", async () => {
    const { said } = await changed((book) => {
      const { sheet, row, answer: column } = find(book, "share");
      const [head, cells] = [sheet.rows[0], sheet.rows[row]];
      if (head === undefined || cells === undefined) throw new Error("no row");
      [head[20], cells[20]] = [head[column] ?? null, 99];
    });
    expect(said).toEqual(["PTH7317 Belakang!U1"]);
  });

  it("should be refused on the cover, too, and once", async () => {
    const { said } = await changed((book) => {
      const { sheet, row, answer: column } = find(book, "subject/id");
      const [head, cells] = [sheet.rows[row - 1], sheet.rows[row]];
      if (head === undefined || cells === undefined) throw new Error("no row");
      [head[column + 1], cells[column + 1]] = [head[column] ?? null, "b"];
    });
    expect(said.map((one) => one.split(" ")[0])).toEqual(["PTH7317"]);
  });

  it("should be known for its rubric after columns were put in", async () => {
    const { said, answers } = await changed((book) => {
      for (const sheet of book.sheets) {
        sheet.rows = sheet.rows.map(([key = null, ...others]) => [key, null, null, ...others]);
        sheet.cells?.clear();
        sheet.merges?.splice(0);
      }
    });
    expect({ said, answers }).toEqual({ said: [], answers: { ...OTHERS, share: 50 } });
  });

  it("should be refused in bounded time for ten thousand merges of everything", { timeout: 20_000 }, async () => {
    const { said } = await changed((book) => {
      const { sheet } = find(book, "share");
      while (sheet.rows.length < 19_000) sheet.rows.push(["x"]);
      const all = { startRow: 0, endRow: 1_048_575, startCol: 0, endCol: 16_383 };
      sheet.merges = Array.from({ length: 10_000 }, () => all);
    });
    expect(new Set(said)).toEqual(new Set(["PTH7315 Belakang!A1"]));
    expect(said.length).toBeLessThanOrEqual(100);
  });

  it("should be told of a hidden column with answers in it, and of no other", async () => {
    const { said, answers } = await changed((book) => {
      const { sheet, answer: column } = find(book, "share");
      sheet.columns = Array.from({ length: 12 }, (_, at) => ({ width: 20, hidden: at >= column }));
    });
    expect(said.map((one) => one.split(" ")[0])).toEqual(["PTH7314"]);
    expect(said[0]).toMatch(/^PTH7314 Belakang![A-Z]1$/);
    expect(answers).toEqual({ ...OTHERS, share: 50 });
  });

  it("should be told of a note beside no question", () => {
    const text = `${writeCsvForm(whole, { evidence: evidence === null ? [] : [evidence] })},1,,,,,lihat lampiran\r\n`;
    const { diagnostics } = readCsvForm(whole, { name: "form.csv", text });
    expect(diagnostics.map(({ code }) => code)).toEqual(["PTH7313"]);
  });

  it("should tell ten thousand unknown rows in bounded time, and of the first ones what was meant", async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `shar${index},1,,,50,,\r\n`).join("");
    const { diagnostics } = readCsvForm(whole, { name: "form.csv", text: writeCsvForm(whole) + rows });
    const hints = diagnostics.map(({ text }) => text.en.hint ?? "").filter((hint) => hint.includes("`share`"));
    expect(diagnostics).toHaveLength(10_000);
    expect(hints.length).toBeGreaterThan(0);
    expect(hints.length).toBeLessThanOrEqual(100);
  });

  it("should be refused as a flat form with two columns of the same head", () => {
    const text = writeCsvForm(whole)
      .replaceAll(/\r\n(?=.)/g, ",\r\n")
      .replace(",\r\n", ",answer\r\n");
    const { ok, diagnostics } = readCsvForm(whole, { name: "form.csv", text });
    expect({ ok, said: diagnostics.map(({ code, path }) => `${code} ${path}`) }).toEqual({
      ok: false,
      said: ["PTH7317 H1"],
    });
  });
});

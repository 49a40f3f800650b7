import { unzipSync, type Zippable, zipSync } from "fflate";
import type { Workbook } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { evidenceOfForm } from "../../src/form/evidence-of-form.js";
import { readWorkbook } from "../../src/form/workbook/read-workbook.js";
import { writeWorkbook } from "../../src/form/workbook/write-workbook.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { ALL_SCALES } from "./all-scales.js";
import { answer, edited, find } from "./edit-workbook.js";
import { everyAnswer } from "./every-answer.js";

const whole = compileRubric(ALL_SCALES).rubric as Rubric;
const { evidence } = readEvidence(whole, everyAnswer);
const written = await writeWorkbook(whole, { evidence: evidence === null ? [] : [evidence] });
const form = written.bytes ?? new Uint8Array();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of a file, as `CODE place`. */
async function said(bytes: Uint8Array): Promise<readonly string[]> {
  const read = evidenceOfForm(await readWorkbook(whole, bytes));
  return read.flatMap(({ diagnostics }) =>
    diagnostics.map(({ code, path }) => (path === null ? code : `${code} ${path}`)),
  );
}

const changed = async (change: (workbook: Workbook) => void): Promise<readonly string[]> =>
  said(await edited(form, change));

/** The package of the form with some of its files changed. */
function repacked(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = { ...unzipSync(form) };
  change(files);
  return zipSync(files as Zippable);
}

describe("a file that is no workbook", () => {
  it.each<readonly [string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "PTH7300"],
    ["a CSV named .xlsx", utf8("subject,parking\nunit-a,3\n"), "PTH7301"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), "PTH7301"],
    ["an OpenDocument workbook", zipSync({ "content.xml": utf8("<office/>") }), "PTH7301"],
    ["an .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)), "PTH7302"],
    ["half a workbook", form.subarray(0, form.length >> 1), "PTH7304"],
    ["an archive of something else", zipSync({ "a.xml": utf8("<a/>") }), "PTH7304"],
  ])("%s", async (_, bytes, code) => {
    expect(await said(bytes)).toEqual([code]);
  });

  it("should be told when it is locked with a password", async () => {
    const sheets = [{ name: "a", rows: [["a"]] }];
    expect(await said(await writeXlsx({ sheets, encryption: { password: "rahasia", spinCount: 1000 } }))).toEqual([
      "PTH7303",
    ]);
  });

  it("should be told when it is a workbook of somebody else", async () => {
    expect(await said(await writeXlsx({ sheets: [{ name: "Anggaran", rows: [["Belanja", 1000]] }] }))).toEqual([
      "PTH7307",
    ]);
  });

  it("should never throw, whatever byte of it is changed", async () => {
    for (let at = 0; at < form.length; at += 401) {
      const bytes = Uint8Array.from(form);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(Array.isArray((await readWorkbook(whole, bytes)).subjects)).toBe(true);
    }
  });
});

describe("a workbook that is too much", () => {
  it("should be refused before it is unpacked, for what it says of its size", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await said(bomb)).toEqual(["PTH7305"]);
  });

  it("should be refused while it is unpacked, when it says less than there is", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(70 * 1024 * 1024) });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 < bomb.length; at += 1)
      if (view.getUint32(at, true) === 70 * 1024 * 1024) view.setUint32(at, 1000, true);
    expect(await said(bomb)).toEqual(["PTH7305"]);
  });

  it("should be refused for a thousand and one files in it", async () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}.xml`, utf8("<a/>")]));
    expect(await said(zipSync(many))).toEqual(["PTH7305"]);
  });

  it("should be refused for 100,000 rows", { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [index]);
    expect(await said(await writeXlsx({ sheets: [{ name: "a", rows }] }))).toEqual(["PTH7305"]);
  });
});

describe("a workbook of another rubric", () => {
  it("should be refused with the difference", async () => {
    const read = await readWorkbook(rubrics.skm2017, form);
    expect(read.diagnostics.map(({ code, text }) => `${code} ${text.en.message}`)).toEqual([
      "PTH7308 this form was made for `all-scales@2024`, not for `skm@2017`",
    ]);
  });

  it("should be refused when the rubric has changed since", async () => {
    const { rubric } = compileRubric(ALL_SCALES.replace("from 80", "from 81"));
    const [one] = (await readWorkbook(rubric as Rubric, form)).diagnostics;
    expect(one?.code).toBe("PTH7309");
    expect(one?.text.id.message).toContain(whole.hash);
    expect(one?.text.id.message).toContain(rubric?.hash);
  });
});

describe("a workbook that somebody changed", () => {
  it("should be read without a word when nothing is wrong with it", async () => {
    expect(await changed(() => {})).toEqual([]);
  });

  it.each<readonly [string, (workbook: Workbook) => void, readonly string[]]>([
    ["a level by its words", (book) => answer(book, "level", "2 – =lengkap"), []],
    ["a level by its number", (book) => answer(book, "level", 2), []],
    ["a level as text", (book) => answer(book, "level", " 2 "), []],
    ["yes as a truth value", (book) => answer(book, "shown", true), []],
    ["yes in English", (book) => answer(book, "shown", "YES"), []],
    ["an option by its title", (book) => answer(book, "choice", "tutup"), []],
    ["a number in a text", (book) => answer(book, "share", "12.5"), ["PTH7323 Belakang!F4"]],
    ["a decimal comma", (book) => answer(book, "share", "12,5"), ["PTH5003 Belakang!F4"]],
    ["a word for a number", (book) => answer(book, "share", "banyak"), ["PTH5003 Belakang!F4"]],
    ["a number out of range", (book) => answer(book, "share", 101), ["PTH5002 Belakang!F4"]],
    ["half a level", (book) => answer(book, "level", 1.5), ["PTH5004 Depan!G4"]],
    ["an option that there is not", (book) => answer(book, "choice", "setengah"), ["PTH5005 Belakang!F3"]],
    ["n/a where it may not be", (book) => answer(book, "share", "n/a"), ["PTH5019 Belakang!F4"]],
    ["n/a where it may be", (book) => answer(book, "forms", "tidak berlaku"), []],
    [
      "n/a above items that are filled in",
      (book) => answer(book, "kit", "n/a"),
      ["PTH7324 Belakang!F17", "PTH5019 Belakang!F17"],
    ],
    ["no identifier", (book) => answer(book, "subject/id", " "), ["PTH5018 Sampul!D20"]],
    ["an item that is not ticked", (book) => answer(book, "kit:form", ""), ["PTH5022 Belakang!F17"]],
  ])("should say of %s", async (_, change, expected) => {
    const codes = await changed(change);
    expect(codes.map((one) => one.split(" ")[0])).toEqual(expected.map((one) => one.split(" ")[0]));
    for (const [index, one] of expected.entries())
      if (one.includes(" ")) expect(codes[index]).toMatch(/![A-Z]+[0-9]+$/);
  });

  it("should say in which cell a number as text, a date, a formula and an error stand, and keep the rest", async () => {
    const bytes = await edited(form, (book) => {
      answer(book, "share", new Date(Date.UTC(2024, 1, 1)));
      for (const [key, cell] of [
        ["days", { value: 3, type: "formula", formula: "1+2", formulaResult: 3 }],
        ["forms", { value: "#REF!", type: "error" }],
      ] as const) {
        const { sheet, row, answer: column } = find(book, key);
        const cells = sheet.rows[row];
        if (cells !== undefined) cells[column] = cell.value;
        sheet.cells?.set(`${row},${column}`, cell);
      }
    });
    const { subjects } = await readWorkbook(whole, bytes);
    const [one] = subjects;
    const address = (key: string, book: Workbook): string => {
      const { sheet, row, answer: column } = find(book, key);
      return `${sheet.name}!${String.fromCharCode(65 + column)}${row + 1}`;
    };
    let places: readonly string[] = [];
    await edited(form, (book) => {
      places = ["share", "days", "forms"].map((key) => address(key, book));
    });
    expect(one?.read.diagnostics.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual(
      [`PTH7321 ${places[0]}`, `PTH7320 ${places[1]}`, `PTH7322 ${places[2]}`].toSorted(),
    );
    expect(one?.read.ok).toBe(false);
    expect(one?.data["answers"]).toMatchObject({ shown: { answer: "ya" }, level: "2", choice: "open" });
  });

  it("should find rows by their keys after they were sorted, and after others were put in between", async () => {
    const sorted = await edited(form, (book) => {
      const { sheet } = find(book, "choice");
      const [head, ...rows] = sheet.rows;
      sheet.rows = [head ?? [], [], ["catatan sendiri"], ...rows.toReversed()];
      sheet.cells?.clear();
    });
    const { ok, subjects } = await readWorkbook(whole, sorted);
    const [before] = (await readWorkbook(whole, form)).subjects;
    // The name of an error is an error now, for the style of the cell is gone.
    const queue = ["3", { answer: "1", source: "loket 2" }];
    const answers = { ...(before?.data["answers"] as object), queue };
    expect({ ok, data: subjects[0]?.data }).toEqual({ ok: true, data: { ...before?.data, answers } });
  });

  it("should miss a sheet that was deleted, once", async () => {
    const codes = await changed((book) => {
      book.sheets.splice(1, 1);
    });
    expect(codes).toEqual(["PTH7311"]);
  });

  it("should miss a head that was changed, and say which one", async () => {
    const bytes = await edited(form, (book) => {
      const { sheet, answer: column } = find(book, "shown");
      const head = sheet.rows[0];
      if (head !== undefined) head[column] = "Skor";
      sheet.cells?.delete(`0,${column}`);
    });
    const { diagnostics } = await readWorkbook(whole, bytes);
    expect(diagnostics.map(({ code, text, path }) => `${code} ${path} ${text.id.message}`)).toEqual([
      "PTH7310 Depan!A1 kolom berkepala `Jawaban / Answer` tidak ditemukan di lembar ini",
    ]);
  });

  it("should refuse rows with the same key, with an unknown one, and answers without one", async () => {
    const codes = await changed((book) => {
      const { sheet, row, answer: column } = find(book, "shown");
      const copy = [...(sheet.rows[row] ?? [])];
      const unknown = copy.with(0, "shwn");
      const none = copy.with(0, null).with(column, "ya");
      sheet.rows.push(copy, unknown, none);
    });
    expect(codes.map((one) => one.split(" ")[0])).toEqual(["PTH7312", "PTH7313", "PTH7313"]);
  });

  it("should refuse answers that are merged", async () => {
    const codes = await changed((book) => {
      const { sheet, row, answer: column } = find(book, "shown");
      sheet.merges = [{ startRow: row, endRow: row + 1, startCol: column, endCol: column }];
    });
    expect(codes.map((one) => one.split(" ")[0])).toEqual(["PTH7315"]);
  });

  it("should say that hidden rows and sheets count", async () => {
    const codes = await changed((book) => {
      const { sheet, row } = find(book, "shown");
      sheet.rowDefs?.set(row, { hidden: true });
      find(book, "choice").sheet.hidden = true;
    });
    expect(codes.map((one) => one.split(" ")[0])).toEqual(["PTH7314", "PTH7314"]);
    const empty = await writeWorkbook(whole, { subjects: 1 });
    const unfilled = await edited(empty.bytes ?? new Uint8Array(), (book) => {
      find(book, "shown").sheet.rowDefs?.set(find(book, "shown").row, { hidden: true });
    });
    expect(await said(unfilled)).toEqual(["PTH7316"]);
  });

  it("should read a form with macros, and say that they are there", async () => {
    const bytes = repacked((files) => {
      files["xl/vbaProject.bin"] = utf8("macro");
    });
    expect(await said(bytes)).toEqual(["PTH7306"]);
  });

  it("should refuse the same subject twice", async () => {
    const twice = evidence === null ? [] : [evidence, evidence];
    const { bytes } = await writeWorkbook(whole, { evidence: twice });
    expect((await said(bytes ?? new Uint8Array())).map((one) => one.split(" ")[0])).toEqual(["PTH5014"]);
  });
});

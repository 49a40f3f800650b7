import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { duckdbRows } from "../../../src/cli/duckdb/read-duckdb-rows.js";
import { openInput } from "../../../src/cli/stream/input-file.js";
import { createRowScorer } from "../../../src/cli/stream/row-scorer.js";
import { compileRubric } from "../../../src/compile/compile-rubric.js";
import { type Folder, parquetOf, scoreFile, testFolder } from "../stream/score-file.js";

const folder = testFolder();

const TEXT = `rubric polos 2024 {
  title "Polos"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  not applicable parts are redistributed
  level service -> unit mean
  dimension papers weight 40% {
    indicator fee weight 50% { scale yes/no }
    indicator speed weight 50% { scale number 0..10 higher is better }
  }
  dimension place weight 60% {
    indicator desk weight 1/3 { scale choice { none "Tidak ada" points 0 some "Ada" points 50 full "Lengkap" points 100 } }
    indicator ramp weight 1/3 { may be n/a scale levels 0..4 }
    indicator staff weight 1/3 { scale count 0..14 full at 10 }
  }
  category good "Baik" from 50
  category poor "Kurang" from 0
}`;
const RUBRIC = folder.write("polos.rubric", TEXT);
const NAMES = ["subject", "name", "fee", "speed", "desk", "ramp", "staff", "within:unit", "note:fee"];

/** Cells as they are written most often, and what else people and programs write. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  fee: ["ya", "tidak", "yes", "no", "TRUE", "false", "true", "Ya", "1"],
  speed: ["0", "10", "7.5", "3.25", "2.0", "1e0", "-1", "11", "0.1234567", "05", "+3", "1,5"],
  desk: ["none", "some", "full", "Full", "ful", "n/a"],
  ramp: ["0", "1", "4", "5", "2.0", "+2", "007", "n/a", "x", "3.5", "1e0", "-0"],
  staff: ["0", "3", "10", "14", "15", "9.0", "-3", "99999999999999999999"],
  "within:unit": ["dinas-a", "dinas-b", "", "dinas ü"],
  "note:fee": ["", "sudah dilihat", "a, b", 'kata "x"'],
  name: ["", "Loket A", "Loket, B", "Loket Ö", "'=1+1"],
};
const ANYWHERE = ["", " ", "entah", " 2", "2 ", '""', "'; DROP TABLE patuh_rows; --"];

const row = (): fc.Arbitrary<readonly string[]> =>
  fc.tuple(
    ...NAMES.map((name) => {
      if (name === "subject")
        return fc.oneof(
          { weight: 8, arbitrary: fc.nat(60).map((one) => `unit-${one}`) },
          fc.constantFrom("", " unit-1", "unit ü", "=unit"),
        );
      const usual = CELLS[name] ?? [];
      return fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...usual.slice(0, 3)) },
        { weight: 2, arbitrary: fc.constantFrom(...usual) },
        { weight: 1, arbitrary: fc.constantFrom(...ANYWHERE) },
      );
    }),
  );

function csvCell(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvOf(rows: readonly (readonly string[])[], end = "\n"): string {
  return [NAMES, ...rows].map((cells) => `${cells.map(csvCell).join(",")}${end}`).join("");
}

/** What both engines make of a file, which must be the same. */
async function both(file: string, kind: "csv" | "parquet", form: "csv" | "json" = "csv", rubric = RUBRIC) {
  const rows = await scoreFile(folder, rubric, file, kind, { form, engine: "rows" });
  const duckdb = await scoreFile(folder, rubric, file, kind, { form, engine: "duckdb" });
  return { rows, duckdb };
}

async function byDuckdb(of: Folder, name: string, content: string | Uint8Array, kind: "csv" | "parquet" = "csv") {
  return scoreFile(of, RUBRIC, of.write(name, content), kind, { engine: "duckdb" });
}

const GOOD = "unit-1,Loket,ya,7.5,some,3,10,dinas-a,";
const HEADER = NAMES.join(",");

describe("duckdbRows", () => {
  it("should write the same bytes as the other engine, of any rows of a CSV file", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row(), { minLength: 1, maxLength: 60 }),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("csv" as const, "json" as const),
        async (rows, end, form) => {
          const { rows: expected, duckdb } = await both(folder.write("any.csv", csvOf(rows, end)), "csv", form);
          expect(duckdb).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("should do so of columns of text in a Parquet file", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row(), { minLength: 1, maxLength: 60 }), async (rows) => {
        const columns = Object.fromEntries(
          NAMES.map((name, index) => [
            name,
            rows.map((cells) => (cells[index] === "" ? null : (cells[index] ?? null))),
          ]),
        );
        const { rows: expected, duckdb } = await both(folder.write("any.parquet", parquetOf(columns, 16)), "parquet");
        expect(duckdb).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("should do so of typed columns, whose values are told as they are", async () => {
    const columnData = [
      { name: "subject", data: [1, 2, 3, 3, 5, 6], type: "INT32" as const },
      { name: "fee", data: [true, false, true, true, null, true], type: "BOOLEAN" as const },
      { name: "speed", data: [7.5, 0.1, 1e-7, 3, 11, -0], type: "DOUBLE" as const },
      { name: "desk", data: ["none", "some", "full", "full", "ful", "none"], type: "STRING" as const },
      { name: "ramp", data: [0n, 4n, 2n, 2n, 5n, 1n], type: "INT64" as const },
      { name: "staff", data: [3, 10, 2.5, 3, 1e20, Number.NaN], type: "DOUBLE" as const },
    ];
    const file = folder.write("typed.parquet", new Uint8Array(parquetWriteBuffer({ columnData })));
    const { rows, duckdb } = await both(file, "parquet");
    expect(duckdb).toEqual(rows);
    expect(rows.rejects.length).toBeGreaterThan(1);
  });

  it("should leave to the other engine only the rows that DuckDB did not score", async () => {
    const { rubric } = compileRubric(TEXT);
    if (rubric === null) throw new Error("the rubric of the test does not compile");
    const rows = [GOOD, GOOD.replace("unit-1", "unit-2"), GOOD.replace("unit-1,Loket,ya", "unit-3,Loket,")];
    const opened = await openInput(folder.write("few.csv", `${HEADER}\n${rows.join("\n")}\n`));
    if (!opened.ok) throw new Error("the file of the test cannot be opened");
    const exact = createRowScorer(rubric, {});
    const { batches, scorer } = duckdbRows(rubric, opened.input, "csv", {}, exact);
    const units: number[] = [];
    for await (const { plain } of batches) if (plain !== null) units.push(...scorer.scoreColumns(plain.columns).units);
    await opened.input.close();
    expect(units).toEqual([8000, 8000, Number.NaN]);
  });

  it("should keep the order and the numbers of many rows", { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => GOOD.replace("unit-1", `unit-${at % 29_999}`));
    const { rows: expected, duckdb } = await both(folder.write("many.csv", `${HEADER}\n${rows.join("\n")}`), "csv");
    expect(duckdb.out.join("\n") === expected.out.join("\n")).toBe(true);
    expect(duckdb.rejects).toEqual(expected.rejects);
    expect(duckdb.rejects[0]).toMatchObject({ row: 30_001, code: "PTH5014", first: 2 });
  });

  it("should pass over rows that hold nothing, as the other engine does", async () => {
    const empty = ",".repeat(NAMES.length - 1);
    const text = [HEADER, empty, GOOD, empty, empty, GOOD, empty].join("\n");
    const { rows, duckdb } = await both(folder.write("empty.csv", `${text}\n`), "csv");
    expect(duckdb).toEqual(rows);
  });

  it("should take a file whose name has letters that DuckDB reads as a pattern", async () => {
    folder.write("ab.csv", "nothing of use");
    const run = await byDuckdb(folder, "a[b]?*'.csv", `${HEADER}\n${GOOD}\n`);
    expect(run.out).toHaveLength(2);
    expect(run.status).toBe(0);
  });
});

describe("what DuckDB does not score", () => {
  it.each([
    ["a cell too few", "unit-2,Loket,ya"],
    ["one empty cell too many", `${GOOD},`],
    ["an empty line", ""],
    ["a quote within a cell", GOOD.replace("Loket", 'Lo"ket')],
    ["letters behind a quote", GOOD.replace("Loket", '"Lo"ket')],
    ["a line end in quotes", GOOD.replace("Loket", '"Lo\nket"')],
    ["a quote that is not closed", GOOD.replace("Loket", '"Loket')],
    ["another line end", `${GOOD.replace("unit-1", "unit-2")}\r`],
  ])("should refuse a CSV file with %s, and write nothing", async (_, line) => {
    const run = await byDuckdb(
      folder,
      "form.csv",
      `${HEADER}\n${GOOD}\n${line}\n${GOOD.replace("unit-1", "unit-9")}\n`,
    );
    expect(run.err).toContain("PTH7206");
    expect(run.err).toContain("row 3");
    expect([run.status, run.out, run.rejects]).toEqual([1, [], []]);
  });

  it("should refuse a CSV file with a row that is not UTF-8, and take one with letters beyond ASCII", async () => {
    const text = `${HEADER}\n${GOOD.replace("Loket", "Lokét")}\n`;
    expect((await byDuckdb(folder, "good.csv", text)).status).toBe(0);
    const run = await byDuckdb(folder, "latin.csv", Buffer.from(text, "latin1"));
    expect(run.err).toContain("PTH7206");
    expect(run.err).toContain("row 2");
  });

  it("should say of bad columns what the other engine says", async () => {
    const file = folder.write("columns.csv", `${HEADER.replace("ramp", "ramb")}\n${GOOD}\n`);
    const { rows, duckdb } = await both(file, "csv");
    expect(duckdb).toEqual(rows);
    expect(duckdb.err).toContain("PTH7250");
    const none = await both(folder.write("none.csv", ""), "csv");
    expect(none.duckdb).toEqual(none.rows);
  });

  it("should refuse a rubric with a rule", async () => {
    const rule = TEXT.replace(
      "category good",
      'fact shut yes/no "Tutup"\n rule shut { when shut then subtract 5 }\n category good',
    );
    const run = await scoreFile(
      folder,
      folder.write("rule.rubric", rule),
      folder.write("rule.csv", `${HEADER}\n${GOOD}\n`),
      "csv",
      { engine: "duckdb" },
    );
    expect(run.err).toContain("PTH7205");
    expect(run.status).toBe(1);
  });

  it("should refuse a column of floats of 32 bits", async () => {
    const columnData = [
      { name: "subject", data: ["a"], type: "STRING" as const },
      { name: "fee", data: ["ya"], type: "STRING" as const },
      { name: "speed", data: [7.5], type: "FLOAT" as const },
      { name: "desk", data: ["none"], type: "STRING" as const },
      { name: "ramp", data: [1], type: "INT32" as const },
      { name: "staff", data: [1], type: "INT32" as const },
    ];
    const run = await byDuckdb(folder, "f.parquet", new Uint8Array(parquetWriteBuffer({ columnData })), "parquet");
    expect(run.err).toContain("PTH7208");
  });

  it("should say that a Parquet file is damaged in the middle, and leave no file", async () => {
    const length = 40_000;
    const texts = (of: (at: number) => string): string[] => Array.from({ length }, (_, at) => of(at));
    const bytes = parquetOf(
      {
        subject: texts((at) => `unit-${at}`),
        fee: texts(() => "ya"),
        speed: texts((at) => `${at % 10}.5`),
        desk: texts(() => "some"),
        ramp: texts((at) => String(at % 5)),
        staff: texts((at) => String(at % 14)),
      },
      4000,
    );
    bytes.fill(0xff, Math.floor(bytes.length * 0.6), Math.floor(bytes.length * 0.7));
    const run = await byDuckdb(folder, "damaged.parquet", bytes, "parquet");
    expect(run.err).toContain("PTH7207");
    expect([run.status, run.out]).toEqual([1, []]);
  });

  it("should say how to install DuckDB where it is missing", async () => {
    const { rubric } = compileRubric(TEXT);
    const opened = await openInput(folder.write("one.csv", `${HEADER}\n${GOOD}\n`));
    if (!opened.ok || rubric === null) throw new Error("the test has no file or rubric");
    const missing = (): Promise<never> => Promise.reject(new Error("Cannot find package '@duckdb/node-api'"));
    const { batches } = duckdbRows(rubric, opened.input, "csv", {}, createRowScorer(rubric, {}), missing);
    const said = [];
    for await (const batch of batches) said.push(...batch.said);
    await opened.input.close();
    expect(said.map(({ code, text }) => [code, text.en.hint])).toEqual([
      ["PTH7204", "run `npm install @duckdb/node-api`, or score without `--engine duckdb`"],
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chunk, InputFile } from "../../../src/cli/stream/input-file.js";
import type { RowBatch } from "../../../src/cli/stream/input-row.js";
import { createBatchJudge } from "../../../src/cli/stream/judge-batch.js";
import { csvLines, jsonLines, type OutcomeLines } from "../../../src/cli/stream/outcome-line.js";
import { readCsvRows } from "../../../src/cli/stream/read-csv-rows.js";
import { readNdjsonRows } from "../../../src/cli/stream/read-ndjson-rows.js";
import { readParquetRows } from "../../../src/cli/stream/read-parquet-rows.js";
import { rejectLine } from "../../../src/cli/stream/reject.js";
import { createRowScorer } from "../../../src/cli/stream/row-scorer.js";
import { compileRubric } from "../../../src/compile/compile-rubric.js";
import { evaluate } from "../../../src/evaluate/evaluate.js";
import { readEvidence } from "../../../src/evidence/read-evidence.js";
import type { Rubric } from "../../../src/model/rubric.js";
import { parquetOf } from "./score-file.js";
import { chunksOf, utf8 } from "./streams.js";

function compiled(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  if (rubric === null) throw new Error(diagnostics.map(({ text: { en } }) => en.message).join("\n"));
  return rubric;
}

const NAMES = ["fee", "speed", "desk", "ramp"] as const;
const RUBRIC = compiled(`rubric plain 2024 {
  title "Polos"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  dimension papers weight 40% {
    indicator fee weight 50% { scale yes/no }
    indicator speed weight 50% { scale number 0..10 higher is better }
  }
  dimension place weight 60% {
    indicator desk weight 1/3 { scale choice { none "Tidak ada" points 0 some "Ada" points 50 full "Lengkap" points 100 } }
    indicator ramp weight 2/3 { scale levels 0..4 }
  }
  category good "Baik" from 50
  category poor "Kurang" from 0
}`);

/** What a run over some batches writes; `look` may change a batch before. */
async function written(
  batches: AsyncIterable<RowBatch>,
  lines: OutcomeLines = csvLines(RUBRIC),
  look: (batch: RowBatch) => RowBatch = (batch) => batch,
): Promise<{ readonly lines: string; readonly rejects: string; readonly plain: number }> {
  const judge = createBatchJudge({ scorer: createRowScorer(RUBRIC, {}), lines }, 0);
  const all = { lines: "", rejects: "", plain: 0 };
  for await (const batch of batches) {
    const judged = judge(look(batch));
    all.lines += judged.lines;
    all.rejects += judged.rejects.map(rejectLine).join("");
    all.plain += batch.plain?.places.filter((place) => place >= 0).length ?? 0;
  }
  return all;
}

const one = (batch: RowBatch): RowBatch => ({ ...batch, plain: null });

type Table = readonly (readonly string[])[];
const HEADER = ["subject", ...NAMES];

function csvOf(table: Table, end = "\n"): AsyncGenerator<Chunk> {
  return chunksOf(utf8(`${[HEADER, ...table].map((row) => row.join(",")).join(end)}${end}`));
}

const csv = (table: Table, end = "\n"): AsyncGenerator<RowBatch> => readCsvRows(RUBRIC, "t.csv", csvOf(table, end));

function parquet(table: Table): AsyncGenerator<RowBatch> {
  const columns = HEADER.map((name, index) => [name, table.map((row) => row[index] ?? null)] as const);
  const bytes = parquetOf(Object.fromEntries(columns), 7);
  const input: InputFile = {
    name: "t.parquet",
    identity: { size: bytes.length, head: "" },
    chunks: () => chunksOf(bytes),
    slice: async (start, end) => bytes.slice(start, end).buffer,
    mark: async () => ({ size: 0, hash: "" }),
    beginsWith: async () => true,
    hasChanged: async () => false,
    close: async () => {},
  };
  return readParquetRows(RUBRIC, input);
}

/** Cells that are plain, and cells that almost are. */
const numbers = ["0", "1", "2", "3", "4", "7.5", "10", "2.50", "0.1", "9.999999", "0.30000000000000004"];
const odd = [
  "",
  "n/a",
  "-1",
  "+1",
  "01",
  "1.",
  ".5",
  "1e0",
  "1e400",
  "11",
  "5",
  "0.0000001",
  "1,5",
  "x",
  " 3 ",
  "é",
  "-0",
];
const words = ["ya", "tidak", "yes", "no", "TRUE", "false", "Ya", "none", "some", "full", "soma", "true "];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...numbers, ...words) },
  { weight: 1, arbitrary: fc.constantFrom(...odd, ...words) },
);
const fits = fc.tuple(
  fc.constantFrom("ya", "tidak", "TRUE", "no"),
  fc.constantFrom(...numbers),
  fc.constantFrom("none", "some", "full"),
  fc.constantFrom("0", "1", "2", "3", "4"),
);
const answers = fc.oneof({ weight: 3, arbitrary: fits }, { weight: 1, arbitrary: fc.tuple(cell, cell, cell, cell) });
const subject = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 30 }).map((number) => `u${number}`) },
  { weight: 1, arbitrary: fc.constantFrom("", " u1", "é", "=u", "u 1", "-", "u".repeat(201), "n/a") },
);
const table = fc.array(
  fc.tuple(subject, answers).map(([id, given]) => [id, ...given]),
  { maxLength: 25 },
);
const withoutCommas = table.map((rows) => rows.map((row) => row.map((text) => text.replace(",", ";"))));

describe("plain rows", () => {
  // Law: a row that is scored side by side says what it says when it is scored by itself.
  it("should be written as they are when each is read and scored by itself", async () => {
    await fc.assert(
      fc.asyncProperty(withoutCommas, fc.constantFrom("\n", "\r\n"), fc.boolean(), async (rows, end, isJson) => {
        const lines = isJson ? jsonLines(RUBRIC) : csvLines(RUBRIC);
        const { lines: found, rejects } = await written(csv(rows, end), lines);
        expect({ found, rejects }).toMatchObject(await alone(csv(rows, end), lines));
        const stored = await written(parquet(rows), lines);
        expect({ found: stored.lines, rejects: stored.rejects }).toMatchObject(await alone(parquet(rows), lines));
      }),
    );
  });

  // Law: the state, the score and the range are those of `evaluate`.
  it("should say what evaluate says", async () => {
    await fc.assert(
      fc.asyncProperty(
        table.filter((rows) => rows.length > 0),
        async (rows) => {
          const named = rows.map((row, index) => [`v${index}`, ...row.slice(1).map((text) => text.replace(",", ";"))]);
          const { lines } = await written(csv(named));
          const told = new Map(lines.split("\n").map((line) => [line.split(",")[0] ?? "", line]));
          for (const row of named)
            expect(told.get(row[0] ?? "")?.replace(/(,[^,]*){2}$/, "")).toBe(toldByEvaluate(row));
        },
      ),
    );
  });

  it("should be found in CSV, NDJSON and Parquet alike", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [
      `u${row}`,
      row % 2 === 0 ? "ya" : "FALSE",
      "7.5",
      "some",
      String(row % 5),
    ]);
    expect((await written(csv(rows))).plain).toBe(3000);
    expect((await written(csv(rows, "\r\n"))).plain).toBe(3000);
    expect((await written(parquet(rows.slice(0, 100)))).plain).toBe(100);
    for (const blank of ["", " "]) {
      const text = rows.map((row) => jsonOf(row, blank)).join("\n");
      // From the first line it is learnt how the others look.
      expect((await written(readNdjsonRows(RUBRIC, "t", chunksOf(utf8(`${text}\n`))))).plain).toBe(2999);
    }
  });

  it("should leave a line to the careful reader where anything about it is odd", async () => {
    const good = ["a", "ya", "1", "some", "4"];
    const changes: readonly (readonly [number, string])[] = [
      ...odd.filter((text) => !["11", "5", "0.0000001"].includes(text)).map((text) => [2, text] as const),
      ...["true", "YA", "yaa", "y", '"ya"'].map((text) => [1, text] as const),
      ...["", " a", "a ", "a".repeat(201), 'a"', "á"].map((text) => [0, text] as const),
    ];
    for (const [index, text] of changes) {
      const changed = good.with(index, text);
      const { plain } = await written(csv([changed, ["b", ...good.slice(1)]]));
      expect([text, plain]).toEqual([text, text === "true" ? 2 : 1]);
    }
  });

  it("should not be where a rule, a verdict or a weight could touch them", async () => {
    const ruled = compiled(`rubric ruled 2024 {
      title "Aturan"
      score 0..100 published 2 digits half-up
      missing answers count as lowest
      indicator fee weight 100% { scale levels 0..4 }
      rule low "Rendah" { when score below 50 then label "rendah" }
      category good "Baik" from 0
    }`);
    const plain = [];
    for await (const batch of readCsvRows(ruled, "t", chunksOf(utf8("subject,fee\na,1\n")))) plain.push(batch.plain);
    expect(plain.every((some) => some === null)).toBe(true);
  });
});

/** A line up to the range, as it should be; undefined for a row that does not fit. */
function toldByEvaluate([id = "", ...cells]: readonly string[]): string | undefined {
  const given = cells.map((text, index): readonly [string, unknown] => [NAMES[index] ?? "", answerIn(text.trim())]);
  const read = readEvidence(RUBRIC, { subject: id, answers: Object.fromEntries(given) });
  if (!read.ok) return undefined;
  const { score, category, range } = evaluate(RUBRIC, read.evidence);
  const isPartial = cells.some((text) => text.trim() === "");
  const [low, high] = isPartial ? [range?.low, range?.high] : ["", ""];
  return [
    id,
    "",
    isPartial ? "partial" : "complete",
    score,
    category?.id,
    category?.title,
    "",
    "",
    "",
    "",
    low,
    high,
  ].join(",");
}

async function alone(batches: AsyncIterable<RowBatch>, lines: OutcomeLines): Promise<object> {
  const { lines: found, rejects } = await written(batches, lines, one);
  return { found, rejects };
}

function jsonOf([id, fee, speed, desk, ramp]: readonly string[], blank: string): string {
  const text = JSON.stringify({
    subject: id,
    answers: { ramp: Number(ramp), speed: Number(speed), desk, fee: fee === "ya" },
  });
  return text.replaceAll(/([,:])/g, `$1${blank}`);
}

function answerIn(text: string): unknown {
  if (text === "") return null;
  const truth = new Map([
    ["TRUE", true],
    ["true", true],
    ["FALSE", false],
    ["false", false],
  ]);
  return truth.get(text) ?? text;
}

describe("lines of NDJSON", () => {
  const value = fc.oneof(
    fc.integer({ min: -1, max: 5 }),
    fc.double({ noNaN: true, min: 0, max: 10 }),
    fc.boolean(),
    fc.constantFrom("ya", "tidak", "some", "full", "3", "n/a", 'a"b', "\\", "é"),
    fc.constant(null),
  );
  const given = fc.record({
    subject: fc.oneof(
      fc.constantFrom("a", "b", 'q"', "\\u0061", "é", " a", ""),
      fc.record({ id: fc.constantFrom("a", "b"), name: fc.constantFrom("A", "Á", "") }),
    ),
    answers: fc.record({
      fee: fc.constantFrom(true, false, "ya"),
      speed: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(0.1, 2.5)),
      desk: fc.constantFrom("some", "full"),
      ramp: fc.integer({ min: 0, max: 4 }),
    }),
  });
  const odder = fc.record({
    subject: fc.constantFrom("c", "d"),
    answers: fc.dictionary(fc.constantFrom(...NAMES), value),
  });
  const blanks = fc.constantFrom<readonly [string, string]>([",", ":"], [", ", ": "], [", ", ":"]);
  const line = fc
    .tuple(fc.oneof({ weight: 4, arbitrary: given }, odder), blanks, fc.nat({ max: 200 }))
    .map(([data, [comma, colon], cut]) => {
      const text = JSON.stringify(data, null, "")
        .replaceAll(/("?),"/g, `$1${comma}"`)
        .replaceAll(/":/g, `"${colon}`);
      return cut < 190 ? text : text.slice(0, cut - 100);
    });

  // Law: what a line says does not hang on the lines before it, but for its subject.
  it("should be written as they are when each is read and scored by itself", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const bytes = utf8(`${lines.join("\n")}\n`);
        const read = (): AsyncGenerator<RowBatch> => readNdjsonRows(RUBRIC, "t", chunksOf(bytes));
        const { lines: found, rejects } = await written(read());
        expect({ found, rejects }).toMatchObject(await alone(read(), csvLines(RUBRIC)));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readColumns } from "../../../src/cli/stream/read-columns.js";
import { readCsvRows } from "../../../src/cli/stream/read-csv-rows.js";
import { readNdjsonRows } from "../../../src/cli/stream/read-ndjson-rows.js";
import { createSeenIds } from "../../../src/cli/stream/seen-ids.js";
import { createCollector } from "../../../src/diagnostics/collect.js";
import { chunksOf, gathered, loketRubric, utf8 } from "./streams.js";

const rubric = loketRubric();

function columns(...header: readonly string[]): readonly string[] {
  const { report, diagnostics } = createCollector(null);
  readColumns(rubric, header, report);
  return diagnostics.map(({ code, text }) => `${code} ${text.en.hint}`);
}

const ALL = ["subject", "fee", "speed", "board:cost", "board:time", "service", "queue#1"];

describe("columns", () => {
  it("should say nothing of a table that has them all, in any order and by any of their names", () => {
    expect(columns(...ALL)).toEqual([]);
    expect(columns(...ALL.toReversed(), "name", "closed", "unit", "service:respondents")).toEqual([]);
    expect(columns("id", "answer:fee", ...ALL.slice(2), "fact:closed", "within:unit", "")).toEqual([]);
  });

  it.each([
    [["fea"], "PTH7250 did you mean `fee`"],
    [["board"], "PTH7250 did you mean `board:cost`"],
    [["queue"], "PTH7250 did you mean `queue#1`"],
    [["service:9"], "PTH7250"],
    [["fee", "answer:fee"], "PTH7252"],
    [["subject", "id"], "PTH7252"],
  ])("should refuse %j", (names, said) => {
    const others = ALL.filter((name) => !names.includes(name));
    expect(columns(...others, ...names).find((one) => one.startsWith(said))).toBeDefined();
  });

  it("should ask for a subject, for every item, and for a header at all", () => {
    expect(columns(...ALL.slice(1))).toEqual([expect.stringContaining("PTH7253")]);
    expect(columns(...ALL.filter((name) => name !== "board:time"))).toEqual([expect.stringContaining("PTH7255")]);
    expect(columns("", " ")).toEqual([expect.stringContaining("PTH7256")]);
  });

  it("should know what was published of a part, and what stands beside an answer", () => {
    expect(columns(...ALL, "known:fee", "points:speed", "note:fee", "source:board", "note:queue")).toEqual([]);
    expect(columns("subject", ...ALL.slice(2), "known:fee")).toEqual([]);
    expect(columns(...ALL, "known:fea")).toEqual([expect.stringContaining("PTH7250")]);
    expect(columns(...ALL, "note:fee", "note:fee")).toEqual([expect.stringContaining("PTH7252")]);
  });

  it("should warn of indicators without a column, not of misspelt ones twice", () => {
    expect(columns(...ALL.filter((name) => name !== "fee"))).toEqual([expect.stringContaining("PTH7254")]);
    expect(columns(...ALL.map((name) => (name === "fee" ? "fea" : name)))).toHaveLength(1);
  });
});

function csv(text: string | Uint8Array, most?: number): ReturnType<typeof gathered> {
  return gathered(readCsvRows(rubric, "t.csv", chunksOf(typeof text === "string" ? utf8(text) : text), most));
}

const HEAD = `${ALL.join(",")}\n`;

describe("rows of CSV", () => {
  it("should become evidence, an empty cell being no answer", async () => {
    const head = `${ALL.join(";")};queue#2;closed;unit;name\n`;
    const { rows, said } = await csv(`\uFEFF${head}a;TRUE;3;ya;no;3.5;;4;no;u;"A; B"\n`);
    expect(said).toEqual([]);
    expect(rows).toEqual([
      {
        number: 2,
        codes: [],
        data: {
          subject: { id: "a", name: "A; B" },
          answers: { fee: true, speed: 3, board: { cost: "ya", time: "no" }, service: { mean: "3.5" }, queue: ["4"] },
          facts: { closed: "no" },
          within: { unit: "u" },
        },
      },
    ]);
  });

  it("should take published scores and points, sources and notes", async () => {
    const head =
      "subject,fee,note:fee,board:cost,board:time,source:board,known:speed,points:service,note:speed,queue#1";
    const { rows } = await csv(`${head}\na,ya,baru,ya,no,foto,75,2.5,dari laporan,\nb,,kosong,,,,,,,1\n`);
    expect(rows.map(({ data }) => data)).toEqual([
      {
        subject: "a",
        answers: { fee: { answer: "ya", note: "baru" }, board: { answer: { cost: "ya", time: "no" }, source: "foto" } },
        known: { speed: { score: "75", note: "dari laporan" }, service: { points: "2.5" } },
      },
      { subject: "b", answers: { fee: { answer: null, note: "kosong" }, queue: ["1"] } },
    ]);
  });

  it("should lose nothing around a bad row", async () => {
    const bad = Uint8Array.from([...utf8(HEAD), ...utf8("a,"), 0xe9, ...utf8('\nb,1\n\n"c,x\nd,ya,1,ya,ya,3,2\n')]);
    const { rows, blank } = await csv(bad);
    expect(rows.map(({ number, codes }) => [number, ...codes])).toEqual([
      [2, "PTH7261"],
      [3, "PTH5066"],
      [5, "PTH5067"],
      [6],
    ]);
    expect(blank).toBe(1);
  });

  it("should refuse a row that is too long, whatever follows it", async () => {
    const { rows } = await csv(`${HEAD}${"x".repeat(200)}\nb,ya,1,ya,ya,3,2\n`, 100);
    expect(rows.map(({ codes }) => codes)).toEqual([["PTH7260"], []]);
  });

  it.each(["", "\n", ",,\n"])("should refuse a table without columns: %j", async (text) => {
    expect((await csv(text)).said).toEqual(["PTH7256"]);
  });

  it("should not read a row of a table whose columns are wrong", async () => {
    expect(await csv(`${HEAD.replace("fee", "fea")}a,ya,1,ya,ya,3,2\n`)).toEqual({
      rows: [],
      said: ["PTH7250"],
      blank: 0,
    });
  });
});

describe("rows of NDJSON", () => {
  it("should keep every digit and every doubled key", async () => {
    const text = '{"subject":"a","answers":{"service":{"mean":1.00000000000000000001}}}\n\n{"a":1,"a":2}\n{x\n';
    const { rows } = await gathered(readNdjsonRows(rubric, "t", chunksOf(utf8(text))));
    expect(JSON.stringify(rows[0]?.data)).toContain("1.00000000000000000001");
    expect(rows.map(({ number, codes }) => [number, ...codes])).toEqual([[1], [3, "PTH5011"], [4, "PTH5012"]]);
  });

  it("should say that there is no evidence", async () => {
    expect((await gathered(readNdjsonRows(rubric, "t", chunksOf(utf8(" \n"))))).said).toEqual(["PTH5015"]);
  });
});

describe("chunks", () => {
  const piece = fc.constantFrom(
    "a",
    "é",
    "💡",
    '"',
    '""',
    ",",
    "\n",
    "\r\n",
    "\r",
    "ya",
    "0",
    "x".repeat(30),
    "\uFEFF",
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
  const bytes = fc.oneof(
    text.map((body) => utf8(HEAD + body)),
    fc
      .tuple(text, fc.uint8Array({ maxLength: 4 }), text)
      .map(([a, odd, b]) => Uint8Array.from([...utf8(HEAD + a), ...odd, ...utf8(b)])),
  );

  // Law: what is read depends on the bytes alone, not on where they were cut.
  it("should not matter to CSV or NDJSON, wherever they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat({ max: 300 }), { maxLength: 8 }), async (all, places) => {
        const cuts = places.map((place) => Math.min(place, all.length));
        for (const read of [
          (at: readonly number[]) => readCsvRows(rubric, "t", chunksOf(all, at), 40 + HEAD.length),
          (at: readonly number[]) => readNdjsonRows(rubric, "t", chunksOf(all, at), 40),
        ])
          expect(await gathered(read(cuts))).toEqual(await gathered(read([])));
      }),
      { numRuns: 200 },
    );
  });

  it("should not matter when they are single bytes", async () => {
    const all = utf8(`\uFEFF${HEAD}a,ya,1,ya,ya,3,2\r\n"b\né",ya,1,ya,ya,3,2\n"c\n`);
    const every = Array.from(all, (_, index) => index);
    expect(await gathered(readCsvRows(rubric, "t", chunksOf(all, every)))).toEqual(await csv(all));
  });
});

describe("seen identifiers", () => {
  it("should be what a map knows of them", () => {
    const seen = createSeenIds();
    const known = new Map<string, number>();
    for (let row = 1; row <= 50_000; row += 1) {
      const id = `u${(row * 7919) % 40_000}`;
      const first = known.get(id) ?? null;
      if (first === null) known.set(id, row);
      expect(seen.claim(id, row)).toBe(first);
    }
  });
});

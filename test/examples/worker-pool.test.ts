import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { pekppp2024 } from "../../src/rubrics/rubrics.js";
import { compiledFile, type Ran, runExample } from "./example.js";

describe("the pool of threads", () => {
  const folder = mkdtempSync(join(tmpdir(), "patuh-pool-"));
  let ran: Ran;
  let scoreFile: typeof import("../../examples/worker-pool/score-file.js")["scoreFile"];
  beforeAll(async () => {
    ran = runExample("worker-pool", [], { ROWS: "3000" });
    const built: typeof import("../../examples/worker-pool/score-file.js") = await import(
      compiledFile("worker-pool", "score-file.js")
    );
    scoreFile = built.scoreFile;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Scores rows in this thread and with two more, which must give the same bytes. */
  const scored = async (content: string | Buffer) => {
    const file = join(folder, "rows.ndjson");
    writeFileSync(file, content);
    const texts = [];
    for (const threads of [0, 2]) {
      let text = "";
      for await (const lines of scoreFile(file, threads)) text += lines;
      texts.push(text);
    }
    expect(texts[1]).toBe(texts[0]);
    return (texts[0] ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
  };
  const codes = (rows: readonly { row: number; diagnostics?: readonly { code: string }[] }[]) =>
    rows.map(({ row, diagnostics = [] }) => `${row} ${diagnostics.map(({ code }) => code).join()}`.trim());

  it("should compare both ways in one run and say that the bytes are the same", () => {
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^one thread: [0-9.]+ s, [0-9]+ rows a second\n[0-9]+ threads: .*\nratio: [0-9.]+, /);
    expect(ran.stdout).toContain("same bytes: true");
    expect(ran.stdout.match(/"row":1[123],/g)).toHaveLength(3);
  });

  it("should score as evaluate does, in the order of the file, over many chunks", async () => {
    const all = Array.from({ length: 4000 }, (_, index) => ({
      subject: `unit-${index}`,
      answers: {
        parking: index % 6,
        "service-hours": `${index % 5}`,
        "service-culture": { answer: 4, note: "x".repeat(200) },
      },
    }));
    const rows = await scored(all.map((one) => JSON.stringify(one)).join("\n"));
    expect(rows.map(({ row }) => row)).toEqual(all.map((_, index) => index + 1));
    for (const index of [0, 1, 1234, 2047, 3999]) {
      const { evidence } = readEvidence(pekppp2024, all[index]);
      if (evidence === null) throw new Error("refused");
      const { score, category } = evaluate(pekppp2024, evidence);
      expect(rows[index]).toEqual({ row: index + 1, subject: `unit-${index}`, score, category: category?.id ?? null });
    }
  });

  it("should tell of every bad row by its number, and score its neighbours", async () => {
    const good = (subject: string) => JSON.stringify({ subject, answers: { parking: 3 } });
    const bad = Buffer.concat([Buffer.from('{"subject": "'), Buffer.from([0xff]), Buffer.from('"}')]);
    const lines: readonly (string | Buffer)[] = [
      `\uFEFF${good("a")}\r`,
      "",
      '{"subject": "b", "answers": {"parking": 3, "parking": 4}}',
      '{"subject": "c", "answers": {"parking": 3.0000000000000000001}}',
      bad,
      "nonsense",
      good("a"),
      `[${good("d")}, ${good("e")}]`,
      '{"subject": "f", "answers": {"__proto__": 1}}',
      good("g"),
    ];
    const rows = await scored(Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")])));
    expect(codes(rows)).toEqual([
      "1",
      "3 PTH5011",
      expect.stringMatching(/^4 PTH5/),
      "5 APP1",
      "6 PTH5012",
      "7 APP2",
      "8",
      "8",
      "9 PTH5001",
      "10",
    ]);
    expect(rows.map(({ subject }) => subject)).toEqual(["a", "b", "c", null, null, "a", "d", "e", "f", "g"]);
  });

  it("should give nothing for an empty file, and refuse a line without end and a file that is not there", async () => {
    expect(await scored("")).toEqual([]);
    await expect(scored(Buffer.alloc(5_000_000, 0x20))).rejects.toThrow("too long");
    await expect(async () => {
      for await (const _ of scoreFile(join(folder, "none"), 2));
    }).rejects.toThrow("ENOENT");
  });
});

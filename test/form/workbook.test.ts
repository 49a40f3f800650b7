import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { readWorkbook } from "../../src/form/workbook/read-workbook.js";
import { type WorkbookOptions, writeWorkbook } from "../../src/form/workbook/write-workbook.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { drawsFrom, randomRow } from "../sql/random-row.js";
import { openEvidence } from "../support/arbitrary-rubric.js";
import { ALL_SCALES } from "./all-scales.js";
import { everyAnswer } from "./every-answer.js";

const whole = compileRubric(ALL_SCALES).rubric as Rubric;

function evidenceOf(rubric: Rubric, raw: unknown): Evidence {
  const { evidence, diagnostics } = readEvidence(rubric, raw);
  if (evidence === null) throw new Error(diagnostics.map(({ path, text }) => `${path} ${text.en.message}`).join("; "));
  return evidence;
}

async function bytesOf(rubric: Rubric, options: WorkbookOptions = {}): Promise<Uint8Array> {
  const { bytes, diagnostics } = await writeWorkbook(rubric, options);
  if (bytes === null) throw new Error(diagnostics.map(({ text }) => text.en.message).join("; "));
  return bytes;
}

/** Filled in, read back, and evaluated: the same outcomes as those of the JSON. */
async function expectSame(rubric: Rubric, raws: readonly unknown[]): Promise<void> {
  const evidence = raws.map((raw) => evidenceOf(rubric, raw));
  const read = await readWorkbook(rubric, await bytesOf(rubric, { evidence }));
  expect(read.diagnostics).toEqual([]);
  const again = read.subjects.map(({ read: one }) => {
    expect(one.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    return one.ok ? one.evidence : null;
  });
  expect(again).toHaveLength(raws.length);
  for (const [index, one] of evidence.entries()) {
    const other = again[index];
    if (other == null) throw new Error("lost");
    expect(evaluate(rubric, other)).toEqual(evaluate(rubric, one));
    expect(other.subject).toEqual(one.subject);
    expect([...other.answers].map(([name, { source, note }]) => [name, source, note]).toSorted()).toEqual(
      [...one.answers].map(([name, { source, note }]) => [name, source, note]).toSorted(),
    );
  }
}

describe("a workbook that is filled in and read back", () => {
  it("should give the outcome of the JSON for every kind of answer", () => expectSame(whole, [everyAnswer]));

  it("should hold several subjects, each with sources of its own", () =>
    expectSame(whole, [
      everyAnswer,
      { subject: "unit-b", answers: { shown: "tidak", kit: ["form"], front: null } },
      {
        subject: "unit-c",
        answers: { front: "n/a" },
        known: { back: { score: "81.5", source: "berita", note: "hal. 2" } },
      },
      { subject: "unit-d", answers: { forms: "n/a" }, known: { front: { points: "31.5" } } },
    ]));

  it.each(Object.entries(rubrics))("should give the outcome of the JSON for %s", async (_, rubric) => {
    const odd = { missing: 20, notApplicable: 20, unfit: 0, beyond: 0, unknownFact: 10 };
    const raws = [1, 2, 3].map((seed) => randomRow(rubric, `s${seed}`, drawsFrom(seed), odd).raw);
    await expectSame(rubric, raws);
  });

  it("should give the outcome of the JSON for any rubric and evidence", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(openEvidence(), async ({ text, raw }) => {
        await expectSame(compileRubric(text).rubric as Rubric, [raw]);
      }),
      { numRuns: 25 },
    );
  });

  it("should keep any text in its cells as it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `${text.trim()}.`),
        async (note) => {
          const raw = { subject: "a", answers: { shown: { answer: "ya", note, source: `=${note}` } } };
          await expectSame(whole, [raw]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("should leave out subjects for whom nothing is filled in", async () => {
    const bytes = await bytesOf(whole, { evidence: [evidenceOf(whole, everyAnswer)], subjects: 3 });
    expect((await readWorkbook(whole, bytes)).subjects).toHaveLength(1);
  });

  it("should be the same bytes for the same rubric", async () => {
    expect(await bytesOf(whole)).toEqual(await bytesOf(whole));
  });

  it("should refuse a text that is longer than a cell", async () => {
    const long = (length: number) =>
      evidenceOf(whole, { subject: "a", answers: { shown: { answer: "ya", note: "x".repeat(length) } } });
    expect((await writeWorkbook(whole, { evidence: [long(32_768)] })).diagnostics.map(({ code }) => code)).toEqual([
      "PTH7340",
    ]);
    expect((await writeWorkbook(whole, { evidence: [long(32_767)] })).ok).toBe(true);
  });
});

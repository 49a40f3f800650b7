import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createProgress, progressLine } from "../../../src/cli/stream/progress.js";
import { summary } from "../../../src/cli/stream/tell-rows.js";
import { mapWithProgress, UNITS, withProgress } from "../../../src/cli/with-progress.js";
import { compileRubric } from "../../../src/compile/compile-rubric.js";
import { readEvidence } from "../../../src/evidence/read-evidence.js";
import { simulate } from "../../../src/population/simulate.js";
import { patuh } from "../run.js";
import { testFolder } from "./score-file.js";

const folder = testFolder();

describe("progress", () => {
  const pace = { rows: 1_234_567, newRows: 500_000, share: 0.25, milliseconds: 10_000 };

  it("should tell rows, rate, share and time left", () => {
    expect(progressLine(pace, "en")).toBe("1 234 567 rows · 50 000 per second · 25% · 00:30 left");
    expect(progressLine(pace, "id")).toBe("1 234 567 baris · 50 000 per detik · 25% · 00:30 lagi");
    expect(progressLine({ ...pace, share: 0.001 }, "en")).toMatch(/ · 0% · 2:46:30 left$/);
  });

  it("should tell neither share nor time where the size is not known", () => {
    expect(progressLine({ ...pace, share: null }, "en")).toBe("1 234 567 rows · 50 000 per second");
    expect(progressLine({ ...pace, rows: 0, newRows: 0, share: 0, milliseconds: 0 }, "en")).toBe(
      "0 rows · 0 per second",
    );
  });

  it("should be told now and then on one line, and taken away without a trace", () => {
    let [said, time] = ["", 0];
    const progress = createProgress({
      write: (text) => {
        said += text;
      },
      now: () => time,
      lang: "en",
    });
    progress.clear();
    for (const rows of [10, 20, 30]) {
      time += 400;
      progress.tell(rows, null);
    }
    // Rows that an earlier run did say nothing about the rate of this one.
    expect(said).toBe("\r20 rows · 13 per second");
    progress.clear();
    expect(said).toBe(`\r20 rows · 13 per second\r${" ".repeat(23)}\r`);
  });

  it("should not be told where nobody watches, as in a pipe", () => {
    const rubric = folder.write(
      "one.rubric",
      'rubric one 2024 { title "S" score 0..100 published 2 digits half-up missing answers count as lowest indicator fee weight 100% { scale levels 0..4 } category a "A" from 0 }',
    );
    const rows = Array.from({ length: 200_000 }, (_, row) => `u${row},3`).join("\n");
    const { status, err } = patuh(["score", rubric, "-", "--input", "csv", "--lang", "en"], {
      input: `subject,fee\n${rows}\n`,
    });
    expect(status).toBe(0);
    expect(err).not.toMatch(/\r|per second/);
  });
});

describe("the last line of a run", () => {
  const counts = { rows: 3, scored: 3, rejected: 0, stopped: 0, blank: 0 };

  it("should not be there where all is well and nobody watches", () => {
    expect(summary(counts, false, true, "en")).toBe("");
    expect(summary(counts, true, true, "en")).toBe("3 rows: 3 scored\n");
  });

  it("should name what was rejected, passed over, and where that stands", () => {
    const bad = { rows: 5, scored: 3, rejected: 2, stopped: 0, blank: 1 };
    expect(summary(bad, false, true, "en")).toBe("5 rows: 3 scored, 2 rejected (--rejects), 1 empty\n");
    expect(summary(bad, false, false, "id")).toBe("5 baris: 3 dinilai, 2 ditolak, 1 kosong\n");
    expect(summary({ ...counts, blank: 1 }, false, false, "en")).toBe("3 rows: 3 scored, 1 empty\n");
  });
});

describe("progress of other long work", () => {
  const told = (): { readonly telling: NonNullable<Parameters<typeof withProgress>[4]>; readonly lines: string[] } => {
    const lines: string[] = [];
    let time = 0;
    const now = (): number => {
      time += 300;
      return time;
    };
    return { telling: { write: (text) => lines.push(text), now }, lines };
  };

  it("should be told with its unit, rate and time left, and be gone at the end", () => {
    const { telling, lines } = told();
    const found = mapWithProgress([1, 2, 3, 4], UNITS.subjects, "en", (one, index) => one * 10 + index, telling);
    expect(found).toEqual([10, 21, 32, 43]);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toMatch(/^\r\d subjects · \d+ per second · \d+% · 00:0\d left$/);
    expect(lines.at(-1)).toMatch(/^\r +\r$/);
  });

  it("should be gone where the work throws", () => {
    const { telling, lines } = told();
    const work = (tell: (done: number) => void): never => {
      for (const done of [1, 2, 3]) tell(done);
      throw new Error("no");
    };
    expect(() => withProgress(9, UNITS.draws, "id", work, telling)).toThrow("no");
    expect(lines[0]).toContain("undian");
    expect(lines.at(-1)).toMatch(/^\r +\r$/);
  });

  it("should be told to nobody where nobody watches, or where it is not long", () => {
    const { telling, lines } = told();
    expect(withProgress(9, UNITS.draws, "en", (tell) => tell(3), null)).toBeUndefined();
    expect(mapWithProgress([1], UNITS.files, "en", (one) => one, telling)).toEqual([1]);
    expect(lines).toEqual([]);
  });

  it("should follow the draws of a simulation, which it does not change", () => {
    const { rubric } = compileRubric(readFileSync("rubrics/pekppp-2024.rubric", "utf8"));
    if (rubric === null) throw new Error("no rubric");
    const read = readEvidence(rubric, { subject: "a", answers: { parking: 3 } });
    if (!read.ok) throw new Error("no evidence");
    const subjects = [{ id: "a", institution: null, evidence: read.evidence }];
    const specification = { seed: 1, draws: 12, weights: { within: "10%" } };
    const seen: number[] = [];
    const simulated = simulate(rubric, subjects, specification, null, (drawn) => seen.push(drawn));
    expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(simulated).toEqual(simulate(rubric, subjects, specification));
  });
});

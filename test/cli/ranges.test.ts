import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EVERY_ANSWER, EVERY_STEP, OPEN_ANSWER, OPEN_STEPS } from "../evaluate/every-step.js";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-ranges-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const every = file("every.rubric", EVERY_STEP);
const open = file("open.rubric", OPEN_STEPS);
const answered = file("answered.json", JSON.stringify(EVERY_ANSWER));
const unknown = file("unknown.json", JSON.stringify(OPEN_ANSWER));

/** What a row of the answer says after its label. */
function row(out: string, label: string): string | undefined {
  return out
    .split("\n")
    .find((line) => line.startsWith(`${label} `))
    ?.slice(label.length)
    .trim();
}

describe("patuh score where there is only a range", () => {
  it("should be fine with warnings, and say range, categories and what is not known of each part", () => {
    const { status, out, err } = patuh(["score", open, answered, "--all", "--lang", "en"]);
    expect(status).toBe(0);
    expect(err).toContain("PTH6001");
    expect(row(out, "Range")).toBe("61.315 .. 69.715");
    expect(row(out, "Category")).toBe("C  Medium · yellow (certain)");
    expect(row(out, "Input")).toMatch(/^67 \.\. 88 +40% +-$/);
    expect(row(out, "  Board")).toMatch(/^80 +\? +-$/);
    expect(row(out, "  Parking")).toMatch(/^n\/a +20% +-$/);
    expect(row(out, "Views")).toMatch(/^60\.825 +20% +12\.165$/);
    expect(out).toContain("?  weight undisclosed");
    expect(row(out, "Next")).toBeUndefined();
    expect(row(out, "Possible")).toBeUndefined();
  });
  it("should end with 1 where a fact is missing, and show everything all the same", () => {
    const { status, out } = patuh(["score", open, unknown]);
    expect(status).toBe(1);
    expect(row(out, "Rentang / Range")).toBe("29.665 .. 86.065");
    expect(row(out, "Mungkin / Possible")).toBe("B, C, D, E");
    expect(row(out, "Kategori / Category")).toBeUndefined();
  });
  it("should take undisclosed weights as equal on request, and say so", () => {
    const { status, out } = patuh(["score", open, answered, "--all", "--lang", "id", "--assume", "equal"]);
    expect(status).toBe(0);
    expect(row(out, "Nilai")).toBe("67.72  (67.715)");
    expect(row(out, "  Isi papan")).toMatch(/^80 +50%\* +40$/);
    expect(out).toContain("*  bobot diandaikan sama besar");
    expect(row(out, "Andaian")).toBe("1 (lihat `patuh explain`)");
    expect(patuh(["explain", open, answered, "--assume", "equal"]).out).toContain("bobot diandaikan sama besar");
    expect(patuh(["score", open, answered, "--assume", "half"]).status).toBe(2);
  });
  it("should show what rules made of a score", () => {
    const { out } = patuh(["score", every, answered, "--lang", "en"]);
    expect(row(out, "Next")).toBe("limited by a rule");
    expect(row(out, "Verdict")).toBe("To be improved");
    expect(row(out, "Award")).toBe("withheld");
    expect(row(out, "Label")).toBe("Good input");
    expect(out).toMatch(/Rules +Late: 70\.215 → 67\.715\n +Guard: B → C\n/);
  });
  it("should show several subjects in one table, with what is certain and what is possible", () => {
    const subjects = [
      EVERY_ANSWER,
      { ...EVERY_ANSWER, subject: "b", known: { views: { points: "12.165" } } },
      { ...EVERY_ANSWER, subject: "c", facts: { type: "regency", cases: 12 } },
    ];
    const many = file("many.ndjson", subjects.map((one) => JSON.stringify(one)).join("\n"));
    const { status, out } = patuh(["score", every, many, "--lang", "en"]);
    expect(status).toBe(1);
    expect(row(out, "Dinas A")).toBe("67.72  C  Medium  yellow            To be improved  withheld");
    expect(row(out, "b")).toBe("47.265 .. 83.665  -                  B, C, D                   withheld");
    expect(row(out, "c")).toBe("62.115 .. 71.015  -                  B, C");
    expect(row(patuh(["score", open, many, "--lang", "en"]).out, "Dinas A")).toBe(
      "61.315 .. 69.715  C  Medium (certain)  yellow            To be improved  withheld",
    );
  });
});

describe("patuh score --format json", () => {
  const keys = (args: readonly string[], input = ""): readonly string[] =>
    Object.keys(JSON.parse(patuh([...args, "--format", "json"], { input }).out));
  const all =
    "rubric subject score exact category verdict verdictEn award labels range possibleCategories certain unknownFacts nodes rules assumptions diagnostics";

  it("should have the same keys with a score, with a range, and with neither", () => {
    expect(keys(["score", every, answered]).toSorted()).toEqual(all.split(" ").toSorted());
    expect(keys(["score", open, unknown])).toEqual(keys(["score", every, answered]));
    expect(keys(["score", every, "-"], "{}").toSorted()).toEqual(all.split(" ").toSorted());
  });
  it("should tell the range and what is possible beside the trace", () => {
    const answer = JSON.parse(patuh(["explain", open, unknown, "--format", "json"]).out);
    expect(answer).toMatchObject({
      score: null,
      category: null,
      range: { low: "29.665", high: "86.065" },
      possibleCategories: ["B", "C", "D", "E"],
      certain: false,
    });
  });
});

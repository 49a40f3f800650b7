import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const OFFICE = ["plan", "pekppp@2024", "examples/pekppp/evidence.json"];
const UNITS = ["plan", "examples/plan/kantor-2024.rubric", "examples/plan/units.ndjson"];

let folder = "";
const effortFile = (text: string): string => {
  const file = join(folder, "upaya.json");
  writeFileSync(file, text);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "patuh-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("patuh plan", () => {
  it("should answer with the plan as JSON, exact numbers as text", () => {
    const { status, out } = patuh([...OFFICE, "--to", "A-", "--format", "json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      rubric: { id: "pekppp", year: "2024" },
      subject: { id: "contoh-dpmptsp" },
      goal: { category: "A-", score: null },
      before: { score: "3.97", exact: "555617/140000" },
      kind: "plan",
      changes: [{ path: "f02.innovation.innovation-resources", from: "2", to: "3", gain: "0.045", effort: "1" }],
      cost: "1",
      after: { score: "4.01" },
      proof: { atLeast: "1", sets: 1 },
      diagnostics: [],
    });
  });

  it("should answer one line for each of several subjects, and one for all of an institution", () => {
    const each = patuh([...UNITS, "--to-score", "75", "--format", "json"])
      .out.trimEnd()
      .split("\n");
    expect(each.map((line) => JSON.parse(line).kind)).toEqual(["already", "already", "plan"]);
    const whole = JSON.parse(patuh([...UNITS, "--to", "A", "--level", "institution", "--format", "json"]).out);
    expect(whole).toMatchObject({ level: "institution", kind: "plan", before: { score: "81.84" }, cost: "3" });
    expect(whole.members.map(({ id }: { id: string }) => id)).toEqual(["dukcapil", "kesehatan", "perizinan"]);
  });

  it("should rank every single improvement", () => {
    const { status, out } = patuh([...OFFICE, "--single", "--format", "json"]);
    expect(status).toBe(0);
    const { improvements } = JSON.parse(out);
    expect(improvements[0]).toMatchObject({
      name: "innovation-resources",
      to: "5",
      gain: "0.135",
      after: { category: { id: "A-" } },
    });
    expect(patuh([...OFFICE, "--single", "--lang", "en"]).out).toContain("This alone");
  });

  it("should tell in words what is reached already, and what cannot be, and end well", () => {
    const already = patuh([...OFFICE, "--to", "C", "--lang", "en"]);
    expect([already.status, already.err]).toEqual([0, ""]);
    expect(already.out).toContain("category C: reached already");
    const never = patuh([...OFFICE, "--to", "A", "--fixed", "f02", "--lang", "id"]);
    expect([never.status, never.err]).toEqual([0, ""]);
    expect(never.out).toContain("kategori A: tidak dapat dicapai");
    expect(never.out).toContain("Perlu dibuka");
  });

  it("should end with 1 where goal, names, efforts or evidence are wrong", () => {
    const code = (...args: readonly string[]): readonly [number | null, string | undefined] => {
      const { status, err } = patuh([...args]);
      return [status, /PTH[0-9]+/.exec(err)?.[0]];
    };
    expect(code(...OFFICE, "--to", "AA")).toEqual([1, "PTH5100"]);
    expect(code(...OFFICE, "--to-score", "4,2")).toEqual([1, "PTH5016"]);
    expect(code(...OFFICE, "--to", "A", "--fixed", "parkng")).toEqual([1, "PTH5101"]);
    expect(code(...OFFICE, "--to", "A", "--effort", effortFile('{ "indicators": { "parking": 0 } }'))).toEqual([
      1,
      "PTH5111",
    ]);
    expect(code(...OFFICE, "--to", "A", "--effort", join(folder, "none.json"))).toEqual([1, "PTH1020"]);
    expect(code(...UNITS, "--to", "A", "--level", "instansi")).toEqual([1, "PTH6020"]);
    expect(code("plan", "ombudsman-kepatuhan@2023", "examples/ombudsman-2023/office.json", "--to", "B")).toEqual([
      1,
      "PTH6091",
    ]);
  });

  it("should point into the effort file", () => {
    const file = effortFile('{\n  "indicators": { "parkng": 3 }\n}');
    expect(patuh([...OFFICE, "--to", "A", "--effort", file, "--lang", "en"]).err).toContain("upaya.json:2:19");
    const [one] = JSON.parse(patuh([...OFFICE, "--to", "A", "--effort", file, "--format", "json"]).out).diagnostics;
    expect(one).toMatchObject({ code: "PTH5112", span: { start: { line: 2, column: 19 } } });
  });

  it("should end with 2 where it is asked for nothing, or for two things", () => {
    for (const wrong of [
      [],
      ["--to", "A", "--single"],
      ["--to", "A", "--to-score", "4"],
      ["--single", "--level", "institution"],
      ["--to", "A", "--most", "1.5"],
    ])
      expect(patuh([...OFFICE, ...wrong]).status).toBe(2);
  });

  it("should have examples in its help that run", () => {
    const { out } = patuh(["plan", "--help"]);
    const lines = [...out.matchAll(/^ {2}\$ patuh (plan pekppp.*)$/gm)].map(([, line = ""]) => line);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    const effort = effortFile('{ "indicators": { "parking": "2" } }');
    for (const line of lines) {
      const args = line
        .replace("evidence.json", OFFICE[2] ?? "")
        .replace("effort.json", effort)
        .split(" ");
      expect(patuh(args).status).toBe(0);
    }
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const OFFICE = ["plan", "pekppp@2024", "examples/pekppp/evidence.json"];
const UNITS = ["plan", "examples/plan/kantor-2024.rubric", "examples/plan/units.ndjson"];

let folder = "";
const textFile = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const effortFile = (text: string): string => textFile("upaya.json", text);

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

  it("should say once what an effort is that nobody stated", () => {
    const note = "every change counts 1, whatever its size";
    expect(patuh([...OFFICE, "--to", "A-", "--lang", "en"]).out).toContain(`Effort  1 (${note})`);
    expect(patuh([...OFFICE, "--to", "A-", "--lang", "id"]).out).toContain(
      "Upaya       1 (setiap perubahan dihitung 1",
    );
    expect(patuh([...OFFICE, "--single", "--lang", "en"]).out.split(note)).toHaveLength(2);
    const effort = ["--effort", effortFile('{ "indicators": { "parking": 2 } }'), "--lang", "en"];
    for (const goal of [["--to", "A-"], ["--single"]])
      expect(patuh([...OFFICE, ...goal, ...effort]).out).not.toContain(note);
  });

  it("should say in the words of the rubric what a level, an option and the items of a checklist ask for", () => {
    expect(patuh([...OFFICE, "--to", "A-", "--lang", "id"]).out).toContain(
      "\n\nYang diminta jawaban baru:\ninnovation-resources 2 -> 3: ada payung hukum dan 1 kondisi lain\n",
    );
    const rubric = textFile(
      "loket.rubric",
      `rubric loket 2024 {
  title "Loket" en "Desk"
  score 0..100 published 2 digits half-up
  missing answers stop the score
  level unit -> instansi mean
  indicator kanal "Kanal" en "Channel" weight 40% { scale choice { tidak-ada "Tidak ada" points 0  daring "Daring" en "Online" points 100 } }
  indicator papan "Papan" en "Board" weight 40% { scale checklist { tarif "Tarif" en "Fee"  waktu "Waktu" en "Time"  syarat "Syarat" } }
  indicator ramah "Ramah" en "Friendly" weight 20% { scale levels 0..3 }
  category baik "Baik" en "Good" from 100
  category buruk "Buruk" en "Bad" from 0
}`,
    );
    const evidence = textFile(
      "unit.json",
      '{"subject": "a", "within": {"instansi": "x"}, "answers": {"kanal": "tidak-ada", "papan": ["waktu"], "ramah": 0}}',
    );
    const { out, err } = patuh(["plan", rubric, evidence, "--to", "baik", "--lang", "en"]);
    expect(err).toBe("");
    expect(out.split("What the new answers ask for:\n")[1]).toBe(
      "kanal tidak-ada -> daring: Online\npapan: Fee; Syarat\n",
    );
    const level = patuh(["plan", rubric, evidence, "--to", "baik", "--level", "instansi", "--lang", "id"]).out;
    expect(level).toContain("\na: kanal tidak-ada -> daring: Daring\na: papan: Tarif; Syarat\n");
  });

  it("should show means of what respondents chose, and the choices themselves as JSON", () => {
    const { out } = patuh([...OFFICE, "--single", "--lang", "en"]);
    expect(out).toMatch(/^user-parking {2}Parking adequate +3\.50 +5 /m);
    expect(out).toMatch(/^user-online-information {2}Online information easy to reach +3\.70 +5 /m);
    expect(out).not.toContain("×");
    const { improvements } = JSON.parse(patuh([...OFFICE, "--single", "--format", "json"]).out);
    expect(improvements.find(({ name }: { name: string }) => name === "user-parking")).toMatchObject({
      from: { counts: { 1: "1", 2: "2", 3: "6", 4: "8", 5: "3" } },
    });
    const three = textFile("tiga.json", '{"subject": "a", "answers": {"user-fee": [4, 4, 3]}}');
    expect(patuh(["plan", "pekppp@2024", three, "--single", "--lang", "en"]).out).toMatch(/^user-fee .* ≈3\.67 +5 /m);
  });

  it("should name what would have to be freed with its title, the first ten", () => {
    const { out } = patuh([...OFFICE, "--to", "A", "--fixed", "f02,f03", "--lang", "id"]);
    expect(out).toMatch(
      /^Perlu dibuka +innovation-resources {2}Sumber daya keberlanjutan inovasi\n {20}innovation-created /m,
    );
    expect(out).toMatch(/^ {20}\.\.\. dan 1 lagi$/m);
    const english = patuh([...OFFICE, "--to-score", "5", "--fixed", "innovation", "--lang", "en"]).out;
    expect(english).toMatch(/^Must be freed +innovation-resources {2}Resources that sustain the innovation$/m);
    expect(english).not.toContain("more");
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

  it("should have examples in its help that run, and say there how what is impossible ends", () => {
    const { out } = patuh(["plan", "--help"]);
    expect(out).toMatch(/cannot be reached .* exit status 0/);
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

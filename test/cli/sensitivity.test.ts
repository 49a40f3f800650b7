import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-sensitivity-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const RUBRIC = file(
  "loket.rubric",
  `rubric loket 2024 {
  title "Loket" en "Desk"
  score 0..100 published 2 digits half-up
  missing answers stop the score
  level unit -> instansi mean
  indicator tarif "Tarif" weight 60% { scale yes/no }
  indicator waktu "Waktu" weight 40% { scale yes/no }
  category baik "Baik" from 60
  category buruk "Buruk" from 0
}`,
);
const EVIDENCE = file(
  "unit.ndjson",
  `{"subject": "a", "within": {"instansi": "kab-x"}, "answers": {"tarif": true, "waktu": false}}
{"subject": "b", "within": {"instansi": "kab-x"}, "answers": {"tarif": true, "waktu": true}}
`,
);
const FLAGS = ["--seed", "2026", "--draws", "200", "--weights", "10%"];

describe("patuh sensitivity", () => {
  it("should answer as JSON with exact numbers as text, the same each time", () => {
    const args = ["sensitivity", RUBRIC, EVIDENCE, ...FLAGS, "--level", "instansi", "--format", "json"];
    const { status, out, err } = patuh(args);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(patuh(args).out).toBe(out);
    const { simulation, influence, diagnostics } = JSON.parse(out);
    expect(diagnostics).toEqual([]);
    expect(simulation).toMatchObject({ seed: "2026", draws: 200, within: "0.1", undisclosed: null, contested: 0 });
    expect(simulation.subjects.units[0]).toMatchObject({
      ...{ id: "a", institution: "kab-x", nominal: { score: "60.00", category: "baik", rank: 2, of: 2 } },
      stability: expect.stringMatching(/^0\.\d+$/),
    });
    expect(simulation.level).toMatchObject({ name: "instansi", units: [{ id: "kab-x", nominal: { score: "80.00" } }] });
    expect(influence.parts.map(({ path, influence: share }: Record<string, string>) => [path, share])).toEqual([
      ["tarif", "0"],
      ["waktu", "1"],
    ]);
  });

  it("should show two tables, the least stable first, in the asked language", () => {
    const { status, out } = patuh(["sensitivity", RUBRIC, EVIDENCE, ...FLAGS, "--lang", "en"]);
    expect(status).toBe(0);
    expect(out).toContain("200 draws, seed 2026; weights ±10%");
    expect(out).toMatch(/^a +60\.00 .*\nb +100\.00 +100\.00%/m);
    expect(out).toContain("1 of 2 never change category in 200 draws");
    expect(out).toMatch(/^waktu {2}Waktu +40\.00% +100\.00% /m);
    expect(patuh(["sensitivity", RUBRIC, EVIDENCE, ...FLAGS, "--lang", "id"]).out).not.toMatch(
      /draws|Subject|influence/,
    );
  });

  it("should show every percentage with two decimals, parts with their titles, and say what influence is", () => {
    const nested = file(
      "bertingkat.rubric",
      `rubric bertingkat 2024 {
  title "Bertingkat" en "Nested"
  score 0..100 published 2 digits half-up
  missing answers stop the score
  dimension meja "Meja" en "Desk" weight 2/3 {
    indicator tarif "Tarif" en "Fee" weight 1/2 { scale levels 0..4 }
    indicator waktu "Waktu" en "Time" weight 1/2 { scale levels 0..4 }
  }
  indicator ramah "Ramah" weight 1/3 { scale levels 0..4 }
  category baik "Baik" from 60
  category buruk "Buruk" from 0
}`,
    );
    const line = (subject: string, [tarif, waktu, ramah]: readonly number[]): string =>
      JSON.stringify({ subject, answers: { tarif, waktu, ramah } });
    const answers = [
      [4, 1, 2],
      [2, 1, 2],
      [1, 2, 0],
      [3, 1, 3],
    ].map((levels, index) => line(`s${index}`, levels));
    const few = file("sedikit.ndjson", answers.join("\n"));
    const enough = file("cukup.ndjson", [...answers, line("s4", [0, 4, 1])].join("\n"));
    const { out, err } = patuh(["sensitivity", nested, few, ...FLAGS, "--lang", "en"]);
    expect(err).toBe("");
    const table = out.slice(out.indexOf("\nPart"));
    expect(table).toMatch(
      /^meja {2}Desk +≈66\.67% .*\n {2}tarif {2}Fee +≈33\.33% .*\n {2}waktu {2}Time +≈33\.33% +≈-\d+\.\d\d% /m,
    );
    expect(table).toMatch(/^ramah {2}Ramah /m);
    expect(table.match(/\S+%/g)?.every((one) => /^≈?-?\d+\.\d\d%$/.test(one))).toBe(true);
    expect(table).toMatch(/^Actual influence: the share .* Decides category: how many /m);
    expect(out).toContain("\nOnly 4 subjects: influence rests on few data here.\n");
    expect(patuh(["sensitivity", nested, enough, ...FLAGS, "--lang", "en"]).out).not.toContain("few data");
    const both = patuh(["sensitivity", nested, few, ...FLAGS]).out;
    expect(both).toMatch(/^Pengaruh nyata: .*\nHanya 4 yang dinilai: .*\nActual influence: .*\nOnly 4 subjects: /m);
    expect(both).toMatch(/^ {2}tarif {2}Tarif /m);
  });

  it("should take contested answers from a file, and point into it", () => {
    const spec = (indicator: string): string =>
      `{"seed": 1, "draws": 50, "contested": [{"subject": "a", "indicator": "${indicator}", "answers": [true, false]}]}`;
    const good = patuh(["sensitivity", RUBRIC, EVIDENCE, "--spec", file("good.json", spec("waktu")), "-f", "json"]);
    expect(JSON.parse(good.out).simulation.contested).toBe(1);
    const bad = patuh(["sensitivity", RUBRIC, EVIDENCE, "--spec", file("bad.json", spec("waktoe")), "-f", "json"]);
    expect(bad.status).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({
      simulation: null,
      influence: null,
      diagnostics: [{ code: "PTH5036", span: { start: { line: 1, column: 70 } }, hint: "did you mean `waktu`" }],
    });
    const doubled = file("doubled.json", '{"seed": 1, "seed": 2, "draws": 5}');
    expect(patuh(["sensitivity", RUBRIC, EVIDENCE, "--spec", doubled]).err).toContain("PTH5011");
    const broken = file("broken.json", '{"seed": 1,');
    expect(patuh(["sensitivity", RUBRIC, EVIDENCE, "--spec", broken]).err).toContain("PTH5012");
  });

  it("should refuse what cannot run with 1, and wrong usage with 2", () => {
    const run = (...args: readonly string[]) => patuh(["sensitivity", RUBRIC, EVIDENCE, ...args]);
    const without = run("--weights", "10%");
    expect(without).toMatchObject({ status: 1, out: "" });
    expect(without.err).toContain("PTH5033");
    const stopped = file("stopped.json", '{"subject": "a", "answers": {"tarif": true}}');
    const { status, err } = patuh(["sensitivity", RUBRIC, stopped, ...FLAGS]);
    expect(status).toBe(1);
    expect(err).toContain("the indicator `waktu` was not answered");
    expect(run("--spec", "x.json", "--seed", "1").status).toBe(2);
    expect(patuh(["sensitivity", "-", "-", ...FLAGS]).status).toBe(2);
  });
});

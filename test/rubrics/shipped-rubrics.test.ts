import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import { compileRubric, type LoadParent } from "../../src/compile/amending.js";
import { evaluate, type Rubric, readEvidence } from "../../src/index.js";
import { hashRubric } from "../../src/model/hash-rubric.js";
import * as entry from "../../src/rubrics/rubrics.js";

const { rubrics, shippedRubric } = entry;

const files = readdirSync("rubrics").filter((file) => file.endsWith(".rubric"));
const read = (file: string): string => readFileSync(`rubrics/${file}`, "utf8");
const loadParent: LoadParent = (id, year) => {
  const name = `${id}-${year}.rubric`;
  return files.includes(name) ? { name, text: read(name) } : null;
};

function compiled(file: string): Rubric {
  const { rubric, diagnostics } = compileRubric(read(file), file, { loadParent });
  expect(diagnostics).toEqual([]);
  return rubric ?? expect.fail(`${file} does not compile`);
}

describe("the shipped rubrics", () => {
  it.each(files)("should be what the compiler makes of the text, frozen, with its hash: %s", (file) => {
    const expected = compiled(file);
    const found = shippedRubric(`${expected.id}@${expected.year}`);
    expect(found).toStrictEqual(expected);
    const { hash, examples: _, amendment: __, ...meaning } = found ?? expected;
    expect(hashRubric(meaning)).toBe(hash);
    expect(thawedIn(found)).toEqual([]);
  });

  it("should be all of them, each under a name made of its id and year", () => {
    const names = files.map((file) =>
      file
        .replace(".rubric", "")
        .replace(/(\d{4})-(\d{4})$/, "$1To$2")
        .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(Object.keys(rubrics).toSorted()).toEqual(names.toSorted());
    expect(entry).toMatchObject(rubrics);
  });

  it("should be found by reference, and be null where there is none", () => {
    expect(shippedRubric("pekppp@2024")).toBe(rubrics.pekppp2024);
    for (const none of ["pekppp@2023", "pekppp", "pekppp-2024", ""]) expect(shippedRubric(none)).toBeNull();
  });

  it("should be certain by their types where the reference is", () => {
    const text: string = "skm@2017";
    expectTypeOf(shippedRubric("skm@2017")).toEqualTypeOf<Rubric>();
    expectTypeOf(shippedRubric(text)).toEqualTypeOf<Rubric | null>();
  });

  it("should score as the text does", () => {
    const evidence = { subject: "dinas-a", answers: { "standard-exists": 4, parking: "3" } };
    const scored = (rubric: Rubric): unknown => {
      const { evidence: fit } = readEvidence(rubric, evidence);
      return fit && evaluate(rubric, fit);
    };
    expect(scored(rubrics.pekppp2024)).toEqual(scored(compiled("pekppp-2024.rubric")));
    expect(scored(rubrics.pekppp2024)).toMatchObject({ score: "0.18" });
  });
});

describe("their generated modules", () => {
  const folder = mkdtempSync(join(tmpdir(), "patuh-rubrics-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const generate = (cwd: string, ...options: readonly string[]): { status: number | null; stderr: string } => {
    const script = resolve(cwd, ".ci/rubrics.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script, ...options], { cwd, encoding: "utf8" });
    return { status, stderr };
  };

  it("should be fresh", () => expect(generate(".", "--check")).toEqual({ status: 0, stderr: "" }));

  it("should follow the folder: an amendment beside its parent, a year that spans several, a rubric taken away", () => {
    for (const part of ["src", ".ci"]) cpSync(part, join(folder, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    cpSync("rubrics/skm-2017.rubric", join(folder, "rubrics/skm-2017.rubric"));
    const amendment = `rubric skm 2018-2019 amends skm 2017 { title "SKM baru" change category A "Prima" from 88.31 to 100 }`;
    writeFileSync(join(folder, "rubrics/skm-2018-2019.rubric"), amendment);
    expect(generate(folder, "--check").status).toBe(1);
    expect(generate(folder)).toEqual({ status: 0, stderr: "" });
    const generated = join(folder, "src/rubrics/generated");
    expect(readdirSync(generated).toSorted()).toEqual(
      ["all.ts", "shipped-hashes.ts", "shipped-reference.ts", "skm-2017.ts", "skm-2018-2019.ts"].toSorted(),
    );
    const text = readFileSync(join(generated, "skm-2018-2019.ts"), "utf8");
    expect(text).toContain("export const skm2018To2019: Rubric = /* @__PURE__ */ build();");
    expect(text).toContain('amendment: {\n      id: "skm",\n      year: "2017",');
    expect(generate(folder, "--check")).toEqual({ status: 0, stderr: "" });
  });

  it("should not be made of a rubric with errors", () => {
    writeFileSync(join(folder, "rubrics/rusak-2024.rubric"), "rubric rusak 2024 {}");
    const { status, stderr } = generate(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/rusak-2024\.rubric: PTH\d{4}/);
  });
});

function thawedIn(value: unknown, path = "rubric"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => thawedIn(child, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** The floors of the house; `src/README.md` draws them. A folder may import itself and anything on a lower floor. */
const FLOORS: readonly (readonly string[])[] = [
  ["text"],
  ["numeric"],
  ["diagnostics"],
  ["syntax"],
  ["amend", "check", "model", "format"],
  ["compile", "evidence", "rubrics"],
  ["evaluate"],
  ["scorer"],
  ["audit", "diff", "explain", "plan", "population", "prove", "sql", "testing"],
  ["form"],
  ["index.ts"],
  ["cli", "page"],
];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("generated"))
  .map((file) => ({ file, text: readFileSync(join("src", file), "utf8") }));

const imports = files.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:^(import type|export type) [^;]*?)?(?:from|import) "(\.[^"]+)"/gm)].map(
    ([, type, target = ""]) => ({
      file,
      isType: type !== undefined,
      target: normalize(join(dirname(file), target)).replace(/\.js$/, ".ts"),
    }),
  ),
);

const folderOf = (file: string): string => file.split("/")[0] ?? "";
const floorOf = (file: string): number => FLOORS.findIndex((floor) => floor.includes(folderOf(file)));

describe("the floors of src", () => {
  it("should give every folder a floor", () => {
    expect(files.filter(({ file }) => floorOf(file) < 0)).toEqual([]);
    const present = new Set(files.map(({ file }) => folderOf(file)));
    expect(FLOORS.flat().filter((folder) => !present.has(folder))).toEqual([]);
  });

  it("should import only from the same folder or from a lower floor", () => {
    expect(imports.length).toBeGreaterThan(200);
    const wrong = imports.filter(
      ({ file, target }) =>
        !target.startsWith("..") && folderOf(file) !== folderOf(target) && floorOf(target) >= floorOf(file),
    );
    expect(wrong).toEqual([]);
  });

  it("should import files, never a folder's index", () => {
    expect(imports.filter(({ target }) => target.endsWith("index.ts"))).toEqual([]);
  });

  it("should have no cycle between files", () => {
    const targets = new Map<string, string[]>();
    // Types are gone at run time, and the nodes of a tree hold each other.
    for (const { file, target } of imports.filter(({ isType }) => !isType))
      targets.set(file, [...(targets.get(file) ?? []), target]);
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`cycle: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`);
      if (done.has(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const { file } of files) visit(file, []);
    expect(done.size).toBeGreaterThan(files.length / 2);
  });
});

describe("the promises of the floors below the command line", () => {
  const below = files.filter(({ file }) => folderOf(file) !== "cli");
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ["Node", /from "node:|require\(|\bprocess\.|\bBuffer\b/],
    ["a console", /\bconsole\./],
    ["a clock or chance", /\bDate\b(?!Node)\.|new Date\(\)|Math\.random|performance\./],
    ["generated code", /\beval\(|new Function/],
    ["floats for scores", /parseFloat|\.toFixed\(|Math\.round|toPrecision/],
  ];

  it.each(forbidden)("should know nothing of %s", (_, pattern) => {
    const code = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(below.filter(({ text }) => pattern.test(code(text))).map(({ file }) => file)).toEqual([]);
  });
});

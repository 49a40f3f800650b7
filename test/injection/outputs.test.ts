import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { UNPRINTABLE } from "../../src/text/printable.js";
import { patuh } from "../cli/run.js";
import { readXml } from "../support/read-xml.js";
import { HOSTILE } from "./hostile.js";
import { hostileCases, outcomeOf } from "./hostile-case.js";
import { isLive } from "./is-live.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = hostileCases().map((one, turn) => {
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, `${turn}-${name}`), text);
    return join(folder, `${turn}-${name}`);
  };
  return {
    ...one,
    file: write("hostile.rubric", one.rubric),
    evidence: write("evidence.json", JSON.stringify(one.evidence)),
    lines: write("units.ndjson", `${JSON.stringify(one.evidence)}\n`),
    table: write("table.csv", Papa.unparse(HOSTILE.map(({ text }, row) => ({ id: text, score: row % 100 })))),
    broken: write("broken.json", JSON.stringify(one.evidence).replace('"answers"', '"answer"')),
  };
});

it("should be more than a hundred texts, each of which is taken", () => {
  expect(HOSTILE.length).toBeGreaterThan(100);
  expect(new Set(HOSTILE.map(({ text }) => text)).size).toBe(HOSTILE.length);
  for (const one of hostileCases()) expect(outcomeOf(one).outcome.score).not.toBeNull();
});

describe.each(cases)("hostile texts", ({ file, evidence, lines, table, broken }) => {
  it.each([
    ["score", [file, evidence, "--all"]],
    ["score", [file, broken]],
    ["explain", [file, evidence]],
    ["plan", [file, evidence, "--to", "baik"]],
    ["plan", [file, evidence, "--single"]],
    ["rank", [file, table]],
    ["aggregate", [file, lines]],
    ["check", [file, "--report"]],
    ["test", [file, "--verbose", "--coverage"]],
    ["diff", ["skm@2017", file]],
    ["diff", ["skm@2017", file, "--format", "markdown"]],
    ["sql", [file, "--dialect", "duckdb"]],
    ["format", [file]],
  ])("should not act on a terminal: %s", (command, args) => {
    for (const options of [[], ["--lang", "en"]]) {
      if (options.length > 0 && ["sql", "format"].includes(command)) continue;
      const { status, out, err } = patuh([command, ...args, ...options]);
      expect([0, 1]).toContain(status);
      expect([...`${out}${err}`.replaceAll("\n", "")].filter((sign) => UNPRINTABLE.test(sign))).toEqual([]);
    }
  });

  it.each([
    ["rank", [file, table, "--format", "csv"]],
    ["aggregate", [file, lines, "--format", "csv"]],
    ["score", [file, lines, "--format", "csv", "--quiet"]],
  ])("should not be run by a spreadsheet: %s", (command, args) => {
    const { out } = patuh([command, ...args]);
    const rows = Papa.parse<string[]>(out.trimEnd()).data;
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.flat().filter(isLive)).toEqual([]);
  });

  it("should stay texts in JUnit XML", () => {
    const file2 = join(folder, "results.xml");
    patuh(["test", file, "--junit", file2]);
    // Reads elements, attributes and texts, and throws for anything else.
    const names = new Set<string>();
    const visit = ({ name, children }: ReturnType<typeof readXml>): void => {
      names.add(name);
      for (const child of children) visit(child);
    };
    visit(readXml(readFileSync(file2, "utf8")));
    expect([...names].toSorted()).toEqual(expect.arrayContaining(["testcase", "testsuite", "testsuites"]));
    expect([...names].filter((name) => !/^(?:test|failure|system|propert|skipped|error)/.test(name))).toEqual([]);
  });
});

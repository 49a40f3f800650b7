import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { patuh } from "../cli/run.js";
import { HOSTILE } from "./hostile.js";
import { hostileCases, outcomeOf } from "./hostile-case.js";
import { isLive } from "./is-live.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-sheets-"));
afterAll(() => rmSync(folder, { recursive: true }));
const hasLibreOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

/** A file in the folder, with text that is given or that a command answers. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const cases = hostileCases().map((one, turn) => {
  const rubric = file(`${turn}.rubric`, one.rubric);
  const evidence = file(`${turn}.json`, JSON.stringify(one.evidence));
  const lines = file(`${turn}.ndjson`, `${JSON.stringify(one.evidence)}\n`);
  const table = file(
    `${turn}-table.csv`,
    Papa.unparse(HOSTILE.map(({ text }, row) => ({ id: text, score: row % 100 }))),
  );
  const [workbook, xlsform] = [join(folder, `${turn}-form.xlsx`), join(folder, `${turn}-xlsform.xlsx`)];
  const made = [
    patuh(["form", rubric, "--from", evidence, "--out", workbook]),
    patuh(["form", rubric, "--to", "xlsform", "--out", xlsform]),
  ];
  expect(made.map(({ status }) => status)).toEqual([0, 0]);
  return {
    ...one,
    rubric,
    file: rubric,
    outcome: outcomeOf(one).outcome,
    workbooks: [workbook, xlsform],
    tables: [
      file(`${turn}-flat.csv`, patuh(["form", rubric, "--from", evidence, "--to", "csv"]).out),
      file(`${turn}-rank.csv`, patuh(["rank", rubric, table, "--format", "csv"]).out),
      file(`${turn}-aggregate.csv`, patuh(["aggregate", rubric, lines, "--format", "csv"]).out),
      file(`${turn}-score.csv`, patuh(["score", rubric, lines, "--format", "csv", "--quiet"]).out),
    ],
  };
});

describe.each(cases)("hostile texts in spreadsheets", ({ rubric, outcome, workbooks, tables }) => {
  it("should be texts in every cell of workbooks, without links out of them", () => {
    for (const path of workbooks) {
      const parts = Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]);
      const sheets = parts.filter(([name = ""]) => /^xl\/worksheets\/[^/]*\.xml$/.test(name));
      expect(sheets.length).toBeGreaterThan(1);
      for (const [name = "", xml = ""] of parts) {
        expect([name, /<f[\s>]|<hyperlink|TargetMode="External"|<externalReference|<ddeLink/.exec(xml)]).toEqual([
          name,
          null,
        ]);
      }
    }
  });

  it("should not begin a cell of a table as a formula does", () => {
    for (const path of tables) {
      const rows = Papa.parse<string[]>(readFileSync(path, "utf8").trimEnd()).data;
      expect(rows.length).toBeGreaterThan(1);
      expect([basename(path), rows.flat().filter(isLive)]).toEqual([basename(path), []]);
    }
  });

  it.each(["form.xlsx", "flat.csv"])("should come back from a form as they were written: %s", (name) => {
    const path = [...workbooks, ...tables].find((one) => one.endsWith(`-${name}`)) ?? "";
    const { status, out } = patuh(["record", rubric, path]);
    expect(status).toBe(0);
    const { trace: _, diagnostics: __, ...found } = JSON.parse(out).predicate.outcome;
    const { trace: ___, diagnostics: ____, ...wanted } = JSON.parse(JSON.stringify(outcome));
    // A form cuts off the blanks around a text.
    expect(found).toEqual({ ...wanted, subject: { ...wanted.subject, name: wanted.subject.name.trim() } });
  });
});

describe.skipIf(!hasLibreOffice)("hostile texts in LibreOffice (skipped where it is not there)", () => {
  it("should be neither formulas nor links, as the same unescaped ones are", () => {
    // Only such as ask nothing of a network, which this would wait for.
    const control = file("control.csv", '=1+1,"=HYPERLINK(""https://pwned.invalid/x"",""klik"")"\n');
    const files = [control, ...cases.flatMap(({ workbooks, tables }) => [...workbooks, ...tables])];
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "opened");
    const args = [profile, "--headless", "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1"];
    for (const some of [files.filter((one) => one.endsWith(".csv")), files.filter((one) => one.endsWith(".xlsx"))]) {
      const given = some.includes(control) ? args : args.slice(0, 2);
      const { status } = spawnSync("soffice", [...given, "--convert-to", "fods", "--outdir", out, ...some], {
        timeout: 240_000,
      });
      expect(status).toBe(0);
    }
    const opened = (path: string): string => {
      const name = basename(path).replace(/\.(?:csv|xlsx)$/, "");
      const found = [`${name}.fods`, `${name}-Sheet1.fods`].find((one) => existsSync(join(out, one)));
      return readFileSync(join(out, found ?? `${name}.fods`), "utf8");
    };
    expect(opened(control)).toContain("table:formula=");
    const live = files.filter(
      (path) => path !== control && /table:formula=|<text:a\s|xlink:href="https?:/.test(opened(path)),
    );
    expect(live.map((path) => basename(path))).toEqual([]);
  }, 300_000);
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../page/browser.js";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-report-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PEKPPP = ["report", "pekppp@2024", "examples/pekppp/evidence.json"];
const KANTOR = ["report", "examples/plan/kantor-2024.rubric", "examples/plan/units.ndjson"];
const CIANJUR = ["report", "ombudsman-kepatuhan@2022", "examples/institutions/cianjur-2022.csv"];

describe("patuh report", () => {
  it("should write the report of one subject, in Indonesian unless asked otherwise", () => {
    const { status, out, err } = patuh(PEKPPP);
    expect(status).toBe(0);
    expect(err).toBe("");
    expect(out).toContain('<html lang="id">');
    expect(out).toContain("Laporan nilai unit");
    expect(patuh([...PEKPPP, "--lang", "en"]).out).toContain("Score report of a unit");
  });

  it("should take a filled workbook, and show what is wrong in its cells", () => {
    const workbook = join(folder, "unit.xlsx");
    expect(patuh(["form", "pekppp@2024", "--from", "examples/pekppp/evidence.json", "--out", workbook]).status).toBe(0);
    const { status, out, err } = patuh(["report", "pekppp@2024", workbook]);
    expect([status, err]).toEqual([0, ""]);
    // A form asks respondents by their counts, so the evidence is written in another way.
    const alike = (html: string): string => html.replace(/(?<=Hash bukti<\/dt><dd><code>)[^<]*/, "");
    expect(alike(out.replaceAll(workbook, "examples/pekppp/evidence.json"))).toBe(alike(patuh(PEKPPP).out));
    const empty = join(folder, "empty.xlsx");
    patuh(["form", "pekppp@2024", "--out", empty]);
    expect(patuh(["report", "pekppp@2024", empty])).toMatchObject({ status: 1, out: "" });
    // Their reports name the hash of a text, which a workbook has not.
    expect(patuh(["report", "pekppp@2024", workbook, "--kind", "population"]).err).toContain("--to csv");
  });

  it("should name the very files in the commands that compute the same again", () => {
    expect(patuh(PEKPPP).out).toContain("patuh hash pekppp@2024 examples/pekppp/evidence.json");
  });

  it("should write into a file, with date and title, and nothing to the terminal", () => {
    const file = join(folder, "a.html");
    const { status, out } = patuh([...PEKPPP, "--out", file, "--at", "2024-12-02", "--title", "Kantor <A>"]);
    expect([status, out]).toEqual([0, ""]);
    const html = readFileSync(file, "utf8");
    expect(html).toContain("2 Desember 2024");
    expect(html).toContain("<h1>Kantor &lt;A&gt;</h1>");
  });

  it("should take rows of one institution as its units", () => {
    const { status, out } = patuh(CIANJUR);
    expect(status).toBe(0);
    expect(out).toContain("Laporan nilai instansi");
    expect(out).toContain("82.82");
  });

  it("should ask which one of several is meant, and take the one that is named", () => {
    const asked = patuh([...KANTOR, "--kind", "unit", "--format", "json"]);
    expect(asked.status).toBe(1);
    expect(JSON.parse(asked.out)[0].code).toBe("PTH7601");
    expect(patuh([...KANTOR, "--of", "perizinan"]).out).toContain("Unit C (fiktif)");
    const misspelt = patuh([...KANTOR, "--kind", "unit", "--of", "perizinn", "--lang", "en"]);
    expect(misspelt.err).toContain("PTH7602");
    expect(misspelt.err).toContain("perizinan");
  });

  it("should say what a kind of report lacks", () => {
    expect(patuh([...CIANJUR, "--kind", "unit"]).err).toContain("PTH7603");
    expect(patuh([...PEKPPP, "--kind", "institution"]).err).toContain("PTH7604");
    expect(patuh([...KANTOR, "--kind", "institution", "--level", "nowhere"]).err).toContain("PTH7604");
    const empty = join(folder, "empty.csv");
    writeFileSync(empty, "id,score\n");
    expect(patuh(["report", "ombudsman-kepatuhan@2022", empty, "--kind", "institution"]).status).toBe(1);
  });

  it("should say so where the report cannot be saved", () => {
    const { status, err } = patuh([...PEKPPP, "--out", join(folder, "nowhere", "a.html")]);
    expect(status).toBe(1);
    expect(err).toContain("PTH7607");
  });

  it.each([
    ["--to", "pdf"],
    ["--at", "2024-13-01"],
    ["--kind", "poster"],
    ["--to", "docx"],
  ])("should refuse %s %s", (...options) => expect(patuh([...PEKPPP, ...options]).status).toBe(2));

  it("should never take another Chromium than the one that was named, and tell what to do", () => {
    const file = join(folder, "a.pdf");
    const { status, err } = patuh([...PEKPPP, "--out", file], { env: { PATUH_CHROMIUM: "/nowhere/chromium" } });
    expect(status).toBe(1);
    expect(err).toContain("PTH7605");
    expect(existsSync(file)).toBe(false);
  });

  it("should save nothing where the program prints nothing", () => {
    const file = join(folder, "b.pdf");
    const { status, err } = patuh([...PEKPPP, "--out", file], { env: { PATUH_CHROMIUM: "/bin/true" } });
    expect(status).toBe(1);
    expect(err).toContain("PTH7606");
    expect(existsSync(file)).toBe(false);
  });

  it.skipIf(CHROMIUM === null)("should print to PDF, with everything that is folded (skipped without Chromium)", () => {
    const file = join(folder, "c.pdf");
    const { status } = patuh([...PEKPPP, "--out", file], { env: { PATUH_CHROMIUM: CHROMIUM ?? "" } });
    expect(status).toBe(0);
    const pdf = readFileSync(file).toString("latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(20);
  });
});

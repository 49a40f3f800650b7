import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRecord } from "../../src/audit/record/create-record.js";
import { patuh } from "../cli/run.js";
import { CHROMIUM, launch } from "../page/browser.js";
import { HOSTILE } from "./hostile.js";
import { hostileCases, outcomeOf } from "./hostile-case.js";
import { expectInert } from "./inert.js";

describe.skipIf(CHROMIUM === null)("hostile texts in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  const folder = mkdtempSync(join(tmpdir(), "patuh-pages-"));
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  const cases = hostileCases().map((one, turn) => ({ ...outcomeOf(one), one, turn }));

  it.each(cases)("should stay texts on the page that verifies records ($turn)", async ({ rubric, evidence }) => {
    const text = createRecord(rubric, evidence);
    const page = readFileSync("dist/verify.html", "utf8");
    const buffer = Buffer.from(text);
    const choose = async (opened: Page): Promise<void> => {
      await opened.setInputFiles("#record-file", [{ name: "a.json", mimeType: "application/octet-stream", buffer }]);
      await opened.locator("#verdict").waitFor({ timeout: 60_000 });
    };
    await expectInert(browser, page, "article", choose, ["<button>", "<button>", "<button>"]);
  });

  it.each(
    cases.flatMap((given) => ["unit", "institution", "population", "history"].map((kind) => ({ ...given, kind }))),
  )("should stay texts in the report of a $kind ($turn)", async ({ one, turn, kind }) => {
    const write = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const rubric = write(`${turn}.rubric`, one.rubric);
    const lines = write(`${turn}.ndjson`, `${JSON.stringify(one.evidence)}\n`);
    const rows = HOSTILE.map(({ text }, row) => ({ id: text, name: text, kota: text, score: row % 100 }));
    const years = HOSTILE.map(({ text }, row) => ({ year: "2024", score: row % 100, source: text, note: text }));
    const given = {
      unit: [lines],
      institution: [lines, "--level", "kota"],
      population: [write(`${turn}-rows.csv`, Papa.unparse(rows))],
      history: [write(`${turn}-years.csv`, Papa.unparse(years))],
    }[kind];
    for (const lang of ["id", "en"]) {
      const { status, out, err } = patuh(["report", rubric, ...(given ?? []), "--kind", kind, "--lang", lang]);
      expect([status, err.slice(0, 500)]).toEqual([status === 1 ? 1 : 0, expect.any(String)]);
      expect(out).toContain("</html>");
      await expectInert(browser, out, "body");
    }
  });
});

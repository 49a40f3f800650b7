import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTable } from "../../src/population/read-table.js";
import { populationReport } from "../../src/report/population/population-report.js";
import type { Language } from "../../src/text/localized.js";
import { CHROMIUM, launch } from "../page/browser.js";
import { expectReadableOnPaper, expectReadableOnScreens, openReport, WIDTHS } from "./browser.js";
import { comparedReport, munaBarat, ombudsman, publishedReport } from "./many.js";

const REPORTS: readonly (readonly [string, (language: Language) => string])[] = [
  ["population", (language) => publishedReport("2022", language)],
  ["population beside an earlier year", comparedReport],
  ["history", munaBarat],
];
const LOOKS = REPORTS.flatMap(([name, make]) =>
  (["id", "en"] as const).map((language) => ({ name: `${name}-${language}`, make: () => make(language) })),
);

describe.skipIf(CHROMIUM === null)("reports in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "patuh-report-"));
  const fileOf = (name: string, html: string): string => {
    const file = join(folder, `${name.replaceAll(" ", "-")}.html`);
    writeFileSync(file, html);
    return file;
  };
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it.each(LOOKS)("should satisfy axe, ask for nothing and not scroll sideways: $name", async ({ name, make }) =>
    expectReadableOnScreens(browser, fileOf(name, make())),
  );

  it.each(LOOKS)("should fit on paper, with everything that is folded: $name", async ({ name, make }) =>
    expectReadableOnPaper(browser, fileOf(name, make())),
  );

  it("should keep in its tile whatever a category is called", async () => {
    const rubric = ombudsman("2018");
    const text = readFileSync("examples/league-tables/bali-2018.csv", "utf8");
    const { rows } = readTable(rubric, { name: "bali-2018.csv", text });
    const file = fileOf("tiles", populationReport(rubric, rows, { language: "en" }));
    for (const width of WIDTHS) {
      const { page, close } = await openReport(browser, file, width);
      const over = await page
        .locator(".tile")
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      expect(over).toEqual([]);
      await close();
    }
  });

  it("should be whole without script, folds included", async () => {
    const file = fileOf("plain", comparedReport("en"));
    const { page, close } = await openReport(browser, file, 1280, false);
    const fold = page.locator("details", { hasText: "Only in ombudsman-kepatuhan@2023" });
    expect(await fold.locator("p").isVisible()).toBe(false);
    await fold.locator("summary").click();
    expect(await fold.locator("p").isVisible()).toBe(true);
    expect(await page.getByRole("row", { name: "Kota Magelang" }).count()).toBeGreaterThan(0);
    await close();
  });
});

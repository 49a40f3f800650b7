import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, launch } from "../page/browser.js";
import { axeViolations, cutOff, openReport, PAPER_WIDTH, WIDTHS } from "./browser.js";
import { HOSTILE } from "./hostile.js";
import { officeOf, unitOf } from "./hostile-reports.js";
import { REPORTS } from "./reports.js";

const LOOKS = Object.entries(REPORTS).flatMap(([name, make]) =>
  (["id", "en"] as const).map((language) => ({ name: `${name}-${language}`, make: () => make(language) })),
);

/** How many hostile texts stand together in a report. */
const AT_ONCE = 12;

describe.skipIf(CHROMIUM === null)("reports of units and institutions in a browser (skipped without Chromium)", () => {
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

  it.each(LOOKS)("should satisfy axe, ask for nothing and not scroll sideways: $name", async ({ name, make }) => {
    const file = fileOf(name, make());
    for (const width of WIDTHS) {
      const { page, close } = await openReport(browser, file, width);
      expect(await cutOff(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      await close();
    }
  });

  it.each(LOOKS)("should fit on paper, with everything that is folded: $name", async ({ name, make }) => {
    const { page, close } = await openReport(browser, fileOf(name, make()), PAPER_WIDTH);
    await page.emulateMedia({ media: "print" });
    expect(await cutOff(page)).toEqual([]);
    const folded = await page
      .locator("details table, details ol")
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height === 0).map(({ tagName }) => tagName),
      );
    expect(folded).toEqual([]);
    await close();
  });

  it("should let no hostile text come alive", async () => {
    // One by one they are looked at in injection.test.ts; here some at a time, since a browser takes its time.
    for (let first = 0; first < HOSTILE.length; first += AT_ONCE) {
      const text = HOSTILE.slice(first, first + AT_ONCE).join("\n");
      const make = (first / AT_ONCE) % 2 === 0 ? unitOf : officeOf;
      const { page, close } = await openReport(browser, fileOf("hostile", make(text)), 1280);
      expect(await page.title()).not.toBe("hacked");
      expect(await page.locator("script, iframe, img, form, object, embed, [onload], [onerror]").count()).toBe(0);
      await close();
    }
  });
});

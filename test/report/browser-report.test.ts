import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, launch } from "../page/browser.js";
import { expectReadableOnPaper, expectReadableOnScreens, openReport } from "./browser.js";
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

  it.each(LOOKS)("should satisfy axe, ask for nothing and not scroll sideways: $name", async ({ name, make }) =>
    expectReadableOnScreens(browser, fileOf(name, make())),
  );

  it.each(LOOKS)("should fit on paper, with everything that is folded: $name", async ({ name, make }) =>
    expectReadableOnPaper(browser, fileOf(name, make())),
  );

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

import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { createRecord } from "../../src/audit/record/create-record.js";
import { CHROMIUM, launch } from "../page/browser.js";
import { hostileCases, outcomeOf } from "./hostile-case.js";
import { expectInert } from "./inert.js";

describe.skipIf(CHROMIUM === null)("hostile texts in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  const cases = hostileCases().map((one, turn) => ({ ...outcomeOf(one), turn }));

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
});

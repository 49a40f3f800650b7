import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a report is looked at with. */
export const WIDTHS = [1280, 390] as const;

/** The width of the text of an A4 page, in CSS pixels at 96 to the inch, between margins of 12 mm. */
export const PAPER_WIDTH = 703;

/** A report that was opened, and everything that it must not do. */
export interface OpenedReport {
  readonly page: Page;
  /** Looks that nothing was asked for, nothing failed and no policy was hit; then closes the page. */
  readonly close: () => Promise<void>;
}

/** Opens the file of a report without a network, and writes down what it does wrong. */
export async function openReport(browser: Browser, file: string, width: number, script = true): Promise<OpenedReport> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    offline: true,
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const wrong: string[] = [];
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.url() !== url) wrong.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  const close = async (): Promise<void> => {
    expect(wrong).toEqual([]);
    await context.close();
  };
  return { page, close };
}

/** What axe finds wrong, in short; with every fold opened, since it passes over what is hidden. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of Array.from(document.querySelectorAll("details"))) details.open = true;
  });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as {
      readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run({ resultTypes: ["violations"] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What reaches beyond the right edge of the page, and would be cut on paper or make a phone scroll sideways. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const scrolls = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false;
      return /auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement);
    };
    return Array.from(document.querySelectorAll("body *"))
      .filter((element) => element.getBoundingClientRect().right > edge && !scrolls(element.parentElement))
      .map(({ tagName, className, textContent }) => `${tagName}.${String(className)}: ${textContent?.slice(0, 60)}`);
  });
}

/** Expects that a report satisfies axe and is cut off nowhere, on a desk and on a phone. */
export async function expectReadableOnScreens(browser: Browser, file: string): Promise<void> {
  for (const width of WIDTHS) {
    const { page, close } = await openReport(browser, file, width);
    expect(await cutOff(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  }
}

/** Expects that a report fits on paper, with everything that is folded on a screen. */
export async function expectReadableOnPaper(browser: Browser, file: string): Promise<void> {
  const { page, close } = await openReport(browser, file, PAPER_WIDTH);
  await page.emulateMedia({ media: "print" });
  expect(await cutOff(page)).toEqual([]);
  const hidden = await page
    .locator("details > *, details table, details ol")
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height === 0).map(({ tagName }) => tagName));
  expect(hidden).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  await close();
}

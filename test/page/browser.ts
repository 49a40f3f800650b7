import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** The Chromium of this machine, or null: then the tests in a browser are skipped. */
export const CHROMIUM = [process.env["PATUH_CHROMIUM"] ?? "", ...PATHS].find((path) => existsSync(path)) ?? null;

/** The page as it is built, from the disk. */
export const PAGE = pathToFileURL(resolve("dist/verify.html")).href;

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM === null ? {} : { executablePath: CHROMIUM }),
    // The sandbox cannot be had by root in a container, and only this page is opened.
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

/** A page that was opened, and everything that it must not do. */
export interface Opened {
  readonly page: Page;
  /** Looks that nothing was asked of a network, nothing failed, and no policy was hit; then closes the page. */
  readonly close: () => Promise<void>;
}

/** Opens the page without a network, and writes down what it does wrong. */
export async function open(browser: Browser, viewport = { width: 1000, height: 900 }): Promise<Opened> {
  const context = await browser.newContext({ viewport, offline: true });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.url() !== PAGE) wrong.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective }) => console.log(`policy: ${violatedDirective}`));
  });
  await page.goto(PAGE);
  const close = async (): Promise<void> => {
    expect(wrong).toEqual([]);
    await context.close();
  };
  return { page, close };
}

/** Chooses a file by the id of its input. */
export async function choose(
  page: Page,
  role: string,
  ...files: readonly (readonly [name: string, text: string | Buffer])[]
) {
  await page.setInputFiles(
    `#${role}-file`,
    files.map(([name, text]) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) })),
  );
}

/** Waits for the verdict that stands on the page. */
export async function expectVerdict(page: Page, words: string | RegExp): Promise<void> {
  await expect
    .poll(() => page.locator("#verdict").allTextContents(), { timeout: 60_000 })
    .toEqual([typeof words === "string" ? words : expect.stringMatching(words)]);
}

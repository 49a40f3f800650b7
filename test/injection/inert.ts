import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** Elements that fetch, run or send something, or change what the others do. */
const ACTIVE =
  "script, iframe, frame, object, embed, link, base, form, img, image, picture, source, video, audio, track, applet, input, button, select, textarea, template, use, foreignObject, animate, set, marquee, meta[http-equiv=refresh]";

/**
 * Opens a page without its content security policy, so that only the escaping
 * protects it, and expects that nothing in it came alive: no script, no event
 * handler, no request, no element that acts.
 *
 * @param root the part that holds texts of others
 * @param show makes the page show them, where it does not from the beginning
 * @param own what the page itself has there
 */
export async function expectInert(
  browser: Browser,
  html: string,
  root: string,
  show: (page: Page) => Promise<void> = async () => {},
  own: readonly string[] = [],
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  await page.addInitScript(() => Object.assign(globalThis, { pwned: () => console.log("PWNED") }));
  page.on("console", (message) => {
    if (message.text().includes("PWNED")) wrong.push("a script ran");
  });
  page.on("dialog", (dialog) => {
    wrong.push("a dialog was opened");
    void dialog.dismiss();
  });
  const at = "https://report.test/";
  await page.route("**/*", (route) => {
    if (route.request().url() === at) return route.fulfill({ contentType: "text/html", body: withoutPolicy(html) });
    wrong.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(at);
  await show(page);
  await page.evaluate(() => {
    for (const one of Array.from(document.querySelectorAll("details"))) one.open = true;
  });
  wrong.push(...(await page.locator(root).first().evaluate(activeIn, ACTIVE)));
  await page.mouse.move(200, 200);
  await page.waitForTimeout(200);
  expect(wrong).toEqual(own);
  await context.close();
}

function withoutPolicy(html: string): string {
  const found = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, "");
  expect(found.length).toBeLessThan(html.length);
  return found;
}

/** Runs in the page: what acts below an element. */
function activeIn(root: Element, active: string): readonly string[] {
  const found = Array.from(root.querySelectorAll(active)).map((one) => `<${one.localName}>`);
  for (const one of [root, ...Array.from(root.querySelectorAll("*"))])
    for (const { name, value } of Array.from(one.attributes)) {
      if (/^on/i.test(name)) found.push(`${one.localName}.${name}`);
      const isAddress = ["href", "src", "action", "xlink:href", "srcset", "data", "formaction"].includes(name);
      if (isAddress && !/^(?:https?:\/\/|#)/.test(value)) found.push(`${one.localName}.${name}=${value}`);
      if (name === "style" && /url\(|expression|@import/i.test(value)) found.push(`${one.localName}.style=${value}`);
    }
  return found;
}

// Takes the pictures of examples/verify-page anew: `npm run build`, then
// `node .ci/page-pictures.mjs [CHROMIUM]`. Nobody compares them byte by byte,
// since fonts are another matter on every machine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const folder = mkdtempSync(join(tmpdir(), "patuh-pictures-"));
const outfile = join(folder, "records.mjs");
await build({ entryPoints: ["test/page/records.ts"], bundle: true, platform: "node", format: "esm", outfile });
const { pekpppRecord } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

const good = pekpppRecord();
const RECORDS = { good, tampered: good.replaceAll('"score":"3.97"', '"score":"4.21"') };
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const [name, record] of Object.entries(RECORDS)) {
  const page = await browser.newPage({ viewport: { width: 860, height: 1020 } });
  await page.goto(pathToFileURL(resolve("dist/verify.html")).href);
  const file = { name: "dpmptsp.record.json", mimeType: "application/json", buffer: Buffer.from(record) };
  await page.setInputFiles("#record-file", file);
  await page.locator("#verdict").waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `examples/verify-page/${name}.png` });
}
await browser.close();

// Takes the pictures of examples/report anew: `npm run build:cli`, then
// `node .ci/report-pictures.mjs [CHROMIUM]`. Nobody compares them byte by byte,
// since fonts are another matter on every machine.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Each picture: what `patuh report` is told, the width of the window, and how much of the page is shown. */
const PICTURES = {
  "unit-id": {
    args: ["pekppp@2024", "examples/pekppp/evidence.json", "--at", "2024-12-02"],
    width: 1000,
    height: 1150,
  },
  "unit-en-phone": {
    args: ["ombudsman-kepatuhan@2023", "examples/ombudsman-2023/mukomuko.json", "--lang", "en"],
    width: 390,
    height: 1250,
  },
  "institution-en": {
    args: [
      "ombudsman-kepatuhan@2022",
      "examples/institutions/cianjur-2022.csv",
      ...["--title", "Kabupaten Cianjur", "--lang", "en"],
    ],
    width: 1000,
    height: 1200,
  },
  "population-id": {
    args: [
      ...["ombudsman-kepatuhan@2022", "examples/report/published-2022.csv", "--kind", "population"],
      ...["--title", "Hasil 2022 yang terbit di pers"],
    ],
    width: 1280,
    height: 1370,
  },
  "history-en": {
    args: [
      ...["ombudsman-kepatuhan@2024", "examples/muna-barat/scores.csv", "--kind", "history"],
      ...["--title", "Kabupaten Muna Barat", "--lang", "en"],
    ],
    width: 1280,
    height: 1120,
  },
};

const folder = mkdtempSync(join(tmpdir(), "patuh-pictures-"));
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const [name, { args, width, height }] of Object.entries(PICTURES)) {
  const file = join(folder, `${name}.html`);
  execFileSync("node", ["dist/cli.js", "report", ...args, "--out", file]);
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: `examples/report/${name}.png` });
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { skm2017 } from "../../src/rubrics/rubrics.js";
import { CHROMIUM, launch } from "../page/browser.js";
import { runExample } from "./example.js";

const PEKPPP = {
  name: "pekppp-2024.rubric",
  mimeType: "text/plain",
  buffer: readFileSync("rubrics/pekppp-2024.rubric"),
};

describe("the page under a strict policy", () => {
  it("should be built, and sent with its policy", () => {
    const { status, stdout, stderr } = runExample("browser");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'");
  });
});

describe.skipIf(CHROMIUM === null)("the page in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  let server: ChildProcess;
  let url = "";
  let page: Page;
  let wrong: string[] = [];
  beforeAll(async () => {
    // The first test has compiled it.
    server = spawn(process.execPath, ["examples/browser/dist/main.js", "--serve"], {
      env: { ...process.env, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    url = await new Promise((resolve) =>
      server.stdout?.once("data", (text: Buffer) => resolve(text.toString().trim())),
    );
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    server.kill();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    wrong = [];
    page.on("console", (message) => wrong.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(url)) wrong.push(`request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
        console.log(`policy: ${violatedDirective}`),
      );
    });
    await page.goto(url);
  });
  afterEach(async () => {
    expect(wrong).toEqual([]);
    await page.close();
  });

  const score = async (evidence?: string) => {
    if (evidence !== undefined) await page.fill("#evidence", evidence);
    await page.click("button");
  };
  const shown = (id: string) => page.locator(`#${id}`).innerText();

  it("should score the evidence that stands there, as the library does", async () => {
    const text = await page.locator("#evidence").inputValue();
    const { evidence } = readEvidence(skm2017, JSON.parse(text));
    if (evidence === null) throw new Error("refused");
    const { score: published } = evaluate(skm2017, evidence);
    await score();
    await expect.poll(() => shown("score")).toContain(published);
    expect(await shown("explanation")).toContain("Penjelasan nilai");
  });

  it("should score with a rubric from a file", async () => {
    await page.setInputFiles("#rubric", PEKPPP);
    await score(readFileSync("examples/pekppp/evidence.json", "utf8"));
    await expect.poll(() => shown("score")).toContain("3.97 B, Baik");
  });

  it("should show what is wrong with its line, as text whatever it says", async () => {
    const hostile = "<img src=x onerror=alert(1)>";
    await score(JSON.stringify({ subject: hostile, answers: { [hostile]: 1 } }, null, 1));
    await expect.poll(() => shown("diagnostics")).toContain("bukti.json:4:");
    expect(await shown("diagnostics")).toContain(hostile);
    expect(await page.locator("img").count()).toBe(0);
    await page.setInputFiles("#rubric", { ...PEKPPP, buffer: Buffer.from(`rubric a 2024 {\n  title "${hostile}"\n}`) });
    await score();
    await expect.poll(() => shown("diagnostics")).toContain("pekppp-2024.rubric:1:");
    expect(await page.locator("img").count()).toBe(0);
  });

  it("should have no faults of accessibility, with and without an answer", async () => {
    for (const evidence of [undefined, "{}"]) {
      await score(evidence);
      await expect.poll(() => shown(evidence === undefined ? "score" : "diagnostics")).not.toBe("");
      // As the browser's own tools do, past the policy, which forbids scripts of others.
      const session = await page.context().newCDPSession(page);
      await session.send("Runtime.evaluate", { expression: axe.source });
      const { result } = await session.send("Runtime.evaluate", {
        expression:
          "axe.run().then(({ violations, passes }) => JSON.stringify([violations.map(({ id }) => id), passes.length > 15]))",
        awaitPromise: true,
        returnByValue: true,
      });
      expect(result.value).toBe("[[],true]");
    }
  });
});

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { rubricDts } from "../../src/form/rubric-dts.js";
import { CHROMIUM, launch } from "../page/browser.js";
import { compiled } from "../support/laws.js";
import { runExample } from "./example.js";

const FOLDER = "examples/react-form";
const RUBRIC = compiled(readFileSync(`${FOLDER}/counter.rubric`, "utf8"));

/** Vite builds what a shell would get; with the `test` of these tests it would take the React of its developers. */
const SHELL = { NODE_ENV: "production" };

/** What is typed into the form, as evidence. */
const EVIDENCE = {
  rubric: "counter@2026",
  subject: "loket-7",
  facts: { online: "tidak" },
  answers: {
    fees: "2",
    shown: ["requirements", "complaints"],
    seats: "12",
    nursing: "n/a",
    wait: "12.5",
    satisfaction: { mean: "3.4", respondents: "31" },
  },
};

const outcomeOf = (evidence: object) => {
  const read = readEvidence(RUBRIC, evidence);
  if (!read.ok) throw new Error("refused");
  return evaluate(RUBRIC, read.evidence);
};

describe("the example react-form", () => {
  it("should be built by its one command, and sent with its policy", () => {
    const { status, stdout, stderr } = runExample("react-form", [], SHELL);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringMatching(/error|warning/i) });
    expect(stdout).toContain("content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'");
  });

  it("should have the types of its rubric beside it", () =>
    expect(readFileSync(`${FOLDER}/counter.d.rubric.ts`, "utf8")).toBe(rubricDts(RUBRIC)));
});

describe.skipIf(CHROMIUM === null)("the form in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  let server: ChildProcess;
  let url = "";
  let page: Page;
  let wrong: string[] = [];
  beforeAll(async () => {
    // The first test has compiled it.
    server = spawn(process.execPath, [`${FOLDER}/dist/main.js`, "--serve"], {
      env: { ...process.env, ...SHELL, PORT: "0" },
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
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    wrong = [];
    page.on("console", (message) => wrong.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith("blob:")) wrong.push(`request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
        console.log(`policy: ${violatedDirective}`),
      );
    });
    await page.goto(url);
    await page.locator("h1").waitFor();
  });
  afterEach(async () => {
    expect(wrong).toEqual([]);
    await page.close();
  });

  const question = (name: string): Locator => page.locator(`[id="${name}"]`);
  const type = (name: string, label: string | RegExp, text: string) => question(name).getByLabel(label).fill(text);
  const tick = (name: string, label: string | RegExp) => question(name).getByLabel(label).check();
  const result = () => page.locator("output").innerText();
  const missing = () => page.locator(".result li a").allInnerTexts();
  const fillIn = async (): Promise<void> => {
    await type("subject", /Kode/, "loket-7");
    await tick("facts.online", /Tidak/);
    await tick("answers.fees", /2 · lengkap complete/);
    await tick("answers.shown", /Persyaratan/);
    await tick("answers.shown", /Cara mengadu/);
    await type("answers.seats", /Banyaknya/, "12");
    await tick("answers.nursing", /n\/a/);
    await type("answers.wait", /Angka/, "12.5");
    await type("answers.satisfaction", /Rata-rata/, "3.4");
    await type("answers.satisfaction", /Responden/, "31");
  };
  const folder = mkdtempSync(join(tmpdir(), "patuh-react-form-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const download = async (): Promise<string> => {
    const event = page.waitForEvent("download");
    await page.getByRole("button").click();
    const file = join(folder, (await event).suggestedFilename());
    await (await event).saveAs(file);
    return file;
  };

  it("should ask everything that the rubric asks, and n/a only where it may be", async () => {
    expect(await page.locator("fieldset").evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      "subject",
      "facts.online",
      ...["fees", "shown", "seats", "nursing", "wait", "queue", "satisfaction"].map((name) => `answers.${name}`),
    ]);
    expect(await page.getByLabel(/n\/a/).count()).toBe(1);
    expect(await question("answers.fees").locator("label").allInnerTexts()).toEqual([
      "0 · tidak ada none",
      "1 · ada, tidak lengkap there, incomplete",
      "2 · lengkap complete",
      "3 · lengkap dan mutakhir complete and up to date",
    ]);
  });

  it("should show the score of `evaluate`, and give evidence that the command line takes", async () => {
    await fillIn();
    const { score, category } = outcomeOf(EVIDENCE);
    expect(await result()).toMatch(new RegExp(`^${score}\\s+${category?.id} · ${category?.title} `));
    expect(await missing()).toEqual([]);
    const file = await download();
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(EVIDENCE);
    const args = ["dist/cli.js", "score", `${FOLDER}/counter.rubric`, file, "--format", "json"];
    expect(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }))).toMatchObject({ score });
  });

  it("should say what is possible and missing before that", async () => {
    expect(await missing()).toHaveLength(8);
    expect(await result()).toMatch(
      /^0\.00 – 100\.00\s+Masih mungkin: Baik, Cukup, Kurang Still possible: good, fair, poor$/,
    );
    await fillIn();
    await type("answers.wait", /Angka/, "");
    const { wait: _, ...answers } = EVIDENCE.answers;
    expect(outcomeOf({ ...EVIDENCE, answers })).toMatchObject({
      score: null,
      range: { low: "164/3", high: "224/3" },
      category: { id: "B" },
    });
    expect(await result()).toMatch(/^54\.67 – 74\.67\s+B · Cukup fair$/);
    expect(await missing()).toEqual(["Lama menunggu, dalam menit Waiting time in minutes"]);
  });

  it("should leave alone what does not apply, also where it was answered before", async () => {
    await tick("facts.online", /Ya/);
    await tick("answers.queue", /Sampai selesai/);
    await fillIn();
    expect(
      await question("answers.queue")
        .getByLabel(/Sampai selesai/)
        .isDisabled(),
    ).toBe(true);
    expect(await result()).toContain(outcomeOf(EVIDENCE).score);
  });

  it("should bind what is wrong to its input, give no score, and lead to it instead of a download", async () => {
    await fillIn();
    await type("answers.seats", /Banyaknya/, "<img src=x onerror=alert(1)>");
    const input = question("answers.seats").getByRole("textbox");
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    const described = page.locator(`[id="${await input.getAttribute("aria-describedby")}"]`);
    expect(await described.innerText()).toContain("<img src=x onerror=alert(1)>");
    expect(await page.locator("img").count()).toBe(0);
    expect(await result()).toContain("perlu diperbaiki");
    await page.getByRole("button").click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answers.seats");
    await type("answers.seats", /Banyaknya/, "12");
    expect(await described.innerText()).toBe("");
    expect(await result()).toContain(outcomeOf(EVIDENCE).score);
  });

  it("should be filled in with the keyboard", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.type("a");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    expect(await question("facts.online").getByLabel(/Tidak/).isChecked()).toBe(true);
    await page.locator(".result li a").first().press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answers.fees");
  });

  it.each([1280, 390])("should have no faults of accessibility at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 844 });
    await page.reload();
    await page.locator("h1").waitFor();
    for (const fill of [() => Promise.resolve(), () => type("answers.seats", /Banyaknya/, "45"), fillIn]) {
      await fill();
      expect(await faults(page)).toBe("[[],true]");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

/** What axe says; put in as the browser's own tools do, past the policy, which forbids scripts of others. */
async function faults(page: Page): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe.source });
  const { result } = await session.send("Runtime.evaluate", {
    expression:
      "axe.run().then(({ violations, passes }) => JSON.stringify([violations.map(({ id }) => id), passes.length > 15]))",
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

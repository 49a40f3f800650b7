import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CHROMIUM, choose, expectVerdict, launch, type Opened, open } from "./browser.js";
import {
  AMENDMENT_TEXT,
  compiled,
  evidenceText,
  pekpppRecord,
  RUBRIC_TEXT,
  record,
  recordOf,
  signer,
  tampered,
} from "./records.js";

describe.skipIf(CHROMIUM === null)("the page in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    opened = await open(browser);
  });
  // Each test also shows that nothing was asked of a network, and that the policy was kept.
  afterEach(() => opened.close());

  const article = () => opened.page.locator("article");
  const checks = () => opened.page.locator(".checks tbody tr").evaluateAll((rows) => rows.map((row) => row.className));

  it("should say that the record of a whole instrument holds, and show what it says", async () => {
    const { page } = opened;
    await choose(page, "record", ["pekppp.json", pekpppRecord()]);
    await expectVerdict(page, "Semua cocok");
    const text = await article().innerText();
    for (const shown of [
      "Everything holds",
      "3.97",
      "DPMPTSP Kabupaten Contoh",
      "Biro Organisasi (fiktif)",
      "pekppp@2024",
    ])
      expect(text).toContain(shown);
    expect(text).toContain("siapa pembuatnya tidak terbukti");
    expect(await checks()).toEqual(["held", "unchecked", "held", "held", "held", "held", "unchecked"]);
    const parts = await page.locator(".parts tbody tr").first().innerText();
    expect(parts.split(/\s*\t\s*/)).toEqual(["Penilaian evaluator (formulir F-02 A)", "3.9404", "75%", "2.9553"]);
  });

  it("should name what differs in a record that was tampered with, and show both scores", async () => {
    const { page } = opened;
    await choose(page, "record", ["a.json", tampered(record())]);
    await expectVerdict(page, "Tidak cocok");
    expect(await page.locator(".scores .score").allTextContents()).toEqual(["90.00", "99.00"]);
    expect(await page.locator(".scores .unequal").count()).toBe(1);
    const [first] = await page.locator(".errors .message").allTextContents();
    expect(first).toBe("outcome.score: dalam catatan 99.00, dihitung ulang 90.00 PTH7109");
    expect(await article().innerText()).toContain("Langkah berikutnya");
    expect(await checks()).toEqual(["held", "unchecked", "failed", "held", "held", "failed", "unchecked"]);
  });

  it("should show both numbers of a part that was tampered with", async () => {
    const { page } = opened;
    await choose(page, "record", ["a.json", record().replace('"contribution":"60"', '"contribution":"70"')]);
    await expectVerdict(page, "Tidak cocok");
    expect(await page.locator(".parts ins, .parts del").allTextContents()).toEqual([
      "Dihitung ulang 60",
      "Tercatat 70",
    ]);
  });

  it("should verify a signature with the right key, and refuse another", async () => {
    const { page } = opened;
    const [right, wrong] = [signer(), signer()];
    await choose(page, "record", ["a.json", right.sign(record())]);
    await expectVerdict(page, "Semua cocok");
    expect(await article().innerText()).toContain("Tanda tangannya belum diperiksa");
    await choose(page, "key", ["wrong.pem", wrong.publicPem]);
    await expectVerdict(page, "Tidak cocok");
    await choose(page, "key", ["right.pem", right.publicPem]);
    await expectVerdict(page, "Semua cocok");
    expect(await article().innerText()).toContain("Tanda tangannya cocok dengan kunci publik");
  });

  it("should compare with a rubric, the rubric that it amends, and evidence", async () => {
    const { page } = opened;
    const line = recordOf(compiled(AMENDMENT_TEXT, RUBRIC_TEXT), evidenceText("loket-1"));
    await choose(page, "record", ["a.json", line]);
    await choose(page, "rubric", ["2025.rubric", AMENDMENT_TEXT]);
    await expectVerdict(page, "Tidak dapat diperiksa");
    await choose(page, "rubric", ["2024.rubric", RUBRIC_TEXT]);
    await expectVerdict(page, "Semua cocok");
    expect((await checks()).at(-1)).toBe("held");
    await choose(page, "evidence", ["bukti.json", evidenceText("loket-1", false)]);
    await expectVerdict(page, "Tidak cocok");
    await page.locator(".files li", { hasText: "bukti.json" }).getByRole("button").click();
    await expectVerdict(page, "Semua cocok");
  });

  it("should list many records without stopping, what does not hold first, and open each", async () => {
    const { page } = opened;
    const lines = Array.from({ length: 300 }, (_, index) => {
      const line = record(`u${index}`);
      return index === 200 ? tampered(line) : line;
    });
    await choose(page, "record", ["banyak.ndjson", lines.join("\n")]);
    // While it verifies, the page answers: the language can be changed.
    await page.locator("progress").waitFor();
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("progress").count()).toBe(1);
    await expectVerdict(page, "300 records: not everything holds");
    const [first, second] = await page.locator(".rows tbody tr").all();
    expect(await first?.innerText()).toMatch(
      /Loket u200\s+✗ Does not hold\s+90\.00\s+99\.00\s+baik\s+loket@2024\s+201/,
    );
    expect(await second?.innerText()).toContain("Everything holds");
    await first?.getByRole("button").click();
    await expectVerdict(page, "Does not hold");
    await page.getByRole("button", { name: "Back to all records" }).click();
    await expectVerdict(page, /^300 records/);
  });

  it.each([
    ["an empty file", "", "PTH7138"],
    ["a picture", readFileSync("test/page/records.ts").subarray(0, 9).fill(200), "PTH1023"],
    ["a record that is cut off", record().slice(0, 2000), "PTH7131"],
    ["a page of the web", "<!doctype html><script>alert(1)</script>", "PTH7130"],
  ])("should say what is wrong with %s", async (_, content, code) => {
    const { page } = opened;
    await choose(page, "record", ["salah.json", content]);
    await expectVerdict(page, "Tidak dapat diperiksa");
    expect(await page.locator("article .message small").allTextContents()).toEqual([code]);
  });

  it("should say what is wrong with a hundred megabytes on one line", async () => {
    const { page } = opened;
    const folder = mkdtempSync(join(tmpdir(), "patuh-page-"));
    const file = join(folder, "besar.json");
    writeFileSync(file, Buffer.alloc(100_000_000, '{"_type":'));
    await page.setInputFiles("#record-file", file);
    await expectVerdict(page, "Tidak dapat diperiksa");
    expect(await page.locator("article .message small").allTextContents()).toEqual(["PTH1025"]);
    rmSync(folder, { recursive: true });
  });

  it("should speak English when it is asked to, and keep what was found and pasted", async () => {
    const { page } = opened;
    await page.getByText("Atau tempelkan catatan").first().click();
    await page.locator("textarea").fill(record());
    await page.getByRole("button", { name: "Periksa" }).click();
    await expectVerdict(page, "Semua cocok");
    await page.getByRole("button", { name: "English" }).click();
    await expectVerdict(page, "Everything holds");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await article().innerText()).toContain("Front desk");
    expect(await page.locator("textarea").inputValue()).toBe(record());
    await page.getByText("Explanation in words").click();
    expect(await page.locator("pre").innerText()).toContain("Fees are shown");
  });

  it("should show what is in a record as text, whatever it is", async () => {
    const { page } = opened;
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>\u202Ekoceb';
    const rubric = compiled(RUBRIC_TEXT.replaceAll('"Tarif dipasang"', '"<img src=x onerror=alert(1)>"'));
    const answers = { tarif: { answer: true, source: evil, note: evil }, maklumat: 3 };
    const text = JSON.stringify({ subject: { id: "loket-1", name: '<img src=x onerror="alert(1)">' }, answers });
    const line = recordOf(rubric, text, { by: "<script>alert(3)</script>" });
    const name = '<img src=x onerror="alert(4)">.json';
    await choose(page, "record", [name, line]);
    await expectVerdict(page, "Semua cocok");
    for (const summary of await page.locator("article summary").all()) await summary.click();
    const shown = await page.locator("main").innerText();
    expect(shown).toContain('<img src=x onerror="alert(1)">');
    expect(shown).toContain("<script>alert(3)</script>");
    expect(shown).toContain("\\u202ekoceb");
    expect(shown).not.toContain("\u202E");
    await choose(page, "record", [name, `${line}\n${line.replaceAll("alert(3)", "alert(5)")}`]);
    await expectVerdict(page, /^2 catatan/);
    expect(await page.locator("main img, main script, main iframe, main [onerror]").count()).toBe(0);
  });

  it("should show the hashes, the rubric as text, and the trace when asked", async () => {
    const { page } = opened;
    await choose(page, "record", ["a.json", record()]);
    await expectVerdict(page, "Semua cocok");
    for (const summary of await page.locator("article summary").all()) await summary.click();
    // What is unfolded is written only then, some time after the click.
    await expect.poll(() => article().innerText(), { timeout: 30_000 }).toContain('"kind": "threshold"');
    const text = await article().innerText();
    expect(text).toContain(compiled(RUBRIC_TEXT).hash);
    expect(text).toContain('indicator tarif "Tarif dipasang"');
    await page.getByRole("button", { name: "salin: rubrik (arti)" }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(compiled(RUBRIC_TEXT).hash);
  });

  it("should take files that are dropped for what they are", async () => {
    const { page } = opened;
    const files = [
      ["loket.rubric", RUBRIC_TEXT],
      ["bukti.json", evidenceText("loket-1")],
      ["catatan.json", record()],
    ];
    await page.evaluate((texts) => {
      const dataTransfer = new DataTransfer();
      for (const [name = "", text = ""] of texts) dataTransfer.items.add(new File([text], name));
      document
        .querySelector("h1")
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
    await expectVerdict(page, "Semua cocok");
    expect((await checks()).at(-1)).toBe("held");
  });

  it("should be used with the keyboard alone, and tell a screen reader what came out", async () => {
    const { page } = opened;
    const names: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ""));
    }
    expect(names).toEqual([
      "Bahasa Indonesia",
      "English",
      "record-file",
      "Atau tempelkan catatan",
      "rubric-file",
      "evidence-file",
      "key-file",
    ]);
    await choose(page, "record", ["a.json", record()]);
    await expectVerdict(page, "Semua cocok");
    expect(await page.getByRole("status").textContent()).toBe("Hasil pemeriksaan: Semua cocok");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("verdict");
    await page.getByLabel("Pilih berkas catatan").waitFor({ state: "attached" });
  });

  it("should print the result and not the form", async () => {
    const { page } = opened;
    await choose(page, "record", ["a.json", record()]);
    await expectVerdict(page, "Semua cocok");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.locator(".verdict").isVisible()).toBe(true);
    expect(await page.locator(".parts").isVisible()).toBe(true);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });

  it("should fit a telephone", async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 360, height: 740 });
    await choose(page, "record", ["pekppp.json", pekpppRecord()]);
    await expectVerdict(page, "Semua cocok");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

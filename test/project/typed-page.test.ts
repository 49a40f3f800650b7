import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { typePage } from "./typed-page.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-typed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

describe("typing a page", () => {
  it("should leave a page as it is that shows what comes out, in whole or with what varies left out", () => {
    const page = [
      "Save as `a/b.txt`:\n",
      fence("json", "{}"),
      fence("sh", "cat a/b.txt && echo one two && printf 'x\\ny\\nz\\n'"),
      fence("text", "{}\none …\n…\nz"),
      fence("sh", "cat a/b.txt > c.txt"),
      fence("bash", "exit 1"),
    ].join("\n");
    expect(typePage(page, folder)).toBe(page);
    expect(readFileSync(join(folder, "c.txt"), "utf8")).toBe("{}\n");
  });

  it("should put right what a page shows wrongly, leaves out or makes up", () => {
    const page = (shown: string): string => `${fence("sh", "echo one")}\n${shown}`;
    const right = page(fence("text", "one"));
    expect(typePage(page(fence("text", "two")), folder)).toBe(right);
    expect(typePage(page(fence("text", "on.")), folder)).toBe(right);
    expect(typePage(fence("sh", "echo one"), folder)).toBe(right);
    expect(typePage(`${fence("sh", "true")}\n${fence("text", "two")}`, folder)).toBe(fence("sh", "true"));
  });

  it("should show what goes to the error output, too, and the built command line for patuh", () => {
    expect(typePage(fence("sh", "npx patuh --version; npx patuh chek"), folder)).toContain("did you mean check?");
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { typePage } from "./typed-page.js";

const PAGE = "examples/README.md";
const folder = mkdtempSync(join(tmpdir(), "patuh-lessons-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the lessons", () => {
  it("should show what comes of each command, typed in their order (-u writes it anew)", {
    timeout: 300_000,
  }, async () => {
    const page = readFileSync(PAGE, "utf8");
    expect([...page.matchAll(/^## \d+\. /gm)].length).toBeGreaterThanOrEqual(10);
    await expect(typePage(page, folder)).toMatchFileSnapshot(join("../..", PAGE));
  });

  it("should name only files that are there", () => {
    const page = readFileSync(PAGE, "utf8");
    for (const [, target = ""] of page.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect(() => readFileSync(join("examples", target)), target).not.toThrow();
    }
  });
});
